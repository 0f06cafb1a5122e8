import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { byDay, derive } from '../../reading/derive.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { factionsOf, isAgainst, listenersOf, type Faction } from '../people/factions.ts';
import { managersAbove } from './may-be-asked.ts';

/** People against us who stand together, and with whom of them to begin. */
export type Group = Faction & {
  /** The least committed of those who do not report to the leader; null when all do: to begin below the leader would be to go behind their back. */
  readonly firstId: PersonId | null;
};

/** Who is against us, how they stand together, and to whom each of them speaks. */
export type Groups = {
  readonly factions: readonly Group[];
  readonly leaders: ReadonlySet<PersonId>;
  readonly members: ReadonlySet<PersonId>;
  /** By each who is against us: whom they influence and we can talk to before. */
  readonly listeners: ReadonlyMap<PersonId, readonly PersonId[]>;
};

const groups = derive((state: PartnerState) =>
  byDay((today): Groups => {
    const factions = factionsOf(state, today).map((faction) => groupOf(state, faction));
    const against = presentPeople(state, today)
      .map(({ id }) => id)
      .filter((id) => isAgainst(valueOf(state, id, 'support')));
    return {
      factions,
      leaders: new Set(factions.map(({ leaderId }) => leaderId)),
      members: new Set(factions.flatMap(({ members }) => members)),
      listeners: new Map(against.map((id) => [id, listenersOf(state, id, today)])),
    };
  }),
);

function groupOf(state: PartnerState, faction: Faction): Group {
  const { members, leaderId } = faction;
  const first = members.find((id) => id !== leaderId && !managersAbove(state, id).includes(leaderId));
  return { ...faction, firstId: first ?? null };
}

/** The group to which somebody belongs; undefined for everybody else. */
export function groupWith({ factions }: Groups, personId: PersonId): Group | undefined {
  return factions.find(({ members }) => members.includes(personId));
}

/** Who is against us and how they stand together (campaign, section 5). Cached. */
export function groupsOf(state: PartnerState, today: IsoDate): Groups {
  return groups(state)(today);
}
