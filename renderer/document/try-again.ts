import { commit } from './commit.ts';
import { useDocument } from './document-store.ts';
import { discardDrafts } from './drafts.ts';
import { lostTexts } from './lost-texts.ts';
import type { LostCommit, Work } from './work.ts';

/** Tries to write what could not be written, after which its drafts are done; null when that worked, else with the failure of now. */
export async function tryAgain(lost: LostCommit): Promise<LostCommit | null> {
  try {
    await commit(workOf(lost));
    discardDrafts(lost.drafts);
    return null;
  } catch (failure) {
    const again = { ...lost, failure };
    lostTexts.note(again);
    return again;
  }
}

/** The state that is open may be of another partner by now: then it is what was prepared. */
function workOf({ work, prepared }: LostCommit): Work {
  const isOpen = work.partnerId === null || work.partnerId === useDocument.getState().partnerId;
  return isOpen ? work : { ...work, prepare: () => prepared };
}
