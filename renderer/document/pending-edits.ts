import { useEffect, useRef } from 'react';

type Pending = { readonly isWaiting: () => boolean; readonly save: () => void };

const all = new Set<Pending>();

/** Whether an edit is made, but waits a moment before it is saved. */
export function hasPendingEdits(): boolean {
  return [...all].some(({ isWaiting }) => isWaiting());
}

/** Hands over every edit that waits to be saved, so that what is queued next comes after it. */
export function savePendingEdits(): void {
  for (const { save } of all) save();
}

/** Keeps note of an edit that is saved with a delay; the returned function saves what still waits and ends that. */
export function notePendingEdit(pending: Pending): () => void {
  all.add(pending);
  return () => {
    all.delete(pending);
    pending.save();
  };
}

/**
 * Keeps note of edits of a component that are saved with a delay, so that undo, and the end of the app, see them. What still waits
 * when the component goes away is saved.
 */
export function usePendingEdit(pending: Pending): void {
  const latest = useRef(pending);
  useEffect(() => {
    latest.current = pending;
  });
  useEffect(
    () => notePendingEdit({ isWaiting: () => latest.current.isWaiting(), save: () => latest.current.save() }),
    [],
  );
}
