import { canonicalJson } from './canonical-json.ts';
import { compareClocks } from './clock.ts';
import type { Conflict } from './conflicts.ts';
import { groupNameOf } from './groups.ts';
import { clockOfGroup, isDeleted } from './merge.ts';
import type { PrivateRows } from './only-for-me.ts';
import type { PartnerCopy, PartnerPayload } from './payload.ts';

/**
 * Ratings of colleagues that a private one of the user's covers: what they say is not taken over, so it is told as a difference that only the
 * user sees. Only what is newer than the mark counts: a row about it is then newer too, and leaves no trace in what is shared. The mark stands
 * for the user's side, so that a new private value does not ask again.
 */
export function coveredRatings(
  mine: PartnerCopy,
  theirs: PartnerPayload,
  hidden: PrivateRows,
): readonly Conflict[] {
  const group = groupNameOf('rating', 'values');
  return [...(hidden.get('rating') ?? [])].flatMap(([row, since]): readonly Conflict[] => {
    const [own, other] = [mine.rows['rating']?.[row], theirs.rows['rating']?.[row]];
    const losing = other?.groups[group]?.values;
    if (own === undefined || other === undefined || losing === undefined || isDeleted(other)) return [];
    const lost = clockOfGroup(other, group);
    if (compareClocks(lost, since) <= 0) return [];
    if (canonicalJson(losing) === canonicalJson(own.groups[group]?.values ?? {})) return [];
    return [{ entity: 'rating', row, group, won: since, lost, losing }];
  });
}
