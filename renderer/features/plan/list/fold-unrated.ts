import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { isOnlyInformed } from '#shared/rules/plan/only-informed.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import type { PlanStore } from '#renderer/session/plan-store.ts';

/** Fewer lines than this are read at a glance, and are never folded. */
const FOLDED_FROM = 10;
/** One or two lines that keep somebody informed take no more room than a row for all of them. */
const INFORMED_FROM = 3;

/** What the user searches and filters for. */
export type Filters = Pick<PlanStore, 'search' | 'strategy' | 'shown' | 'stage'>;

/** Whether the user looks for something in the plan: then nothing of what is found is folded. */
export function isFiltered({ search, strategy, shown, stage }: Filters): boolean {
  return search.trim() !== '' || strategy !== null || shown !== 'all' || stage !== null;
}

/** The rows of a plan that are read as one, each list in plan order. */
export type FoldedRows = {
  readonly unrated: readonly PlanRow[];
  readonly informed: readonly PlanRow[];
};

/**
 * Sets the lines apart that all say the same, while nobody decided about them and the user neither searches nor filters: “find out first” of
 * people who are no key players, where that is most of the plan; and whoever is only kept informed.
 */
export function foldUnrated(
  state: PartnerState,
  rows: readonly PlanRow[],
  filters: Filters,
  today: IsoDate,
): FoldedRows {
  if (isFiltered(filters)) return { unrated: [], informed: [] };
  const unrated = rows.filter((row) => saysOnlyFindOut(state, row, today));
  const most = unrated.length >= FOLDED_FROM && unrated.length * 2 > rows.length;
  const apart = new Set(most ? unrated : []);
  const informed = rows.filter((row) => isOnlyInformed(row) && !apart.has(row));
  return { unrated: [...apart], informed: informed.length >= INFORMED_FROM ? informed : [] };
}

function saysOnlyFindOut(
  state: PartnerState,
  { personId, planned, state: decided, news }: PlanRow,
  today: IsoDate,
): boolean {
  if (planned === null || decided !== 'proposed' || news.length > 0) return false;
  return strategyOf(state, personId, today).findOutFirst && !isKeyPlayer(state, personId);
}
