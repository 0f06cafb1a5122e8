import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { calendarCount, calendarFile } from '#shared/export/calendar-file.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { fileName } from '#shared/export/file-name.ts';

/** Far enough ahead for everything that anybody plans: ten years. */
const ALL_DAYS = 3_650;

/** Saves what is due as a calendar file: of one partner, or with null of all that are not archived. A failure is the caller's to tell. */
export async function saveCalendar(partnerId: PartnerId | null): Promise<void> {
  const items = await call('agenda.list', { partnerId, days: ALL_DAYS });
  const count = calendarCount(items);
  if (count === 0) {
    toast({
      title: 'There are no dates to save',
      description:
        'Actions, accepted plan lines, objectives, promises, conversations, reviews and meetings with a date go into the calendar file.',
      key: 'export',
    });
    return;
  }
  const name = partnerId === null ? 'All partners' : (items[0]?.partnerName ?? '');
  const { today } = useDocument.getState();
  const suggestedName = fileName(name, 'ics', 'internal', today);
  const bytes = new TextEncoder().encode(calendarFile(items, `Rapport: ${name}`, Date.now(), today));
  const saved = await call('files.save', { kind: 'ics', suggestedName, bytes });
  if (saved === null) return;
  toast({
    title:
      count === 1 ? '1 date saved as a calendar file' : `${String(count)} dates saved as a calendar file`,
    description: `${saved.path} – importing a newer one later updates these dates.`,
    key: 'export',
  });
}
