import type { ReactElement } from 'react';
import type { PrintedAction } from '#shared/print/plan/plan-document.ts';
import styles from './ActionsTable.module.css';

type Props = {
  readonly actions: readonly PrintedAction[];
  readonly label: string;
  /** False where all of them are for one person. */
  readonly withPerson?: boolean;
};

/** Actions with due date, owner and state. */
export function ActionsTable({ actions, label, withPerson = true }: Props): ReactElement {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.due}>
            Due
          </th>
          <th scope="col">Action</th>
          {withPerson && (
            <th scope="col" className={styles.name}>
              With
            </th>
          )}
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
          <tr key={index}>
            <td>{action.due === '' ? 'No date' : action.due}</td>
            <td className={styles.text}>
              <bdi>{action.text}</bdi>
              {action.kind !== '' && <div className={styles.quiet}>{action.kind}</div>}
              {action.outcome !== '' && (
                <div className={styles.quiet}>
                  Outcome: <bdi>{action.outcome}</bdi>
                </div>
              )}
            </td>
            {withPerson && <td dir="auto">{action.person}</td>}
            <td dir="auto">{action.owner}</td>
            <td className={action.overdue ? styles.overdue : undefined}>{action.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
