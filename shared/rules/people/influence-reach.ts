import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { byDay, derive, derive2 } from '../../reading/derive.ts';
import { isPresent } from '../../reading/people.ts';

/** Influence lines are followed over at most this many hops (method, section 5, point 7). */
export const MOST_HOPS = 3;

/** One end of an influence line seen from the other end; `strength` is 1-3. */
export type InfluenceStep = { readonly personId: PersonId; readonly strength: number };

type InfluenceIndex = {
  readonly from: ReadonlyMap<string, readonly InfluenceStep[]>;
  readonly to: ReadonlyMap<string, readonly InfluenceStep[]>;
};

const influenceIndex = derive((lines: Table<'line'>): InfluenceIndex => {
  const from = new Map<string, Map<PersonId, number>>();
  const to = new Map<string, Map<PersonId, number>>();
  for (const line of lines.values()) {
    if (line.kind !== 'influences' || line.fromPersonId === null || line.toPersonId === null) continue;
    if (line.fromPersonId === line.toPersonId) continue;
    keepStrongest(from, line.fromPersonId, line.toPersonId, line.strength);
    keepStrongest(to, line.toPersonId, line.fromPersonId, line.strength);
  }
  return { from: sorted(from), to: sorted(to) };
});

function keepStrongest(
  index: Map<string, Map<PersonId, number>>,
  start: string,
  end: PersonId,
  strength: number,
): void {
  const steps = index.get(start) ?? new Map<PersonId, number>();
  steps.set(end, Math.max(strength, steps.get(end) ?? 0));
  index.set(start, steps);
}

function sorted(
  index: ReadonlyMap<string, ReadonlyMap<PersonId, number>>,
): ReadonlyMap<string, InfluenceStep[]> {
  const result = new Map<string, InfluenceStep[]>();
  for (const [start, steps] of index) {
    const list = [...steps].map(([personId, strength]) => ({ personId, strength }));
    result.set(
      start,
      list.sort((a, b) => b.strength - a.strength || (a.personId < b.personId ? -1 : 1)),
    );
  }
  return result;
}

/** Whom a person influences directly, strongest first. */
export function influencedBy(state: PartnerState, personId: string): readonly InfluenceStep[] {
  return influenceIndex(state.line).from.get(personId) ?? [];
}

/** Who influences a person directly, strongest first. */
export function influencersOf(state: PartnerState, personId: string): readonly InfluenceStep[] {
  return influenceIndex(state.line).to.get(personId) ?? [];
}

/** A way along influence lines: `weight` is the product of strength/3 of its lines, `via` the people between, in order. */
export type Reach = {
  readonly personId: PersonId;
  readonly weight: number;
  readonly via: readonly PersonId[];
};

const nobody: readonly Reach[] = [];

/** Filled as people are asked for; ratings do not matter here, so that it outlives an edit of one. */
const knownReach = derive2((_lines: Table<'line'>, _people: Table<'person'>) =>
  byDay(() => new Map<string, readonly Reach[]>()),
);

/** Everybody at the partner whom a person reaches along at most three influence lines, never through people who left, each by the strongest path; in the order of ids. Cached. */
export function reachOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly Reach[] {
  const cache = knownReach(state.line, state.person)(today);
  const known = cache.get(personId);
  if (known !== undefined) return known;
  const reach = findReach(state, personId, today);
  cache.set(personId, reach);
  return reach;
}

function findReach(state: PartnerState, personId: PersonId, today: IsoDate): readonly Reach[] {
  if (influencedBy(state, personId).length === 0) return nobody;
  const best = new Map<PersonId, Reach>();
  let edge: readonly Reach[] = [{ personId: personId, weight: 1, via: [] }];
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = new Map<PersonId, Reach>();
    for (const here of edge) {
      const via = hop === 0 ? [] : [...here.via, here.personId];
      for (const step of influencedBy(state, here.personId)) {
        if (step.personId === personId || !isPresent(state, step.personId, today)) continue;
        const weight = (here.weight * step.strength) / 3;
        if (weight <= (best.get(step.personId)?.weight ?? 0) + 1e-9) continue;
        const found = { personId: step.personId, weight, via };
        best.set(step.personId, found);
        next.set(step.personId, found);
      }
    }
    edge = [...next.values()];
  }
  return [...best.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
}
