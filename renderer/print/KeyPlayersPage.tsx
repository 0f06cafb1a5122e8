import type { ReactElement } from 'react';
import type { KeyPlayerRow } from '#shared/print/plan/director-document.ts';
import styles from './DirectorPages.module.css';
import { More, Sheet } from './Sheet.tsx';
import { StanceMark } from './StanceMark.tsx';
import { TableHead } from './TableHead.tsx';

/** The key players, one row each, by priority. */
export function KeyPlayersPage({ rows }: { readonly rows: readonly KeyPlayerRow[] }): ReactElement {
  return (
    <Sheet title="Key players">
      {rows.length === 0 ? (
        <p>Nobody is rated as a key player yet.</p>
      ) : (
        <table aria-label="Key players" className={styles.dense}>
          <TableHead
            columns={[
              { text: '#', className: styles.rank },
              { text: 'Person', className: styles.person },
              { text: 'Stance', className: styles.stance },
              { text: 'Influence, last talk', className: styles.weight },
              { text: 'Next step' },
            ]}
          />
          <tbody data-fit-list="key-players">
            {rows.map((row) => (
              <Row key={row.personId} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <More of="key-players" one="key player is in the appendix." many="key players are in the appendix." />
    </Sheet>
  );
}

function Row({ row }: { readonly row: KeyPlayerRow }): ReactElement {
  const { rank, name, position, marks, support, supportText, influence, strategy, owner, lastContact } = row;
  const { next, nextDate } = row;
  return (
    <tr data-fit-row="">
      <td className={styles.rank}>{rank}</td>
      <th scope="row">
        <div dir="auto">
          {name}
          {marks !== '' && <span className={styles.light}> · {marks}</span>}
        </div>
        <div dir="auto" className={`${styles.light ?? ''} ${styles.quiet ?? ''}`}>
          {position}
        </div>
      </th>
      <td>
        <StanceMark support={support} />
        {supportText}
        <div className={styles.quiet}>{strategy}</div>
      </td>
      <td>
        {influence}
        <div className={styles.quiet}>{lastContact === '' ? 'not talked yet' : lastContact}</div>
      </td>
      <td>
        <div dir="auto">{next}</div>
        <div className={styles.quiet}>{[owner, nextDate].filter((text) => text !== '').join(', ')}</div>
      </td>
    </tr>
  );
}
