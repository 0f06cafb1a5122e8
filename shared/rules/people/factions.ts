import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Influence, Support } from '../../model/rating.ts';
import { byDay, derive3 } from '../../reading/derive.ts';
import { isPresent, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { influencedBy } from './influence-reach.ts';
import { isKnown } from './known-by.ts';
import { alliesOf, areAllies, foesOf } from './ties.ts';

/** People against us who stand together: opponents and non-supporters joined by ally lines (campaign, section 5). */
export type Faction = {
  /** Two or more, the least committed first, the leader last. */
  readonly members: readonly PersonId[];
  readonly leaderId: PersonId;
  /** Who stands with them: the members and their allies. */
  readonly side: ReadonlySet<string>;
  /** Who is in conflict with one of the members, and does not stand with them. */
  readonly otherSide: ReadonlySet<string>;
};

/** Whether somebody prefers another vendor or works against us. */
export function isAgainst(support: Support | null): boolean {
  return support === 'opponent' || support === 'non-supporter';
}

/** Whether somebody is at least neutral towards us; not rated is not (campaign, section 3). */
export function isAtLeastNeutral(support: Support | null): boolean {
  return support === 'neutral' || support === 'supporter' || support === 'advocate';
}

/** The factions at the partner, in the order of the ids of their first members by id. Cached. */
export function factionsOf(state: PartnerState, today: IsoDate): readonly Faction[] {
  return factions(state.person, state.rating, state.line)(today);
}

const factions = derive3((people: Table<'person'>, ratings: Table<'rating'>, lines: Table<'line'>) =>
  byDay((today): readonly Faction[] => {
    const state = { person: people, rating: ratings, line: lines } as PartnerState; // the only tables that are read below
    const against = new Set<PersonId>(
      presentPeople(state, today)
        .map(({ id }) => id)
        .filter((id) => isAgainst(valueOf(state, id, 'support'))),
    );
    return groupsAmong(state, against).map((group) => factionOf(state, group));
  }),
);

/** The groups of two or more that ally lines join. */
function groupsAmong(state: PartnerState, among: ReadonlySet<PersonId>): readonly (readonly PersonId[])[] {
  const seen = new Set<PersonId>();
  return [...among].flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const group = [first];
    for (const id of group)
      for (const ally of alliesOf(state, id)) {
        if (!among.has(ally) || seen.has(ally)) continue;
        seen.add(ally);
        group.push(ally);
      }
    return group.length < 2 ? [] : [group];
  });
}

function factionOf(state: PartnerState, group: readonly PersonId[]): Faction {
  const members = [...group].sort(
    (a, b) => commitmentOf(state, a) - commitmentOf(state, b) || (a < b ? -1 : 1),
  );
  const side = new Set<string>(members.flatMap((id) => [id, ...alliesOf(state, id)]));
  const otherSide = new Set<string>(members.flatMap((id) => foesOf(state, id)).filter((id) => !side.has(id)));
  return { members, leaderId: members.at(-1) ?? ('' as PersonId), side, otherSide }; // a group has members
}

const weightOfInfluence: Readonly<Record<Influence, number>> = {
  outside: 0,
  'political-structure': 1,
  'inner-circle': 2,
};

/** How firmly somebody stands against us: an opponent before who only prefers another, then by influence, then by allies. */
function commitmentOf(state: PartnerState, id: PersonId): number {
  const influence = valueOf(state, id, 'influence');
  return (
    (valueOf(state, id, 'support') === 'opponent' ? 10_000 : 0) +
    (influence === null ? 0 : weightOfInfluence[influence]) * 1_000 +
    Math.min(alliesOf(state, id).length, 999)
  );
}

/** Whether two people stand on different sides of a faction: one with its members, the other in conflict with one of them. */
export function standApart(factionsHere: readonly Faction[], a: string, b: string): boolean {
  return factionsHere.some(
    ({ side, otherSide }) => (side.has(a) && otherSide.has(b)) || (otherSide.has(a) && side.has(b)),
  );
}

/**
 * Whom to talk to before somebody who is against us does: those whom the person influences, at least neutral, known to one of ours, and
 * no ally of the person; strongest line first (campaign, section 5).
 */
export function listenersOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly PersonId[] {
  return influencedBy(state, personId)
    .map((step) => step.personId)
    .filter(
      (id) =>
        isPresent(state, id, today) &&
        isAtLeastNeutral(valueOf(state, id, 'support')) &&
        isKnown(state, id, today) &&
        !areAllies(state, personId, id),
    );
}
