import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalDate, optionalOneOf, ref, shortText, textList } from './field.ts';

export const supports = ['opponent', 'non-supporter', 'neutral', 'supporter', 'advocate'] as const;
export type Support = (typeof supports)[number];
export const supportLabels: Readonly<Record<Support, string>> = {
  opponent: 'Opponent',
  'non-supporter': 'Non-supporter',
  neutral: 'Neutral',
  supporter: 'Supporter',
  advocate: 'Advocate',
};
/** The sign that carries support in black and white (design: Colour). */
export const supportSigns: Readonly<Record<Support, string>> = {
  opponent: '−−',
  'non-supporter': '−',
  neutral: '0',
  supporter: '+',
  advocate: '++',
};

export const influences = ['outside', 'political-structure', 'inner-circle'] as const;
export type Influence = (typeof influences)[number];
export const influenceLabels: Readonly<Record<Influence, string>> = {
  outside: 'Outside',
  'political-structure': 'Influential',
  'inner-circle': 'Inner circle',
};

export const coverages = ['none', 'brief', 'multiple', 'in-depth'] as const;
export type Coverage = (typeof coverages)[number];
export const coverageLabels: Readonly<Record<Coverage, string>> = {
  none: 'None',
  brief: 'Brief',
  multiple: 'Multiple',
  'in-depth': 'In-depth',
};

export const adaptabilities = ['laggard', 'conservative', 'pragmatist', 'visionary', 'innovator'] as const;
export type Adaptability = (typeof adaptabilities)[number];
export const adaptabilityLabels: Readonly<Record<Adaptability, string>> = {
  laggard: 'Laggard',
  conservative: 'Conservative',
  pragmatist: 'Pragmatist',
  visionary: 'Visionary',
  innovator: 'Innovator',
};

export const orientations = ['financial', 'technical', 'business', 'relationship'] as const;
export type Orientation = (typeof orientations)[number];
export const orientationLabels: Readonly<Record<Orientation, string>> = {
  financial: 'Financial',
  technical: 'Technical',
  business: 'Business',
  relationship: 'Relationship',
};

export const relationshipLevels = ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'] as const;
export type RelationshipLevel = (typeof relationshipLevels)[number];
export const relationshipLevelLabels: Readonly<Record<RelationshipLevel, string>> = {
  vendor: 'Vendor',
  'credible-source': 'Credible source',
  'problem-solver': 'Problem solver',
  'trusted-advisor': 'Trusted advisor',
};

export const roles = ['approver', 'decision-maker', 'evaluator', 'user', 'gatekeeper'] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Readonly<Record<Role, string>> = {
  approver: 'Approver',
  'decision-maker': 'Decision maker',
  evaluator: 'Evaluator',
  user: 'User',
  gatekeeper: 'Gatekeeper',
};

export const confidences = ['guess', 'observed', 'confirmed'] as const;
export type Confidence = (typeof confidences)[number];
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  guess: 'Guess',
  observed: 'Observed',
  confirmed: 'Confirmed',
};

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
export const rating = defineEntity(
  'rating',
  'partner',
  {
    partnerId: ref('partner'),
    personId: ref('person'),
    kind: oneOf(ratingKinds, 'support'),
    values: textList(40, 8),
    /** "How do you know?" */
    evidence: longText(),
    confidence: optionalOneOf(confidences),
    ratedBy: shortText(),
    ratedOn: optionalDate(),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'personId',
        'kind',
        ['values', 'evidence', 'confidence', 'ratedBy', 'ratedOn'],
      ],
    },
    names: { values: 'never', evidence: 'text', ratedBy: 'author' },
  },
  {
    fixedId: (row) => ratingId(row.personId, row.kind),
    rules: [{ fields: ['kind', 'values'], complaint: wrongValues }],
  },
);
export type Rating = RecordOf<typeof rating>;

function wrongValues({
  kind,
  values,
}: {
  readonly kind: RatingKind;
  readonly values: readonly string[];
}): string | null {
  const { label, values: known, most } = ratingDefinitions[kind];
  if (values.length > most) return `${label} takes ${most === 1 ? 'one value' : `at most ${most} values`}.`;
  if (new Set(values).size < values.length) return `${label} cannot take the same value twice.`;
  return values.every((value) => known.includes(value)) ? null : `${label} has no such value.`;
}

/** The id of the one rating row of a person and kind. */
export function ratingId(personId: string, kind: RatingKind): string {
  return `${personId}.${kind}`;
}
