import type { ReactElement } from 'react';
import type { PrintedAction, ProposedWeek } from '#shared/print/plan/plan-document.ts';
import styles from './ActionsSection.module.css';
import { ActionsTable } from './ActionsTable.tsx';
import { TableHead } from './TableHead.tsx';

type Props = {
  readonly open: readonly PrintedAction[];
  readonly proposed: readonly ProposedWeek[];
  readonly done: readonly PrintedAction[];
};

/** What is to be done by date, what the plan proposes besides, week by week, and what was done. */
export function ActionsSection({ open, proposed, done }: Props): ReactElement {
  const empty = open.length + proposed.length + done.length === 0;
  return (
    <section className={empty ? 'empty-section' : styles.section}>
      <h2>Actions by date</h2>
      {open.length === 0 ? (
        <p>Nothing is agreed yet.</p>
      ) : (
        <ActionsTable actions={open} label="Open actions" />
      )}
      {proposed.length > 0 && <Proposed weeks={proposed} />}
      {done.length > 0 && (
        <>
          <h3>Done</h3>
          <ActionsTable actions={done} label="Done actions" />
        </>
      )}
    </section>
  );
}

function Proposed({ weeks }: { readonly weeks: readonly ProposedWeek[] }): ReactElement {
  const count = weeks.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <>
      <h3>Proposed by the plan</h3>
      <p className={styles.intro}>
        {count === 1
          ? 'One first action is neither accepted nor rejected yet. The plan for the person says what it is.'
          : `${String(count)} first actions are neither accepted nor rejected yet. The plan for each person says what they are.`}
      </p>
      <table aria-label="Proposed first actions by week">
        <TableHead
          columns={[
            { text: 'Week of', className: styles.week },
            { text: 'First action with' },
            { text: 'People', className: styles.count },
          ]}
        />
        <tbody>
          {weeks.map(({ monday, people }) => (
            <tr key={monday}>
              <th scope="row">{monday === '' ? 'No date' : monday}</th>
              <td>
                {people.map((name, index) => (
                  <span key={index}>
                    {index > 0 && ', '}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </td>
              <td className={styles.count}>{people.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
