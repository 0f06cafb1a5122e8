import { dateText } from '../reading/calendar.ts';
import type { TwoDays } from './comparison.ts';
import type { Moment } from './moment.ts';

/** What a comparison is called, such as `Since the last meeting (2 April 2026)`: its moments by name where they have one, else by day. */
export function momentsText(
  { name, until, to }: { readonly name: string; readonly until: string; readonly to: Moment | null },
  days: TwoDays,
): string {
  const since = `Since ${named(name, dateText(days.earlier))}`;
  return to === null ? since : `${since}, until ${named(until, dateText(days.later))}`;
}

function named(name: string, day: string): string {
  if (name === '') return day;
  return name.includes(day) ? name : `${name} (${day})`;
}
