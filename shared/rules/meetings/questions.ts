import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { rankedPriorities } from '../../reading/priorities.ts';
import { isCovered } from '../people/map-status.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { lowerFirst, withoutPoint } from '../../text/wording.ts';
import { managersAbove } from '../campaign/may-be-asked.ts';
import { toMind } from '../campaign/room.ts';
import { goalPerson, goalQuestion, topicOf } from './goal.ts';
import { questionsTo, type Question } from './hear.ts';

/** A question to ask in the meeting, and why it is worth asking. */
export type ProposedQuestion = Pick<Question, 'text' | 'because'> & {
  /** Whom to ask; null = anybody in the room. */
  readonly personId: PersonId | null;
};

/** As many as a brief holds (method, section 8). */
export const QUESTIONS = 3;

type Meeting = Pick<MeetingBrief, 'on' | 'personIds' | 'goal' | 'title' | 'edits'>;

/** What is heard of each, in the order of the page, and the questions to the room. Nobody is asked one thing twice. */
export type ToAsk = {
  readonly heard: ReadonlyMap<PersonId, Question>;
  readonly questions: readonly ProposedQuestion[];
};

/**
 * What to ask in a meeting: of each one thing, and to the room three: one that serves the goal, one about what a decider wants or what is
 * not known and counts most, and the next step. `personIds` in the order of the page.
 */
export function toAsk(
  state: PartnerState,
  personIds: readonly PersonId[],
  row: Meeting,
  today: IsoDate,
): ToAsk {
  const meeting = { ...row, personIds: [...personIds] };
  const goal = forTheGoal(state, personIds, meeting);
  const heard = new Map<PersonId, Question>();
  const others: Candidate[] = [];
  for (const personId of personIds) {
    const asked = questionsTo(state, personId, meeting, today).filter(
      ({ kind }) => kind !== 'goal' || goal?.personId !== personId,
    );
    // Two people are not asked the same in one meeting, as long as there is something else to ask.
    const first = asked.find(({ text }) => [...heard.values()].every((one) => one.text !== text)) ?? asked[0];
    if (first !== undefined) heard.set(personId, inNewWords(first, [...heard.values()]));
    for (const question of asked)
      if (question !== first && question.kind !== 'changes' && question.kind !== 'goal')
        others.push({ ...question, personId });
  }
  const last = nextStep(personIds);
  const room = QUESTIONS - Number(goal !== null) - last.length;
  const candidates = [...aboutPartner(state, personIds, today), ...others].sort(
    (a, b) =>
      Number(a.kind === 'changes') - Number(b.kind === 'changes') ||
      Number(a.personId !== null && a.personId === goal?.personId) -
        Number(b.personId !== null && b.personId === goal?.personId) ||
      b.weight - a.weight ||
      compare(a.kind, b.kind) ||
      compare(a.personId, b.personId),
  );
  const taken: Candidate[] = [];
  for (const candidate of candidates)
    if (taken.length < room && isNew(candidate, [...heard.values(), ...taken], taken))
      taken.push(inNewWords(candidate, [...heard.values(), ...taken]));
  return {
    heard,
    questions: [...(goal === null ? [] : [goal]), ...taken.map((one) => asPut(state, one)), ...last],
  };
}

/** What others in the room are asked too is asked in other words, as long as there are some. */
function inNewWords<Q extends Question>(question: Q, asked: readonly Question[]): Q {
  const words = [question.text, ...(question.again ?? [])];
  const times = asked.filter(({ kind }) => kind === question.kind).length;
  return { ...question, text: words[Math.min(times, words.length - 1)] ?? question.text };
}

/** No kind twice, no sentence twice, and no objective twice in other words. */
function isNew(one: Candidate, said: readonly Question[], taken: readonly Candidate[]): boolean {
  if (taken.some(({ kind }) => kind === one.kind)) return false;
  const about = quoted(one.text);
  return said.every(
    ({ text }) => text !== one.text && (about === '' || quoted(text) === '' || !overlap(about, quoted(text))),
  );
}

function quoted(text: string): string {
  return /“(?<words>[^”]+)”/u.exec(text)?.groups?.['words']?.toLowerCase() ?? '';
}

function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

type Candidate = Question & { readonly personId: PersonId | null };

/** With the name of whom it is put to in front. */
function asPut(state: PartnerState, { text, because, personId }: Candidate): ProposedQuestion {
  if (personId === null) return { text, because, personId };
  return { text: `${nameOf(state, personId)}: ${lowerFirst(text)}`, because, personId };
}

function forTheGoal(
  state: PartnerState,
  personIds: readonly PersonId[],
  meeting: Meeting,
): ProposedQuestion | null {
  const because = 'It serves the goal of the meeting.';
  const personId = goalPerson(state, personIds, meeting);
  if (personId !== null) {
    const text = `${nameOf(state, personId)}: ${lowerFirst(goalQuestion(state, personId, meeting))}`;
    return { text, because, personId };
  }
  const topic = topicOf(meeting);
  if (personIds.length === 0 || (topic === '' && meeting.goal.trim() === '')) return null;
  const about = topic === '' ? '' : ` about “${topic}”`;
  return { text: `What should be settled${about} before we leave the room?`, because, personId: null };
}

function nextStep(personIds: readonly PersonId[]): readonly ProposedQuestion[] {
  if (personIds.length === 0) return [];
  return [
    {
      text: 'What is the next step, who takes it, and by which day?',
      because: 'A meeting that ends without one has to be held again.',
      personId: null,
    },
  ];
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
  const open = personIds.every((id) => toMind(state, id, personIds).length === 0);
  if (far !== undefined && open)
    candidates.push({
      kind: 'decider',
      weight: 56,
      text: `When would it be right that we talk with ${nameOf(state, far.id)} about this?`,
      because: `${nameOf(state, far.id)} decides, and none of us has been in touch.`,
      personId: null,
    });
  if (personIds.length > 0)
    candidates.push({
      kind: 'changes',
      weight: 1,
      text: 'What has changed for you since we last met?',
      because: 'Nothing else is open on the map.',
      personId: null,
    });
  const [first] = rankedPriorities(state);
  // What somebody above all of them said is no question to those below.
  const saidAbove = first?.saidByPersonId ?? null;
  const isTheirs =
    saidAbove === null || personIds.some((id) => !managersAbove(state, id).includes(saidAbove));
  if (first !== undefined && isTheirs)
    candidates.push({
      kind: 'priority',
      weight: 48,
      text: `How far is “${withoutPoint(first.text)}”, and what is in the way?`,
      because: 'It is the first of the partner’s priorities.',
      personId: null,
    });
  return candidates;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
