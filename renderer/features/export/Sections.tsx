import { useId, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { offeredSections, sectionLabel, type PlanSection } from '#shared/print/plan/plan-sections.ts';
import { chosenSections, wantOnly, wantSection, type ExportChoice } from './export-store.ts';
import { firstText, noSectionText } from './export-words.ts';
import styles from './Sections.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly choice: ExportChoice; readonly disabled: boolean };

/** Which pages of the plan are printed, and what is added behind them, in the order of the document. */
export function Sections({ choice, disabled }: Props): ReactElement {
  const { audience } = choice;
  const { first, appendix } = offeredSections(audience);
  const chosen = chosenSections(choice);
  const isDefault = first.length === chosen.length && first.every((section) => chosen.includes(section));
  return (
    <>
      <Group title={firstText(audience)} sections={first} choice={choice} disabled={disabled}>
        {!isDefault && (
          <Button size="s" variant="plain" disabled={disabled} onClick={() => wantOnly(audience, first)}>
            These only
          </Button>
        )}
      </Group>
      <Group title="Appendix" sections={appendix} choice={choice} disabled={disabled} />
      {chosen.length === 0 && (
        <p className={styles.none} role="alert">
          {noSectionText}
        </p>
      )}
    </>
  );
}

type GroupProps = Props & {
  readonly title: string;
  readonly sections: readonly PlanSection[];
  readonly children?: ReactElement | false;
};

function Group({ title, sections, choice, disabled, children }: GroupProps): ReactElement {
  const { audience } = choice;
  const titleId = useId();
  const chosen = chosenSections(choice);
  return (
    <div className={looks.column1} role="group" aria-labelledby={titleId}>
      <div className={styles.head}>
        <span id={titleId} className={looks.label}>
          {title}
        </span>
        {children}
      </div>
      <div className={styles.boxes}>
        {sections.map((section) => (
          <Checkbox
            key={section}
            label={sectionLabel(section, audience)}
            checked={chosen.includes(section)}
            disabled={disabled}
            onCheckedChange={(wanted) => wantSection(audience, section, wanted)}
          />
        ))}
      </div>
    </div>
  );
}
