import type { IsoDate } from '../../model/id.ts';
import { foldWords } from '../../text/fold.ts';
import { monthOf } from '../../text/month-names.ts';
import { addDays, weekdayOf } from '../../reading/calendar.ts';

/** A day in words; `introduced`: the words that say "until" in that language are part of the text. */
export type NamedDay = {
  /** Null for a day that does not exist, such as `31. Februar`. */
  readonly on: IsoDate | null;
  readonly index: number;
  readonly text: string;
  readonly introduced: boolean;
};

/** Languages beside English whose names of days are read. */
const languages = ['de', 'fr', 'es', 'nb', 'da', 'sv', 'it', 'nl', 'pt', 'pl'];

/** "Until", "by", "on" before a day, in these languages; no word of them is needed in English. */
const LEAD = String.raw`(?:(?:bis|spätestens|am|zum|vor|avant|d['’]ici|pour|jusqu['’]au|pas plus tard que|antes|para|hasta|innen|inden|før|senest|senast|innan|före|entro|prima|voor|uiterlijk|tegen|até|przed|najpóźniej)\s+)+(?:(?:zum|dem|den|der|le|au|del|de|el|il|di|d\.|o|dia|do|kommenden?|nächsten?|prochain|prossimo|op|i)\s+)*`;
const DAY = String.raw`(\d{1,2})(?:\.|er|º|ª|\.º)?`;
const MONTH = String.raw`[\s.]*(?:de\s+|of\s+)?(\p{L}{3,})\.?`;
const DAY_AND_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${LEAD})?(?:le\s+|den\s+|el\s+)?${DAY}${MONTH}(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\p{N}])`,
  'giu',
);
const IN_FIGURES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:by|until|before|due|on)\s+|${LEAD})(\d{1,2})\.\s?(\d{1,2})\.(?!\d)`,
  'giu',
);
const IN_WORDS = new RegExp(String.raw`(?<![\p{L}\p{N}])${LEAD}((?:\p{L}|-)+(?: (?:\p{L}|-)+)?)`, 'giu');

/** Names of three letters that are words of English, such as `set` and `out`, are no months in a sentence. */
const SHORT_MONTHS = /^(jan|feb|mar|apr|mai|maj|mei|jun|jul|aug|sep|oct|okt|nov|dec|dez|dic)$/;

type DayWords = {
  /** 1 = Monday to 7, by folded name. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days from today, by folded name: `morgen` is 1. */
  readonly fromToday: ReadonlyMap<string, number>;
};

let dayWords: DayWords | null = null;

function makeDayWords(): DayWords {
  const weekdays = new Map<string, number>();
  const fromToday = new Map<string, number>();
  for (const language of languages) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 5 January 2026 was a Monday.
    for (let day = 1; day <= 7; day += 1)
      weekdays.set(foldWords(weekday.format(Date.UTC(2026, 0, 4 + day))), day);
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const days of [0, 1, 2]) {
      const word = foldWords(relative.format(days, 'day'));
      if (!/\d/.test(word)) fromToday.set(word, days);
    }
  }
  return { weekdays, fromToday };
}

/**
 * Days as they are named in German, French, Spanish, Norwegian and their neighbours, and days with a dot (`3. December`): `bis 3. Dezember`,
 * `avant le 3 décembre`, `innen fredag`. Without a year it is the next one from today, or with `past` the last one. Weekdays and
 * `morgen` only behind a word that says "until", because they are names and words of English, too.
 */
export function findNamedDays(text: string, today: IsoDate, toward: 'past' | 'future'): readonly NamedDay[] {
  const found: NamedDay[] = [];
  const add = (on: IsoDate | null, match: RegExpMatchArray, words: string, introduced: boolean): void => {
    found.push({ on, index: match.index ?? 0, text: words, introduced });
  };
  for (const match of text.matchAll(DAY_AND_MONTH)) {
    const name = foldWords(match[3] ?? '');
    const month = monthOf(name);
    if (month === null || (name.length < 4 && !SHORT_MONTHS.test(name))) continue;
    const on = dayOf(Number(match[2]), month, match[4], today, toward);
    add(on, match, match[0], match[1] !== undefined);
  }
  for (const match of text.matchAll(IN_FIGURES))
    add(dayOf(Number(match[2]), Number(match[3]), undefined, today, toward), match, match[0], true);
  for (const match of text.matchAll(IN_WORDS)) {
    const words = match[1] ?? '';
    // The last word may already belong to what follows.
    for (const name of [words, words.split(' ')[0] ?? '']) {
      const on = dayInWords(foldWords(name), today, toward);
      if (on === null) continue;
      add(on, match, match[0].slice(0, match[0].length - words.length + name.length), true);
      break;
    }
  }
  return found;
}

function dayInWords(name: string, today: IsoDate, toward: 'past' | 'future'): IsoDate | null {
  dayWords ??= makeDayWords();
  const days = dayWords.fromToday.get(name);
  if (days !== undefined) return addDays(today, days);
  const wanted = dayWords.weekdays.get(name);
  if (wanted === undefined) return null;
  const now = weekdayOf(today) || 7;
  const ahead = (wanted - now + 7) % 7 || 7;
  return addDays(today, toward === 'future' ? ahead : ahead - 7);
}

function dayOf(
  day: number,
  month: number,
  year: string | undefined,
  today: IsoDate,
  toward: 'past' | 'future',
): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return dateOf(Number(year), month, day);
  const on = dateOf(thisYear, month, day) ?? dateOf(thisYear + 1, month, day);
  if (on === null) return null;
  if (toward === 'future') return on < today ? dateOf(thisYear + 1, month, day) : on;
  return on > today ? dateOf(thisYear - 1, month, day) : on;
}

function dateOf(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? (text as IsoDate) : null; // the check above makes it one
}
