import type { LostCommit } from './work.ts';

/** By the id of a draft: the commit that was to save its text, and could not. */
const lost = new Map<string, LostCommit>();
const listeners = new Set<() => void>();

/**
 * The commits of drafts that failed, as long as their text waits for the user: until it is saved, typed on, put back or discarded.
 * Transient.
 */
export const lostTexts = {
  note(commit: LostCommit): void {
    for (const id of commit.drafts) lost.set(id, commit);
    if (commit.drafts.length > 0) for (const listener of listeners) listener();
  },

  /** Listens for texts that cannot be saved; the returned function stops. */
  onNote(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  forget(ids: readonly string[]): void {
    for (const id of ids) lost.delete(id);
  },

  /** In the order in which they failed. */
  all(): readonly LostCommit[] {
    return [...new Set(lost.values())];
  },

  /** Whether this very failure is the one of a text that waits. */
  isOf(failure: unknown): boolean {
    return [...lost.values()].some((commit) => commit.failure === failure);
  },
};
