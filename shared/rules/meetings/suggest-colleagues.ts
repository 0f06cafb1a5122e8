import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { knownBy } from '../people/known-by.ts';
import { isWithUs, nameOf } from '../../reading/people.ts';

/** Somebody of us who is worth bringing along, and why. */
export type SuggestedColleague = { readonly colleagueId: ColleagueId; readonly because: string };

const MOST = 3;
/** Who is in charge of somebody in the room comes before those who only know them. */
const IN_CHARGE = 2;

type Reason = { weight: number; readonly inChargeOf: PersonId[]; readonly knows: PersonId[] };

/** Whom of us to bring to these people, besides those who come anyway: who is in charge of them, then who knows them best; three at most. */
export function suggestColleagues(
  state: PartnerState,
  personIds: readonly PersonId[],
  there: readonly ColleagueId[],
  today: IsoDate,
): readonly SuggestedColleague[] {
  const reasons = new Map<ColleagueId, Reason>();
  const reasonOf = (id: ColleagueId): Reason => {
    const found = reasons.get(id) ?? { weight: 0, inChargeOf: [], knows: [] };
    reasons.set(id, found);
    return found;
  };
  for (const personId of new Set(personIds)) {
    const owner = state.person.get(personId)?.ownerColleagueId ?? null;
    if (owner !== null && isWithUs(state, owner, today)) {
      const reason = reasonOf(owner);
      reason.weight += IN_CHARGE;
      reason.inChargeOf.push(personId);
    }
    for (const { colleagueId, weight } of knownBy(state, personId, today)) {
      const reason = reasonOf(colleagueId);
      reason.weight += weight;
      reason.knows.push(personId);
    }
  }
  return [...reasons]
    .filter(([id]) => !there.includes(id))
    .map(([colleagueId, reason]) => ({ colleagueId, reason, name: state.colleague.get(colleagueId)?.name }))
    .sort(
      (a, b) =>
        b.reason.weight - a.reason.weight ||
        (`${a.name ?? ''}\n${a.colleagueId}` < `${b.name ?? ''}\n${b.colleagueId}` ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ colleagueId, reason }) => ({ colleagueId, because: becauseOf(state, reason) }));
}

function becauseOf(state: PartnerState, { inChargeOf, knows }: Reason): string {
  const [verb, people] = inChargeOf.length > 0 ? ['In charge of', inChargeOf] : ['Knows', knows];
  const [first, ...more] = people.map((id) => nameOf(state, id)).sort();
  return `${verb} ${first ?? ''}${more.length === 0 ? '' : ` and ${String(more.length)} more`}`;
}
