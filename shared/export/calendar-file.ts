import calendar, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { AgendaItem, AgendaKind } from '../rules/agenda.ts';

/** How long a timed meeting is taken to be, in milliseconds: a brief has no end. */
const MEETING_LENGTH = 3_600_000;
const MINUTE = 60_000;
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

/** Titles say what to do and with whom, and nothing that must not be read in a shared calendar; null = not in the calendar. */
const titles: Readonly<Record<AgendaKind, string | null>> = {
  meeting: 'Meeting',
  promise: 'Follow-up',
  action: 'Follow-up',
  step: 'Follow-up',
  adjustment: 'Follow-up',
  validation: 'Check-in',
  review: 'Partner review',
  cadence: 'Get in touch',
  stale: null,
};

/**
 * Dated things as a calendar file (RFC 5545): whole days, and meetings with a time as an hour of local time. Each has a lasting
 * UID and a number that grows with `stamp` (milliseconds since 1970), so that importing the file again updates. The words of the
 * user are in the description only, and every event is marked as private.
 */
export function calendarFile(items: readonly AgendaItem[], name: string, stamp: number): string {
  const file = calendar({
    name,
    prodId: { company: 'Rapport', product: 'Dates', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.max(0, Math.floor((stamp - FIRST_SEQUENCE) / MINUTE));
  for (const item of items) {
    const summary = titleOf(item);
    if (summary === null) continue;
    file.createEvent({
      id: `${item.id.replaceAll(/[^A-Za-z0-9-]+/g, '-')}@rapport.invalid`,
      sequence,
      stamp: new Date(stamp),
      summary,
      description: describe(item),
      class: ICalEventClass.PRIVATE,
      ...(item.place === '' ? {} : { location: item.place }),
      ...timeOf(item),
    });
  }
  return file.toString();
}

/** How many of the items the calendar file holds. */
export function calendarCount(items: readonly AgendaItem[]): number {
  return items.filter((item) => titleOf(item) !== null).length;
}

function titleOf({ kind, side, personName, partnerName }: AgendaItem): string | null {
  const title = kind === 'promise' && side === 'theirs' ? 'Expected' : titles[kind];
  if (title === null) return null;
  return `${title}: ${kind === 'meeting' || personName === '' ? partnerName : `${personName}, ${partnerName}`}`;
}

function describe({ kind, text, personName, colleagueName }: AgendaItem): string {
  if (kind === 'cadence' || kind === 'review') return '';
  return [
    text,
    kind === 'meeting' && personName !== '' ? `With ${personName}` : '',
    kind !== 'meeting' && colleagueName !== '' ? `In charge: ${colleagueName}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

type Time = {
  readonly start: Date;
  readonly end?: Date;
  readonly allDay?: true;
  readonly floating?: true;
  readonly transparency: ICalEventTransparency;
};

/** The library reads days and floating times from the UTC parts of a moment. */
function timeOf({ kind, due, time }: AgendaItem): Time {
  const clock = kind === 'meeting' ? /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) : null;
  const day = Date.parse(due);
  if (clock === null)
    return { start: new Date(day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  const start = day + (Number(clock[1]) * 60 + Number(clock[2])) * MINUTE;
  return {
    start: new Date(start),
    end: new Date(start + MEETING_LENGTH),
    floating: true,
    transparency: ICalEventTransparency.OPAQUE,
  };
}
