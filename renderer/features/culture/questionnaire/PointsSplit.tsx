import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { POINTS_PER_ITEM, type CulturePoints } from '#shared/model/culture-answer.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import type { CultureStatement } from '#shared/playbook/culture/questionnaire.ts';
import styles from './PointsSplit.module.css';
import { usePointsDraft } from './use-points-draft.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly statements: readonly CultureStatement[];
  /** In the order of the culture types, not of the statements. Empty = no answer. */
  readonly saved: CulturePoints | readonly [];
  readonly onSave: (points: CulturePoints) => Promise<unknown>;
};

/** Ten points over four statements, one slider each; they always sum to ten. Which type a statement speaks for is not shown. */
export function PointsSplit({ statements, saved, onSave }: Props): ReactElement {
  const { points, move, flush } = usePointsDraft(saved, onSave);
  return (
    <ul className={looks.column}>
      {statements.map(([type, text]) => {
        const place = cultureTypes.indexOf(type);
        return (
          <Statement
            key={type}
            text={text}
            points={points[place] ?? null}
            onMove={(wanted) => move(place, wanted)}
            onRest={flush}
          />
        );
      })}
    </ul>
  );
}

type StatementProps = {
  readonly text: string;
  /** Null while the item has no answer. */
  readonly points: number | null;
  readonly onMove: (wanted: number) => void;
  readonly onRest: () => void;
};

/** A one and a nought that follow each other that fast are ten. */
const TEN_WITHIN_MS = 800;

function Statement({ text, points, onMove, onRest }: StatementProps): ReactElement {
  const readOnly = useReadOnly();
  const oneTypedAt = useRef(-Infinity);

  function onKeyDown(event: KeyboardEvent): void {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const ten = event.key === '0' && event.timeStamp - oneTypedAt.current < TEN_WITHIN_MS;
    oneTypedAt.current = event.key === '1' ? event.timeStamp : -Infinity;
    onMove(ten ? POINTS_PER_ITEM : Number(event.key));
  }

  return (
    <li className={styles.statement} data-points={points ?? undefined}>
      <span className={styles.text}>{text}</span>
      <input
        type="range"
        className={styles.slider}
        aria-label={text}
        aria-valuetext={points === null ? 'no points yet' : `${points} of ${POINTS_PER_ITEM} points`}
        min={0}
        max={POINTS_PER_ITEM}
        step={1}
        value={points ?? 0}
        disabled={readOnly}
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onRest}
        onBlur={onRest}
        onKeyDown={onKeyDown}
      />
      <span className={styles.number} aria-hidden>
        {points ?? '–'}
      </span>
      <Button
        variant="plain"
        size="s"
        edits
        className={styles.all ?? ''}
        // The key End of the slider does the same, so that Tab leads from slider to slider.
        tabIndex={-1}
        disabled={points === POINTS_PER_ITEM}
        aria-label={`All ten to: ${text}`}
        onClick={() => {
          onMove(POINTS_PER_ITEM);
        }}
      >
        All ten
      </Button>
    </li>
  );
}
