import ICAL from 'ical.js';
import type { IsoDate } from '../../model/id.ts';

/** A day, or a moment. Without a time zone the moment is the one of the clock on the wall, read as UTC. */
export type EventTime = {
  readonly isDay: boolean;
  /** Milliseconds since 1970. */
  readonly moment: number;
  /** The day on the calendar that the entry was written in. */
  readonly writtenDay: IsoDate;
  readonly hasZone: boolean;
};

/** How far a time zone is from UTC (milliseconds, positive in the east) when its clocks show `wall`; null for a zone nobody knows. */
export type ZoneOffset = (zone: string, wall: ICAL.Time) => number | null;

/** The time zones of one file: those it defines itself, else those that the platform knows by their names. */
export function zonesOf(definitions: readonly ICAL.Component[]): ZoneOffset {
  const own = new Map<string, ICAL.Timezone>();
  for (const component of definitions) {
    const zone = new ICAL.Timezone(component);
    if (typeof zone.tzid === 'string' && zone.tzid !== '') own.set(zone.tzid, zone);
  }
  const formats = new Map<string, Intl.DateTimeFormat | null>();
  return (name, wall) => {
    const zone = own.get(name);
    if (zone !== undefined) return zone.utcOffset(wall) * 1_000;
    let format = formats.get(name);
    if (format === undefined) formats.set(name, (format = formatOf(name)));
    return format === null ? null : offsetOf(format, wallMoment(wall));
  };
}

/** What a property of an entry says about a time. Throws when it holds none. */
export function eventTime(value: unknown, zone: string, offset: ZoneOffset): EventTime {
  if (!(value instanceof ICAL.Time)) throw new TypeError('no time');
  const wall = wallMoment(value);
  const writtenDay = dayOfMoment(wall);
  if (value.isDate) return { isDay: true, moment: wall, writtenDay, hasZone: false };
  if (value.zone === ICAL.Timezone.utcTimezone)
    return { isDay: false, moment: wall, writtenDay, hasZone: true };
  const away = zone === '' ? null : offset(zone, value);
  return { isDay: false, moment: wall - (away ?? 0), writtenDay, hasZone: away !== null };
}

/** How an occurrence is told from the others of its series, in every copy of the calendar: `20260304T080000Z`, or `20260304`. */
export function occurrenceKey({ isDay, moment }: Pick<EventTime, 'isDay' | 'moment'>): string {
  const text = new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return isDay ? text.slice(0, 8) : text;
}

/** The moment at which clocks in UTC would show this time. Throws for what is no time of the years 1 to 9999. */
export function wallMoment(time: ICAL.Time): number {
  const { year, month, day, hour, minute, second } = time;
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!(year > 0 && year < 10_000) || !Number.isFinite(moment)) throw new RangeError('no time');
  return moment;
}

export function dayOfMoment(moment: number): IsoDate {
  return new Date(moment).toISOString().slice(0, 10) as IsoDate; // the form of a day
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  // Mozilla and others put a path before the name: /citadel.org/20260101_1/Europe/Oslo
  const name = /^\/.*?\/([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/.exec(zone)?.[1] ?? zone;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...parts,
      ...clock,
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
    });
  } catch {
    return null;
  }
}

/** Looked up twice, because the offset is asked for at the clock's time and the platform answers for a moment. */
function offsetOf(format: Intl.DateTimeFormat, wall: number): number {
  const first = wall - awayAt(format, wall);
  return awayAt(format, first);
}

function awayAt(format: Intl.DateTimeFormat, moment: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1_000) * 1_000;
}
