import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PromiseSide } from '../../model/promise.ts';
import { fold } from '../../text/fold.ts';
import { monthOf } from '../../text/month-names.ts';
import { findDates, type DayOrder } from './natural-date.ts';

/** People by name, as a promise may name them in front. */
export type NamedPeople = {
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly colleagues: readonly { readonly id: ColleagueId; readonly name: string }[];
};

/** What a line such as `we: send the price list by Friday` says. */
export type PromiseLine = {
  readonly text: string;
  readonly side: PromiseSide;
  /** Who promised, when the line begins with a name. */
  readonly personId: PersonId | null;
  readonly colleagueId: ColleagueId | null;
  readonly due: IsoDate | null;
  /** Words at the end that look like a day and name none, such as `31 Feb`; empty where there are none. */
  readonly unread: string;
};

const OURS = new Set(['we', 'us', 'i', 'me', 'ours']);
const THEIRS = new Set(['they', 'them', 'he', 'she', 'theirs']);
const BEFORE_DATE = /(?:^|[\s,;(])((?:(?:due|by|until|till|before|on|at)\s+)*)(?:the\s+)?$/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** The same for a day with a dot and a month in another language: `bis 31. Februar`. */
const NO_NAMED_DAY = /(?:^|\s)(?:[\p{L}'’]+\s+){1,2}(\d{1,2}\.?\s+(\p{L}{3,})\.?(?:\s+\d{4})?)[\s.,;)]*$/u;
/** After `by` and the like: a day and a month in either order, or figures with signs between them. */
const NO_DAY = new RegExp(
  String.raw`(?:^|\s)(?:due|by|until|till|before|on)\s+(?:the\s+)?((?:${NUMBER}[\s.]+${MONTH}|${MONTH}\s+${NUMBER}|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?)(?:[\s,.]+\d{4})?)[\s.,;)]*$`,
  'i',
);

/**
 * Reads one promise as it is typed. In front of a colon may stand `we`, `they`, or the beginning of a name; without it the promise
 * is ours. A date at the end, or after "by", becomes the due date and leaves the text.
 */
export function readPromiseLine(
  line: string,
  known: NamedPeople,
  today: IsoDate,
  order: DayOrder = 'day-first',
): PromiseLine {
  const who = readWho(line, known);
  const { text, due } = takeDate(who.rest.trim(), today, order);
  const unread = due === null ? (NO_DAY.exec(text)?.[1] ?? namedButNoDay(text)) : '';
  return { text, due, unread, side: who.side, personId: who.personId, colleagueId: who.colleagueId };
}

function namedButNoDay(text: string): string {
  const found = NO_NAMED_DAY.exec(text);
  const name = found?.[2] ?? '';
  return name.length > 3 && monthOf(name) !== null ? (found?.[1] ?? '') : '';
}

type Who = Pick<PromiseLine, 'side' | 'personId' | 'colleagueId'> & { readonly rest: string };

function readWho(line: string, { people, colleagues }: NamedPeople): Who {
  const nobody = { personId: null, colleagueId: null };
  const colon = line.indexOf(':');
  const front = fold(line.slice(0, Math.max(0, colon)).trim());
  const rest = line.slice(colon + 1);
  if (front === '') return { ...nobody, side: 'ours', rest: colon === 0 ? rest : line };
  if (OURS.has(front)) return { ...nobody, side: 'ours', rest };
  if (THEIRS.has(front)) return { ...nobody, side: 'theirs', rest };
  const colleague = oneNamed(colleagues, front);
  const person = oneNamed(people, front);
  if (person !== null) return { personId: person.id, colleagueId: null, side: 'theirs', rest };
  if (colleague !== null) return { personId: null, colleagueId: colleague.id, side: 'ours', rest };
  return { ...nobody, side: 'ours', rest: line };
}

/** The only one with a part of the name that begins so; null when none or several fit. */
function oneNamed<T extends { readonly name: string }>(list: readonly T[], front: string): T | null {
  const fits = list.filter(({ name }) => {
    const folded = fold(name.trim());
    return folded === front || folded.split(' ').some((part) => part.startsWith(front));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function takeDate(
  text: string,
  today: IsoDate,
  order: DayOrder,
): { readonly text: string; readonly due: IsoDate | null } {
  for (const found of findDates(text, today, 'future', order).toReversed()) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found.text.length);
    const introduced = BEFORE_DATE.exec(before);
    const isLast = /^[\s.,;)]*$/.test(after);
    const isDue = found.introduced || (introduced?.[1] ?? '') !== '';
    if (!isLast && !isDue) continue;
    const front = introduced === null ? before : before.slice(0, introduced.index);
    const rest = `${front.replace(/[\s,;(]+$/, '')}${isLast ? '' : ` ${after.trimStart()}`}`.trim();
    // A date alone is the text and no due date.
    if (rest !== '') return { text: rest, due: found.on };
  }
  return { text, due: null };
}
