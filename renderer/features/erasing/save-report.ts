import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { newId } from '#renderer/document/new-id.ts';
import { useSettings } from '#renderer/session/settings-store.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';

/** Saves everything that is held about a person as JSON, through the save dialog. */
export async function saveReport(personId: PersonId): Promise<void> {
  const report = await call('person.report', { personId });
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
  const suggestedName = `What we hold about ${report.name} ${useDocument.getState().today}.json`;
  const saved = await call('files.save', { kind: 'json', suggestedName, bytes });
  if (saved !== null)
    toast({
      title: `Saved what we hold about ${report.name}`,
      description: `${saved.path} — with your private notes, which are marked. Look through it before you give it away.`,
      key: 'person-report',
    });
}

/** Prints the same as PDF, for somebody who asks what is held about them. A failure is the caller's to tell. */
export async function printReport(personId: PersonId, partnerId: PartnerId): Promise<void> {
  // What was typed last is on its way; the page is printed from what is saved.
  await inOrder(() => Promise.resolve());
  const { name } = await call('person.report', { personId });
  const saved = await call('pdf.print', {
    partnerId,
    document: { kind: 'held', personId },
    audience: 'internal',
    paper: useSettings.getState().paper,
    suggestedName: `What we hold about ${name} ${useDocument.getState().today}.pdf`,
    jobId: newId(),
  });
  if (saved === null) return;
  toast({
    title: `Saved what we hold about ${name}`,
    description: `${saved.path} — with your private notes, which are marked. Look through it before you give it away: it names others too.`,
    key: 'person-report',
  });
}
