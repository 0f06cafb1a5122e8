import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import type { PlanStore } from '#renderer/session/plan-store.ts';

/** Fewer lines than this are read at a glance, and are never folded. */
const FOLDED_FROM = 10;

/** What the user searches and filters for. */
export type Filters = Pick<PlanStore, 'search' | 'strategy' | 'shown' | 'stage'>;

/** Whether the user looks for something in the plan: then nothing of what is found is folded. */
export function isFiltered({ search, strategy, shown, stage }: Filters): boolean {
  return search.trim() !== '' || strategy !== null || shown !== 'all' || stage !== null;
}

/** The rows of a plan as two lists, each in plan order. */
export type FoldedRows = { readonly own: readonly PlanRow[]; readonly unrated: readonly PlanRow[] };

/**
 * Sets the lines apart that all say the same: “find out first” of people who are no key players, while nobody decided about them.
 * Only where they are most of the plan, and not while the user searches or filters.
 */
export function foldUnrated(
  state: PartnerState,
  rows: readonly PlanRow[],
  filters: Filters,
  today: IsoDate,
): FoldedRows {
  if (isFiltered(filters)) return { own: rows, unrated: [] };
  const own: PlanRow[] = [];
  const unrated: PlanRow[] = [];
  for (const row of rows) (saysOnlyFindOut(state, row, today) ? unrated : own).push(row);
  const most = unrated.length >= FOLDED_FROM && unrated.length > own.length;
  return most ? { own, unrated } : { own: rows, unrated: [] };
}

function saysOnlyFindOut(
  state: PartnerState,
  { personId, planned, state: decided, news }: PlanRow,
  today: IsoDate,
): boolean {
  if (planned === null || decided !== 'proposed' || news.length > 0) return false;
  return strategyOf(state, personId, today).findOutFirst && !isKeyPlayer(state, personId);
}
