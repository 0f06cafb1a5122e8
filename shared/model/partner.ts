import { countryCodes } from './country.ts';
import { cultureTypes } from './culture-type.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  integer,
  longText,
  oneOf,
  optionalDate,
  optionalMoment,
  optionalNumber,
  optionalOneOf,
  severalOf,
  shortText,
  textList,
} from './field.ts';

export const partnerKinds = [
  'reseller',
  'distributor',
  'system-integrator',
  'managed-service-provider',
  'consultant',
  'independent-software-vendor',
  'retail',
  'franchise',
  'referral',
  'other',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];
export const partnerKindLabels: Readonly<Record<PartnerKind, string>> = {
  reseller: 'Reseller',
  distributor: 'Distributor',
  'system-integrator': 'System integrator',
  'managed-service-provider': 'Managed service provider',
  consultant: 'Consultant',
  'independent-software-vendor': 'Independent software vendor',
  retail: 'Retail',
  franchise: 'Franchise',
  referral: 'Referral',
  other: 'Other',
};

export const segments = ['small-and-mid-size', 'mid-market', 'enterprise', 'public-sector'] as const;
export type Segment = (typeof segments)[number];
export const segmentLabels: Readonly<Record<Segment, string>> = {
  'small-and-mid-size': 'Small and mid-size',
  'mid-market': 'Mid-market',
  enterprise: 'Enterprise',
  'public-sector': 'Public sector',
};

export const tiers = ['contributor', 'potential', 'long-tail'] as const;
export type Tier = (typeof tiers)[number];
export const tierLabels: Readonly<Record<Tier, string>> = {
  contributor: 'Contributor',
  potential: 'Potential',
  'long-tail': 'Long tail',
};

/** A company that resells, integrates, distributes or refers (method, section 1). */
export const partner = defineEntity(
  'partner',
  'profile',
  {
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
    nextReviewOn: optionalDate(),
    reviewEveryDays: optionalNumber('integer', { min: 1, max: 3_650 }),
    /** Where its people work, as an ISO 3166-1 alpha-2 code; empty when not said. Tells which days are holidays. */
    country: oneOf(['', ...countryCodes], ''),
  },
  {
    sharing: {
      facts: ['name'],
      everything: [
        'kind',
        'segments',
        ['tier', 'tierReason'],
        'verticals',
        'territories',
        'reviewIntervalDays',
        'cultureType',
        'notes',
        'sample',
        'archivedAt',
        'nextReviewOn',
        'reviewEveryDays',
        'country',
      ],
    },
    names: { name: 'text', tierReason: 'text', verticals: 'text', territories: 'text', notes: 'text' },
  },
);
export type Partner = RecordOf<typeof partner>;
