import type { ReactElement } from 'react';
import { saidOnce } from '#shared/print/plan/said-once.ts';
import { sentences } from '#shared/print/phrase.ts';
import type { Fact } from '#shared/print/fact.ts';
import type { PersonPlan } from '#shared/print/plan/plan-document.ts';
import { Facts } from './Facts.tsx';
import styles from './PlanEntries.module.css';

/** The lines of the plan for one person: strategy and step, and what they rest on. */
export function PlanEntries({ plans }: { readonly plans: readonly PersonPlan[] }): ReactElement {
  return (
    <>
      {saidOnce(plans).map((plan, index) => (
        <Entry key={index} plan={plan} />
      ))}
    </>
  );
}

function Entry({ plan }: { readonly plan: PersonPlan }): ReactElement {
  return (
    <article className={styles.entry}>
      <div className={styles.lead}>
        <p className={styles.strategy}>
          {plan.stage}: <strong>{plan.strategy}</strong>
          {plan.override !== '' && (
            <span>
              {' '}
              – <bdi>{plan.override}</bdi>
            </span>
          )}
          {plan.state !== '' && (
            <span className={styles.quiet}>
              {' '}
              · <bdi>{plan.state}</bdi>
            </span>
          )}
          <span className={styles.quiet}> · Priority {plan.priority}</span>
        </p>
      </div>
      <Facts facts={plan.step} />
      <div className={styles.reasons}>
        <Facts facts={reasonsOf(plan)} />
      </div>
    </article>
  );
}

/** Why the plan says so, as lines below the step. */
function reasonsOf(plan: PersonPlan): readonly Fact[] {
  return [
    { label: 'Because', text: sentences(plan.because) },
    { label: 'Priority', text: plan.priorityParts.join(' · ') },
    { label: 'Changed since', text: sentences(plan.changedSince) },
  ].filter(({ text }) => text !== '');
}
