import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { byDay, derive2 } from '../../reading/derive.ts';
import { isPresent } from '../../reading/people.ts';
import { influencedBy, MOST_HOPS } from './influence-reach.ts';

/** A person who is reached along influence lines, and how much of a full, direct line that is worth, in 108ths. */
export type NearbyReach = { readonly personId: PersonId; readonly share: number };

/** The share of somebody reached by one direct line of strength 3. */
export const FULL_SHARE = 108;

/**
 * How much a path counts by its lines: a half for being direct, a quarter each for at most two and at most three lines, so that the
 * same strength counts fully when direct, half over one person, a quarter over two.
 */
const layerWeights = [2, 1, 1] as const;

const nobody: readonly NearbyReach[] = [];

const known = derive2((_lines: Table<'line'>, _people: Table<'person'>) =>
  byDay(() => new Map<string, readonly NearbyReach[]>()),
);

/**
 * Everybody at the partner whom a person reaches along at most three influence lines, nearer paths counting more; in the order of ids.
 * Strengths/3 multiply along a path, and of several the best counts (method, section 5, point 7). Cached.
 *
 * With shares like these a new line never gives more to somebody who reaches its start than to its start, so that drawing a line
 * from a person never lowers the person's rank. All in whole numbers, so that sums do not depend on their order.
 */
export function nearbyReachOf(state: PartnerState, personId: string, today: IsoDate): readonly NearbyReach[] {
  const cache = known(state.line, state.person)(today);
  const before = cache.get(personId);
  if (before !== undefined) return before;
  const reach = findNearby(state, personId, today);
  cache.set(personId, reach);
  return reach;
}

function findNearby(state: PartnerState, personId: string, today: IsoDate): readonly NearbyReach[] {
  if (influencedBy(state, personId).length === 0) return nobody;
  // Products of strengths of the best path so far; a path of h lines is brought to 27ths by 3 for each line that it lacks.
  const best = new Map<PersonId, number>();
  const shares = new Map<PersonId, number>();
  let edge: ReadonlyMap<string, number> = new Map([[personId, 1]]);
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = new Map<PersonId, number>();
    const scale = 3 ** (MOST_HOPS - 1 - hop);
    for (const [here, product] of edge) {
      for (const step of influencedBy(state, here)) {
        if (step.personId === personId || !isPresent(state, step.personId, today)) continue;
        const weight = product * step.strength;
        if (weight > (next.get(step.personId) ?? 0)) next.set(step.personId, weight);
      }
    }
    for (const [id, product] of next) best.set(id, Math.max(best.get(id) ?? 0, product * scale));
    const layer = layerWeights[hop] ?? 0;
    for (const [id, weight] of best) shares.set(id, (shares.get(id) ?? 0) + weight * layer);
    edge = next;
  }
  return [...shares]
    .map(([id, share]) => ({ personId: id, share }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}
