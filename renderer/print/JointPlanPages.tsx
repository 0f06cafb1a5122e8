import type { ReactElement } from 'react';
import type { PartnerSafePlan, SafePair, SafeStep } from '#shared/print/plan/plan-document.ts';
import type { PlanSection } from '#shared/print/plan/plan-sections.ts';
import styles from './JointPlanPages.module.css';
import { MapSection } from './MapSection.tsx';
import { TableHead } from './TableHead.tsx';
import type { Paper } from './route.ts';
import { TitleLine } from './TitleLine.tsx';

type Props = {
  readonly plan: PartnerSafePlan;
  readonly paper: Paper;
  readonly sections: readonly PlanSection[];
};

/** The joint plan for the partner. It is made from nothing but a PartnerSafePlan, whose every text may leave the company. */
export function JointPlanPages({ plan, paper, sections }: Props): ReactElement {
  const wanted = (section: PlanSection): boolean => sections.includes(section);
  return (
    <main>
      <TitleLine
        partnerName={plan.partnerName}
        text={`Joint plan · ${plan.printedOn}`}
        begins={sections[0] !== 'map-pages'}
      />
      {wanted('people') && <WhoWorksWithWhom plan={plan} />}
      {wanted('actions') && <AgreedSteps steps={plan.steps} />}
      {wanted('map-pages') && <MapSection map={plan.map} audience={plan.audience} paper={paper} />}
    </main>
  );
}

function WhoWorksWithWhom({ plan }: { readonly plan: PartnerSafePlan }): ReactElement {
  const { pairs, forOthers } = plan;
  return (
    <section>
      <h2>Who works with whom</h2>
      {pairs.length === 0 ? (
        <p>Nobody of us has been named yet.</p>
      ) : (
        <table aria-label="Who works with whom">
          <TableHead columns={[{ text: 'On our side', className: styles.ours }, { text: 'On your side' }]} />
          <tbody>
            {pairs.map((pair) => (
              <Pair key={`${pair.name} ${pair.title}`} pair={pair} />
            ))}
          </tbody>
        </table>
      )}
      {forOthers !== '' && (
        <p className={styles.others}>
          Everybody else is welcome to turn to <bdi>{forOthers}</bdi>.
        </p>
      )}
    </section>
  );
}

function Pair({ pair }: { readonly pair: SafePair }): ReactElement {
  const { name, title, people } = pair;
  return (
    <tr>
      <th scope="row">
        <div dir="auto">{name}</div>
        {title !== '' && (
          <div dir="auto" className={styles.quiet}>
            {title}
          </div>
        )}
      </th>
      <td>
        <ul className={styles.people}>
          {people.map((person, index) => (
            <li key={index} dir="auto">
              <strong>{person.name}</strong>
              {person.position !== '' && <span className={styles.quiet}> {person.position}</span>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function AgreedSteps({ steps }: { readonly steps: readonly SafeStep[] }): ReactElement {
  return (
    <section className={styles.steps}>
      <h2>Agreed steps</h2>
      {steps.length === 0 ? (
        <p>No step has been agreed yet.</p>
      ) : (
        <table aria-label="Agreed steps">
          <TableHead
            columns={[
              { text: 'When', className: styles.date },
              { text: 'What' },
              { text: 'Who of us', className: styles.person },
              { text: 'With', className: styles.person },
            ]}
          />
          <tbody>
            {steps.map(({ date, text, owner, person }, index) => (
              <tr key={index}>
                <td>{date === '' ? 'to be agreed' : date}</td>
                <td dir="auto" className={styles.typed}>
                  {text}
                </td>
                <td dir="auto">{owner}</td>
                <td dir="auto">{person}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>Notes</h3>
      <Lines count={8} />
    </section>
  );
}

/** Room to write by hand. */
function Lines({ count }: { readonly count: number }): ReactElement {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.line} />
      ))}
    </div>
  );
}
