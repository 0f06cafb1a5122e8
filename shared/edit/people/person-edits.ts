import { colleagueByName } from '../colleagues/add-colleague.ts';
import { type EditSetting, edit, fieldNames, idOf, idsOf, several, yesOrNo } from '../edit.ts';
import { comeBack } from './come-back.ts';
import { type PersonFacts, editPerson, setOwner } from './edit-person.ts';
import { overrideStrategy } from './override-strategy.ts';
import { fieldWord, namesOf } from '../words.ts';
import { freshId, type ColleagueId, type PersonId, type SeatId } from '../../model/id.ts';
import type { Strategy } from '../../model/strategy.ts';
import { nameOfPerson } from '../../reading/names.ts';

const people = idsOf<PersonId>('person');

const onePerson = idOf<PersonId>('person');

/** Changes facts of people, all alike. */
export const changePeople = edit('person.edit', {
  parameters: { people, fields: fieldNames() },
  logged: (_, input: { readonly personIds: readonly PersonId[]; readonly facts: PersonFacts }) => ({
    people: several(input.personIds),
    fields: Object.keys(input.facts),
  }),
  label: (state, { people: changed, fields }) =>
    `Change ${fieldWord(personWords, fields)} of ${namesOf(state, changed)}`,
  changes: ({ state }, { personIds, facts }) => personIds.flatMap((id) => editPerson(state, id, facts)),
});

const personWords: Readonly<Record<string, string>> = {
  cadenceDays: 'how often we talk',
  profileUrl: 'the profile link',
  decidesAlone: '“decides alone”',
  canInfluence: '“can influence”',
  responsibilities: '“position and formal responsibilities”',
  businessObjectives: '“their business objectives”',
  personalAgenda: '“their personal agenda”',
  valueToday: '“value that we provide today”',
  valueToBuild: '“how we can build more”',
  communicationPlan: '“how we will communicate the value”',
  leftOn: 'the leaving date',
  inRoleSince: 'the first day in the role',
  otherPlanPersonIds: 'who else needs a plan',
};

/** Marks that somebody asked for an individual plan for people, or that nobody does any more. */
export const askForPlan = edit('person.askForPlan', {
  parameters: { people, asked: yesOrNo() },
  logged: (_, input: { readonly personIds: readonly PersonId[]; readonly asked: boolean }) => ({
    people: several(input.personIds),
    asked: input.asked,
  }),
  label: (state, { people: wanted, asked }) =>
    `${asked ? 'Request' : 'No longer request'} an individual plan for ${namesOf(state, wanted)}`,
  changes: ({ state }, { personIds, asked }) =>
    personIds.flatMap((id) => editPerson(state, id, { planAskedFor: asked })),
});

/** Puts somebody in charge of people: a colleague who is known, one by name, or nobody with null. */
export type InCharge = { readonly personIds: readonly PersonId[] } & (
  { readonly colleagueId: ColleagueId | null } | { readonly colleagueName: string }
);

const ownerEdit = {
  parameters: { people },
  logged: (_: unknown, input: InCharge) => ({ people: several(input.personIds) }),
  label: (
    state: EditSetting['state'],
    { people: cared }: { readonly people: ReturnType<typeof several<PersonId>> },
  ) => `Change who is in charge of ${namesOf(state, cared)}`,
  changes: ({ state, newId }: EditSetting, input: InCharge) => {
    if ('colleagueId' in input) return setOwner(state, input.personIds, input.colleagueId);
    const colleague = colleagueByName(state, input.colleagueName, freshId<ColleagueId>(newId));
    if (colleague === null) return [];
    const facts = { ownerColleagueId: colleague.id };
    return [...colleague.changes, ...input.personIds.flatMap((id) => editPerson(state, id, facts))];
  },
};

/** Puts somebody in charge of people; a colleague whose name is new is added. */
export const putInCharge = edit('person.setOwner', ownerEdit);

/** Puts a colleague in charge of the people whom somebody who leaves knows. */
export const handOver = edit('finding.handOver', ownerEdit);

/** Chooses another strategy than the rule, with a reason; null follows the rule again. */
export const chooseStrategy = edit('person.strategy', {
  parameters: { personId: onePerson, byRule: yesOrNo() },
  logged: (
    _,
    input: { readonly personId: PersonId; readonly strategy: Strategy | null; readonly reason: string },
  ) => ({ personId: input.personId, byRule: input.strategy === null }),
  label: (state, { personId, byRule }) =>
    `${byRule ? 'Go back to the suggested strategy for' : 'Choose the strategy for'} ${nameOfPerson(state, personId)}`,
  changes: ({ state }, { personId, strategy, reason }) => overrideStrategy(state, personId, strategy, reason),
});

/** Puts somebody who left back into the tray, in a seat of this id. */
export const bringBack = edit('person.comeBack', {
  parameters: { personId: onePerson },
  logged: (_, input: { readonly personId: PersonId; readonly seatId: SeatId }) => ({
    personId: input.personId,
  }),
  label: (state, { personId }) => `${nameOfPerson(state, personId)} is back at the partner`,
  changes: ({ state }, { personId, seatId }) => comeBack(state, personId, seatId),
});
