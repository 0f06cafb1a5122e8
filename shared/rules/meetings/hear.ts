import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { objectivesOf } from '../campaign/known.ts';
import { isAgainst } from '../people/factions.ts';
import { toMind } from '../campaign/room.ts';
import { decides } from '../people/decides.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { strategyOf } from '../people/strategy.ts';
import { liveRowsOf } from '../plan/view.ts';
import { isPromiseOverdue, openPromises } from '../touchpoints/promises.ts';
import { goalQuestion } from './goal.ts';
import { broughtTo, isLeaving, roomQuestion } from './say.ts';

/** A question that somebody can be asked in this meeting, and why it is worth asking. */
export type Question = {
  /** What kind of question it is: no kind stands twice among the questions of a page. */
  readonly kind: string;
  readonly weight: number;
  /** As it is said to the person, without the name. */
  readonly text: string;
  /** Other words for it, for the second and third of whom the same is asked. */
  readonly again?: readonly string[];
  readonly because: string;
};

type Meeting = Pick<MeetingBrief, 'on' | 'personIds' | 'goal'>;

/**
 * What somebody can be asked in the room, the best first and never none: what the goal wants of them, what they promised, what the plan asks,
 * their own objective, then what is not known. With somebody there who is above them or does not support us, nothing about worries, promises
 * or introductions.
 */
export function questionsTo(
  state: PartnerState,
  personId: PersonId,
  meeting: Meeting,
  today: IsoDate,
): readonly Question[] {
  const alone = toMind(state, personId, meeting.personIds).length === 0;
  const questions: Question[] = [];
  const ask = (kind: string, weight: number, text: string, because: string): void => {
    if (text !== '') questions.push({ kind, weight, text, because });
  };
  const name = nameOf(state, personId);
  ask('goal', 90, goalQuestion(state, personId, meeting), 'It serves the goal of the meeting.');
  if (isLeaving(state, personId, today)) {
    ask(
      'succession',
      80,
      'Who takes over what, and what should they know about the work with us?',
      `${name} leaves.`,
    );
    return inOrder(questions, state, personId);
  }
  if (broughtTo(state, personId, meeting, today).length > 0)
    ask(
      'owed',
      49,
      'Does this answer what you asked for, and what is missing?',
      `We bring what we owe ${name}.`,
    );
  if (alone) for (const question of inConfidence(state, personId, meeting, today)) questions.push(question);
  const objectives = objectivesOf(state, personId);
  // Who decides is asked about their own objective before anything else that is unknown.
  const isDecider = decides(state, personId);
  if (objectives === '' && isAgainst(valueOf(state, personId, 'support')))
    ask(
      'check',
      47,
      'What would have to stand in our paper for you to be able to check it?',
      `${name} does not support us: facts that can be checked come before any argument.`,
    );
  else if (objectives === '')
    ask(
      'objectives',
      44,
      'What has to happen in the next twelve months for you to call it a good year?',
      `The business objectives of ${name} are not noted.`,
    );
  else
    questions.push({
      kind: 'objective',
      weight: isDecider ? 58 : 50,
      text: `Where do you stand with “${objectives}”, and which part of it could we take on?`,
      again: [
        `What would bring “${objectives}” forward most?`,
        `What is still in the way of “${objectives}”?`,
      ],
      because: `${isDecider ? `${name} decides, and this` : 'This'} is what ${name} wants to reach.`,
    });
  if (strategyOf(state, personId, today).strategy === 'motivate')
    ask(
      'proof',
      46,
      'What would help you to judge this: figures, a test, or somebody who has done it?',
      `${name} has no preference yet.`,
    );
  if (valuesOf(state, personId, 'orientation').length === 0)
    ask(
      'orientation',
      42,
      'What do you look at first when you decide about something like this?',
      `It is not known what moves the decisions of ${name}.`,
    );
  ask('changes', 10, 'What has changed for you since we last met?', 'Nothing else is open on the map.');
  return inOrder(questions, state, personId);
}

function inOrder(
  questions: readonly Question[],
  state: PartnerState,
  personId: PersonId,
): readonly Question[] {
  const bonus = isKeyPlayer(state, personId) ? KEY_PLAYER_BONUS : 0;
  return questions
    .map((question) => ({ ...question, weight: question.weight + bonus }))
    .sort((a, b) => b.weight - a.weight);
}

/** Key players are asked before others about the same thing. */
const KEY_PLAYER_BONUS = 5;

function inConfidence(
  state: PartnerState,
  personId: PersonId,
  meeting: Meeting,
  today: IsoDate,
): readonly Question[] {
  const questions: Question[] = [];
  const name = nameOf(state, personId);
  const late = openPromises(state, personId).find(
    (promise) => promise.side === 'theirs' && isPromiseOverdue(promise, today),
  );
  if (late !== undefined)
    questions.push({
      kind: 'promise',
      weight: 70,
      text: `You wanted to “${withoutPoint(late.text)}”. How far is it, and what can we do to help?`,
      because: `This promise of ${name} is overdue.`,
    });
  const asked = roomQuestion(state, personId, meeting, today);
  if (asked !== '')
    questions.push({ kind: 'move', weight: 64, text: asked, because: 'The plan does so next.' });
  const support = valueOf(state, personId, 'support');
  const { strategy } = strategyOf(state, personId, today);
  if (support === null)
    questions.push({
      kind: 'stance',
      weight: 60,
      text: 'What would make working with us worth your while?',
      because: `The support of ${name} is not rated: find out first.`,
    });
  else if (strategy === 'neutralize')
    questions.push({
      kind: 'concern',
      weight: 62,
      text: 'What worries you most about this, and what would have to be different?',
      because: `${name} does not support us; being heard comes before any argument.`,
    });
  else if (strategy === 'leverage') {
    const introduction = introductionOf(state, personId, today);
    if (introduction !== null) questions.push(introduction);
  }
  return questions;
}

/** What the plan asks a supporter for, who opens no more doors than it says; null where it asks them for enough elsewhere. */
function introductionOf(state: PartnerState, personId: PersonId, today: IsoDate): Question | null {
  const name = nameOf(state, personId);
  const asks = liveRowsOf(state, personId, today)
    .flatMap(({ shown }) => shown.because)
    .find(({ code }) => code === 'opens-doors');
  if (asks?.code !== 'opens-doors')
    return {
      kind: 'introduction',
      weight: 40,
      text: 'Who else should hear this, and would you bring us together?',
      because: `${name} supports us and can open doors.`,
    };
  const others = listed(
    asks.params.personIds.filter((id) => state.person.has(id)).map((id) => nameOf(state, id)),
    3,
  );
  return others === ''
    ? null
    : {
        kind: 'introduction',
        weight: 57,
        text: `How do we best get to talk with ${others}, and what can you do for it?`,
        because: `The plan asks ${name} for help with ${others}.`,
      };
}
