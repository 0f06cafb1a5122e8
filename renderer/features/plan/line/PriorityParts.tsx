import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ScoreParts } from '#renderer/ui/ScoreParts.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { PRIORITY_MEANING, priorityOf } from '#shared/rules/priority/priority.ts';
import styles from './PriorityParts.module.css';

type Props = { readonly personId: PersonId; readonly name: string; readonly state: PartnerState };

/** The priority of a person as a number that opens to its parts (method, section 5, point 3). */
export function PriorityParts({ personId, name, state }: Props): ReactElement {
  const today = useDocument((document) => document.today);
  const { total, parts } = priorityOf(state, personId, today);
  return (
    <Popover
      label={`Priority of ${name}`}
      trigger={
        <button
          type="button"
          className={styles.number}
          aria-label={`Priority ${String(total)} of 100, show why`}
        >
          {total}
        </button>
      }
    >
      <p className={styles.title}>Priority {total} of 100</p>
      <div className={styles.parts}>
        <ScoreParts
          meaning={PRIORITY_MEANING}
          parts={parts.map(({ points, most, ...part }) => ({
            ...part,
            value: `${String(points)} of ${String(most)}`,
          }))}
        />
      </div>
    </Popover>
  );
}
