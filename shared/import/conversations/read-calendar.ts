import type ICAL from 'ical.js';
import { addDays } from '../../reading/calendar.ts';
import type { IsoDate } from '../../model/id.ts';
import { plainLine } from '../../text/plain-line.ts';
import { calledOffTitle } from '../words/mails.ts';
import { calendarParts } from './calendar-parts.ts';
import type { Conversation, LeftOutReason, ReadConversations, ReadingSetting } from './conversation.ts';
import { eventKind } from './event-kind.ts';
import { peopleOf } from './event-people.ts';
import { eventTime, occurrenceKey, zonesOf, type EventTime, type ZoneOffset } from './event-time.ts';
import { MAX_ALL_STEPS, MAX_CONVERSATIONS, WINDOW_DAYS } from './limits.ts';
import { occurrences, type Steps } from './occurrences.ts';

/** One entry of the file: a single one, a series, or one occurrence of a series that was changed. */
type Entry = {
  readonly event: ICAL.Component;
  readonly uid: string;
  readonly start: EventTime;
  readonly zone: string;
  /** The planned start of the occurrence that this entry stands for, or empty. */
  readonly occurrence: string;
};

/**
 * The conversations of a calendar file (RFC 5545) in the two years up to today: each occurrence of a series is one. Private entries
 * and those that were called off are left out, and whole days unless people are invited to them.
 */
export function readCalendar(text: string, setting: ReadingSetting): ReadConversations {
  const parts = calendarParts(text);
  const offset = zonesOf(parts.zones);
  const left = new Map<LeftOutReason, number>();
  const leave = (reason: LeftOutReason, many = 1): void => {
    if (many > 0) left.set(reason, (left.get(reason) ?? 0) + many);
  };
  leave('unreadable', parts.unreadable);
  leave('too-many', parts.tooMany);
  const entries = parts.events.flatMap((event) => {
    try {
      return [entryOf(event, offset)];
    } catch {
      leave('unreadable');
      return [];
    }
  });
  const changed = new Set(
    entries.flatMap((one) => (one.occurrence === '' ? [] : [keyOf(one, one.occurrence)])),
  );
  const steps: Steps = { left: MAX_ALL_STEPS };
  const found = new Map<string, Conversation>();
  const first = addDays(setting.today, -WINDOW_DAYS);

  const take = (entry: Entry, time: EventTime, recurrence: string): void => {
    const on = time.hasZone ? setting.dayOf(time.moment) : time.writtenDay;
    if (on > setting.today) return leave('later');
    if (on < first) return leave('earlier');
    if (found.size >= MAX_CONVERSATIONS) return leave('too-many');
    const conversation = conversationOf(entry, on, recurrence);
    if (conversation === null) return leave('all-day');
    found.set(keyOf(entry, recurrence), conversation);
  };

  for (const entry of entries) {
    try {
      const without = reasonAgainst(entry.event, parts.isCancelling);
      if (without !== null) leave(without);
      else if (entry.occurrence !== '') take(entry, entry.start, entry.occurrence);
      else if (!isSeries(entry.event)) take(entry, entry.start, '');
      else {
        const all = occurrences(entry.event, offset, { first, last: setting.today }, steps);
        for (const time of onceADay(all.times)) {
          const recurrence = occurrenceKey(time);
          if (!changed.has(keyOf(entry, recurrence))) take(entry, time, recurrence);
        }
        if (all.wasCut) leave('too-many');
      }
    } catch {
      leave('unreadable');
    }
  }
  return { conversations: [...found.values()], leftOut: Object.fromEntries(left) };
}

/** Nobody meets the same people for the same thing more often than four times a day: of a series that says so, one occurrence of each day counts. */
function onceADay(times: readonly EventTime[]): readonly EventTime[] {
  const days = Map.groupBy(times, ({ writtenDay }) => writtenDay);
  const isBroken = [...days.values()].some((those) => those.length > MOST_A_DAY);
  return isBroken ? [...days.values()].flatMap((those) => those.slice(0, 1)) : times;
}

const MOST_A_DAY = 4;

function entryOf(event: ICAL.Component, offset: ZoneOffset): Entry {
  const property = event.getFirstProperty('dtstart');
  if (property === null) throw new TypeError('no start');
  const zone = zoneOf(property);
  const start = eventTime(property.getFirstValue(), zone, offset);
  const replaced = event.getFirstProperty('recurrence-id');
  const occurrence =
    replaced === null ? '' : occurrenceKey(eventTime(replaced.getFirstValue(), zoneOf(replaced), offset));
  const given = textOf(event, 'uid').trim().slice(0, 500);
  // Without a UID the entry is known by what it says, which is the same in each copy.
  const uid =
    given === '' ? `${occurrenceKey(start)} ${textOf(event, 'summary').slice(0, 300)}` : plainUid(given);
  return { event, uid, start, zone, occurrence };
}

/** Outlook writes the day of an occurrence into the middle of the series' UID. */
function plainUid(uid: string): string {
  return /^040000008200E00074C5B7101A82E008[0-9A-F]{24,}$/i.test(uid)
    ? `${uid.slice(0, 32)}00000000${uid.slice(40)}`.toUpperCase()
    : uid;
}

function keyOf({ uid }: Entry, recurrence: string): string {
  return `${uid}\n${recurrence}`;
}

function isSeries(event: ICAL.Component): boolean {
  return event.hasProperty('rrule') || event.hasProperty('rdate');
}

function reasonAgainst(event: ICAL.Component, isCancelling: boolean): LeftOutReason | null {
  if (/^(PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'class').trim())) return 'private';
  const isCalledOff =
    isCancelling ||
    /^CANCELLED$/i.test(textOf(event, 'status').trim()) ||
    calledOffTitle.test(textOf(event, 'summary').slice(0, 300).trim());
  return isCalledOff ? 'cancelled' : null;
}

/** A whole day is a conversation only where people are invited to it: it is an event then. */
function conversationOf(entry: Entry, on: IsoDate, recurrence: string): Conversation | null {
  const { event, uid, start } = entry;
  const people = peopleOf(event);
  if (start.isDay && people.length < 2) return null;
  const subject = plainLine(textOf(event, 'summary')).trim().slice(0, 300);
  const texts = [
    'url',
    'conference',
    'x-google-conference',
    'x-microsoft-skypeteamsmeetingurl',
    'description',
  ];
  const kind = start.isDay
    ? 'event'
    : eventKind(
        textOf(event, 'location'),
        subject,
        texts.map((name) => textOf(event, name)),
      );
  return { uid, recurrence, on, kind, subject, people, text: '' };
}

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function zoneOf(property: ICAL.Property): string {
  const zone: unknown = property.getParameter('tzid');
  return typeof zone === 'string' ? zone : '';
}
