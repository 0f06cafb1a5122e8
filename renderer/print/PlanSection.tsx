import type { ReactElement } from 'react';
import { foldPlans } from '#shared/print/plan/fold-unrated.ts';
import { saidOnce } from '#shared/print/plan/said-once.ts';
import { sentences } from '#shared/print/phrase.ts';
import type { Fact } from '#shared/print/fact.ts';
import type { PersonPlan } from '#shared/print/plan/plan-document.ts';
import { Facts } from './Facts.tsx';
import { PersonHead } from './PersonHead.tsx';
import { UnratedPlans } from './UnratedPeople.tsx';
import styles from './PlanSection.module.css';

type Props = { readonly story: readonly string[]; readonly plans: readonly PersonPlan[] };

/** The plan: its story, then stage by stage every line, by priority. */
export function PlanSection({ story, plans }: Props): ReactElement {
  const { own, unrated } = foldPlans(plans);
  const stages = [...Map.groupBy(saidOnce(own), ({ stage }) => stage)];
  return (
    <section className={plans.length === 0 ? 'empty-section' : styles.section}>
      <h2>Plan</h2>
      <p className={styles.intro}>
        {plans.length === 0
          ? 'There are no people yet.'
          : 'Stage by stage, in each by priority, highest first. Every line says what it rests on.'}
      </p>
      {plans.length > 0 &&
        story.map((text) => (
          <p key={text} className={styles.story} dir="auto">
            {text}
          </p>
        ))}
      {stages.map(([stage, lines]) => (
        <section key={stage}>
          <h3 className={styles.stage}>{stage}</h3>
          {lines.map((plan, index) => (
            // eslint-disable-next-line react/no-array-index-key -- somebody may have several lines in a stage
            <Entry key={`${plan.personId} ${index}`} plan={plan} />
          ))}
        </section>
      ))}
      {unrated.length > 0 && <UnratedPlans plans={unrated} />}
    </section>
  );
}

function Entry({ plan }: { readonly plan: PersonPlan }): ReactElement {
  return (
    <article className={styles.entry}>
      <div className={styles.lead}>
        <PersonHead name={plan.name} position={plan.position} aside={`Priority ${plan.priority}`} />
        <p className={styles.strategy}>
          <strong>{plan.strategy}</strong>
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
