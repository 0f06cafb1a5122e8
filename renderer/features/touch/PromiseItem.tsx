import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { EditArea } from '#renderer/app/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { deletePromise, setPromiseKept } from '#renderer/edits/touch.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import type { PromiseRecord } from '#shared/model/meeting.ts';
import { promiseText } from '#shared/rules/agenda.ts';
import { dateText, weekdayText } from '#shared/rules/calendar.ts';
import { isPromiseOverdue } from '#shared/rules/promises.ts';
import { nameOf } from '#shared/rules/reading.ts';
import { openQuickEntry } from './quick-entry-store.ts';
import styles from './PromiseItem.module.css';

/** One promise: a box to tick when it is kept, who promised whom, and its day. */
export function PromiseItem({ promise }: { readonly promise: PromiseRecord }): ReactElement {
  const today = useDocument((store) => store.today);
  const who = useDocument(({ state }) =>
    promiseText(
      promise.side,
      promise.personId === null ? '' : nameOf(state, promise.personId),
      promise.colleagueId === null ? '' : (state.colleague.get(promise.colleagueId)?.name ?? ''),
    ),
  );
  const { id, text, done, touchpointId, outcome } = promise;
  return (
    <li className={styles.item}>
      <EditArea>
        <Checkbox
          label={`Kept: ${text}`}
          labelHidden
          checked={done}
          onCheckedChange={(kept) => void setPromiseKept(id, kept)}
        />
      </EditArea>
      <div className={styles.words}>
        {touchpointId === null ? (
          <span className={styles.text} data-done={done || undefined}>
            {text}
          </span>
        ) : (
          <button
            type="button"
            className={styles.open}
            data-done={done || undefined}
            title="Open the contact"
            onClick={() => openQuickEntry({ touchpointId })}
          >
            {text}
          </button>
        )}
        <span className={styles.meta}>
          <span>{who}</span>
          <span className={isPromiseOverdue(promise, today) ? styles.overdue : undefined}>
            {dayText(promise, today)}
          </span>
        </span>
        {done && outcome !== '' && <span className={styles.meta}>{outcome}</span>}
      </div>
      {touchpointId === null && (
        <IconButton
          size="s"
          edits
          label={`Delete the promise “${text}”`}
          icon={<Trash2 />}
          onClick={() => void deletePromise(id)}
        />
      )}
    </li>
  );
}

function dayText(promise: PromiseRecord, today: IsoDate): string {
  const { done, doneOn, due } = promise;
  if (done) return doneOn === null ? 'Kept' : `Kept on ${dateText(doneOn)}`;
  if (due === null) return 'No day agreed';
  if (due < today) return `Overdue since ${dateText(due)}`;
  return due === today ? 'Due today' : `Due ${weekdayText(due)}`;
}
