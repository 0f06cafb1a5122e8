/**
 * The value sets of the method (sections 1, 2 and 5 to 7). Ids are part of the data format and never change;
 * labels are shown. Ordered sets run from weakest to strongest.
 *
 * Over 300 lines, because every id of the data format that names a value is looked up in this one list.
 */
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

export const vendorRelations = ['competing', 'complementary'] as const;
export type VendorRelation = (typeof vendorRelations)[number];
export const vendorRelationLabels: Readonly<Record<VendorRelation, string>> = {
  competing: 'Competing',
  complementary: 'Complementary',
};

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
  'political-structure': 'Political structure',
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

export const lineKinds = ['reports-to', 'dotted', 'influences', 'ally', 'conflict'] as const;
/** The five kinds of line. `reports-to` is kept on the seat, the other four are rows of `line`. */
export type LineKind = (typeof lineKinds)[number];
export const lineKindLabels: Readonly<Record<LineKind, string>> = {
  'reports-to': 'Reports to',
  dotted: 'Dotted line',
  influences: 'Influences',
  ally: 'Ally',
  conflict: 'Conflict',
};

/** How strong an influence is, 1 to 3, as an adverb: somebody influences somebody else clearly. */
export const influenceStrengthLabels: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'a little',
  2: 'clearly',
  3: 'strongly',
};

/** The word for the strength of an influence line. */
export function influenceStrengthText(strength: number): string {
  return influenceStrengthLabels[strength <= 1 ? 1 : strength >= 3 ? 3 : 2];
}

export const strategies = ['leverage', 'motivate', 'neutralize', 'monitor'] as const;
export type Strategy = (typeof strategies)[number];
export const strategyLabels: Readonly<Record<Strategy, string>> = {
  leverage: 'Leverage',
  motivate: 'Motivate',
  neutralize: 'Neutralize',
  monitor: 'Monitor',
};
/** What a strategy is called in anything that leaves the company (method, section 5, point 2). */
export const partnerSafeStrategyLabels: Readonly<Record<Strategy, string>> = {
  leverage: 'Build on',
  motivate: 'Engage',
  neutralize: 'Address concerns',
  monitor: 'Keep informed',
};

export const cultureTypes = ['bureaucratic', 'collaborative', 'entrepreneurial', 'individualistic'] as const;
export type CultureType = (typeof cultureTypes)[number];
export const cultureTypeLabels: Readonly<Record<CultureType, string>> = {
  bureaucratic: 'Bureaucratic',
  collaborative: 'Collaborative',
  entrepreneurial: 'Entrepreneurial',
  individualistic: 'Individualistic',
};

export const touchpointKinds = ['meeting', 'call', 'mail', 'event', 'training'] as const;
export type TouchpointKind = (typeof touchpointKinds)[number];
export const touchpointKindLabels: Readonly<Record<TouchpointKind, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  mail: 'Mail',
  event: 'Event',
  training: 'Training',
};

export const moods = [-2, -1, 0, 1, 2] as const;
/** How a contact went, from −2 to +2 (method, section 7). */
export type Mood = (typeof moods)[number];
export const moodLabels: Readonly<Record<Mood, string>> = {
  '-2': 'Very bad',
  '-1': 'Bad',
  '0': 'Neutral',
  '1': 'Good',
  '2': 'Very good',
};
/** The sign that carries the mood in black and white, as for support. */
export const moodSigns: Readonly<Record<Mood, string>> = {
  '-2': '−−',
  '-1': '−',
  '0': '0',
  '1': '+',
  '2': '++',
};

export const planLineStates = ['proposed', 'accepted', 'edited', 'rejected'] as const;
export type PlanLineState = (typeof planLineStates)[number];

export const objectiveParts = ['relationship', 'value-for-partner', 'value-for-us'] as const;
/** The three parts of an individual plan's objectives (method, section 5, point 6). */
export type ObjectivePart = (typeof objectiveParts)[number];
export const objectivePartLabels: Readonly<Record<ObjectivePart, string>> = {
  relationship: 'Relationship wanted',
  'value-for-partner': 'Value for the partner',
  'value-for-us': 'Value for us',
};

