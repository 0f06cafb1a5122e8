import { change, removal, type Change } from '../../model/change.ts';
import { answerId, type CultureAnswer } from '../../model/culture-answer.ts';
import type { ColleagueId, PartnerId, RespondentId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { CultureItem } from '../../model/culture-item.ts';
import { answersAbout, respondentsOf, type CultureSubject } from '../../rules/culture/subject.ts';
import { onlyChanged } from '../only-changed.ts';

/** Where the rows of a questionnaire belong: to a partner, or to our own company. */
export type Questionnaire =
  { readonly subject: 'partner'; readonly partnerId: PartnerId } | { readonly subject: 'owner' };

/** Who answers: a colleague, or somebody by name; the name is kept for both. */
export type NewRespondent = {
  readonly id: RespondentId;
  readonly colleagueId: ColleagueId | null;
  readonly name: string;
};

/** Adds a respondent. Nothing without a name, or for a colleague who is one already. */
export function addRespondent(
  state: PartnerState,
  questionnaire: Questionnaire,
  { id, colleagueId, name }: NewRespondent,
): readonly Change[] {
  const known = [...respondentsOf(state, questionnaire.subject).values()];
  if (name.trim() === '') return [];
  if (colleagueId !== null && known.some((other) => other.colleagueId === colleagueId)) return [];
  const fields = { colleagueId, name: name.trim() };
  return questionnaire.subject === 'partner'
    ? [change('culture_respondent', id, { partnerId: questionnaire.partnerId, ...fields })]
    : [change('owner_respondent', id, fields)];
}

export function editRespondent(
  state: PartnerState,
  subject: CultureSubject,
  id: string,
  facts: { readonly name?: string; readonly note?: string },
): readonly Change[] {
  const before = respondentsOf(state, subject).get(id);
  if (before === undefined || facts.name?.trim() === '') return [];
  return onlyChanged(before, change(respondentTable(subject), id, facts));
}

/** Deletes a respondent with all that was answered. */
export function removeRespondent(
  state: PartnerState,
  subject: CultureSubject,
  id: string,
): readonly Change[] {
  if (!respondentsOf(state, subject).has(id)) return [];
  const answers = [...answersAbout(state, subject).values()].filter((row) => row.respondentId === id);
  const table = subject === 'partner' ? 'culture_answer' : 'owner_answer';
  return [...answers.map((row) => removal(table, row.id)), removal(respondentTable(subject), id)];
}

function respondentTable(subject: CultureSubject): 'culture_respondent' | 'owner_respondent' {
  return subject === 'partner' ? 'culture_respondent' : 'owner_respondent';
}

/** What is said about one item. Points and “don’t know” exclude each other; the later one counts. */
export type AnswerFacts = Partial<Pick<CultureAnswer, 'points' | 'dontKnow' | 'evidence' | 'answeredOn'>>;

/** Answers an item, or changes what was answered. No changes for a respondent who is gone or when it is already so. */
export function answerItem(
  state: PartnerState,
  questionnaire: Questionnaire,
  respondentId: RespondentId,
  item: CultureItem,
  facts: AnswerFacts,
): readonly Change[] {
  const { subject } = questionnaire;
  const id = answerId(respondentId, item);
  const fields = {
    ...facts,
    ...(facts.dontKnow === true ? { points: [] as const } : {}),
    ...(facts.points !== undefined && facts.points.length > 0 ? { dontKnow: false } : {}),
  };
  const before = answersAbout(state, subject).get(id);
  if (before !== undefined)
    return onlyChanged(before, change(subject === 'partner' ? 'culture_answer' : 'owner_answer', id, fields));
  if (subject === 'partner') {
    const { partnerId } = questionnaire;
    const whose = state.culture_respondent.get(respondentId);
    return whose === undefined
      ? []
      : [change('culture_answer', id, { partnerId, respondentId: whose.id, item, ...fields })];
  }
  const whose = state.owner_respondent.get(respondentId);
  return whose === undefined ? [] : [change('owner_answer', id, { respondentId: whose.id, item, ...fields })];
}

/** Deletes the example answers about our own company that came with the sample partner. */
export function removeExampleAnswers(state: PartnerState): readonly Change[] {
  return [...state.owner_respondent.values()]
    .filter(({ sample }) => sample)
    .flatMap(({ id }) => removeRespondent(state, 'owner', id));
}
