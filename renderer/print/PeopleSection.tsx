import type { ReactElement } from 'react';
import { foldPeople } from '#shared/print/plan/fold-unrated.ts';
import type {
  IndividualPlanSheet,
  PersonPlan,
  PersonSheet,
  PrintedIndividualPlans,
  PrintedRating,
} from '#shared/print/plan/plan-document.ts';
import { countText } from '#shared/text/wording.ts';
import { Facts } from './Facts.tsx';
import { IndividualPlan } from './IndividualPlan.tsx';
import { PersonHead } from './PersonHead.tsx';
import { PlanEntries } from './PlanEntries.tsx';
import { TableHead } from './TableHead.tsx';
import { UnratedPeople } from './UnratedPeople.tsx';
import styles from './PeopleSection.module.css';

type Props = {
  readonly people: readonly PersonSheet[];
  readonly plans: readonly PersonPlan[];
  readonly individualPlans: PrintedIndividualPlans;
};

/** Everybody once: ratings with evidence, the plan, the individual plan; and a table of those about whom nothing is known yet. */
export function PeopleSection({ people, plans, individualPlans }: Props): ReactElement {
  const plansOf = Map.groupBy(plans, ({ personId }) => personId);
  const ownPlans = new Map(individualPlans.sheets.map((sheet) => [sheet.personId, sheet]));
  const { sheets, unrated } = foldPeople(
    people,
    (id) => !ownPlans.has(id) && (plansOf.get(id) ?? []).every((plan) => plan.unrated),
  );
  const told = new Set(unrated.map(({ personId }) => personId));
  // Whoever stands in the table of those not rated has a first action there.
  const informed = plans.filter((plan) => plan.informed && !told.has(plan.personId));
  return (
    <section className={people.length === 0 ? 'empty-section' : styles.section}>
      <h2>People</h2>
      {people.length === 0 && <p>There are no people yet.</p>}
      {sheets.map((person) => (
        <article key={person.personId} className={styles.person}>
          <div className={styles.head}>
            <PersonHead name={person.name} position={person.position} aside={person.marks.join(' · ')} />
            <Facts facts={person.facts} />
          </div>
          {person.ratings.length > 0 && <Ratings ratings={person.ratings} name={person.name} />}
          {person.notRated.length > 0 && (
            <p className={styles.notRated}>Not rated: {person.notRated.join(', ')}</p>
          )}
          {person.lines.length > 0 && (
            <ul className={styles.lines}>
              {person.lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
          {person.notes !== '' && (
            <p className={styles.notes}>
              <span className={styles.label}>Notes</span> <bdi>{person.notes}</bdi>
            </p>
          )}
          <PlanEntries plans={(plansOf.get(person.personId) ?? []).filter((plan) => !plan.informed)} />
          <Own plan={ownPlans.get(person.personId)} />
        </article>
      ))}
      {unrated.length > 0 && (
        <UnratedPeople
          people={unrated}
          plans={unrated.flatMap(({ personId }) => plansOf.get(personId) ?? [])}
        />
      )}
      {informed.length > 0 && (
        <>
          <h3>Only kept informed: {countText(informed.length, 'person', 'people')}</h3>
          <p>
            What goes to everybody is enough for them, until a role, a stance or a wish says otherwise:{' '}
            {informed.map(({ personId, name }, index) => (
              <span key={personId}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
            .
          </p>
        </>
      )}
      {individualPlans.missing.length > 0 && <Missing people={individualPlans.missing} />}
    </section>
  );
}

function Own({ plan }: { readonly plan: IndividualPlanSheet | undefined }): ReactElement | null {
  return plan === undefined ? null : <IndividualPlan sheet={plan} />;
}

function Missing({ people }: { readonly people: PrintedIndividualPlans['missing'] }): ReactElement {
  return (
    <>
      <h3>Who needs an individual plan and has none</h3>
      <ul className={styles.lines}>
        {people.map(({ name, because }, index) => (
          <li key={index}>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            – {because}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ratings({
  ratings,
  name,
}: {
  readonly ratings: readonly PrintedRating[];
  readonly name: string;
}): ReactElement {
  return (
    <table className={styles.ratings} aria-label={`Ratings of ${name}`}>
      <TableHead
        columns={[
          { text: 'Rating', className: styles.rating },
          { text: 'Value', className: styles.value },
          { text: 'Evidence' },
          { text: 'Confidence', className: styles.confidence },
          { text: 'Rated by, on', className: styles.source },
        ]}
      />
      <tbody>
        {ratings.map((rating) => (
          <tr key={rating.label}>
            <th scope="row">{rating.label}</th>
            <td className={styles.strong}>{rating.value}</td>
            <td className={styles.evidence}>
              {rating.evidence === '' ? (
                <span className={styles.quiet}>None noted</span>
              ) : (
                <bdi>{rating.evidence}</bdi>
              )}
            </td>
            <td>
              {rating.confidence}
              {rating.stale && <div className={styles.stale}>Stale</div>}
            </td>
            <td dir="auto">{rating.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
