import type { PartnerState } from '../model/partner-state.ts';
import type { Priority } from '../model/priority.ts';

/** The priorities of the open partner, the first one first. */
export function rankedPriorities(state: PartnerState): readonly Priority[] {
  return [...state.priority.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}
