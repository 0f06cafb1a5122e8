import { writePrivateNote } from '#shared/edit/private/private-edits.ts';
import { isRowOf } from '#shared/model/partner-state.ts';
import { newId } from '#renderer/document/new-id.ts';
import { changeBriefQuestion, changeBriefText } from '#shared/edit/meetings/brief-edits.ts';
import { recordTest } from '#shared/edit/champions/champion-edits.ts';
import { newCompetency, newOtherVendor, newPriority } from '#shared/edit/partner/company-edits.ts';
import { newAdjustment, newStep, newValidation } from '#shared/edit/culture/culture-fit-edits.ts';
import { answer, changeChannelOwner, changeCultureNote } from '#shared/edit/culture/culture-edits.ts';
import { changePartner } from '#shared/edit/partner/partner-edits.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { changeGoal, newDecisionWindow } from '#shared/edit/plan/aim-edits.ts';
import { writeLine } from '#shared/edit/plan/plan-edits.ts';
import { newAction } from '#shared/edit/plan/action-edits.ts';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import { putBackField } from '#shared/edit/partner/draft-edits.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { textParts } from '#shared/edit/text-parts.ts';
import { championTests } from '#shared/model/champion-test.ts';
import { cultureComponents, cultureItems } from '#shared/model/culture-item.ts';
import type { KeptDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { objectiveParts } from '#shared/model/objective.ts';
import { partnerProcesses } from '#shared/model/process-step.ts';
import { ratingKinds } from '#shared/model/rating.ts';
import { entityOf, isEntityName } from '#shared/model/registry.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { run } from './run.ts';

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

/** Saves what is about a person, who has to be there. */
function ofPerson(row: string, save: (personId: PersonId) => Promise<boolean>): Promise<boolean> {
  return isRowOf(currentState(), 'person', row) ? save(row) : notThere();
}

const lineTexts = ['firstAction', 'proof', 'messageForm', 'channel', 'pace', 'reason'] as const;

/** Places whose text does not just stand in a column: rows that may not be there yet, and rows that are made of the text. */
const special: Readonly<Record<string, Save>> = {
  'rating.evidence': partOf(ratingKinds, (row, kind, evidence) =>
    ofPerson(row, (personId) => run(ratePeople, { personIds: [personId], kind, evidence })),
  ),
  'champion_test.evidence': partOf(championTests, (row, test, evidence) =>
    ofPerson(row, (personId) => run(recordTest, { personId, test, evidence })),
  ),
  'culture_answer.evidence': partOf(cultureItems, (id, item, evidence) =>
    run(answer.partner, { id, item, facts: { evidence } }),
  ),
  'owner_answer.evidence': partOf(cultureItems, (id, item, evidence) =>
    run(answer.owner, { id, item, facts: { evidence } }),
  ),
  'culture_note.text': partOf(cultureComponents, (_, component, text) =>
    run(changeCultureNote, { component, text }),
  ),
  'private_note.text': ({ text, row }) =>
    run(writePrivateNote, { about: row.slice(0, row.lastIndexOf('~')), text }),
  'channel_owner.name': ({ text }) => run(changeChannelOwner, { facts: { name: text } }),
  'partner.verticals': ({ text }) => run(changePartner, { facts: { verticals: textParts(text).parts } }),
  'partner.territories': ({ text }) => run(changePartner, { facts: { territories: textParts(text).parts } }),
  'partner.plan': ({ text }) => run(changeGoal, { goal: text }),
  'partner.+action': ({ text }) => run(newAction, { id: newId(), facts: { text } }),
  'partner.+priority': ({ text }) => run(newPriority, { id: newId(), text }),
  'partner.+decision_window': ({ text }) => run(newDecisionWindow, { id: newId(), facts: { what: text } }),
  'partner.+competency': ({ text }) => run(newCompetency, { id: newId(), name: text }),
  'partner.+other_vendor': ({ text }) => run(newOtherVendor, { id: newId(), name: text }),
  'partner.+adjustment': ({ text }) => run(newAdjustment, { id: newId(), facts: { change: text } }),
  'partner.+validation': named(cultureComponents, (component, test) =>
    run(newValidation, { id: newId(), facts: { component, claim: '', test } }),
  ),
  'partner.+process_step': named(partnerProcesses, (process, text) =>
    run(newStep, { id: newId(), process, text }),
  ),
  'person.+action': ({ text, row }) =>
    ofPerson(row, (personId) => run(newAction, { id: newId(), facts: { text, personId } })),
  'person.+objective': named(objectiveParts, (part, text, row) =>
    ofPerson(row, (personId) => run(newObjective, { id: newId(), facts: { text, personId, part } })),
  ),
  'person.plan': ({ text, row, rest }) => {
    const { field = '', slot = MAIN_SLOT } = /^(?<field>[^.]+)(?:\.(?<slot>.+))?$/.exec(rest)?.groups ?? {};
    const known = lineTexts.find((each) => each === field);
    if (known === undefined) return notThere();
    return ofPerson(row, (personId) => run(writeLine, { personId, slot, texts: { [known]: text } }));
  },
  'meeting_brief.edits': ({ text, row, rest }) => run(changeBriefText, { id: row, key: rest, text }),
  'meeting_brief.question': ({ text, row, rest }) => {
    const { state, today } = useDocument.getState();
    const brief = state.meeting_brief.get(row);
    if (brief === undefined) return notThere();
    const shown = briefOf(state, brief, today).questions.map((question) => question.text);
    return run(changeBriefQuestion, { id: row, index: Number(rest), text, shown });
  },
};

/**
 * Saves a draft in its place, as leaving its field would have; the partner that it belongs to has to be open. Resolves to whether that
 * was written. Null where the place is no field, but a form, or of nothing that is there.
 */
export function putBackText(draft: KeptDraft): Promise<boolean> | null {
  const { entity, row, field } = draft;
  const [name = '', ...rest] = field.split('.');
  const text = draft.text.trim();
  const own = special[`${entity}.${name}`];
  if (own !== undefined) return own({ text, row, rest: rest.join('.') });
  if (!isEntityName(entity) || entityOf(entity).fields[field]?.column !== 'text') return null;
  if (!currentState()[entity].has(row)) return null;
  return run(putBackField, { entity, row, field, text });
}
