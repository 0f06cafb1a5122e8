import type { PartnerState, Table } from '#shared/model/partner-state.ts';
import type { RatingKind } from '#shared/model/rating.ts';

/** The way of the method, in its order. */
export const firstSteps = [
  'Begin with influence: who decides, and who has the ear of those who do? Select a person and rate it.',
  'Then support: press 1 to 5 on the map, from opponent to advocate. Say how you know.',
  'Draw one line: press L on somebody, then choose whom they influence.',
  'Open the plan: it says what to do next, and why.',
] as const;

/** Which of the steps were taken since `before`, as bits, the first step lowest. */
export function stepsTaken(before: PartnerState, now: PartnerState, onPlan: boolean): number {
  return [
    isRated(before.rating, now.rating, 'influence'),
    isRated(before.rating, now.rating, 'support'),
    before.line !== now.line && [...now.line.keys()].some((id) => !before.line.has(id)),
    onPlan,
  ].reduce((bits, taken, index) => (taken ? bits | (1 << index) : bits), 0);
}

function isRated(before: Table<'rating'>, now: Table<'rating'>, kind: RatingKind): boolean {
  if (before === now) return false;
  for (const [id, row] of now)
    if (row.kind === kind && row.values.length > 0 && row !== before.get(id)) return true;
  return false;
}
