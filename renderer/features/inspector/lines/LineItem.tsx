import { run } from '#renderer/edits/run.ts';
import { changeLine, deleteLine } from '#shared/edit/lines/line-edits.ts';
import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { revealOnMap } from '#renderer/session/show-on-map.ts';
import { selectSeats } from '#renderer/session/selection-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { LineOfSeat } from './lines-of.ts';
import { StrengthChoice } from './StrengthChoice.tsx';
import styles from './LinesSection.module.css';
import looks from '#renderer/ui/looks.module.css';

/** One line in the list of a person: to whom, how strong, why, and its removal. */
export function LineItem({ line }: { readonly line: LineOfSeat }): ReactElement {
  const { lineId, kind, words, otherSeatId, otherName, strength, note } = line;
  return (
    <li className={looks.column}>
      <div className={styles.head}>
        <span className={styles.words}>{words}</span>
        {otherSeatId === null ? (
          <span className={styles.name}>{otherName}</span>
        ) : (
          <button
            type="button"
            className={styles.name}
            onClick={() => {
              selectSeats([otherSeatId]);
              revealOnMap(otherSeatId);
            }}
          >
            {otherName}
          </button>
        )}
        <span className={styles.tools}>
          {strength !== null && (
            <StrengthChoice
              label={`Strength: ${words.toLowerCase()} ${otherName}`}
              strength={strength}
              onStrength={(next) => void run(changeLine, { lineId, to: { strength: next } })}
            />
          )}
          <IconButton
            size="s"
            edits
            label={`Remove: ${words.toLowerCase()} ${otherName}`}
            icon={<X />}
            onClick={() => void run(deleteLine, { lineId })}
          />
        </span>
      </div>
      {kind !== 'reports-to' && (
        <div className={looks.note}>
          <InlineText
            label={`Note: ${words.toLowerCase()} ${otherName}`}
            placeholder="Note"
            value={note}
            draft={fieldDraft('line', lineId, 'note')}
            wrap
            maxLength={2_000}
            onCommit={(next) => run(changeLine, { lineId, to: { note: next.trim() } })}
          />
        </div>
      )}
    </li>
  );
}
