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
import { fieldWord } from '../words.ts';
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
  words: (of: string, subject: CultureSubject) => string,
  changes: (setting: SharedSetting, questionnaire: Questionnaire, input: Input) => readonly Change[],
) {
  const of = (subject: CultureSubject) => ({
    parameters: { id: respondentIds[subject] },
    logged: (_: unknown, { id }: Input) => ({ id }),
    label: (state: PartnerState, { id }: { readonly id: string }) =>
      words(nameOf(state, subject, id), subject),
  });
  return {
    partner: edit(`culture.${name}`, {
      ...of('partner'),
      changes: (setting: SharedSetting & { readonly partnerId: PartnerId }, input: Input) =>
        changes(setting, { subject: 'partner', partnerId: setting.partnerId }, input),
    }),
    owner: sharedEdit(`owner.${name}`, {
      ...of('owner'),
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
  (name) => `Add ${name} to the culture questionnaire`,
  ({ state }, questionnaire, who) =>
    addRespondent(state, questionnaire, { ...who, id: respondentId(who.id) }),
);

/** Changes name or note of a respondent. */
export const changeRespondent = ofBoth<
  Respondent & { readonly facts: { readonly name?: string; readonly note?: string } }
>(
  'editRespondent',
  (name) => `Change what is noted of ${name}`,
  ({ state }, { subject }, { id, facts }) => editRespondent(state, subject, id, facts),
);

/** Deletes a respondent and the answers. */
export const deleteRespondent = ofBoth<Respondent>(
  'removeRespondent',
  (name) => `Delete the answers of ${name}`,
  ({ state }, { subject }, { id }) => removeRespondent(state, subject, id),
);

/** Saves what a respondent says about one item. */
export const answer = ofBoth<Respondent & { readonly item: CultureItem; readonly facts: AnswerFacts }>(
  'answer',
  (name, subject) =>
    `Answer of ${name} on the culture of ${subject === 'owner' ? 'our own company' : 'the partner'}`,
  ({ state }, questionnaire, { id, item, facts }) =>
    answerItem(state, questionnaire, respondentId(id), item, facts),
);

/** Takes away the example answers about our own company. */
export const deleteExampleAnswers = sharedEdit('culture.removeExamples', {
  ...nothingLogged,
  label: () => 'Remove the example answers',
  changes: ({ state }, _input: null) => removeExampleAnswers(state),
});

/** Changes what is known of our own company. */
export const changeChannelOwner = sharedEdit('owner.edit', {
  parameters: { fields: fieldNames() },
  logged: (_, { facts }: { readonly facts: ChannelOwnerFacts }) => ({ fields: Object.keys(facts) }),
  label: (_, { fields }) =>
    `Change ${fieldWord({ name: 'the name', cultureType: 'the culture', notes: 'the notes' }, fields)} of our own company`,
  changes: ({ state }, { facts }) => editChannelOwner(state, facts),
});

/** Writes what a component means for us. */
export const changeCultureNote = edit('culture.note', {
  parameters: { component: oneOf(cultureComponents) },
  logged: (_, { component }: { readonly component: CultureComponent; readonly text: string }) => ({
    component,
  }),
  label: (_, { component }) => `Note on ${cultureComponentLabels[component].toLowerCase()}`,
  changes: ({ state, partnerId }, { component, text }) => noteCulture(state, partnerId, component, text),
});
