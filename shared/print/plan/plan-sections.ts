import type { Audience } from '../audience.ts';

/** The parts of the relationship plan that can be chosen; ids are kept in the settings. In the order of the document. */
export const planSections = [
  'summary',
  'changes',
  'map',
  'people',
  'culture',
  'champions',
  'plan',
  'individual-plans',
  'actions',
] as const;
export type PlanSection = (typeof planSections)[number];

const internalLabels: Readonly<Record<PlanSection, string>> = {
  summary: 'Summary and findings',
  changes: 'What changed since …',
  map: 'Map',
  people: 'People with ratings and evidence',
  culture: 'Culture, guidelines and adjustments',
  champions: 'Champions, ranked',
  plan: 'Plan for each person',
  'individual-plans': 'Individual relationship plans',
  actions: 'Actions by date',
};

const partnerSafeLabels: Readonly<Partial<Record<PlanSection, string>>> = {
  summary: 'Our team',
  people: 'People and plan',
  actions: 'Next steps by date',
};

/** What a section is called in a plan for these readers, in sentence case. */
export function sectionLabel(section: PlanSection, audience: Audience): string {
  const safe = audience === 'partner-safe' ? partnerSafeLabels[section] : undefined;
  return safe ?? internalLabels[section];
}

const partnerSafe: readonly PlanSection[] = ['summary', 'map', 'people', 'actions'];

/**
 * The sections that a plan for these readers can have at all. A partner-safe one has our team (as its summary), the chart,
 * the people and the next steps; what we think of their culture, of champions and of single people stays inside (decision 011).
 */
export function sectionsFor(audience: Audience): readonly PlanSection[] {
  return audience === 'internal' ? planSections : partnerSafe;
}
