import { useId, type ReactElement } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { isPromiseOverdue } from '#shared/rules/touchpoints/promises.ts';
import styles from './KeptPromises.module.css';
import { promiseDayText, promiserText } from '#renderer/parts/touchpoints/promise-words.ts';
import { changeDraft, type ContactDraft } from '#renderer/session/quick-entry-store.ts';
import { offeredIn } from './save-entry.ts';

type Props = { readonly state: PartnerState; readonly draft: ContactDraft; readonly today: IsoDate };

/** What was still open with these people, of both sides: what is ticked is saved as kept, together with the contact. */
export function KeptPromises({ state, draft, today }: Props): ReactElement | null {
  const listId = useId();
  const { keptIds } = draft;
  const open = offeredIn(state, draft);
  if (open.length === 0) return null;
  const setKept = (id: string, kept: boolean): void =>
    changeDraft({ keptIds: kept ? [...keptIds, id] : keptIds.filter((other) => other !== id) });
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>Open until now: tick what is kept</legend>
      <ul className={styles.list} aria-label="Open until now">
        {open.map((promise) => {
          const { id, text } = promise;
          const isLate = isPromiseOverdue(promise, today);
          return (
            <li key={id}>
              <Checkbox
                label={text}
                describedBy={`${listId}-${id}`}
                checked={keptIds.includes(id)}
                onCheckedChange={(kept) => setKept(id, kept)}
              />
              <p id={`${listId}-${id}`} className={styles.meta}>
                <span>{promiserText(state, promise)}</span>
                <span className={isLate ? styles.overdue : undefined}>{promiseDayText(promise, today)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
