import type { DraftKeeper } from '#renderer/session/open-drafts.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { missingIn, saveEntry } from './save-entry.ts';

/** A contact that is being written is saved when the app quits, as every field is; one that cannot be saved keeps the app open. */
export const contactDraft: DraftKeeper = {
  save: async () => {
    const { open, touched, draft } = useQuickEntry.getState();
    if (!open || !touched || draft?.partnerId !== useDocument.getState().partnerId) return;
    await saveEntry(currentState());
  },
  left: () => {
    const { draft, touched } = useQuickEntry.getState();
    if (draft === null || !touched) return null;
    return {
      title: 'A conversation is not saved yet',
      because: missingIn(draft) ?? 'You closed it without saving it.',
      text: draft.summary.trim(),
      goOn: () => useQuickEntry.setState({ open: true }),
    };
  },
};
