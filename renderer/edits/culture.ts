import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import {
  addRespondent,
  answerItem,
  editRespondent,
  removeExampleAnswers,
  removeRespondent,
  type AnswerFacts,
  type Questionnaire,
} from '#shared/edit/culture/answers.ts';
import { editChannelOwner, type ChannelOwnerFacts } from '#shared/edit/culture/edit-channel-owner.ts';
import type { Change } from '#shared/model/change.ts';
import type { ColleagueId, PartnerId, RespondentId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { cultureComponentLabels, type CultureItem } from '#shared/model/culture-item.ts';
import { componentOf } from '#shared/playbook/culture/questionnaire.ts';
import { respondentName, respondentsOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { save, saveShared } from './save.ts';

/** Adds somebody who fills the questionnaire; resolves to the id, or null when nothing was written. */
export async function newRespondent(
  subject: CultureSubject,
  who: { readonly colleagueId: ColleagueId | null; readonly name: string },
): Promise<RespondentId | null> {
  const id = newId<RespondentId>();
  const label = `Add ${who.name.trim()} to the culture questionnaire`;
  const saved = await saveAbout(subject, 'culture.addRespondent', label, (state, questionnaire) =>
    addRespondent(state, questionnaire, { id, ...who }),
  );
  return saved ? id : null;
}

/** Changes name or note of a respondent; `what` names it in the label. */
export function changeRespondent(
  subject: CultureSubject,
  id: string,
  what: string,
  facts: { readonly name?: string; readonly note?: string },
): Promise<boolean> {
  const label = `Change ${what} of ${nameOf(subject, id)}`;
  return saveAbout(subject, 'culture.editRespondent', label, (state) =>
    editRespondent(state, subject, id, facts),
  );
}

/** Deletes a respondent and the answers. */
export function deleteRespondent(subject: CultureSubject, id: string): Promise<boolean> {
  const label = `Delete the answers of ${nameOf(subject, id)}`;
  return saveAbout(subject, 'culture.removeRespondent', label, (state) =>
    removeRespondent(state, subject, id),
  );
}

/** Saves what a respondent says about one item. */
export function answer(
  subject: CultureSubject,
  respondentId: RespondentId,
  item: CultureItem,
  facts: AnswerFacts,
): Promise<boolean> {
  const label = `Answer on ${cultureComponentLabels[componentOf(item)].toLowerCase()} of ${subjectName(subject)}`;
  return saveAbout(subject, 'culture.answer', label, (state, questionnaire) =>
    answerItem(state, questionnaire, respondentId, item, facts),
  );
}

/** Takes away the example answers about our own company. */
export function deleteExampleAnswers(): Promise<boolean> {
  return saveShared('culture.removeExamples', 'Remove the example answers', removeExampleAnswers);
}

/** Changes what is known of our own company; `what` names it in the label, such as `the name`. */
export function changeChannelOwner(what: string, facts: ChannelOwnerFacts): Promise<boolean> {
  return saveShared('owner.edit', `Change ${what} of our own company`, (state) =>
    editChannelOwner(state, facts),
  );
}

function saveAbout(
  subject: CultureSubject,
  name: string,
  label: string,
  edit: (state: PartnerState, questionnaire: Questionnaire) => readonly Change[],
): Promise<boolean> {
  return subject === 'owner'
    ? saveShared(name, label, (state) => edit(state, { subject }))
    : save(name, label, (state: PartnerState, partnerId: PartnerId) => edit(state, { subject, partnerId }));
}

function nameOf(subject: CultureSubject, id: string): string {
  const state = currentState();
  const respondent = respondentsOf(state, subject).get(id);
  return respondent === undefined ? 'a respondent' : respondentName(state, respondent);
}

function subjectName(subject: CultureSubject): string {
  return subject === 'owner'
    ? 'our own company'
    : (partnerOf(useDocument.getState().state)?.name ?? 'the partner');
}
