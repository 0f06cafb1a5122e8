import { useMemo } from 'react';
import { listen } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import {
  findDraft,
  keepDraftsNow,
  refreshDrafts,
  openDraft,
  takeDraft,
  useDrafts,
} from '#renderer/document/drafts.ts';
import type { DraftKeeper } from '#renderer/ui/draft-keeper.ts';
import { dismissToastOf, toast } from '#renderer/ui/toast.ts';
import { draftKey } from '#shared/model/draft.ts';
import { discardWithWayBack } from './shell/discard-draft.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { lostTexts } from '#renderer/document/lost-texts.ts';

/** How the fields of the app keep what is typed. */
export const appDraftKeeper: DraftKeeper = {
  open: (place, label, id) => openDraft(place, label, { id }),
  useFound: (place) => {
    const found = useDrafts((store) => store.found);
    const wanted = useDrafts((store) => store.wanted);
    const today = useDocument((document) => document.today);
    const key = place === null ? null : draftKey(place);
    return useMemo(
      () =>
        found
          .filter((draft) => draft.form === null && draftKey(draft) === key)
          .map(({ id, text, at }) => ({
            id,
            text,
            when: momentText(new Date(at), today),
            wanted: wanted.has(id),
          })),
      [found, wanted, today, key],
    );
  },
  take: takeDraft,
  discard: (id) => {
    const draft = findDraft(id);
    if (draft !== null) discardWithWayBack(draft);
  },
};

/** Keeps what was typed last when the window is hidden, reloaded or closed, and says once when nothing can be kept. */
export function keepDrafts(): () => void {
  document.addEventListener('visibilitychange', keepDraftsNow);
  window.addEventListener('pagehide', keepDraftsNow);
  const stopListening = listen('drafts.keepNow', keepDraftsNow);
  const stop = useDrafts.subscribe(({ failure }, before) => {
    if (failure === null || before.failure !== null) return;
    // That a text could not be saved is told already, and is worse.
    if (lostTexts.all().length > 0) return;
    toast({
      title: 'What you type is only saved when you leave the field',
      description: `If Rapport closes unexpectedly before that, it is lost. ${errorText(failure).title}.`,
      key: 'drafts',
    });
  });
  const stopNoting = lostTexts.onNote(() => dismissToastOf('drafts'));
  const stopFollowing = useDocument.subscribe(({ revision }, before) => {
    if (revision !== before.revision) void refreshDrafts();
  });
  return () => {
    stopFollowing();
    stopNoting();
    document.removeEventListener('visibilitychange', keepDraftsNow);
    window.removeEventListener('pagehide', keepDraftsNow);
    stopListening();
    stop();
  };
}
