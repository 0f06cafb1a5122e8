import type { PersonId, PlanLineId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { planLineIdFor } from '#shared/model/plan-line.ts';
import { laterLines } from '#shared/rules/plan/later-lines.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { isFiltered, type Filters } from './fold-unrated.ts';

/** The later lines of a person, and the row behind which they stand. */
export type LaterRows = { readonly behind: PlanLineId; readonly rows: readonly PlanRow[] };

/** What waits behind other lines of the same person, by person; nothing while the user searches or filters. */
export function laterRows(
  state: PartnerState,
  rows: readonly PlanRow[],
  filters: Filters,
): ReadonlyMap<PersonId, LaterRows> {
  const found = new Map<PersonId, LaterRows>();
  if (isFiltered(filters)) return found;
  const holding = rows.filter(
    (row) => row.planned !== null && row.state !== 'rejected' && row.news.length === 0,
  );
  const later = laterLines(
    state,
    holding.map(({ shown }) => shown),
  );
  if (later.size === 0) return found;
  for (const [personId, own] of Map.groupBy(rows, (row) => row.personId)) {
    const folded = own.filter((row) => later.has(planLineIdFor(row)));
    const last = own.findLast((row) => !folded.includes(row));
    if (folded.length > 0 && last !== undefined) found.set(personId, { behind: last.id, rows: folded });
  }
  return found;
}
