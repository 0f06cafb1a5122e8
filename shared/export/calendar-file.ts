import calendar, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../model/id.ts';
import type { AgendaItem, AgendaKind } from '../rules/agenda/agenda-item.ts';
import { dateText } from '../reading/calendar.ts';
import { plainLine, plainLines } from '../text/plain-line.ts';

/** How long a timed meeting is taken to be, in milliseconds: a brief has no end. */
const MEETING_LENGTH = 3_600_000;
const MINUTE = 60_000;
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

/** Titles say what to do and with whom, and nothing that must not be read in a shared calendar; null = not in the calendar. */
const titles: Readonly<Record<AgendaKind, string | null>> = {
  meeting: 'Meeting',
  promise: 'Our promise',
  action: 'Next step',
  step: 'First step',
  objective: 'Milestone',
  adjustment: 'Working together',
  validation: 'Check-in',
  review: 'Partner review',
  cadence: 'Get in touch',
  stale: null,
};

/**
 * Dated things as a calendar file (RFC 5545): whole days, and meetings with a time as an hour of local time. Each has a lasting
 * UID and a number that grows with `stamp` (milliseconds since 1970), so that importing the file again updates. The words of the
 * user are in the description only, and every event is marked as private. No text of a user ends its line: a header or property of its
 * own cannot be brought in. What is overdue stands on `today`, where it is seen; a
 * meeting stays on its day.
 */
export function calendarFile(
  items: readonly AgendaItem[],
  name: string,
  stamp: number,
  today: IsoDate,
): string {
  const file = calendar({
    name: plainLine(name),
    prodId: { company: 'Rapport', product: 'Dates', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.max(0, Math.floor((stamp - FIRST_SEQUENCE) / MINUTE));
  /** How often a title stands on a day already: what follows gets a number. */
  const seen = new Map<string, number>();
  for (const item of items) {
    const said = titleOf(item);
    if (said === null) continue;
    const title = plainLine(said);
    const due = dayOf(item, today);
    const same = `${due} ${title}`;
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    const summary = count === 1 ? title : `${title} (${String(count)})`;
    const place = plainLine(item.place);
    file.createEvent({
      id: `${item.id.replaceAll(/[^A-Za-z0-9-]+/g, '-')}@rapport.invalid`,
      sequence,
      stamp: new Date(stamp),
      summary,
      description: plainLines(describe(item, today)),
      class: ICalEventClass.PRIVATE,
      ...(place === '' ? {} : { location: place }),
      ...timeOf({ ...item, due }),
    });
  }
  return file.toString();
}

export function calendarCount(items: readonly AgendaItem[]): number {
  return items.filter((item) => titleOf(item) !== null).length;
}

/** The day on which something is done: what is overdue has to be done today, a meeting that was held is not moved. */
function dayOf({ kind, due }: AgendaItem, today: IsoDate): IsoDate {
  return kind !== 'meeting' && due < today ? today : due;
}

function titleOf({ kind, side, personName, colleagueName, partnerName }: AgendaItem): string | null {
  const title = kind === 'promise' && side === 'theirs' ? 'Expected' : titles[kind];
  if (title === null) return null;
  if (kind === 'meeting') return `${title}: ${partnerName}`;
  if (personName !== '') return `${title}: ${personName}, ${partnerName}`;
  return `${title}: ${partnerName}${colleagueName === '' ? '' : ` (${colleagueName})`}`;
}

function describe(item: AgendaItem, today: IsoDate): string {
  const { kind, text, detail, due, personName, colleagueName } = item;
  // What a contact or a review is for is said by its title already.
  const words = kind === 'cadence' || kind === 'review' ? detail : text;
  return [
    due === dayOf(item, today) ? '' : `Was due on ${dateText(due)}`,
    words,
    kind === 'objective' ? detail : '',
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
