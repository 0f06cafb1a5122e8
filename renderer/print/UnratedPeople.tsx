import type { ReactElement } from 'react';
import { factOf } from '#shared/print/fold-unrated.ts';
import type { PersonPlan, PersonSheet } from '#shared/print/plan-document.ts';
import { TableHead } from './TableHead.tsx';
import styles from './UnratedPeople.module.css';

/** People about whom no more is known than where they sit: a row each instead of a sheet. */
export function UnratedPeople({ people }: { readonly people: readonly PersonSheet[] }): ReactElement {
  return (
    <>
      <h3 className={styles.title}>Not rated yet: {countText(people.length)}</h3>
      <table className={styles.table} aria-label="People who are not rated yet">
        <TableHead
          columns={[
            { text: 'Name', className: styles.name },
            { text: 'Position' },
            { text: 'Reports to' },
            { text: 'Contact' },
            { text: 'In charge, known by' },
          ]}
        />
        <tbody>
          {people.map(({ personId, name, position, facts }) => (
            <tr key={personId}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{position}</td>
              <td dir="auto">{factOf(facts, 'manager')}</td>
              <td dir="auto">{factOf(facts, 'contact')}</td>
              <td dir="auto">
                {(['in-charge', 'known-by', 'last-contact'] as const)
                  .map((key) => factOf(facts, key))
                  .filter(Boolean)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The plan for people whom nobody rated: a row each, by priority. */
export function UnratedPlans({ plans }: { readonly plans: readonly PersonPlan[] }): ReactElement {
  return (
    <>
      <h3 className={styles.title}>Not rated yet: {countText(plans.length)}</h3>
      <p className={styles.intro}>
        Nobody rated their support, influence or coverage, so the first thing is to find out.
      </p>
      <table className={styles.table} aria-label="Plan for people who are not rated yet">
        <TableHead
          columns={[
            { text: 'Name', className: styles.name },
            { text: 'Position', className: styles.position },
            { text: 'Strategy', className: styles.strategy },
            { text: 'First action' },
            { text: 'Date', className: styles.date },
            { text: 'Priority', className: styles.priority },
          ]}
        />
        <tbody>
          {plans.map(({ personId, name, position, strategy, step, priority }) => (
            <tr key={personId}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{position}</td>
              <td>{strategy}</td>
              <td dir="auto">{factOf(step, 'first-action')}</td>
              <td>{factOf(step, 'date')}</td>
              <td className={styles.figure}>{priority}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function countText(count: number): string {
  return count === 1 ? '1 person' : `${String(count)} people`;
}
