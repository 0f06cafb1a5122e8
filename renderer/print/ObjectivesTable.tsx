import type { ReactElement } from 'react';
import type { PrintedObjective } from '#shared/print/plan/plan-document.ts';
import styles from './ObjectivesTable.module.css';
import { TableHead } from './TableHead.tsx';

type Props = { readonly objectives: readonly PrintedObjective[]; readonly name: string };

/** The objectives for a person in their three parts. */
export function ObjectivesTable({ objectives, name }: Props): ReactElement {
  return (
    <table className={styles.objectives} aria-label={`Objectives for ${name}`}>
      <TableHead
        columns={[
          { text: 'Objective', className: styles.part },
          { text: 'What' },
          { text: 'Measure' },
          { text: 'Due', className: styles.due },
          { text: 'Owner', className: styles.owner },
        ]}
      />
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
