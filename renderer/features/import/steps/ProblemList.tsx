import { CircleAlert, Info, Wrench } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import type { ImportProblem, ProblemSeverity } from '#shared/import/problem.ts';
import { leaveRowsOut, useImport, type RowFilter } from '../flow/import-store.ts';
import styles from './ProblemList.module.css';

const icons: Readonly<Record<ProblemSeverity, ReactElement>> = {
  stop: <CircleAlert size={14} />,
  'left-out': <CircleAlert size={14} />,
  mended: <Wrench size={14} />,
  note: <Info size={14} />,
};

type Props = { readonly problems: readonly ImportProblem[]; readonly filter: RowFilter };

/** What is wrong with the list or was mended in it, each with its row numbers and a way to see just these rows. */
export function ProblemList({ problems, filter }: Props): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="What to know about this list">
      {problems.map((problem, index) => {
        const active = filter.kind === 'problem' && filter.index === index;
        return (
          // Two problems can have the same words only if they are the same problem.
          <li key={problem.text} className={styles.problem} data-severity={problem.severity}>
            <span className={styles.icon} aria-hidden>
              {icons[problem.severity]}
            </span>
            <span className={styles.text}>{problem.text}</span>
            {problem.code === 'gone' && (
              <Button size="s" variant="plain" onClick={() => leaveRowsOut(problem.rows)}>
                Leave out
              </Button>
            )}
            {problem.rows.length > 0 && (
              <Button
                size="s"
                variant="plain"
                aria-pressed={active}
                onClick={() =>
                  useImport.setState({
                    filter: active ? { kind: 'all' } : { kind: 'problem', index },
                    openRow: null,
                  })
                }
              >
                {active ? 'Show all' : 'Show rows'}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
