import type { PersonId } from '../../model/id.ts';
import type { Orientation } from '../../model/rating.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { decisionWindowKindLabels } from '../../model/decision-window.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { isAgainst } from '../people/factions.ts';
import { influencersOf } from '../people/influence-reach.ts';
import { isSupportive } from '../people/map-status.ts';
import { foesOf } from '../people/ties.ts';
import type { Favours } from './favours.ts';
import { managersAbove, mayBeAsked } from './may-be-asked.ts';
import type { Ground, Subject } from './subject.ts';

/** Only a line of such strength is one over which somebody is heard. */
const HEARD = 2;

/** What somebody is told from experience, as their orientation asks for it. */
const toldTo: Readonly<Record<Orientation, string>> = {
  financial: 'what the work with us costs and saves, in figures',
  technical: 'how our work runs in daily use, and what it took',
  business: 'what the work with us brought the business, by one example',
  relationship: 'how we behave when something goes wrong',
};
/** Who waits until others have tried something is told that nothing broke. */
const safe = 'that the work with us broke nothing that ran before, by one example';
const usual = 'what came of the work with us, by one example';

/**
 * Walks the influence lines (campaign, sections 3 and 5): for each person whose yes is needed, who is not for us, the strongest supporter to
 * whom that one listens is asked to say one thing before the decision. A favour like all others: within the three of a month, in the talk that
 * there is, and never by a coach, by somebody below an opponent, or by whoever waits for the person.
 */
export function askForWords(
  state: PartnerState,
  subjects: readonly Subject[],
  ground: Ground,
  favours: Favours,
  opened: ReadonlySet<PersonId>,
): void {
  const { window, today } = ground;
  if (window === undefined || window.on === null) return;
  const byId = new Map(subjects.map((subject) => [subject.personId, subject]));
  for (const { personId, target, after, against } of subjects) {
    if (!target || after || opened.has(personId) || isSupportive(valueOf(state, personId, 'support')))
      continue;
    if (!isPresent(state, personId, window.on)) continue;
    const listeners = ground.groups.listeners.get(personId) ?? [];
    const foes = foesOf(state, personId);
    const asked = influencersOf(state, personId)
      .filter(({ strength }) => strength >= HEARD)
      .map(({ personId: id }) => byId.get(id))
      .filter((subject) => subject !== undefined)
      .find(
        ({ personId: id, known, after: isLate, facts }) =>
          known &&
          !isLate &&
          isSupportive(valueOf(state, id, 'support')) &&
          facts.champion !== 'coach' &&
          !foes.includes(id) &&
          (!against || listeners.includes(id)) &&
          state.person.get(id)?.leftOn === null &&
          mayBeAsked(state, id, today) &&
          managersAbove(state, id).every((above) => !isAgainst(valueOf(state, above, 'support'))) &&
          favours.isFree(id, personId),
      );
    if (asked === undefined) continue;
    favours.ask({
      askedId: asked.personId,
      forId: personId,
      text: `tell ${nameOf(state, personId)} before the ${decisionWindowKindLabels[window.kind].toLowerCase()}, from experience, ${wordsFor(state, personId)}`,
    });
  }
}

function wordsFor(state: PartnerState, personId: PersonId): string {
  const adaptability = valueOf(state, personId, 'adaptability');
  if (adaptability === 'laggard' || adaptability === 'conservative') return safe;
  const [orientation] = valuesOf(state, personId, 'orientation');
  return orientation === undefined ? usual : toldTo[orientation];
}
