import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isKnown } from '../people/known-by.ts';
import { pathsIn, whomToAskAbout, type PathIn } from '../people/path-in.ts';
import { championsFor } from './facts.ts';
import type { Favours } from './favours.ts';
import { mayBeAsked } from './may-be-asked.ts';
import type { Ground, Subject } from './subject.ts';
import { isAtLeastNeutral } from '../people/factions.ts';
import { foesOf } from '../people/ties.ts';
import { joinedTo } from '../people/joined-to.ts';
import { valueOf } from '../../reading/ratings.ts';
import { coverages, supports } from '../../model/rating.ts';

/** Names the pair of a go-between and the person to whom no way may lead over them, because they are gone by then. */
export function barOf(goBetweenId: PersonId, personId: PersonId): string {
  return `${goBetweenId} ${personId}`;
}

/** Whether everybody on a way can be asked; a supporting decision maker also about a superior who is not for us: that is no going behind. */
function asksThatMay(state: PartnerState, { via, kind }: PathIn, today: IsoDate): boolean {
  const others = kind === 'ask-decider' ? via.slice(0, -1) : via;
  return others.every((id) => mayBeAsked(state, id, today));
}

/** The best way in over somebody who can still be asked; who is passed over because of too many favours is noted. Without favours only over one of us. */
export function openWay(
  state: PartnerState,
  { personId }: Subject,
  { today }: Ground,
  favours: Favours | null,
  barred: ReadonlySet<string>,
): PathIn | null {
  for (const way of pathsIn(state, personId, today)) {
    const last = way.via.at(-1);
    if (last === undefined) return way;
    if (favours === null) return null;
    if (!asksThatMay(state, way, today) || way.via.some((id) => barred.has(barOf(id, personId)))) continue;
    if (way.via.every((id) => favours.isFree(id, personId))) return way;
    favours.refuse(last, personId);
  }
  return null;
}

/** Where no way in is good: who of those whom we know is nearest and can be asked about the person; null = nobody. */
export function whomToAsk(
  state: PartnerState,
  { personId, known, strategy }: Subject,
  { today }: Ground,
  favours: Favours,
  barred: ReadonlySet<string>,
): PersonId | null {
  if (known || strategy.strategy === 'monitor') return null;
  const id = whomToAskAbout(state, personId, today);
  if (id === null || barred.has(barOf(id, personId)) || favours.waitsFor(id, personId)) return null;
  return mayBeAsked(state, id, today) ? id : null;
}

/** Who is in the meeting too, is known to us and for the change or open to it, and can say who we are: the best known of them. */
export function whoComesAlong(state: PartnerState, { personId }: Subject, ground: Ground): PersonId | null {
  const attending = ground.meetings.get(personId)?.personIds ?? [];
  const foes = foesOf(state, personId);
  return bestKnown(
    state,
    attending
      .flatMap((id) => state.person.get(id)?.id ?? [])
      .filter((id) => id !== personId && !foes.includes(id)),
    ground,
  );
}

/** Over whom a way in could be built where there is none: who is joined to the person by any line, and known to us. */
export function whereToBegin(
  state: PartnerState,
  { personId, known, strategy }: Subject,
  ground: Ground,
): PersonId | null {
  if (known || strategy.strategy === 'monitor') return null;
  const foes = foesOf(state, personId);
  return bestKnown(
    state,
    joinedTo(state, personId).filter((id) => !foes.includes(id)),
    ground,
  );
}

function bestKnown(
  state: PartnerState,
  ids: readonly PersonId[],
  { today, groups }: Ground,
): PersonId | null {
  const rank = (id: PersonId): number =>
    supports.indexOf(valueOf(state, id, 'support') ?? 'opponent') * 10 +
    coverages.indexOf(valueOf(state, id, 'coverage') ?? 'none');
  const [best] = [...new Set(ids)]
    .filter(
      (id) =>
        mayBeAsked(state, id, today) &&
        isKnown(state, id, today) &&
        isAtLeastNeutral(valueOf(state, id, 'support')) &&
        !groups.members.has(id) &&
        state.person.get(id)?.leftOn === null,
    )
    .sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  return best ?? null;
}

/** The best champion who can still be asked about somebody; who is passed over because of too many favours is noted. */
export function openChampion(
  state: PartnerState,
  { personId }: Subject,
  { today }: Ground,
  favours: Favours,
): PersonId | null {
  for (const id of championsFor(state, personId, today)) {
    // Whoever leaves is asked for introductions while there is time, and for nothing else.
    if (!mayBeAsked(state, id, today) || state.person.get(id)?.leftOn !== null) continue;
    if (favours.isFree(id, personId)) return id;
    favours.refuse(id, personId);
  }
  return null;
}
