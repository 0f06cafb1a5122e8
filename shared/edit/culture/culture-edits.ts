import {
  type AnswerFacts,
  type Questionnaire,
  addRespondent,
  answerItem,
  editRespondent,
  removeExampleAnswers,
  removeRespondent,
} from './answers.ts';
import { type ChannelOwnerFacts, editChannelOwner } from './edit-channel-owner.ts';
import { noteCulture } from './notes.ts';
import { type SharedSetting, edit, fieldNames, idOf, nothingLogged, oneOf, sharedEdit } from '../edit.ts';
import { fieldWord, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import { type Change } from '../../model/change.ts';
import {
  type CultureComponent,
  type CultureItem,
  cultureComponentLabels,
  cultureComponents,
} from '../../model/culture-item.ts';
import type { ColleagueId, PartnerId, RespondentId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { type CultureSubject, respondentName, respondentsOf } from '../../rules/culture/subject.ts';

const respondentIds = {
  partner: idOf<string>('culture_respondent'),
  owner: idOf<string>('owner_respondent'),
} as const;

function nameOf(state: PartnerState, subject: CultureSubject, id: string): string {
  const respondent = respondentsOf(state, subject).get(id);
  return respondent === undefined ? 'a respondent' : respondentName(state, respondent);
}

/**
 * An edit of a questionnaire, once for the open partner's and once for our own company's, which is no partner's. Both have the same
 * sentence.
 */
function ofBoth<Input extends { readonly id: string }>(
  name: string,
  words: (of: string, company: string) => string,
  changes: (setting: SharedSetting, questionnaire: Questionnaire, input: Input) => readonly Change[],
) {
  return {
    partner: edit(`culture.${name}`, {
      parameters: { id: respondentIds.partner, ...ofPartner },
      logged: (state, { id }: Input) => ({ id, ...thisPartner(state) }),
      label: (state, { id, partnerId }) =>
        words(nameOf(state, 'partner', id), nameOfPartner(state, partnerId)),
      changes: (setting: SharedSetting & { readonly partnerId: PartnerId }, input: Input) =>
        changes(setting, { subject: 'partner', partnerId: setting.partnerId }, input),
    }),
    owner: sharedEdit(`owner.${name}`, {
      parameters: { id: respondentIds.owner, ...ofPartner },
      logged: (_, { id }: Input) => ({ id, partnerId: null }),
      label: (state, { id }) => words(nameOf(state, 'owner', id), 'our own company'),
      changes: (setting, input: Input) => changes(setting, { subject: 'owner' }, input),
    }),
  } as const;
}

/** Rows of both tables have ids of respondents. */
function respondentId(id: string): RespondentId {
  return id as RespondentId; // of a row, or of one that is being made
}

type Respondent = { readonly id: string };

/** Adds somebody who fills the questionnaire. */
export const newRespondent = ofBoth<
  Respondent & { readonly colleagueId: ColleagueId | null; readonly name: string }
>(
  'addRespondent',
  (name, company) => `Add ${name} to the culture questionnaire of ${company}`,
  ({ state }, questionnaire, who) =>
    addRespondent(state, questionnaire, { ...who, id: respondentId(who.id) }),
);

export const changeRespondent = ofBoth<
  Respondent & { readonly facts: { readonly name?: string; readonly note?: string } }
>(
  'editRespondent',
  (name, company) => `Change the details of ${name} in the culture questionnaire of ${company}`,
  ({ state }, { subject }, { id, facts }) => editRespondent(state, subject, id, facts),
);

/** Deletes a respondent and the answers. */
export const deleteRespondent = ofBoth<Respondent>(
  'removeRespondent',
  (name, company) => `Delete the answers of ${name} about the culture of ${company}`,
  ({ state }, { subject }, { id }) => removeRespondent(state, subject, id),
);

/** Saves what a respondent says about one item. */
export const answer = ofBoth<Respondent & { readonly item: CultureItem; readonly facts: AnswerFacts }>(
  'answer',
  (name, company) => `Answer for ${name} about the culture of ${company}`,
  ({ state }, questionnaire, { id, item, facts }) =>
    answerItem(state, questionnaire, respondentId(id), item, facts),
);

/** Takes away the example answers about our own company. */
export const deleteExampleAnswers = sharedEdit('culture.removeExamples', {
  ...nothingLogged,
  label: () => 'Remove the example answers about our own company',
  changes: ({ state }, _input: null) => removeExampleAnswers(state),
});

/** Changes what is known of our own company. */
export const changeChannelOwner = sharedEdit('owner.edit', {
  parameters: { fields: fieldNames() },
  logged: (_, { facts }: { readonly facts: ChannelOwnerFacts }) => ({ fields: Object.keys(facts) }),
  label: (_, { fields }) =>
    `Change ${fieldWord({ name: 'the name', cultureType: 'the culture', notes: 'the notes', retentionMonths: 'how long people are kept' }, fields)} of our own company`,
  changes: ({ state }, { facts }) => editChannelOwner(state, facts),
});

/** Writes what a component means for us. */
export const changeCultureNote = edit('culture.note', {
  parameters: { component: oneOf(cultureComponents), ...ofPartner },
  logged: (state, { component }: { readonly component: CultureComponent; readonly text: string }) => ({
    component,
    ...thisPartner(state),
  }),
  label: (state, { component, partnerId }) =>
    `Change the note on ${cultureComponentLabels[component].toLowerCase()} at ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, partnerId }, { component, text }) => noteCulture(state, partnerId, component, text),
});
