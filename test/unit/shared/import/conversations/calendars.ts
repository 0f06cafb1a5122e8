import type { ReadingSetting } from '#shared/import/conversations/conversation.ts';
import { dayOfMoment } from '#shared/import/conversations/event-time.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** A Wednesday; the user is in London. */
export const setting: ReadingSetting = { today: '2026-03-04' as IsoDate, dayOf: dayOfMoment };

/** A calendar of entries, each given as its lines. */
export function calendar(...entries: readonly (readonly string[])[]): string {
  const events = entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

export const anna = 'ATTENDEE;CN=Anna Berg;PARTSTAT=ACCEPTED:mailto:Anna.Berg@nordlys.example';
export const kim = 'ORGANIZER;CN=Kim Lund:mailto:kim@owner.example';
