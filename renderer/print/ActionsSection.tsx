import type { ReactElement } from 'react';
import type { PrintedAction } from '#shared/print/plan-document.ts';
import styles from './ActionsSection.module.css';

type Props = { readonly open: readonly PrintedAction[]; readonly done: readonly PrintedAction[] };

/** What is to be done by date, and what was done. */
export function ActionsSection({ open, done }: Props): ReactElement {
  return (
    <section className={open.length + done.length === 0 ? 'empty-section' : styles.section}>
      <h2>Actions by date</h2>
      {open.length === 0 ? <p>Nothing is planned.</p> : <Actions actions={open} label="Open actions" />}
      {done.length > 0 && (
        <>
          <h3>Done</h3>
          <Actions actions={done} label="Done actions" />
        </>
      )}
    </section>
  );
}

function Actions({
  actions,
  label,
}: {
  readonly actions: readonly PrintedAction[];
  readonly label: string;
}): ReactElement {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.due}>
            Due
          </th>
          <th scope="col">Action</th>
          <th scope="col" className={styles.name}>
            With
          </th>
          <th scope="col" className={styles.name}>
            Owner
          </th>
          <th scope="col" className={styles.state}>
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action, index) => (
          // eslint-disable-next-line react/no-array-index-key -- two actions may be alike in every text
          <tr key={index}>
            <td>{action.due === '' ? 'No date' : action.due}</td>
            <td className={styles.text}>
              <bdi>{action.text}</bdi>
              {action.outcome !== '' && (
                <div className={styles.outcome}>
                  Outcome: <bdi>{action.outcome}</bdi>
                </div>
              )}
            </td>
            <td dir="auto">{action.person}</td>
            <td dir="auto">{action.owner}</td>
            <td className={action.overdue ? styles.overdue : undefined}>{action.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
