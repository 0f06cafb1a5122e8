import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { PRIORITY_MEANING, priorityOf } from '#shared/rules/priority/priority.ts';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './PrioritySection.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The priority of a person, part by part with its because (method, section 5, point 3). */
export function PrioritySection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const { total, parts } = priorityOf(state, personId, today);
  return (
    <Section id="priority" title="Priority" summary={`${String(total)} of 100`} closedAtFirst>
      <p className={looks.note}>{PRIORITY_MEANING}</p>
      <ul className={looks.column3}>
        {parts.map(({ id, label, points, most, because }) => (
          <li key={id} className={styles.part}>
            <span className={looks.medium}>{label}</span>
            <span className={looks.quiet} data-tabular>
              {points} of {most}
            </span>
            <span className={styles.bar} aria-hidden>
              <span className={styles.fill} style={{ width: `${String((points / most) * 100)}%` }} />
            </span>
            <span className={styles.because}>{because}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
