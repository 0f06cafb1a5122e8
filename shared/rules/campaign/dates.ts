import type { WorkingCalendar } from './working-calendar.ts';
import { Weeks } from './weeks.ts';

/** So many working days the five highest priorities may take (campaign, section 5). */
export const FIRST_DAYS = 10;
/** So many people of highest priority are dated within them. */
export const FIRST_PEOPLE = 5;
/** Where the first people of each stage stand among the ten days, before their rank is added: enable, win, address, watch. */
const FIRST_OF_STAGE = [0, 2, 5, 5] as const;

/** A line to be dated. All places count working days as `WorkingCalendar` does. */
export type Undated = {
  readonly key: string;
  /** Keys of the lines that have to be done before. */
  readonly waitsFor: readonly string[];
  /** The one place where it has to stand: a debt, a meeting, a leaving day; null = free. */
  readonly fixed: number | null;
  /** Working days between what it waits for and the line, where there is time: nobody of weight is free the day after somebody was asked. */
  readonly answer: number;
  /** The line that it comes after where there is time, without waiting for it; null = none. */
  readonly behind: string | null;
  /** When what it prepares takes place: whoever waits for it comes after that; null = on its own day. */
  readonly doneAt: number | null;
  /** Where the user put it, whatever the rules say; null = nowhere: who waits for it comes after that. */
  readonly held: number | null;
  /** 0 to 4 for the five of highest priority: their order among those of the same stage; null for the others. */
  readonly rank: number | null;
  /** Order of the stage: 0 enable to 3 watch. */
  readonly stage: 0 | 1 | 2 | 3;
  /** The last place at which it is of use, because something is decided then; null = no such day. */
  readonly latest: number | null;
  /** The first place that the user allows; 0 = any. */
  readonly earliest: number;
  /** Where the last contact and the cadence put it; null = nothing known. */
  readonly due: number | null;
  /** The user planned the cadence: it is kept also where the week is full. */
  readonly promised: boolean;
  /** It belongs to its last place, and before it only where that day is full: a promise. */
  readonly atLatest: boolean;
  /** Whose week it takes a part of; '' = nobody's in particular. */
  readonly owner: string;
};

/**
 * Gives every line its place (campaign, sections 1 and 5): takes lines by priority. What is fixed stands where it has to; the five highest
 * priorities stand within ten working days, by stage; what has to be done before something is decided, before that; all others as
 * their owner's weeks have room. Every line stands after those that it waits for, where the user put these, and these are brought forward for it. No
 * place depends on a line further down, unless that one waits for it.
 */
export function placeLines(
  lines: readonly Undated[],
  calendar: WorkingCalendar,
): ReadonlyMap<string, number> {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const latest = latestPlaces(lines, byKey);
  const weeks = new Weeks(calendar);
  const places = new Map<string, number>();
  const { next } = calendar;
  const afterFirst = next + FIRST_DAYS;

  const put = (line: Undated, place: number): void => {
    places.set(line.key, place);
    weeks.add(line.owner, line.held ?? place);
  };
  const before = (line: Undated): readonly Undated[] =>
    line.waitsFor.map((key) => byKey.get(key)).filter((found) => found !== undefined);
  /** The first place after what a line waits for, with some days for an answer. */
  const after = (line: Undated, gap: number): number => {
    let place = Math.max(next, line.earliest);
    for (const other of before(line)) {
      const at = other.held ?? places.get(other.key) ?? 0;
      place = Math.max(place, Math.max(at, other.doneAt ?? at) + gap);
    }
    return place;
  };
  const answerOf = ({ answer }: Undated): number => answer;
  /** Between what a line waits for and the last place of use: where it is wanted, with time for answers if there is any. */
  const between = (line: Undated, wanted: number, until: number): number =>
    Math.max(Math.min(Math.max(wanted, after(line, answerOf(line))), until), after(line, 1));

  const placeUntil = (line: Undated, wanted: number, most: number): void => {
    if (places.has(line.key)) return;
    if (line.fixed !== null) {
      put(line, line.fixed);
      return;
    }
    const until = Math.min(most, latest.get(line.key) ?? most);
    const answered = Math.max(until - answerOf(line), next);
    for (const other of before(line))
      placeUntil(other, Math.min(wanted - answerOf(line), answered), Math.min(answered, until - 1));
    put(line, between(line, Math.max(wanted, next), until));
  };

  const open = new Set<string>();
  const placeInWeek = (line: Undated): void => {
    if (places.has(line.key) || open.has(line.key)) return;
    open.add(line.key);
    placeAsFree(line);
    open.delete(line.key);
  };
  /** The place behind a line that somebody else’s builds on. */
  const behind = (line: Undated): number => {
    const other = line.behind === null ? undefined : byKey.get(line.behind);
    if (other === undefined) return 0;
    placeInWeek(other);
    const at = other.held ?? places.get(other.key);
    return at === undefined ? 0 : Math.max(at, other.doneAt ?? at) + 1;
  };
  const placeAsFree = (line: Undated): void => {
    if (line.fixed !== null) {
      put(line, line.fixed);
      return;
    }
    const until = latest.get(line.key);
    if (until !== undefined) {
      for (const other of before(line))
        placeUntil(other, Math.min(afterFirst, until - 1 - answerOf(line)), until - 1);
      // The last useful day is a fence and no target: a line begins halfway to it, or once the highest priorities had their turn.
      const least = after(line, 1);
      const from = line.atLatest
        ? until
        : Math.max(
            least,
            Math.min(afterFirst, next + Math.floor((until - next) / 2)),
            Math.min(behind(line), until),
          );
      put(line, between(line, weeks.firstFreeBetween(line.owner, from, least, until), until));
      return;
    }
    for (const other of before(line)) placeInWeek(other);
    const soonest = Math.max(after(line, answerOf(line)), behind(line));
    if (line.due !== null && line.promised) {
      put(line, Math.max(soonest, line.due));
      return;
    }
    put(line, weeks.roomFrom(line.owner, Math.max(soonest, afterFirst, line.due ?? 0)));
  };

  // The first people before all others: what they wait for, such as a talk of its own, is brought forward for them.
  for (const line of lines)
    if (line.rank !== null)
      placeUntil(
        line,
        line.atLatest ? Infinity : next + FIRST_OF_STAGE[line.stage] + line.rank,
        next + FIRST_DAYS - 1,
      );
  for (const line of lines) placeInWeek(line);
  return places;
}

/** The last useful place of each line that has one: its own, or one before those that wait for it. */
function latestPlaces(
  lines: readonly Undated[],
  byKey: ReadonlyMap<string, Undated>,
): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  const lower = (key: string, place: number): void => {
    const line = byKey.get(key);
    if (line === undefined || line.fixed !== null || place >= (latest.get(key) ?? Infinity)) return;
    latest.set(key, place);
    for (const before of line.waitsFor) lower(before, place - 1);
  };
  for (const line of lines) {
    const set = line.held ?? line.fixed;
    if (set !== null && set > 0) for (const before of line.waitsFor) lower(before, set - 1);
    if (line.latest !== null) lower(line.key, line.latest);
  }
  return latest;
}
