import type { Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { EntityName } from '../../model/registry.ts';
import { nameOfSeat } from '../../reading/names.ts';
import { listed } from '../../text/wording.ts';

/** What goes along with a person and is worth a word, most telling first: one, and several. */
const gone: readonly (readonly [entity: EntityName, one: string, several: string])[] = [
  ['rating', '1 rating', 'ratings'],
  ['plan_line', 'a plan line', 'plan lines'],
  ['action', 'an action', 'actions'],
  ['objective', 'an objective', 'objectives'],
  ['promise', 'a promise', 'promises'],
  ['touchpoint', 'a noted conversation', 'noted conversations'],
  ['line', 'a line', 'lines'],
  ['acquaintance', 'an acquaintance', 'acquaintances'],
  ['champion_test', 'a champion test', 'champion tests'],
  ['tactic_outcome', 'an outcome of a tactic', 'outcomes of tactics'],
];

/** How many kinds of rows are named; undoing the deletion shows the rest. */
const MOST_NAMED = 4;

/**
 * What a deletion takes along and whom it moves, as a sentence such as `With 8 ratings and a plan line. 3 reports moved up to
 * Ada Berg.`; empty when nothing but the person goes. `state` is the one before the deletion.
 */
export function deletionText(state: PartnerState, changes: readonly Change[]): string {
  const removed = changes.filter(({ fields }) => fields['deleted'] === true);
  const parts = gone.flatMap(([entity, one, several]) => {
    const count = removed.filter((each) => each.entity === entity && says(state, each)).length;
    return count === 0 ? [] : [count === 1 ? one : `${String(count)} ${several}`];
  });
  return [
    parts.length === 0
      ? ''
      : `With ${listed(parts.length > MOST_NAMED ? [...parts.slice(0, MOST_NAMED), 'more'] : parts)}.`,
    ...movedTexts(state, changes),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A rating without a value and without evidence says nothing, and is not counted. */
function says(state: PartnerState, { entity, row }: Change): boolean {
  if (entity !== 'rating') return true;
  const rating = state.rating.get(row);
  return rating !== undefined && (rating.values.length > 0 || rating.evidence.trim() !== '');
}

function movedTexts(state: PartnerState, changes: readonly Change[]): readonly string[] {
  const counts = new Map<SeatId | null, number>();
  for (const { entity, fields } of changes) {
    if (entity !== 'seat' || !('reportsToSeatId' in fields)) continue;
    const heir = fields['reportsToSeatId'] as SeatId | null; // the model keeps a seat id or null here
    counts.set(heir, (counts.get(heir) ?? 0) + 1);
  }
  return [...counts].map(([heir, count]) => {
    const who = count === 1 ? '1 report' : `${String(count)} reports`;
    return heir === null ? `${who} moved to the top.` : `${who} moved up to ${nameOfSeat(state, heir)}.`;
  });
}
