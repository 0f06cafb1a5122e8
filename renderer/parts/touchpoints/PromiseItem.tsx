import { run } from '#renderer/edits/run.ts';
import { deletePromise, keepPromiseToday, reopenPromise } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { EditArea } from '../EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { PromiseRecord } from '#shared/model/promise.ts';
import { isPromiseOverdue } from '#shared/rules/touchpoints/promises.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { promiseDayText, promiserText } from './promise-words.ts';
import styles from './PromiseItem.module.css';

/** One promise: a box to tick when it is kept, who promised whom, and its day. */
export function PromiseItem({ promise }: { readonly promise: PromiseRecord }): ReactElement {
  const today = useDocument((store) => store.today);
  const who = useDocument(({ state }) => promiserText(state, promise));
  const { id, text, done, touchpointId, outcome } = promise;
  return (
    <li className={styles.item}>
      <EditArea>
        <Checkbox
          label={`Kept: ${text}`}
          labelHidden
          checked={done}
          onCheckedChange={(kept) => void run(kept ? keepPromiseToday : reopenPromise, { id })}
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
            title="Open the conversation"
            onClick={() => openQuickEntry({ touchpointId })}
          >
            {text}
          </button>
        )}
        <span className={styles.meta}>
          <span>{who}</span>
          <span className={isPromiseOverdue(promise, today) ? styles.overdue : undefined}>
            {promiseDayText(promise, today)}
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
          onClick={() => void run(deletePromise, { id })}
        />
      )}
    </li>
  );
}
