import type { ReactElement } from 'react';
import type { Fact, PersonPlan, PrintedObjective } from '#shared/print/plan-document.ts';
import { Facts } from './Facts.tsx';
import { PersonHead } from './PersonHead.tsx';
import styles from './PlanSection.module.css';

type Props = { readonly plans: readonly PersonPlan[]; readonly generated: boolean };

/** The plan for each person, by priority. */
export function PlanSection({ plans, generated }: Props): ReactElement {
  return (
    <section className={plans.length === 0 ? 'empty-section' : styles.section}>
      <h2>Plan</h2>
      <p className={styles.intro}>
        {plans.length === 0
          ? 'There are no people yet.'
          : generated
            ? 'Everybody by priority, highest first. Every line says what it rests on.'
            : 'The plan has not been generated yet. Strategy and priority follow from the ratings.'}
      </p>
      {plans.map((plan) => (
        <Entry key={plan.personId} plan={plan} />
      ))}
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
      <Facts facts={plan.fields} />
      {plan.objectives.length > 0 && <Objectives objectives={plan.objectives} name={plan.name} />}
    </article>
  );
}

/** Why the plan says so, as lines below the step. */
function reasonsOf(plan: PersonPlan): readonly Fact[] {
  return [
    { label: 'Because', text: plan.because.join(' ') },
    { label: 'Priority', text: plan.priorityParts.join(' · ') },
    { label: 'Changed since', text: plan.changedSince.join(' ') },
  ].filter(({ text }) => text !== '');
}

function Objectives({
  objectives,
  name,
}: {
  readonly objectives: readonly PrintedObjective[];
  readonly name: string;
}): ReactElement {
  return (
    <table className={styles.objectives} aria-label={`Objectives for ${name}`}>
      <thead>
        <tr>
          <th scope="col" className={styles.part}>
            Objective
          </th>
          <th scope="col">What</th>
          <th scope="col">Measure</th>
          <th scope="col" className={styles.due}>
            Due
          </th>
          <th scope="col" className={styles.owner}>
            Owner
          </th>
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => (
          <tr key={`${objective.part} ${objective.text}`}>
            <th scope="row">{objective.part}</th>
            <td dir="auto">{objective.text}</td>
            <td dir="auto">{objective.measure}</td>
            <td>{objective.done ? 'Done' : objective.due}</td>
            <td dir="auto">{objective.owner}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
