import type { ReactElement } from 'react';
import type { PrintedChampions, PrintedRank } from '#shared/print/champions/champions-document.ts';
import styles from './ChampionsSection.module.css';
import { TableHead } from './TableHead.tsx';

/** Short heads of the columns, in the order of the parts. */
const heads: Readonly<Record<PrintedRank['points'][number]['id'], string>> = {
  influence: 'Influence',
  reach: 'Reach',
  support: 'Support',
  coverage: 'Coverage',
  relationship: 'Relationship',
  adaptability: 'Adaptability',
  conflict: 'Conflict',
};

/** Who could be our champion, whom to go to first, and what the tests say. */
export function ChampionsSection({ champions }: { readonly champions: PrintedChampions }): ReactElement {
  const { ranks, entryPoint, entryBecause } = champions;
  return (
    <section className={ranks.length === 0 ? 'empty-section' : styles.section}>
      <h2>Champions and entry point</h2>
      <p className={styles.lead}>
        {entryPoint !== '' && <strong>Entry point: {entryPoint}. </strong>}
        {entryBecause}
      </p>
      {ranks.length === 0 && <WithoutPoints count={champions.withoutPoints} more={false} />}
      {ranks.length > 0 && (
        <>
          <Ranking champions={champions} />
          <Reasons ranks={ranks} />
        </>
      )}
      <Tests champions={champions} />
    </section>
  );
}

function Ranking({ champions }: { readonly champions: PrintedChampions }): ReactElement {
  const { ranks, more, withoutPoints } = champions;
  const columns = ranks[0]?.points.map(({ id }) => id) ?? [];
  return (
    <>
      <h3>Ranking</h3>
      <p className={styles.note}>
        Everybody who is not against us, in points: own influence, whom their influence lines reach, support,
        coverage, relationship and adaptability, less conflicts with key players.
      </p>
      <table className={styles.ranking} aria-label="Ranking of champions">
        <TableHead
          columns={[
            { text: 'Rank', className: styles.rank },
            { text: 'Person' },
            ...columns.map((id) => ({ text: heads[id], className: styles.points })),
            { text: 'Total', className: styles.points },
          ]}
        />
        <tbody>
          {ranks.map(({ personId, rank, name, position, marks, points, total }) => (
            <tr key={personId}>
              <td>{rank}</td>
              <th scope="row">
                <div dir="auto">{name}</div>
                {position !== '' && (
                  <div dir="auto" className={styles.quiet}>
                    {position}
                  </div>
                )}
                {marks !== '' && <div className={styles.marks}>{marks}</div>}
              </th>
              {points.map(({ id, text }) => (
                <td key={id} className={styles.points}>
                  {text}
                </td>
              ))}
              <td className={styles.total}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className={styles.note}>
          {more === 1 ? '1 more person ranks' : `${String(more)} more people rank`} below these.
        </p>
      )}
      <WithoutPoints count={withoutPoints} more />
    </>
  );
}

/** Those who would stand there by the alphabet only. */
function WithoutPoints(props: { readonly count: number; readonly more: boolean }): ReactElement | null {
  const { count, more } = props;
  if (count === 0) return null;
  const who = `${String(count)} ${more ? 'more ' : ''}${count === 1 ? 'person has' : 'people have'}`;
  return <p className={styles.note}>{who} no points yet: nothing that counts here is rated.</p>;
}

function Reasons({ ranks }: { readonly ranks: readonly PrintedRank[] }): ReactElement {
  return (
    <>
      <h3>Why the first ones stand there</h3>
      <dl className={styles.reasons}>
        {ranks
          .filter(({ because }) => because !== '')
          .map(({ personId, rank, name, because }) => (
            <div key={personId} className={styles.reason}>
              <dt>
                {rank}. <bdi>{name}</bdi>
              </dt>
              <dd>{because}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function Tests({ champions }: { readonly champions: PrintedChampions }): ReactElement | null {
  const { tests, untested } = champions;
  if (tests.length === 0 && untested === '') return null;
  return (
    <>
      <h3>Champion tests</h3>
      {tests.length > 0 && (
        <table aria-label="Champion tests">
          <TableHead
            columns={[
              { text: 'Person', className: styles.name },
              { text: 'Test', className: styles.test },
              { text: 'Result', className: styles.result },
              { text: 'Evidence' },
              { text: 'By', className: styles.source },
            ]}
          />
          <tbody>
            {tests.map((test) => (
              <tr key={`${test.name} ${test.test}`}>
                <th scope="row" dir="auto">
                  {test.name}
                </th>
                <td>{test.test}</td>
                <td>{test.result}</td>
                <td dir="auto" className={styles.typed}>
                  {test.evidence}
                </td>
                <td dir="auto" className={styles.quiet}>
                  {test.source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {untested !== '' && <p className={styles.note}>Not tested: {untested}.</p>}
    </>
  );
}
