import type { ReactElement, ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cultureComponentLabels, type CultureComponent } from '#shared/model/culture-item.ts';
import { cultureTypeLabels } from '#shared/model/culture-type.ts';
import { descriptors } from '#shared/playbook/culture/descriptors.ts';
import type { ComponentResult, CultureVerdict } from '#shared/rules/culture/score.ts';
import { typeText } from '#shared/rules/culture/verdict.ts';
import styles from './ComponentCard.module.css';
import { ConfidenceButton } from './ConfidenceButton.tsx';
import { SharesTable } from './SharesTable.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly component: CultureComponent;
  readonly result: ComponentResult;
  readonly onAnswer: () => void;
  /** What it means for us. */
  readonly note?: ReactNode;
};

/** One component of the result: its shares, what the type looks like here, how sure it is, and what it means for us. */
export function ComponentCard({ component, result, onAnswer, note }: Props): ReactElement {
  const { shares, type, confidence, spread, answered } = result;
  const label = cultureComponentLabels[component];
  return (
    <section className={styles.card} aria-label={label}>
      <header className={styles.head}>
        <h3 className={styles.title}>{label}</h3>
        {shares !== null && <ConfidenceButton confidence={confidence} of={label} />}
      </header>
      {shares === null || type === null ? (
        <p className={styles.empty}>
          No answer yet.{' '}
          <Button size="s" onClick={onAnswer}>
            Answer its four questions
          </Button>
        </p>
      ) : (
        <>
          <p className={looks.largeHeading}>{verdictText(type)}</p>
          <SharesTable
            shares={shares}
            type={type}
            spread={spread}
            caption={`Shares of the culture types: ${label}`}
          />
          <ul className={styles.looks}>
            {typesIn(type).map((each) => (
              <li key={each}>
                <span className={looks.quiet}>{cultureTypeLabels[each]}:</span> {descriptors[component][each]}
              </li>
            ))}
          </ul>
          {answered < 4 && <p className={looks.faintNote}>{answered} of 4 questions are answered.</p>}
        </>
      )}
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </section>
  );
}

function verdictText(type: NonNullable<CultureVerdict>): string {
  return typeText(type.type, type.kind === 'mixed' ? type.second : null);
}

function typesIn(type: NonNullable<CultureVerdict>) {
  return type.kind === 'mixed' ? [type.type, type.second] : [type.type];
}
