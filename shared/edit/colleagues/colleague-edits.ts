import { colleagueByName } from './add-colleague.ts';
import { type ColleagueFacts, editColleague } from './edit-colleague.ts';
import { type TeamMemberFacts, addTeamMember, editTeamMember, removeTeamMember } from './team.ts';
import { edit, fieldNames, idOf, sharedEdit } from '../edit.ts';
import { fieldWord, nameOfColleague, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import type { ColleagueId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';

const member = { colleagueId: idOf<ColleagueId>('colleague') };

function memberOf(state: PartnerState, id: string): { readonly colleagueId: ColleagueId } {
  return { colleagueId: state.team_member.get(id)?.colleagueId ?? ('unknown' as ColleagueId) }; // no row: no name
}

/** Takes somebody into our team at the partner; a colleague whose name is new is added. */
export const addToTeam = edit('team.add', {
  parameters: { ...member, ...ofPartner },
  logged: (
    state,
    input: { readonly id: string; readonly colleagueName: string; readonly newColleagueId: ColleagueId },
  ) => ({
    colleagueId:
      colleagueByName(state, input.colleagueName, input.newColleagueId)?.id ?? input.newColleagueId,
    ...thisPartner(state),
  }),
  label: (state, { colleagueId, partnerId }) =>
    `Add ${nameOfColleague(state, colleagueId)} to our team at ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, partnerId }, { id, colleagueName, newColleagueId }) =>
    addTeamMember(state, { partnerId, memberId: id, colleagueName, newColleagueId }),
});

/** Changes role, deputy, the level to reach or the sponsorship of a member of the team. */
export const changeTeamMember = edit('team.edit', {
  parameters: { ...member, fields: fieldNames() },
  logged: (state, { id, facts }: { readonly id: string; readonly facts: TeamMemberFacts }) => ({
    ...memberOf(state, id),
    fields: Object.keys(facts),
  }),
  label: (state, { colleagueId, fields }) =>
    `Change ${fieldWord(memberWords, fields)} of ${nameOfColleague(state, colleagueId)}`,
  changes: ({ state }, { id, facts }) => editTeamMember(state, id, facts),
});

const memberWords: Readonly<Record<string, string>> = {
  role: 'the role',
  deputyColleagueId: 'the deputy',
  relationshipToReach: 'the level to reach',
  sponsor: 'the sponsorship',
};

export const takeOffTeam = edit('team.remove', {
  parameters: { ...member, ...ofPartner },
  logged: (state, { id }: { readonly id: string }) => ({ ...memberOf(state, id), ...thisPartner(state) }),
  label: (state, { colleagueId, partnerId }) =>
    `Take ${nameOfColleague(state, colleagueId)} off our team at ${nameOfPartner(state, partnerId)}`,
  changes: (_, { id }) => removeTeamMember(id),
});

/** Adds a colleague of this name. No changes when somebody is called so. */
export const newColleague = sharedEdit('colleague.add', {
  parameters: member,
  logged: (_, { id }: { readonly id: ColleagueId; readonly name: string }) => ({ colleagueId: id }),
  label: (state, { colleagueId }) => `Add the colleague ${nameOfColleague(state, colleagueId)}`,
  changes: ({ state }, { id, name }) => colleagueByName(state, name, id)?.changes ?? [],
});

/** Changes facts of a colleague, at all partners. */
export const changeColleague = sharedEdit('colleague.edit', {
  parameters: { ...member, fields: fieldNames() },
  logged: (_, { id, facts }: { readonly id: ColleagueId; readonly facts: ColleagueFacts }) => ({
    colleagueId: id,
    fields: Object.keys(facts),
  }),
  label: (state, { colleagueId, fields }) =>
    `Change ${fieldWord(colleagueWords, fields)} of ${nameOfColleague(state, colleagueId)}`,
  changes: ({ state }, { id, facts }) => editColleague(state, id, facts),
});

const colleagueWords: Readonly<Record<string, string>> = {
  name: 'the name',
  title: 'the title',
  email: 'the email',
  leftOn: 'the leaving date',
};