export const cultureComponents = [
  'decision-making',
  'work-structure',
  'communication',
  'control-mechanisms',
  'source-of-power',
] as const;
/** What a culture shows itself in (method, section 6). */
export type CultureComponent = (typeof cultureComponents)[number];
export const cultureComponentLabels: Readonly<Record<CultureComponent, string>> = {
  'decision-making': 'Decision making',
  'work-structure': 'Work structure',
  communication: 'Communication',
  'control-mechanisms': 'Control mechanisms',
  'source-of-power': 'Source of power',
};

export const cultureLenses = ['values', 'behaviours', 'practices', 'symbols'] as const;
/** Where one looks at a component (method, section 6). */
export type CultureLens = (typeof cultureLenses)[number];
export const cultureLensLabels: Readonly<Record<CultureLens, string>> = {
  values: 'Values',
  behaviours: 'Behaviours',
  practices: 'Practices',
  symbols: 'Symbols',
};

export const cultureItems = [
  'decision-making.values',
  'decision-making.behaviours',
  'decision-making.practices',
  'decision-making.symbols',
  'work-structure.values',
  'work-structure.behaviours',
  'work-structure.practices',
  'work-structure.symbols',
  'communication.values',
  'communication.behaviours',
  'communication.practices',
  'communication.symbols',
  'control-mechanisms.values',
  'control-mechanisms.behaviours',
  'control-mechanisms.practices',
  'control-mechanisms.symbols',
  'source-of-power.values',
  'source-of-power.behaviours',
  'source-of-power.practices',
  'source-of-power.symbols',
] as const;
/** One of the 20 questions of the questionnaire: component and lens (method, section 6). */
export type CultureItem = (typeof cultureItems)[number];

export const validationOutcomes = ['supports', 'against', 'unclear'] as const;
export type ValidationOutcome = (typeof validationOutcomes)[number];
export const validationOutcomeLabels: Readonly<Record<ValidationOutcome, string>> = {
  supports: 'Supports',
  against: 'Against',
  unclear: 'Unclear',
};

export const partnerProcesses = ['ordering', 'approval', 'reporting', 'support', 'meetings'] as const;
/** What flows through the partner and touches us (method, section 6). */
export type PartnerProcess = (typeof partnerProcesses)[number];
export const partnerProcessLabels: Readonly<Record<PartnerProcess, string>> = {
  ordering: 'Ordering',
  approval: 'Approval',
  reporting: 'Reporting',
  support: 'Support',
  meetings: 'Meetings',
};

export const championTests = ['power', 'argues-when-absent', 'personal-stake'] as const;
/** What makes a champion; without power it is a coach (method, section 5, point 5). */
export type ChampionTest = (typeof championTests)[number];
export const championTestLabels: Readonly<Record<ChampionTest, string>> = {
  power: 'Has power',
  'argues-when-absent': 'Argues for us when we are absent',
  'personal-stake': 'Has a personal stake',
};

export const testResults = ['yes', 'no', 'unclear'] as const;
export type TestResult = (typeof testResults)[number];
export const testResultLabels: Readonly<Record<TestResult, string>> = {
  yes: 'Yes',
  no: 'No',
  unclear: 'Unclear',
};

export const tacticOutcomes = ['worked', 'did-not', 'unclear'] as const;
export type TacticOutcome = (typeof tacticOutcomes)[number];
export const tacticOutcomeLabels: Readonly<Record<TacticOutcome, string>> = {
  worked: 'Worked',
  'did-not': 'Did not work',
  unclear: 'Unclear',
};

export const promiseSides = ['ours', 'theirs'] as const;
/** Who made a promise: one of us, or somebody at the partner. */
export type PromiseSide = (typeof promiseSides)[number];
export const promiseSideLabels: Readonly<Record<PromiseSide, string>> = {
  ours: 'We promised',
  theirs: 'They promised',
};
