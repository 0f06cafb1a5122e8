import { Bookmark, GitCompareArrows, RotateCcw, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { takeBack } from '#renderer/edits/take-back.ts';
import { compareInHistory } from '#renderer/session/history-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { EntryWords } from '#renderer/parts/history/EntryWords.tsx';
import { restoreFormer, valuesText } from '#renderer/parts/ratings/restore-value.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { FormerRating, HistoryItem } from '#shared/history/entry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { ratingId } from '#shared/model/rating.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { openVersionDialog } from '../versions/dialog-store.ts';
import styles from './EntryList.module.css';

type Props = {
  readonly item: HistoryItem;
  /** Whether the keyboard stands on it: only then Tab reaches its buttons. */
  readonly current: boolean;
  readonly onCurrent: () => void;
};

/** One entry: who did what and why; its buttons compare with now and name the moment after it. */
export function EntryItem({ item, current, onCurrent }: Props): ReactElement {
  const { command, at, kind, former } = item;
  const canRestore = useDocument(({ state }) => former !== null && stoodOtherwise(state, former));
  const tabIndex = current ? 0 : -1;
  return (
    <div className={styles.entry} data-current={current || undefined}>
      <button
        type="button"
        className={styles.words}
        data-entry={command}
        tabIndex={tabIndex}
        onFocus={onCurrent}
        onClick={() => selectWho(item)}
      >
        <EntryWords item={item} at={timeText(at)} />
      </button>
      <span className={styles.tools}>
        {kind === 'merge' && (
          <IconButton
            size="s"
            edits
            label="Take back"
            icon={<Undo2 />}
            tabIndex={tabIndex}
            onClick={() => void takeBack(command)}
          />
        )}
        {former !== null && canRestore && (
          <IconButton
            size="s"
            edits
            label={`Restore the value before: ${valuesText(former, former.kind)}`}
            icon={<RotateCcw />}
            tabIndex={tabIndex}
            onClick={() => void restoreFormer(former, at)}
          />
        )}
        <IconButton
          size="s"
          label="Compare with now"
          icon={<GitCompareArrows />}
          tabIndex={tabIndex}
          onClick={() => compareSince(item)}
        />
        <IconButton
          size="s"
          edits
          label="Name this moment"
          icon={<Bookmark />}
          tabIndex={tabIndex}
          onClick={() => openVersionDialog({ kind: 'new', lastCommand: command })}
        />
      </span>
    </div>
  );
}

/** Whether the person is there, and the rating is another one than this. */
function stoodOtherwise(state: PartnerState, { personId, kind, values }: FormerRating): boolean {
  const now = state.rating.get(ratingId(personId, kind))?.values ?? [];
  return (
    state.person.has(personId) &&
    (now.length !== values.length || now.some((value) => !values.includes(value)))
  );
}

/** Compares the moment right after an entry with now. */
export function compareSince({ command, at }: Pick<HistoryItem, 'command' | 'at'>): void {
  const name = momentText(new Date(at), useDocument.getState().today);
  compareInHistory({ from: { kind: 'after', command }, to: null, name, until: '' });
}

/** Selects the first of its people who is still there. */
function selectWho({ people }: HistoryItem): void {
  const { state } = useDocument.getState();
  const known = people.find((id) => state.person.has(id));
  if (known !== undefined) selectPerson(known);
}

function timeText(at: number): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
