import { useRef, useState } from 'react';
import { usePendingEdit } from '#renderer/document/pending-edits.ts';
import { splitPoints } from '#shared/edit/culture/split-points.ts';
import type { CulturePoints } from '#shared/model/culture-answer.ts';

/** The points of an item while they are moved. */
export type PointsDraft = {
  readonly points: CulturePoints | readonly [];
  readonly move: (place: number, wanted: number) => void;
  /** Saves what was moved. */
  readonly flush: () => void;
};

const SAVE_AFTER_MS = 600;

/**
 * The points between the first movement and the moment they are saved: when a movement rests, ends, or the item goes away. One
 * step of undo for one movement, and not one for each point.
 */
export function usePointsDraft(
  saved: CulturePoints | readonly [],
  save: (points: CulturePoints) => Promise<unknown>,
): PointsDraft {
  const [draft, setDraft] = useState<CulturePoints | null>(null);
  const [touched, setTouched] = useState<readonly number[]>([]);
  const waiting = useRef<{ readonly points: CulturePoints; readonly timer: number } | null>(null);

  function flush(): void {
    if (waiting.current === null) return;
    const { points, timer } = waiting.current;
    waiting.current = null;
    window.clearTimeout(timer);
    void save(points).finally(() => setDraft((now) => (now === points ? null : now)));
  }

  usePendingEdit({ isWaiting: () => waiting.current !== null, save: flush });

  function move(place: number, wanted: number): void {
    const next = splitPoints(draft ?? saved, place, wanted, touched);
    setTouched((before) => [...before.filter((other) => other !== place), place]);
    setDraft(next);
    window.clearTimeout(waiting.current?.timer);
    waiting.current = {
      points: next,
      timer: window.setTimeout(flush, SAVE_AFTER_MS),
    };
  }

  return { points: draft ?? saved, move, flush };
}
