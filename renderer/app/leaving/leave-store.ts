import { create } from 'zustand';
import type { LostCommit } from '#renderer/document/commit.ts';
import type { OpenDraft } from '#renderer/session/open-drafts.ts';

type Leaving = {
  readonly lost: readonly LostCommit[];
  readonly drafts: readonly OpenDraft[];
  readonly busy: boolean;
};

/** What could not be saved when the app was about to quit; empty while nobody leaves. Transient. */
export const useLeaving = create<Leaving>(() => ({ lost: [], drafts: [], busy: false }));
