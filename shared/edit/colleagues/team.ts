import { change, removal, type Change } from '../../model/change.ts';
import type { ColleagueId, PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { TeamMember } from '../../model/team-member.ts';
import { colleagueByName } from './add-colleague.ts';
import { editRow } from '../one-row.ts';

/** Who joins our team at a partner: a colleague by name, who is added when nobody has that name. */
export type NewTeamMember = {
  readonly partnerId: PartnerId;
  readonly memberId: string;
  readonly colleagueName: string;
  /** Id for the colleague's row when it has to be made. */
  readonly newColleagueId: ColleagueId;
  readonly role?: string;
};

/** Puts a colleague on our team at the partner. No changes for an empty name or somebody who is on it already. */
export function addTeamMember(state: PartnerState, member: NewTeamMember): readonly Change[] {
  const colleague = colleagueByName(state, member.colleagueName, member.newColleagueId);
  if (colleague === null) return [];
  const there = [...state.team_member.values()].some((row) => row.colleagueId === colleague.id);
  if (there) return [];
  const { partnerId, memberId, role = '' } = member;
  return [
    ...colleague.changes,
    change('team_member', memberId, { partnerId, colleagueId: colleague.id, role }),
  ];
}

export type TeamMemberFacts = Partial<
  Pick<TeamMember, 'role' | 'deputyColleagueId' | 'relationshipToReach' | 'sponsor'>
>;

/** Changes role, deputy, the level to reach, or whether it is our executive sponsor. No changes when the member is unknown or already so. */
export function editTeamMember(
  state: PartnerState,
  memberId: string,
  facts: TeamMemberFacts,
): readonly Change[] {
  return editRow(state, 'team_member', memberId, facts);
}

/** Takes a colleague off our team at the partner; the colleague stays known. */
export function removeTeamMember(memberId: string): readonly Change[] {
  return [removal('team_member', memberId)];
}
