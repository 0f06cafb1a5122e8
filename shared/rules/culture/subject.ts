import { answerId } from '../../model/culture-answer.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { CultureItem } from '../../model/culture-item.ts';
import type { Answer, Respondent } from './answers.ts';
import {
  cultureOf,
  cultureTypeFor,
  ownerCultureOf,
  ownerCultureTypeFor,
  type CultureResult,
  type CultureTypeFor,
} from './score.ts';

/** Whose culture: the open partner's, or that of our own company. */
export type CultureSubject = 'partner' | 'owner';

/** Everybody who fills the questionnaire about a subject, example answers included. */
export function respondentsOf(state: PartnerState, subject: CultureSubject): ReadonlyMap<string, Respondent> {
  return subject === 'partner' ? state.culture_respondent : state.owner_respondent;
}

/** All answers about a subject by their ids (`answerId`). */
export function answersAbout(state: PartnerState, subject: CultureSubject): ReadonlyMap<string, Answer> {
  return subject === 'partner' ? state.culture_answer : state.owner_answer;
}

/** What the questionnaire says about a subject. */
export function resultFor(state: PartnerState, subject: CultureSubject): CultureResult {
  return subject === 'partner' ? cultureOf(state) : ownerCultureOf(state);
}

/** The type that the rules use for a subject. */
export function typeOf(state: PartnerState, subject: CultureSubject): CultureTypeFor {
  return subject === 'partner' ? cultureTypeFor(state) : ownerCultureTypeFor(state);
}

/** What a respondent is called: the colleague's name, else the own one. */
export function respondentName(
  state: PartnerState,
  { colleagueId, name }: Pick<Respondent, 'colleagueId' | 'name'>,
): string {
  const colleague = colleagueId === null ? undefined : state.colleague.get(colleagueId);
  const known = (colleague?.name ?? '').trim();
  if (known !== '') return known;
  return name.trim() === '' ? 'Somebody without a name' : name.trim();
}

/** The items of a list that a respondent has not dealt with yet; “don’t know” is dealt with. */
export function openItems(
  state: PartnerState,
  subject: CultureSubject,
  respondentId: string,
  items: readonly CultureItem[],
): readonly CultureItem[] {
  const answers = answersAbout(state, subject);
  return items.filter((item) => {
    const answer = answers.get(answerId(respondentId, item));
    return answer === undefined || (answer.points.length === 0 && !answer.dontKnow);
  });
}
