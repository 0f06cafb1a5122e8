import { useId, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { sectionLabel, sectionsFor } from '#shared/print/plan/plan-sections.ts';
import { chosenSections, wantAllSections, wantSection, type ExportChoice } from './export-store.ts';
import { noSectionText } from './export-words.ts';
import styles from './Sections.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly choice: ExportChoice; readonly disabled: boolean };

/** Which sections of the plan are printed, in the order of the document. */
export function Sections({ choice, disabled }: Props): ReactElement {
  const { audience } = choice;
  const titleId = useId();
  const offered = sectionsFor(audience);
  const chosen = chosenSections(choice);
  return (
    <div className={looks.column1} role="group" aria-labelledby={titleId}>
      <div className={styles.head}>
        <span id={titleId} className={looks.label}>
          Sections
        </span>
        {chosen.length < offered.length && (
          <Button size="s" variant="plain" disabled={disabled} onClick={() => wantAllSections(audience)}>
            All
          </Button>
        )}
      </div>
      <div className={styles.boxes}>
        {offered.map((section) => (
          <Checkbox
            key={section}
            label={sectionLabel(section, audience)}
            checked={chosen.includes(section)}
            disabled={disabled}
            onCheckedChange={(wanted) => wantSection(audience, section, wanted)}
          />
        ))}
      </div>
      {chosen.length === 0 && (
        <p className={styles.none} role="alert">
          {noSectionText}
        </p>
      )}
    </div>
  );
}
