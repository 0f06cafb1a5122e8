import type { ReactElement } from 'react';
import type { InternalSummary, PrintedFinding } from '#shared/print/plan/plan-document.ts';
import { severityLabels } from '#shared/rules/findings/finding.ts';
import { Facts } from './Facts.tsx';
import styles from './SummarySection.module.css';
import { TableHead } from './TableHead.tsx';

/** Where the partner stands, and what wants attention. */
export function SummarySection({ summary }: { readonly summary: InternalSummary }): ReactElement {
  return (
    <section>
      <h2>Summary</h2>
      <p className={styles.status}>
        <Light light={summary.light} />
        <span>
          <strong>{summary.lightText}.</strong> {summary.because}
        </span>
      </p>
      <dl className={styles.figures}>
        {summary.figures.map(({ label, text }) => (
          <div key={label} className={styles.figure}>
            <dd>{text}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      {summary.goal !== '' && (
        <p className={styles.goal}>
          <strong>Goal.</strong> <bdi>{summary.goal}</bdi>
        </p>
      )}
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

/** The traffic light; in grey its place tells which one is lit: top, middle or bottom; none while nothing is started. */
function Light({ light }: { readonly light: InternalSummary['light'] }): ReactElement {
  const lit = { grey: -1, red: 0, amber: 1, green: 2 }[light];
  const fill = { grey: 'none', red: '#c9321f', amber: '#bd7c00', green: '#23824f' }[light];
  return (
    <svg className={styles.light} viewBox="0 0 14 38" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="37" rx="6.5" fill="none" stroke="#7c808b" />
      {[0, 1, 2].map((place) => (
        <circle
          key={place}
          cx="7"
          cy={7 + place * 12}
          r="4"
          fill={place === lit ? fill : 'none'}
          stroke={place === lit ? fill : '#b4b7be'}
        />
      ))}
    </svg>
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
              // eslint-disable-next-line react/no-array-index-key -- two people may have the same name
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
