import { create } from 'zustand';
import type { LostCommit } from '#renderer/document/commit.ts';

/** What could not be saved when the app was about to quit; empty while nobody leaves. Transient. */
export const useLeaving = create<{ readonly lost: readonly LostCommit[]; readonly busy: boolean }>(() => ({
  lost: [],
  busy: false,
}));
