import type { SeatId } from '../model/id.ts';
import type { MapLine } from './map-lines.ts';

/** Somebody with whom the person of a card is allied or in conflict. */
export type Tie = { readonly kind: 'ally' | 'conflict'; readonly other: SeatId; readonly lineId: string };
export type Ties = ReadonlyMap<SeatId, readonly Tie[]>;

const cache = new WeakMap<readonly MapLine[], Ties>();

/** Allies and conflicts by card, conflicts first; they are badges until one of the two is pointed at. Cached by the list. */
export function tiesOf(lines: readonly MapLine[]): Ties {
  const known = cache.get(lines);
  if (known !== undefined) return known;
  const found = new Map<SeatId, Tie[]>();
  const add = (at: SeatId, tie: Tie): void => {
    const ties = found.get(at);
    if (ties === undefined) found.set(at, [tie]);
    else if (tie.kind === 'conflict') ties.unshift(tie);
    else ties.push(tie);
  };
  for (const { id, kind, from, to } of lines) {
    if (kind !== 'ally' && kind !== 'conflict') continue;
    add(from, { kind, other: to, lineId: id });
    add(to, { kind, other: from, lineId: id });
  }
  cache.set(lines, found);
  return found;
}
