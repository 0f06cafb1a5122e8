import type { ReactElement } from 'react';
import type { PartnerSafePlan, SafePerson } from '#shared/print/plan/plan-document.ts';
import type { PlanSection } from '#shared/print/plan/plan-sections.ts';
import { MapSection } from './MapSection.tsx';
import styles from './PartnerSafePages.module.css';
import { TableHead } from './TableHead.tsx';
import type { Paper } from './route.ts';
import { TitleLine } from './TitleLine.tsx';

type Props = {
  readonly plan: PartnerSafePlan;
  readonly paper: Paper;
  readonly sections: readonly PlanSection[];
};

/** The plan for the partner. It is made from nothing but a PartnerSafePlan, whose every text may leave the company. */
export function PartnerSafePages({ plan, paper, sections }: Props): ReactElement {
  const wanted = (section: PlanSection): boolean => sections.includes(section);
  return (
    <main>
      <TitleLine
        partnerName={plan.partnerName}
        text={`Joint plan · ${plan.printedOn}`}
        begins={sections[0] !== 'map-pages'}
      />
      {wanted('people') && <SummaryOf plan={plan} />}
      {wanted('map-pages') && <MapSection map={plan.map} audience={plan.audience} paper={paper} />}
      {wanted('people') && <PlanOf people={plan.people} />}
      {wanted('actions') && <StepsOf plan={plan} />}
    </main>
  );
}

function SummaryOf({ plan }: { readonly plan: PartnerSafePlan }): ReactElement {
  return (
    <section>
      <h2>Summary</h2>
      <p className={styles.intro}>
        How we work together: the people, who of us looks after them, and the next steps.
      </p>
      <TeamOf plan={plan} />
    </section>
  );
}

function TeamOf({ plan }: { readonly plan: PartnerSafePlan }): ReactElement | null {
  if (plan.team.length === 0) return null;
  return (
    <>
      <h3>Our team</h3>
      <table>
        <TableHead columns={[{ text: 'Name' }, { text: 'Title' }]} />
        <tbody>
          {plan.team.map((member) => (
            <tr key={`${member.name} ${member.title}`}>
              <td dir="auto">{member.name}</td>
              <td dir="auto">{member.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What may be said of a person; columns that nobody fills are left out. */
const planColumns = [
  { text: 'Our contact', className: styles.contact, of: ({ contact }: SafePerson) => contact },
  { text: 'We talk', className: styles.rhythm, of: ({ rhythm }: SafePerson) => rhythm },
  { text: 'Next step', className: styles.date, of: ({ nextStep }: SafePerson) => nextStep },
] as const;

function PlanOf({ people }: { readonly people: readonly SafePerson[] }): ReactElement {
  const columns = planColumns.filter(({ of }) => people.some((person) => of(person) !== ''));
  return (
    <section className={people.length === 0 ? 'empty-section' : styles.section}>
      <h2>People and plan</h2>
      {people.length === 0 ? (
        <p>There are no people yet.</p>
      ) : (
        <table>
          <TableHead
            columns={[
              { text: 'Name and position' },
              ...columns.map(({ text, className }) => ({ text, className })),
            ]}
          />
          <tbody>
            {people.map((person, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two people may be alike in every text
              <tr key={index}>
                <th scope="row" className={styles.person}>
                  <div dir="auto" className={styles.name}>
                    {person.name}
                  </div>
                  <PositionOf person={person} />
                </th>
                {columns.map(({ text, of }) => (
                  <td key={text} dir="auto">
                    {of(person)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function PositionOf({ person }: { readonly person: SafePerson }): ReactElement | null {
  const { title, department } = person;
  if (title === '' && department === '') return null;
  return (
    <div dir="auto" className={styles.quiet}>
      {title}
      {title !== '' && department !== '' && ', '}
      {department}
    </div>
  );
}

function StepsOf({ plan }: { readonly plan: PartnerSafePlan }): ReactElement {
  return (
    <section className={styles.steps}>
      <h2>Next steps by date</h2>
      {plan.steps.length === 0 ? (
        <p>No date has been set yet.</p>
      ) : (
        <table>
          <TableHead
            columns={[{ text: 'Date', className: styles.date }, { text: 'With' }, { text: 'Our contact' }]}
          />
          <tbody>
            {plan.steps.map((step) => (
              <tr key={`${step.date} ${step.person} ${step.contact}`}>
                <td>{step.date}</td>
                <td dir="auto">{step.person}</td>
                <td dir="auto">{step.contact}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
