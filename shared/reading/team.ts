import { sameRows } from './same-rows.ts';

/** Our team at the partner, and colleagues whom two devices each took into it. */
export const { counting: teamThatCounts, doubles: doubleMembers } = sameRows<'team_member'>(
  ({ colleagueId }) => colleagueId,
);

/** Who of us knows whom, and pairs that two devices each noted. */
export const { counting: acquaintancesThatCount, doubles: doubleAcquaintances } = sameRows<'acquaintance'>(
  ({ personId, colleagueId }) => `${personId} ${colleagueId}`,
);
