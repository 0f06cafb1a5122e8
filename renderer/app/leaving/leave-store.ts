import { create } from 'zustand';
import type { UnkeptDraft } from '#renderer/document/drafts.ts';
import type { LostCommit } from '#renderer/document/work.ts';
import type { OpenDraft } from '#renderer/session/open-drafts.ts';

type Leaving = {
  readonly lost: readonly LostCommit[];
  /** Texts of fields and forms that were not left, or were refused, and that could not be kept for the next start either. */
  readonly unkept: readonly UnkeptDraft[];
  /** What is saved only as a whole, and is asked about when nothing else is left. */
  readonly drafts: readonly OpenDraft[];
  readonly busy: boolean;
};

/** What could not be saved when the app was about to quit; empty while nobody leaves. Transient. */
export const useLeaving = create<Leaving>(() => ({ lost: [], unkept: [], drafts: [], busy: false }));
