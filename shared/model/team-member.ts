import { defineEntity, type RecordOf } from './entity.ts';
import { optionalOneOf, optionalRef, ref, shortText } from './field.ts';
import type { ColleagueId, PartnerId } from './id.ts';
import { relationshipLevels } from './rating.ts';

/** A colleague's place in our team at one partner, and the level of relationship to reach there. */
export const teamMember = defineEntity('team_member', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  colleagueId: ref<ColleagueId>('colleague'),
  role: shortText(),
  deputyColleagueId: optionalRef<ColleagueId>('colleague'),
  relationshipToReach: optionalOneOf(relationshipLevels),
});
export type TeamMember = RecordOf<typeof teamMember>;
