import type { ReactElement } from 'react';
import type { PrintedObjective } from '#shared/print/plan-document.ts';
import styles from './ObjectivesTable.module.css';

type Props = { readonly objectives: readonly PrintedObjective[]; readonly name: string };

/** The objectives for a person in their three parts. */
export function ObjectivesTable({ objectives, name }: Props): ReactElement {
  return (
    <table className={styles.objectives} aria-label={`Objectives for ${name}`}>
      <thead>
        <tr>
          <th scope="col" className={styles.part}>
            Objective
          </th>
          <th scope="col">What</th>
          <th scope="col">Measure</th>
          <th scope="col" className={styles.due}>
            Due
          </th>
          <th scope="col" className={styles.owner}>
            Owner
          </th>
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => (
          <tr key={`${objective.part} ${objective.text}`}>
            <th scope="row">{objective.part}</th>
            <td dir="auto">{objective.text}</td>
            <td dir="auto">{objective.measure}</td>
            <td>{objective.done ? 'Done' : objective.due}</td>
            <td dir="auto">{objective.owner}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
