import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  idList,
  integer,
  longText,
  oneOf,
  optionalDate,
  optionalMoment,
  optionalNumber,
  optionalOneOf,
  optionalRef,
  ref,
  severalOf,
  shortText,
  textList,
} from './field.ts';
import type { ColleagueId, InitiativeId, IsoDate, PartnerId, PersonId } from './id.ts';
import {
  cultureTypes,
  partnerKinds,
  relationshipLevels,
  segments,
  tiers,
  vendorRelations,
} from './value-sets.ts';

/** A company that resells, integrates, distributes or refers (method, section 1). */
export const partner = defineEntity('partner', 'profile', {
  name: shortText(),
  kind: oneOf(partnerKinds, 'other'),
  segments: severalOf(segments),
  tier: optionalOneOf(tiers),
  tierReason: longText(),
  verticals: textList(),
  territories: textList(),
  /** A rating older than this many days is stale (method, section 2). */
  reviewIntervalDays: integer(180, { min: 1, max: 3_650 }),
  /** Culture type that the user already knows, until the questionnaire tells it; sets channel and pace of the plan. */
  cultureType: optionalOneOf(cultureTypes),
  notes: longText(),
  /** The invented partner that shows everything filled. */
  sample: flag(false),
  archivedAt: optionalMoment(),
  /** When the relationship with the partner is looked through next, and every how many days; null = not planned. */
  nextReviewOn: optionalDate<IsoDate>(),
  reviewEveryDays: optionalNumber('integer', { min: 1, max: 3_650 }),
});
export type Partner = RecordOf<typeof partner>;

/** What a partner is good at, how well (1-3), and the people who hold it. */
export const competency = defineEntity('competency', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  name: shortText(),
  level: integer(1, { min: 1, max: 3 }),
  personIds: idList<PersonId>(),
});
export type Competency = RecordOf<typeof competency>;

/** Another vendor that the partner carries. */
export const otherVendor = defineEntity('other_vendor', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  name: shortText(),
  relation: oneOf(vendorRelations, 'competing'),
  note: longText(),
});
export type OtherVendor = RecordOf<typeof otherVendor>;

/** A priority of the partner: ranked (1 is first), dated, with who said so, linked to an initiative of ours. */
export const priority = defineEntity('priority', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  rank: integer(1, { min: 1, max: 999 }),
  text: longText(),
  saidByPersonId: optionalRef<PersonId>('person'),
  saidOn: optionalDate<IsoDate>(),
  initiativeId: optionalRef<InitiativeId>('initiative'),
});
export type Priority = RecordOf<typeof priority>;

/** Something that the channel owner drives with its partners. */
export const initiative = defineEntity('initiative', 'profile', {
  name: shortText(),
  note: longText(),
});
export type Initiative = RecordOf<typeof initiative>;

/** Somebody at the channel owner. */
export const colleague = defineEntity('colleague', 'profile', {
  name: shortText(),
  email: shortText(),
  title: shortText(),
  leftOn: optionalDate<IsoDate>(),
});
export type Colleague = RecordOf<typeof colleague>;

/** A colleague's place in our team at one partner, and the level of relationship to reach there. */
export const teamMember = defineEntity('team_member', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  colleagueId: ref<ColleagueId>('colleague'),
  role: shortText(),
  deputyColleagueId: optionalRef<ColleagueId>('colleague'),
  relationshipToReach: optionalOneOf(relationshipLevels),
});
export type TeamMember = RecordOf<typeof teamMember>;
