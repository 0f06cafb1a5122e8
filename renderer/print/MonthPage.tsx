import type { ReactElement } from 'react';
import type { MonthRow } from '#shared/print/plan/director-document.ts';
import styles from './DirectorPages.module.css';
import { More, Sheet } from './Sheet.tsx';
import { TableHead } from './TableHead.tsx';

/** What is due within the next 30 days, by date. */
export function MonthPage({ rows }: { readonly rows: readonly MonthRow[] }): ReactElement {
  return (
    <Sheet title="Next 30 days">
      {rows.length === 0 ? (
        <p>Nothing is dated within the next 30 days.</p>
      ) : (
        <table aria-label="Next 30 days">
          <TableHead
            columns={[
              { text: 'When', className: styles.date },
              { text: 'What' },
              { text: 'Who', className: styles.owner },
              { text: 'Kind', className: styles.kind },
            ]}
          />
          <tbody data-fit-list="month">
            {rows.map(({ due, overdue, what, person, owner, kind }, index) => (
              <tr key={index} data-fit-row="">
                <td className={overdue ? styles.overdue : undefined}>
                  {due}
                  {overdue && <div>overdue</div>}
                </td>
                <td dir="auto">
                  <div className={styles.clamp2}>{what}</div>
                  {person !== '' && <div className={styles.quiet}>{person}</div>}
                </td>
                <td dir="auto">{owner}</td>
                <td>{kind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More of="month" one="later date is in the appendix." many="later dates are in the appendix." />
    </Sheet>
  );
}
