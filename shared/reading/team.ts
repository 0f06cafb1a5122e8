import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { TeamMember } from '../model/team-member.ts';
import { isWithUs } from './people.ts';
import { sameRows } from './same-rows.ts';

/** Our team at the partner, and colleagues whom two devices each took into it. */
export const { counting: teamThatCounts, doubles: doubleMembers } = sameRows<'team_member'>(
  ({ colleagueId }) => colleagueId,
);

/** Those of our team at the partner who are with us on a day, in the order of their ids. */
export function teamWithUs(state: PartnerState, today: IsoDate): readonly TeamMember[] {
  return [...teamThatCounts(state.team_member).values()]
    .filter(({ colleagueId }) => isWithUs(state, colleagueId, today))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Who of us knows whom, and pairs that two devices each noted. */
export const { counting: acquaintancesThatCount, doubles: doubleAcquaintances } = sameRows<'acquaintance'>(
  ({ personId, colleagueId }) => `${personId} ${colleagueId}`,
);
