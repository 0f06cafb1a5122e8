import type { TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championsOf, rankedChampions } from '../champions/champion.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { reachOf } from '../people/influence-reach.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { ratingsOf, valueIn, valuesIn } from '../../reading/ratings.ts';
import { objectivesOf } from './known.ts';
import { objectionStateOf } from './objection.ts';
import { isAssistant } from '../people/assistant.ts';
import { foesOf } from '../people/ties.ts';
import { needsRestraint, roleOf, tenureOf } from './standing.ts';
import type { Groups } from './against.ts';
import { pageOf } from './page.ts';
import { wishOf } from './wish.ts';

/** Inputs of tactics that do not depend on what is given out to others: path and champion are decided line by line. */
export type OwnFacts = Omit<TacticFacts, 'path' | 'champion'> & {
  readonly champion: 'champion' | 'coach' | 'neither';
};

/** Collects the inputs of a person (method, section 5, point 4; campaign, section 4). */
export function ownFacts(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
  { near, decided, groups }: { readonly near: boolean; readonly decided: boolean; readonly groups: Groups },
): OwnFacts {
  const ratings = ratingsOf(state, personId);
  const { championIds, coachIds } = championsOf(state, today);
  const roles = valuesIn(ratings, 'role');
  const decides = roles.some((role) => role !== 'user' && role !== 'evaluator');
  const tenure = tenureOf(state, personId, today);
  const reaches = reachOf(state, personId, today).some((reach) =>
    isPresentKeyPlayer(state, reach.personId, today),
  );
  const assists = isAssistant(state, personId);
  return {
    event: tenure === 'newcomer' ? 'newcomer' : near ? 'window' : 'none',
    support: valueIn(ratings, 'support') ?? 'not-rated',
    coverage: valueIn(ratings, 'coverage') ?? 'not-rated',
    champion: championIds.has(personId) ? 'champion' : coachIds.has(personId) ? 'coach' : 'neither',
    influence: valueIn(ratings, 'influence') ?? 'not-rated',
    reach: reaches ? 'yes' : 'no',
    veto: decides ? 'yes' : 'no',
    role: roleOf(state, personId) ?? 'not-rated',
    position: assists ? 'assistant' : tenure === 'other' ? 'other' : 'successor',
    agenda: objectivesOf(state, personId) === '' ? 'unknown' : 'known',
    restraint: needsRestraint(state, personId) ? 'yes' : 'no',
    faction: groups.leaders.has(personId) ? 'leader' : groups.members.has(personId) ? 'member' : 'none',
    listeners: (groups.listeners.get(personId)?.length ?? 0) > 0 ? 'yes' : 'no',
    objection: assists ? 'unknown' : objectionStateOf(state, personId, today),
    wish: assists ? 'none' : (wishOf(state, personId, today)?.kind ?? 'none'),
    page: decided && !assists && pageOf(state, personId) !== '' ? 'open' : 'none',
    relationship: valueIn(ratings, 'relationship') ?? 'not-rated',
    adaptability: valueIn(ratings, 'adaptability') ?? 'not-rated',
    orientation: valueIn(ratings, 'orientation') ?? 'not-rated',
    culture: cultureTypeFor(state).type ?? 'not-known',
  };
}

/** More champions are not looked through for one who can be asked. */
const MOST_CHAMPIONS = 5;

/** The first champions who can be asked about somebody, in their order; never the person, never one in conflict with the person. */
export function championsFor(state: PartnerState, personId: PersonId, today: IsoDate): readonly PersonId[] {
  const foes = foesOf(state, personId);
  const found: PersonId[] = [];
  for (const id of rankedChampions(state, today)) {
    if (id === personId || foes.includes(id)) continue;
    found.push(id);
    if (found.length === MOST_CHAMPIONS) break;
  }
  return found;
}
