import { change, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { removeRow } from '../one-row.ts';
import type { BriefText } from '../../rules/meetings/brief-text.ts';
import { QUESTIONS } from '../../rules/meetings/questions.ts';
import { onlyChanged } from '../only-changed.ts';

/** What is said about a planned meeting; texts of its page and questions have their own verbs. */
export type BriefFacts = Partial<
  Pick<MeetingBrief, 'title' | 'on' | 'time' | 'place' | 'kind' | 'personIds' | 'colleagueIds' | 'goal'>
>;

/** Plans a meeting. */
export function addBrief(partnerId: PartnerId, briefId: string, facts: BriefFacts): readonly Change[] {
  return [change('meeting_brief', briefId, { partnerId, ...facts })];
}

/** Changes what is said about a planned meeting. Nobody stands twice among the people. */
export function editBrief(state: PartnerState, briefId: string, facts: BriefFacts): readonly Change[] {
  const before = state.meeting_brief.get(briefId);
  if (before === undefined) return [];
  const { personIds, colleagueIds, ...rest } = facts;
  return onlyChanged(
    before,
    change('meeting_brief', briefId, {
      ...rest,
      ...(personIds === undefined ? {} : { personIds: [...new Set(personIds)] }),
      ...(colleagueIds === undefined ? {} : { colleagueIds: [...new Set(colleagueIds)] }),
    }),
  );
}

/** Puts the user's own text in place of what the map gives, or with null what the map gives back in its place. */
export function editBriefText(
  state: PartnerState,
  briefId: string,
  key: string,
  text: string | null,
): readonly Change[] {
  const before = state.meeting_brief.get(briefId);
  if (before === undefined) return [];
  const { [key]: _, ...others } = before.edits;
  // A known key keeps its place, so that the same text is no change.
  const edits = text === null ? others : { ...before.edits, [key]: text.trim() };
  return onlyChanged(before, change('meeting_brief', briefId, { edits }));
}

/**
 * Writes a text of the page as the user left it in its field. What the map gives too, and a text of the user's own that was emptied, bring
 * the map's answer back, or the place where it is missing; only the map's answer itself can be taken out.
 */
export function writeBriefText(
  state: PartnerState,
  briefId: string,
  { key, fromMap }: Pick<BriefText, 'key' | 'fromMap'>,
  text: string,
): readonly Change[] {
  const own = state.meeting_brief.get(briefId)?.edits[key] ?? '';
  const typed = text.trim();
  const isBack = typed === fromMap.trim() || (typed === '' && own !== '');
  return editBriefText(state, briefId, key, isBack ? null : typed);
}

/**
 * Writes one of the questions of a brief, counted from 0; an empty text takes it out, and the rules propose one in its place.
 * `shown` are the questions as they stand there now: those before the changed one become the user's own too, so that they keep their place.
 */
export function editBriefQuestion(
  state: PartnerState,
  briefId: string,
  index: number,
  text: string,
  shown: readonly string[],
): readonly Change[] {
  const before = state.meeting_brief.get(briefId);
  if (before === undefined) return [];
  const kept = Math.max(before.questions.length, text.trim() === '' ? 0 : index + 1);
  // One more than are shown: the map left nothing to ask.
  const places = [...shown, ''].slice(0, QUESTIONS);
  const questions = places.slice(0, kept).map((each, at) => (at === index ? text.trim() : each));
  return onlyChanged(
    before,
    change('meeting_brief', briefId, { questions: questions.filter((each) => each !== '') }),
  );
}

/** Deletes a planned meeting; the contact that it became stays. */
export function removeBrief(state: PartnerState, briefId: string): readonly Change[] {
  return removeRow(state, 'meeting_brief', briefId);
}
