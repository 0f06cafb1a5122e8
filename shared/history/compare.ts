import type { IsoDate, PersonId } from '../model/id.ts';
import { dateText, localDate } from '../reading/calendar.ts';
import type { Comparison, HistoryChange, TwoDays } from './comparison.ts';
import { compareOthers } from './compare-fields.ts';
import { compareLines } from './compare-lines.ts';
import { comparePeople } from './compare-people.ts';
import { compareRatings } from './compare-ratings.ts';
import { compareWork } from './compare-work.ts';
import type { Found, Look } from './look.ts';
import type { Between, Moment } from './moment.ts';
import type { TwoStates } from './state-then.ts';
import { weightOf } from './weight.ts';

/**
 * What is different at the later of two moments, what matters most first: by weight, then the newest command, then by id. Cost: looks at
 * what was written in between, and at the leaving days, contacts and promises of both states.
 */
export function compare({ earlier, later }: TwoStates, between: Between, days: TwoDays): Comparison {
  const touched = Map.groupBy(between.touched, ({ entity }) => entity);
  const look: Look = { earlier, later, days, touched };
  const own = [...comparePeople(look), ...compareRatings(look), ...compareLines(look), ...compareWork(look)];
  const found = [...own, ...compareOthers(look, rowsToldBy(own))];
  const changes = found.map((one) => toChange(look, between, one)).sort(mattersMore);
  const hasUnknown = [...between.back, ...between.backToEnd].some(
    ({ fields }) => fields['unreadable'] !== undefined,
  );
  return { days, changes, unknown: unknownTexts(between.begins, hasUnknown) };
}

function toChange(look: Look, { commands }: Between, found: Found): HistoryChange {
  const { difference, people, key, command } = found;
  return {
    ...difference,
    id: `${difference.kind}.${key}`,
    people,
    command,
    author: command === null ? null : (commands[command] ?? null),
    weight: weightOf(look, difference, people),
  };
}

function mattersMore(a: HistoryChange, b: HistoryChange): number {
  return b.weight - a.weight || (b.command ?? 0) - (a.command ?? 0) || (a.id < b.id ? -1 : 1);
}

/** What a comparison cannot say, in sentences. */
function unknownTexts(begins: IsoDate | null, hasUnknown: boolean): readonly string[] {
  return [
    ...(begins === null
      ? []
      : [
          `The history on this computer begins on ${dateText(begins)}: what changed before is not known, and nothing of that day counts as a change.`,
        ]),
    ...(hasUnknown ? ['Some earlier values are no longer in the history of this computer.'] : []),
  ];
}

/** Rows of which everything was told: of who came or went, and of new contacts and promises. */
function rowsToldBy(found: readonly Found[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ difference }) => {
      switch (difference.kind) {
        case 'joined':
        case 'left':
          return [`person ${difference.personId}`];
        case 'contact':
          return [`touchpoint ${difference.touchpointId}`];
        case 'promise':
          return [`promise ${difference.promiseId}`];
        default:
          return [];
      }
    }),
  );
}

/** The days of two moments: a day that was asked for is itself, any other moment the day of its command; now is today. */
export function daysOf(
  from: Moment,
  to: Moment | null,
  between: Pick<Between, 'from' | 'to'>,
  today: IsoDate,
): TwoDays {
  const later = to === null ? today : dayOf(to, between.to?.at ?? null, today);
  const earlier = dayOf(from, between.from.at, later);
  return earlier <= later ? { earlier, later } : { earlier: later, later: earlier };
}

function dayOf(moment: Moment, at: number | null, otherwise: IsoDate): IsoDate {
  if (moment.kind === 'day') return moment.day;
  return at === null ? otherwise : localDate(new Date(at));
}

/** The changes that matter most of those that are about some people; at most `most`. */
export function mostImportant(
  { changes }: Comparison,
  personIds: readonly PersonId[],
  most: number,
): readonly HistoryChange[] {
  const wanted = new Set(personIds);
  return changes
    .filter(({ people, weight }) => weight > 0 && people.some((id) => wanted.has(id)))
    .slice(0, most);
}
