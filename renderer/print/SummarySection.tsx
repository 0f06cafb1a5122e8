import type { ReactElement } from 'react';
import type { InternalSummary, PrintedFinding } from '#shared/print/plan/plan-document.ts';
import { severityLabels } from '#shared/rules/findings/finding.ts';
import { Facts } from './Facts.tsx';
import styles from './SummarySection.module.css';
import { TableHead } from './TableHead.tsx';

/** What wants attention, and the facts about the partner; how it stands is on the first page of the plan. */
export function SummarySection({ summary }: { readonly summary: InternalSummary }): ReactElement {
  return (
    <section>
      <h2>Findings and facts</h2>
      <h3>Findings</h3>
      {summary.findings.length === 0 ? (
        <p className={styles.none}>{summary.nothingFound}</p>
      ) : (
        <ul className={styles.findings}>
          {summary.findings.map((finding) => (
            <Finding key={`${finding.title} ${finding.because}`} finding={finding} />
          ))}
        </ul>
      )}
      <PrioritiesOf summary={summary} />
      <TeamOf summary={summary} />
      {summary.facts.length > 0 && (
        <>
          <h3>About the partner</h3>
          <Facts facts={summary.facts} />
        </>
      )}
      {summary.notes !== '' && (
        <>
          <h3>Notes</h3>
          <p className={styles.notes} dir="auto">
            {summary.notes}
          </p>
        </>
      )}
    </section>
  );
}

function Finding({ finding }: { readonly finding: PrintedFinding }): ReactElement {
  return (
    <li className={styles.finding}>
      <span className={styles.severity}>{severityLabels[finding.severity]}</span>
      <div>
        <strong>{finding.title}</strong>
        {finding.because !== '' && <div>{finding.because}</div>}
        {finding.people.length > 0 && (
          <div className={styles.people}>
            {finding.people.map((name, index) => (
              <span key={index}>
                {index > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

function PrioritiesOf({ summary }: { readonly summary: InternalSummary }): ReactElement | null {
  if (summary.priorities.length === 0) return null;
  return (
    <>
      <h3>Priorities of the partner</h3>
      <table>
        <TableHead
          columns={[
            { text: 'Rank', className: styles.rank },
            { text: 'Priority' },
            { text: 'Said by', className: styles.source },
            { text: 'Our initiative', className: styles.initiative },
          ]}
        />
        <tbody>
          {summary.priorities.map((priority) => (
            <tr key={`${priority.rank} ${priority.text}`}>
              <td className={styles.rank}>{priority.rank}</td>
              <td dir="auto">{priority.text}</td>
              <td dir="auto">{priority.source}</td>
              <td dir="auto">{priority.initiative}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function TeamOf({ summary }: { readonly summary: InternalSummary }): ReactElement | null {
  if (summary.team.length === 0) return null;
  return (
    <>
      <h3>Our team</h3>
      <table>
        <TableHead
          columns={[
            { text: 'Colleague' },
            { text: 'Role' },
            { text: 'Deputy' },
            { text: 'Relationship to reach' },
          ]}
        />
        <tbody>
          {summary.team.map((member) => (
            <tr key={`${member.name} ${member.role}`}>
              <td dir="auto">{member.name}</td>
              <td dir="auto">{member.role}</td>
              <td dir="auto">{member.deputy}</td>
              <td>{member.toReach}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
