import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { textParts } from '#shared/edit/text-parts.ts';
import { championTests } from '#shared/model/champion-test.ts';
import { change } from '#shared/model/change.ts';
import { cultureComponents, cultureItems } from '#shared/model/culture-item.ts';
import type { KeptDraft } from '#shared/model/draft.ts';
import type { PersonId, RespondentId } from '#shared/model/id.ts';
import { objectiveParts } from '#shared/model/objective.ts';
import { partnerProcesses } from '#shared/model/process-step.ts';
import { ratingKinds } from '#shared/model/rating.ts';
import { entityOf, isEntityName } from '#shared/model/registry.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { changeBriefQuestion, changeBriefText } from './briefs.ts';
import { recordTest } from './champions.ts';
import { newCompetency, newOtherVendor, newPriority } from './company.ts';
import { changeCultureNote, newAdjustment, newStep, newValidation } from './culture-fit.ts';
import { answer, changeChannelOwner } from './culture.ts';
import { changePartner } from './partner.ts';
import { ratePeople } from './people.ts';
import { changeGoal, changeLine } from './plan.ts';
import { save } from './save.ts';
import { newAction, newObjective } from './work.ts';

/** What the user typed, and the last part of the name of its place or of the id of its row. */
type Typed = { readonly text: string; readonly row: string; readonly rest: string };
type Save = (typed: Typed) => Promise<boolean>;

const notThere = (): Promise<boolean> => Promise.resolve(false);

/** Saves `text` for the part of a row's id behind the first dot that is one of `known`. */
function partOf<const T extends string>(
  known: readonly T[],
  save: (first: string, part: T, text: string) => Promise<boolean>,
): Save {
  return ({ text, row }) => {
    const dot = row.indexOf('.');
    const part = known.find((each) => each === row.slice(dot + 1));
    return part === undefined ? notThere() : save(row.slice(0, dot), part, text);
  };
}

/** Saves `text` for what stands behind the first dot of the name of the place, if it is one of `known`. */
function named<const T extends string>(
  known: readonly T[],
  save: (part: T, text: string, row: string) => Promise<boolean>,
): Save {
  return ({ text, row, rest }) => {
    const part = known.find((each) => each === rest);
    return part === undefined ? notThere() : save(part, text, row);
  };
}

const lineTexts = ['firstAction', 'proof', 'messageForm', 'channel', 'pace', 'reason'] as const;

/** Places whose text does not just stand in a column: rows that may not be there yet, and rows that are made of the text. */
const special: Readonly<Record<string, Save>> = {
  'rating.evidence': partOf(ratingKinds, (id, kind, evidence) =>
    ratePeople([id as PersonId], kind, { evidence }),
  ),
  'champion_test.evidence': partOf(championTests, (id, test, evidence) =>
    recordTest(id as PersonId, test, { evidence }),
  ),
  'culture_answer.evidence': partOf(cultureItems, (id, item, evidence) =>
    answer('partner', id as RespondentId, item, { evidence }),
  ),
  'owner_answer.evidence': partOf(cultureItems, (id, item, evidence) =>
    answer('owner', id as RespondentId, item, { evidence }),
  ),
  'culture_note.text': partOf(cultureComponents, (_, component, text) => changeCultureNote(component, text)),
  'channel_owner.name': ({ text }) => changeChannelOwner('the name', { name: text }),
  'partner.verticals': ({ text }) => changePartner('the verticals', { verticals: textParts(text).parts }),
  'partner.territories': ({ text }) =>
    changePartner('the territories', { territories: textParts(text).parts }),
  'partner.plan': ({ text }) => changeGoal(text),
  'partner.+action': ({ text }) => newAction({ text }),
  'partner.+priority': ({ text }) => newPriority(text),
  'partner.+competency': ({ text }) => newCompetency(text),
  'partner.+other_vendor': ({ text }) => newOtherVendor(text),
  'partner.+adjustment': ({ text }) => newAdjustment({ change: text }),
  'partner.+validation': named(cultureComponents, (component, test) =>
    newValidation({ component, claim: '', test }),
  ),
  'partner.+process_step': named(partnerProcesses, newStep),
  'person.+action': ({ text, row }) => newAction({ text, personId: row as PersonId }),
  'person.+objective': named(objectiveParts, (part, text, row) =>
    newObjective({ text, personId: row as PersonId, part }),
  ),
  'person.plan': named(lineTexts, (field, text, row) => changeLine(row as PersonId, { [field]: text })),
  'meeting_brief.edits': ({ text, row, rest }) => changeBriefText(row, rest, text),
  'meeting_brief.question': ({ text, row, rest }) => {
    const { state, today } = useDocument.getState();
    const brief = state.meeting_brief.get(row);
    if (brief === undefined) return notThere();
    const shown = briefOf(state, brief, today).questions.map((question) => question.text);
    return changeBriefQuestion(row, Number(rest), text, shown);
  },
};

/**
 * Saves a draft in its place, as leaving its field would have; the partner that it belongs to has to be open. Resolves to whether that
 * was written. Null where the place is no field, but a form, or of nothing that is there.
 */
export function putBackText(draft: KeptDraft): Promise<boolean> | null {
  const { entity, row, field, label } = draft;
  const [name = '', ...rest] = field.split('.');
  const text = draft.text.trim();
  const own = special[`${entity}.${name}`];
  if (own !== undefined) return own({ text, row, rest: rest.join('.') });
  if (!isEntityName(entity) || entityOf(entity).fields[field]?.column !== 'text') return null;
  if (!currentState()[entity].has(row)) return null;
  // The write path checks field and value, as it does for every change.
  const fields = { [field]: text } as Parameters<typeof change>[2];
  return save('draft.putBack', `Put back: ${label}`, () => [change(entity, row, fields)]);
}
