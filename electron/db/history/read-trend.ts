import { monthEnds, pointMaker, trendTables, type Trend, type TrendPoint } from '#shared/history/trend.ts';
import type { PartnerTrends } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { Reader } from '../engine/connection.ts';
import { stateForRules } from '../reads/live-rows.ts';
import { readSummaries, type FigureCache } from '../reads/summaries.ts';
import type { TrendCache } from '../reads/trend-cache.ts';
import { firstCommand, placeOf } from './log-place.ts';
import { walkLog, type RowTrace } from './log-walk.ts';
import { wayBack } from './way-back.ts';

/** For how many milliseconds trends are made in one go. */
const TRENDS_AT_A_TIME = 40;

/**
 * The trends of all partners. Makes those that are not known yet for some milliseconds, so that a commit never waits for all of them, and
 * says whether there are more.
 */
export function readTrends(
  reader: Reader,
  kept: { readonly figures: FigureCache; readonly trends: TrendCache },
  wish: { readonly months: number; readonly today: IsoDate },
  now: () => number = () => performance.now(),
): PartnerTrends {
  const trends: Record<string, Trend> = {};
  const until = now() + TRENDS_AT_A_TIME;
  let made = 0;
  for (const { id } of readSummaries(reader, kept.figures, wish.today)) {
    if (wholeOf(kept.trends, id, wish) === undefined) {
      if (made > 0 && now() >= until) return { trends, more: true };
      made += 1;
    }
    trends[id] = readTrend(reader, kept.trends, { ...wish, partnerId: id });
  }
  return { trends, more: false };
}

/**
 * How a partner stood at the end of so many months and on `today`. Cost: once for each month, reading the log back to the earliest of
 * them; later only what is true today, and nothing while nothing changes.
 */
export function readTrend(
  reader: Reader,
  cache: TrendCache,
  {
    partnerId,
    months,
    today,
  }: { readonly partnerId: string; readonly months: number; readonly today: IsoDate },
): Trend {
  const whole = wholeOf(cache, partnerId, { months, today });
  if (whole !== undefined) return whole;
  const trend = makeTrend(reader, cache, { partnerId, months, today });
  cache.whole.set(partnerId, { today, months, trend });
  return trend;
}

function wholeOf(
  { whole }: TrendCache,
  partnerId: string,
  wish: { readonly months: number; readonly today: IsoDate },
): Trend | undefined {
  const known = whole.get(partnerId);
  return known?.today === wish.today && known.months === wish.months ? known.trend : undefined;
}

function makeTrend(
  reader: Reader,
  cache: TrendCache,
  {
    partnerId,
    months,
    today,
  }: { readonly partnerId: string; readonly months: number; readonly today: IsoDate },
): Trend {
  const first = firstCommand(reader, partnerId);
  if (first === null) return { points: [], begins: null };
  const known = cache.months.get(partnerId) ?? new Map<IsoDate, TrendPoint>();
  cache.months.set(partnerId, known);
  const pointOf = pointMaker();
  const now = stateForRules(reader, partnerId, trendTables);
  const places = monthEnds(today, months)
    .map((day) => ({ day, command: placeOf(reader, partnerId, { kind: 'day', day }).command }))
    .filter(({ command }) => command >= first.command);
  const missing = places.filter(({ day }) => !known.has(day));
  fillIn(reader, known, { now, pointOf, partnerId, places: missing });
  const points = places.flatMap(({ day }) => known.get(day) ?? []).toReversed();
  return { points: [...points, pointOf(now, today, lastCommand(reader))], begins: first.day };
}

type Missing = {
  readonly now: PartnerState;
  readonly pointOf: ReturnType<typeof pointMaker>;
  readonly partnerId: string;
  /** Newest first. */
  readonly places: readonly { readonly day: IsoDate; readonly command: number }[];
};

/** Goes back from now month by month; each step takes back only what was written in that month. */
function fillIn(
  reader: Reader,
  known: Map<IsoDate, TrendPoint>,
  { now, pointOf, partnerId, places }: Missing,
): void {
  const earliest = places.at(-1);
  if (earliest === undefined) return;
  const rows = walkLog(reader, partnerId, earliest.command, { withMade: true });
  const written = byMonth(
    rows.filter(({ entity }) => trendTables.includes(entity)),
    places.map(({ command }) => command),
  );
  let state = now;
  for (const [month, { day, command }] of places.entries()) {
    const changes = [...(written[month] ?? [])].flatMap((row) => wayBack(reader, row, command));
    if (changes.length > 0) state = applyChanges(state, changes);
    known.set(day, pointOf(state, day, command));
  }
}

/** The rows that were written after each of these commands and up to the one before it in the list, or until now. */
function byMonth(rows: readonly RowTrace[], commands: readonly number[]): readonly ReadonlySet<RowTrace>[] {
  const months = commands.map(() => new Set<RowTrace>());
  const monthOf = (command: number): number => commands.findIndex((end) => command > end);
  for (const row of rows)
    for (const trace of row.fields.values())
      for (const command of trace.commands) months[monthOf(command)]?.add(row);
  return months;
}

function lastCommand(reader: Reader): number {
  const found = reader.prepareRaw('SELECT max(seq) FROM command').get() as [number | null]; // an aggregate has one row
  return found[0] ?? 0;
}
