import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { rankedPriorities } from '../../reading/priorities.ts';
import { isAgainst } from '../people/factions.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isCovered } from '../people/map-status.ts';
import { isPromiseOverdue, openPromises } from '../touchpoints/promises.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { strategyOf } from '../people/strategy.ts';
import { liveRowsOf } from '../plan/view.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { aboveOrAgainst } from '../campaign/room.ts';
import { objectivesOf } from '../campaign/known.ts';

/** A question to ask in the meeting, and why it is worth asking. */
export type ProposedQuestion = {
  readonly text: string;
  readonly because: string;
  /** Whom to ask; null = anybody in the room. */
  readonly personId: PersonId | null;
};

type Candidate = ProposedQuestion & {
  /** What kind of question it is: no kind is asked twice. */
  readonly kind: string;
  readonly weight: number;
};

/** As many as a brief holds (method, section 8). */
export const QUESTIONS = 3;

/**
 * Three questions for a meeting: what is not known and counts most comes first, no kind of question twice, and different people
 * as long as there are some. Fewer than three when the map leaves nothing to ask.
 */
export function proposeQuestions(
  state: PartnerState,
  personIds: readonly PersonId[],
  today: IsoDate,
): readonly ProposedQuestion[] {
  const candidates = [
    ...personIds.flatMap((personId) => aboutPerson(state, personId, personIds, today)),
    ...aboutPartner(state, personIds, today),
  ].sort((a, b) => b.weight - a.weight || compare(a.kind, b.kind) || compare(a.personId, b.personId));
  const taken: Candidate[] = [];
  // First with a new person each, then whatever is left.
  for (const otherPeople of [true, false])
    for (const candidate of candidates) {
      if (taken.length === QUESTIONS) break;
      const { kind, personId } = candidate;
      if (taken.some((each) => each.kind === kind)) continue;
      if (otherPeople && personId !== null && taken.some((each) => each.personId === personId)) continue;
      taken.push(candidate);
    }
  return taken
    .sort((a, b) => b.weight - a.weight || compare(a.kind, b.kind))
    .map(({ text, because, personId }) => ({ text, because, personId }));
}

/** Key players are asked before others about the same thing. */
const KEY_PLAYER_BONUS = 5;

function aboutPerson(
  state: PartnerState,
  personId: PersonId,
  personIds: readonly PersonId[],
  today: IsoDate,
): readonly Candidate[] {
  const name = nameOf(state, personId);
  const support = valueOf(state, personId, 'support');
  const { strategy } = strategyOf(state, personId, today);
  const alone = aboveOrAgainst(state, personId, personIds).length === 0;
  const candidates: Candidate[] = [];
  const ask = (kind: string, weight: number, text: string, because: string): void => {
    const bonus = isKeyPlayer(state, personId) ? KEY_PLAYER_BONUS : 0;
    candidates.push({ kind, weight: weight + bonus, text, because, personId });
  };
  const late = openPromises(state, personId).find(
    (promise) => promise.side === 'theirs' && isPromiseOverdue(promise, today),
  );
  if (late !== undefined)
    ask(
      'promise',
      70,
      `${name}: you wanted to “${withoutPoint(late.text)}”. How far is it, and what can we do to help?`,
      `This promise of ${name} is overdue.`,
    );
  if (support === null)
    ask(
      'stance',
      60,
      `${name}: what would make working with us worth your while?`,
      `The support of ${name} is not rated: find out first.`,
    );
  else if (strategy === 'neutralize' && alone)
    ask(
      'concern',
      62,
      `${name}: what worries you most about this, and what would have to be different?`,
      `${name} does not support us; being heard comes before any argument.`,
    );
  else if (strategy === 'motivate')
    ask(
      'proof',
      52,
      `${name}: what would you need to see before you would speak for it?`,
      `${name} has no preference yet.`,
    );
  else if (strategy === 'leverage' && alone && !personIds.some((id) => isOpposed(state, id))) {
    const introduction = introductionOf(state, personId, today);
    if (introduction !== null) ask('introduction', 40, introduction.text, introduction.because);
  }
  if (valuesOf(state, personId, 'orientation').length === 0)
    ask(
      'orientation',
      45,
      `${name}: what do you look at first when you decide about something like this?`,
      `It is not known what moves the decisions of ${name}.`,
    );
  if (objectivesOf(state, personId) === '')
    ask(
      'objectives',
      38,
      `${name}: what has to happen in the next twelve months for you to call it a good year?`,
      `The business objectives of ${name} are not noted.`,
    );
  return candidates;
}

/** In front of somebody who is not for us nobody is asked to open a door. */
function isOpposed(state: PartnerState, personId: PersonId): boolean {
  return isAgainst(valueOf(state, personId, 'support'));
}

/** What the plan asks a supporter for, who opens no more doors than it says; null where it asks them for enough elsewhere. */
function introductionOf(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): Pick<ProposedQuestion, 'text' | 'because'> | null {
  const name = nameOf(state, personId);
  const rows = liveRowsOf(state, personId, today);
  const asks = rows.flatMap(({ shown }) => shown.because).find(({ code }) => code === 'opens-doors');
  if (asks?.code === 'opens-doors') {
    const others = listed(
      asks.params.personIds.filter((id) => state.person.has(id)).map((id) => nameOf(state, id)),
      3,
    );
    return others === ''
      ? null
      : {
          text: `${name}: how do we best get to talk with ${others}, and what can you do for it?`,
          because: `The plan asks ${name} for help with ${others}.`,
        };
  }
  return {
    text: `${name}: who else should hear this, and would you bring us together?`,
    because: `${name} supports us and can open doors.`,
  };
}

function aboutPartner(
  state: PartnerState,
  personIds: readonly PersonId[],
  today: IsoDate,
): readonly Candidate[] {
  const deciders = presentPeople(state, today).filter(({ id }) =>
    valuesOf(state, id, 'role').includes('decision-maker'),
  );
  const candidates: Candidate[] = [];
  if (deciders.length === 0)
    candidates.push({
      kind: 'decider',
      weight: 66,
      text: 'Who decides about this, and who has to agree?',
      because: 'Nobody on the map has the role Decision maker.',
      personId: null,
    });
  const far = deciders.find(
    ({ id }) => !personIds.includes(id) && !isCovered(valueOf(state, id, 'coverage')),
  );
  const open = personIds.every((id) => aboveOrAgainst(state, id, personIds).length === 0);
  if (far !== undefined && open)
    candidates.push({
      kind: 'decider',
      weight: 56,
      text: `When would it be right that we talk with ${nameOf(state, far.id)} about this?`,
      because: `${nameOf(state, far.id)} decides, and none of us has been in touch.`,
      personId: null,
    });
  const [first] = rankedPriorities(state);
  if (first !== undefined)
    candidates.push({
      kind: 'priority',
      weight: 34,
      text: `Where do you stand with “${withoutPoint(first.text)}”, and what is in the way?`,
      because: 'It is the first of the partner’s priorities.',
      personId: null,
    });
  return candidates;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
