import type { ReactElement } from 'react';
import type { IndividualPlanSheet, PrintedIndividualPlans } from '#shared/print/plan/plan-document.ts';
import { ActionsTable } from './ActionsTable.tsx';
import styles from './IndividualPlansSection.module.css';
import { ObjectivesTable } from './ObjectivesTable.tsx';
import { PersonHead } from './PersonHead.tsx';

/** The individual relationship plans, and who needs one. */
export function IndividualPlansSection({ plans }: { readonly plans: PrintedIndividualPlans }): ReactElement {
  const { sheets, missing } = plans;
  return (
    <section className={sheets.length === 0 ? 'empty-section' : styles.section}>
      <h2>Individual relationship plans</h2>
      {sheets.length === 0 && <p className={styles.none}>No individual plan has been written yet.</p>}
      {sheets.map((sheet) => (
        <Sheet key={sheet.personId} sheet={sheet} />
      ))}
      {missing.length > 0 && (
        <>
          <h3>Who needs a plan and has none</h3>
          <ul className={styles.missing}>
            {missing.map(({ name, because }, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two people may have the same name
              <li key={index}>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{' '}
                – {because}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sheet({ sheet }: { readonly sheet: IndividualPlanSheet }): ReactElement {
  const { name, position, progress, answers, toAsk, objectives, actions } = sheet;
  return (
    <article className={styles.sheet}>
      <PersonHead name={name} position={position} aside={progress} />
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
      {actions.length > 0 && (
        <div className={styles.actions}>
          <ActionsTable actions={actions} label={`Actions for ${name}`} withPerson={false} />
        </div>
      )}
    </article>
  );
}
