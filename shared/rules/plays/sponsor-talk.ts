import type { Field } from '../campaign/field.ts';

/** A talk that a sponsor asks for takes place so many working days later. */
export const TALK_AFTER = 10;
/** With less notice nobody of the inner circle is free. */
const LEAST_NOTICE = 8;
/** So many working days before a decision nobody is talked to about where both companies want to be. */
const BEFORE_WINDOW = 10;
/** So many working days after it, where there is no time before. */
const AFTER_WINDOW = 3;

/**
 * Where a sponsor asks for a talk: as `wanted`, but so that the talk lies ten working days before what is decided; else after that. `least` is the
 * first place at which it can be asked, `latest` the last one at which the talk comes in time; null = nothing is decided, or the question comes after it.
 */
export function sponsorAsk(
  { ground, calendar }: Field,
  wanted: number,
  least: number,
): { readonly place: number; readonly latest: number | null } {
  const on = ground.window?.on ?? null;
  if (on === null) return { place: Math.max(wanted, least), latest: null };
  const talk = calendar.before(on) - BEFORE_WINDOW + 1;
  const latest = talk - LEAST_NOTICE;
  if (least > latest) return { place: calendar.onOrAfter(on) + AFTER_WINDOW, latest: null };
  return { place: Math.max(least, Math.min(wanted, talk - TALK_AFTER)), latest };
}

/** Where the talk itself takes place, for which somebody is called on the next working day: ten working days from then, before what is decided or after it. `least` is the first place after what comes before. */
export function sponsorTalk(field: Field, least: number): number {
  const { place, latest } = sponsorAsk(field, least, least);
  const called = field.calendar.next + TALK_AFTER - 1;
  if (latest !== null) return Math.max(least, Math.min(called, latest + LEAST_NOTICE));
  return Math.max(place, called);
}
