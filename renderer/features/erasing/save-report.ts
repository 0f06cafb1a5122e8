import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';

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
