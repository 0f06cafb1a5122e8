import type { Trend, TrendPoint } from '#shared/history/trend.ts';
import type { IsoDate } from '#shared/model/id.ts';

/** What is kept of trends, by partner, as long as a file is open. */
export type TrendCache = {
  /** Points of months that are over: the log only grows, so they never change. */
  readonly months: Map<string, Map<IsoDate, TrendPoint>>;
  /** Whole trends, until something of the partner changes; what all partners share has no part in them. */
  readonly whole: Map<string, { readonly today: IsoDate; readonly months: number; readonly trend: Trend }>;
};

export function noTrends(): TrendCache {
  return { months: new Map(), whole: new Map() };
}
