import type { ReactElement } from 'react';
import type { IndividualPlanSheet } from '#shared/print/plan/plan-document.ts';
import styles from './IndividualPlan.module.css';
import { ObjectivesTable } from './ObjectivesTable.tsx';

/** The individual relationship plan of one person. */
export function IndividualPlan({ sheet }: { readonly sheet: IndividualPlanSheet }): ReactElement {
  const { name, progress, answers, toAsk, objectives } = sheet;
  return (
    <article className={styles.sheet}>
      <p className={styles.head}>
        <strong>Individual relationship plan</strong>
        {progress !== '' && <span className={styles.none}> · {progress}</span>}
      </p>
      <dl className={styles.answers}>
        {answers.map(({ label, text, because }) => (
          <div key={label} className={styles.answer}>
            <dt>{label}</dt>
            <dd>
              <div dir="auto">{text}</div>
              {because !== '' && <div className={styles.quiet}>{because}</div>}
            </dd>
          </div>
        ))}
      </dl>
      {toAsk.length > 0 && (
        <p className={styles.none}>To ask in the next talk: {toAsk.map((text) => `“${text}”`).join(' ')}</p>
      )}
      {objectives.length > 0 && <ObjectivesTable objectives={objectives} name={name} />}
    </article>
  );
}
