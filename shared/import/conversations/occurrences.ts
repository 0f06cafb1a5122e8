import ICAL from 'ical.js';
import type { IsoDate } from '../../model/id.ts';
import { eventTime, occurrenceKey, wallMoment, type EventTime, type ZoneOffset } from './event-time.ts';
import { MAX_STEPS } from './limits.ts';

/** How many steps may still be made in this file. */
export type Steps = { left: number };

type Window = { readonly first: IsoDate; readonly last: IsoDate };

/**
 * When a recurring entry takes place: by its rules and its additional dates, without those that were taken out. Only from a day before the
 * window to a day after it, because the day depends on where the user is.
 */
export function occurrences(
  event: ICAL.Component,
  offset: ZoneOffset,
  window: Window,
  steps: Steps,
): { readonly times: readonly EventTime[]; readonly wasCut: boolean } {
  const property = event.getFirstProperty('dtstart');
  const start: unknown = property?.getFirstValue();
  if (!(start instanceof ICAL.Time)) throw new TypeError('no start');
  const zone = zoneOf(property);
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const out = new Set(timesOf(event, 'exdate', offset).map(occurrenceKey));
  const from = Date.parse(window.first) - 86_400_000;
  const until = Date.parse(window.last) + 2 * 86_400_000;
  const found = new Map<string, EventTime>();
  const add = (time: EventTime): void => {
    if (out.has(occurrenceKey(time))) return;
    if (!time.isDay && out.has(occurrenceKey({ isDay: true, moment: Date.parse(time.writtenDay) }))) return;
    if (time.moment >= from && time.moment < until) found.set(occurrenceKey(time), time);
  };
  let wasCut = false;
  // A series begins with its start, whether or not its rule meets it.
  add(eventTime(start, zone, offset));
  for (const rule of event.getAllProperties('rrule').slice(0, 5)) {
    const recur: unknown = rule.getFirstValue();
    if (!(recur instanceof ICAL.Recur) || !canHappen(recur)) continue;
    endOnWall(recur, isUtc ? '' : zone, offset);
    const times = recur.iterator(start);
    for (let step = 0; ; step += 1) {
      if (step >= MAX_STEPS || steps.left <= 0) {
        wasCut = true;
        break;
      }
      steps.left -= 1;
      const next: unknown = times.next();
      if (!(next instanceof ICAL.Time) || wallMoment(next) >= until) break;
      if (wallMoment(next) >= from - 86_400_000) add(eventTime(next, zone, offset));
    }
  }
  for (const time of timesOf(event, 'rdate', offset)) add(time);
  return { times: [...found.values()], wasCut };
}

/** The end of a rule is given in UTC; the rule is followed on the clock of its zone. */
function endOnWall(recur: ICAL.Recur, zone: string, offset: ZoneOffset): void {
  const end: unknown = recur.until;
  if (!(end instanceof ICAL.Time) || end.isDate || end.zone !== ICAL.Timezone.utcTimezone || zone === '')
    return;
  const away = offset(zone, end);
  if (away === null) return;
  recur.until = ICAL.Time.fromJSDate(new Date(wallMoment(end) + away), true);
  recur.until.zone = ICAL.Timezone.localTimezone;
}

/** Days that no month has would be looked for without end. */
function canHappen(recur: ICAL.Recur): boolean {
  const part = (name: string): readonly number[] => {
    const parts: Record<string, unknown> = recur.parts as Record<string, unknown>;
    const value = parts[name];
    return Array.isArray(value) ? value.map(Number) : value === undefined ? [] : [Number(value)];
  };
  const [days, months] = [part('BYMONTHDAY'), part('BYMONTH')];
  if (days.length === 0 || months.length === 0) return true;
  const longest = Math.max(
    ...months.map((month) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)),
  );
  return days.some((day) => Math.abs(day) <= longest && day !== 0);
}

function timesOf(event: ICAL.Component, name: string, offset: ZoneOffset): readonly EventTime[] {
  return event.getAllProperties(name).flatMap((property) =>
    property
      .getValues()
      .slice(0, MAX_STEPS)
      .map((value: unknown) => {
        const time = value instanceof ICAL.Period ? value.start : value;
        return eventTime(time, zoneOf(property), offset);
      }),
  );
}

function zoneOf(property: ICAL.Property | null | undefined): string {
  const zone: unknown = property?.getParameter('tzid');
  return typeof zone === 'string' ? zone : '';
}
