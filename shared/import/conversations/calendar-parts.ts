import ICAL from 'ical.js';
import { MAX_CONVERSATIONS, MAX_ENTRY } from './limits.ts';

/** What is in a calendar file, each entry read by itself, so that a broken one costs nobody else. */
export type CalendarParts = {
  readonly events: readonly ICAL.Component[];
  readonly zones: readonly ICAL.Component[];
  /** Entries that cannot be read, and those beyond the limit. */
  readonly unreadable: number;
  readonly tooMany: number;
  /** The file tells that its entries were called off. */
  readonly isCancelling: boolean;
};

const EDGE = /^(BEGIN|END):(VEVENT|VTIMEZONE)[ \t]*$/gim;

export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR[ \t]*$/im.test(text.slice(0, 20_000));
}

/** The entries and time zones of a calendar file. */
export function calendarParts(text: string): CalendarParts {
  const events: ICAL.Component[] = [];
  const zones: ICAL.Component[] = [];
  let unreadable = 0;
  let tooMany = 0;
  let begin: { readonly kind: string; readonly at: number } | null = null;
  for (const edge of text.matchAll(EDGE)) {
    const kind = (edge[2] ?? '').toUpperCase();
    if ((edge[1] ?? '').toUpperCase() === 'BEGIN') {
      if (begin?.kind === 'VEVENT') unreadable += 1;
      begin = { kind, at: edge.index };
      continue;
    }
    if (begin === null || begin.kind !== kind) continue;
    const part = text.slice(begin.at, edge.index + edge[0].length);
    begin = null;
    if (events.length >= MAX_CONVERSATIONS && kind === 'VEVENT') {
      tooMany += 1;
      continue;
    }
    const component = part.length > MAX_ENTRY ? null : componentOf(part);
    if (kind === 'VTIMEZONE') {
      if (component !== null && zones.length < 500) zones.push(component);
    } else if (component === null) unreadable += 1;
    else events.push(component);
  }
  if (begin?.kind === 'VEVENT') unreadable += 1;
  const isCancelling = /^METHOD:CANCEL[ \t]*$/im.test(text.slice(0, 5_000));
  return { events, zones, unreadable, tooMany, isCancelling };
}

function componentOf(text: string): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    return Array.isArray(parsed) ? new ICAL.Component(parsed) : null;
  } catch {
    return null;
  }
}
