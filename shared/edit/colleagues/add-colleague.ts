import { change, type Change } from '../../model/change.ts';
import type { ColleagueId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';

/** A colleague by name, and the changes that make the row when nobody of that name is known. */
export type ColleagueByName = { readonly id: ColleagueId; readonly changes: readonly Change[] };

/** Finds a colleague by name (case and outer spaces do not count) or adds one under the given id; null for an empty name. */
export function colleagueByName(
  state: PartnerState,
  name: string,
  newColleagueId: ColleagueId,
): ColleagueByName | null {
  const wanted = name.trim();
  if (wanted === '') return null;
  for (const colleague of state.colleague.values()) {
    const same = colleague.name.trim().toLowerCase() === wanted.toLowerCase();
    if (same) return { id: colleague.id, changes: [] };
  }
  return { id: newColleagueId, changes: [change('colleague', newColleagueId, { name: wanted })] };
}
