import type { Audience } from '../audience.ts';

/** The pages of the director's plan: what is printed unless more is asked for. Ids are kept in the settings. In the order of the document. */
export const directorSections = ['overview', 'map', 'key-players', 'month', 'adapt', 'paths'] as const;
/** What can be added behind it, or printed by itself. */
export const appendixSections = [
  'changes',
  'map-pages',
  'summary',
  'people',
  'culture',
  'champions',
  'actions',
] as const;
/** The parts of the relationship plan that can be chosen, in the order of the document. */
export const planSections = [...directorSections, ...appendixSections] as const;
export type PlanSection = (typeof planSections)[number];

const internalLabels: Readonly<Record<PlanSection, string>> = {
  overview: 'Status, goal, moves and risks',
  map: 'Map on one page',
  'key-players': 'Key players',
  month: 'Next 30 days',
  adapt: 'Culture: what we adapt',
  paths: 'Champions and paths',
  changes: 'What changed since …',
  'map-pages': 'Map in full size, on several pages',
  summary: 'Findings and facts',
  people: 'Everybody: ratings, evidence and plans',
  culture: 'Culture in full',
  champions: 'Champions, ranked',
  actions: 'Actions by date',
};

const partnerSafeLabels: Readonly<Partial<Record<PlanSection, string>>> = {
  people: 'Who works with whom',
  actions: 'Agreed steps by date',
  'map-pages': 'Organisation chart',
};

/** What a section is called in a plan for these readers, in sentence case. */
export function sectionLabel(section: PlanSection, audience: Audience): string {
  const safe = audience === 'partner-safe' ? partnerSafeLabels[section] : undefined;
  return safe ?? internalLabels[section];
}

/** The sections that stand in front, which are printed unless the user says otherwise, and those that can be added. */
export type OfferedSections = {
  readonly first: readonly PlanSection[];
  readonly appendix: readonly PlanSection[];
};

/**
 * The sections that a plan for these readers can have at all. The joint plan for the partner says who works with whom and which steps are
 * agreed; what we think of their culture, of champions and of single people stays inside (decision 011).
 */
export function offeredSections(audience: Audience): OfferedSections {
  return audience === 'internal'
    ? { first: directorSections, appendix: appendixSections }
    : { first: ['people', 'actions'], appendix: ['map-pages'] };
}

/** All of them, in the order of the document. */
export function sectionsFor(audience: Audience): readonly PlanSection[] {
  const { first, appendix } = offeredSections(audience);
  return [...first, ...appendix];
}
