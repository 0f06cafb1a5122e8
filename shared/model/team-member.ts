import { defineEntity, type RecordOf } from './entity.ts';
import { flag, optionalOneOf, optionalRef, ref, shortText } from './field.ts';
import { relationshipLevels } from './rating.ts';

/** A colleague's place in our team at one partner, and the level of relationship to reach there. */
export const teamMember = defineEntity(
  'team_member',
  'partner',
  {
    partnerId: ref('partner'),
    colleagueId: ref('colleague'),
    role: shortText(),
    deputyColleagueId: optionalRef('colleague'),
    relationshipToReach: optionalOneOf(relationshipLevels),
    /** Our executive sponsor at this partner: somebody of rank who meets their inner circle. */
    sponsor: flag(false),
  },
  {
    sharing: {
      everything: ['partnerId', 'colleagueId', 'role', 'deputyColleagueId', 'relationshipToReach', 'sponsor'],
    },
    names: { role: 'text' },
  },
);
export type TeamMember = RecordOf<typeof teamMember>;
