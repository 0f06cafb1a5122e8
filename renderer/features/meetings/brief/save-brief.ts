import { create } from 'zustand';
import { useSettings } from '#renderer/session/settings-store.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { Audience } from '#shared/print/audience.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { briefFileName } from '#shared/export/file-name.ts';
import { partnerOf } from '#shared/reading/partner.ts';

/** The brief that is being printed now, by the id of its job; null when none is. */
export const usePrinting = create<{ readonly jobId: string | null }>(() => ({ jobId: null }));

/** Saves the brief as PDF and says where it is. A failure is the caller's to tell. */
export async function saveBrief(brief: MeetingBrief, audience: Audience): Promise<void> {
  const { partnerId, today } = useDocument.getState();
  if (partnerId === null || usePrinting.getState().jobId !== null) return;
  const jobId = newId();
  usePrinting.setState({ jobId });
  try {
    // What was typed last is on its way; the page is printed from what is saved.
    await inOrder(() => Promise.resolve());
    const saved = await call('pdf.print', {
      partnerId,
      document: { kind: 'brief', briefId: brief.id },
      audience,
      paper: useSettings.getState().paper,
      suggestedName: briefFileName(partnerOf(currentState())?.name ?? '', audience, brief.on ?? today),
      jobId,
    });
    if (saved !== null) toast({ title: 'Meeting brief saved', description: saved.path, key: 'export' });
  } finally {
    usePrinting.setState({ jobId: null });
  }
}
