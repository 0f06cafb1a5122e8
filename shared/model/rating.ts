import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import { json, longText, oneOf, optionalDate, optionalOneOf, ref, shortText } from './field.ts';
import type { IsoDate, PartnerId, PersonId } from './id.ts';
import {
  adaptabilities,
  adaptabilityLabels,
  confidences,
  coverageLabels,
  coverages,
  influenceLabels,
  influences,
  orientationLabels,
  orientations,
  relationshipLevelLabels,
  relationshipLevels,
  roleLabels,
  roles,
  supportLabels,
  supports,
  type Adaptability,
  type Coverage,
  type Influence,
  type Orientation,
  type RelationshipLevel,
  type Role,
  type Support,
} from './value-sets.ts';

export const ratingKinds = [
  'support',
  'influence',
  'coverage',
  'adaptability',
  'orientation',
  'relationship',
  'relationship-desired',
  'role',
] as const;
export type RatingKind = (typeof ratingKinds)[number];

/** The values that each kind of rating takes. */
export type RatingValues = {
  readonly support: Support;
  readonly influence: Influence;
  readonly coverage: Coverage;
  readonly adaptability: Adaptability;
  readonly orientation: Orientation;
  readonly relationship: RelationshipLevel;
  readonly 'relationship-desired': RelationshipLevel;
  readonly role: Role;
};

type RatingDefinition = {
  readonly label: string;
  /** Allowed ids; ordered from weakest to strongest where the method orders them. */
  readonly values: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** How many values one rating may hold: 1, or 2 for orientation (first, second), or all roles. */
  readonly most: number;
};

/** What every kind of rating may hold and how it is called (method, section 2). */
export const ratingDefinitions: Readonly<Record<RatingKind, RatingDefinition>> = {
  support: { label: 'Support', values: supports, labels: supportLabels, most: 1 },
  influence: { label: 'Influence', values: influences, labels: influenceLabels, most: 1 },
  coverage: { label: 'Coverage', values: coverages, labels: coverageLabels, most: 1 },
  adaptability: { label: 'Adaptability', values: adaptabilities, labels: adaptabilityLabels, most: 1 },
  orientation: { label: 'Decision orientation', values: orientations, labels: orientationLabels, most: 2 },
  relationship: {
    label: 'Relationship',
    values: relationshipLevels,
    labels: relationshipLevelLabels,
    most: 1,
  },
  'relationship-desired': {
    label: 'Relationship wanted',
    values: relationshipLevels,
    labels: relationshipLevelLabels,
    most: 1,
  },
  role: { label: 'Role in decisions', values: roles, labels: roleLabels, most: roles.length },
};

/**
 * One rating of one person. There is one row per person and kind, its id is `ratingId(personId, kind)`, so that two
 * devices that rate the same person write the same row. Earlier values are in the change log.
 * `values` empty = not rated; orientation holds first and second; role holds any number.
 */
export const rating = defineEntity('rating', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: ref<PersonId>('person'),
  kind: oneOf(ratingKinds, 'support'),
  values: json<readonly string[]>(z.array(z.string().max(40)).max(8), []),
  /** "How do you know?" */
  evidence: longText(),
  confidence: optionalOneOf(confidences),
  ratedBy: shortText(),
  ratedOn: optionalDate<IsoDate>(),
});
export type Rating = RecordOf<typeof rating>;

/** The id of the one rating row of a person and kind. */
export function ratingId(personId: string, kind: RatingKind): string {
  return `${personId}.${kind}`;
}
