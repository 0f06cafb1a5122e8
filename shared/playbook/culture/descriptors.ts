import type { CultureComponent } from '../../model/culture-item.ts';
import type { CultureType } from '../../model/culture-type.ts';

export const descriptorRows = [
  'decision-making',
  'work-structure',
  'communication',
  'control-mechanisms',
  'source-of-power',
  'typical-partners',
  'strength',
  'risk',
] as const;
/** A row of the descriptor grid: a component, or what follows from the type as a whole (method, section 6). */
export type DescriptorRow = (typeof descriptorRows)[number];

/** Rows that are no component; components have their labels in the value sets. */
export const descriptorLabels: Readonly<Record<Exclude<DescriptorRow, CultureComponent>, string>> = {
  'typical-partners': 'Typical partners',
  strength: 'Strength',
  risk: 'Risk for us',
};

/** What each culture type looks like (method, section 6). */
export const descriptors: Readonly<Record<DescriptorRow, Readonly<Record<CultureType, string>>>> = {
  'decision-making': {
    bureaucratic: 'By rule, level and committee; written case; slow, then stable.',
    collaborative: 'By consensus of those affected; slow to agree, quick to carry out.',
    entrepreneurial: 'By the founder or a few; fast, by feel; can be reversed.',
    individualistic: 'Each owner or expert for their own area; no binding company view.',
  },
  'work-structure': {
    bureaucratic: 'Departments, job descriptions, hand-overs.',
    collaborative: 'Cross-functional teams, matrix, shared goals.',
    entrepreneurial: 'Few layers, fluid roles.',
    individualistic: 'Loose federation of professionals who share services.',
  },
  communication: {
    bureaucratic: 'Formal, vertical, in writing.',
    collaborative: 'Open, sideways, meetings, many on copy.',
    entrepreneurial: 'Direct, informal, short, at any hour.',
    individualistic: 'One to one, on demand, little passed on.',
  },
  'control-mechanisms': {
    bureaucratic: 'Procedures, audits, reports, budgets.',
    collaborative: 'Shared values, peer review, joint targets.',
    entrepreneurial: 'Results, the boss steps in, bonus.',
    individualistic: 'Professional standards, one’s own reputation.',
  },
  'source-of-power': {
    bureaucratic: 'Position and title.',
    collaborative: 'Trust, expertise in the team, network.',
    entrepreneurial: 'Closeness to the founder, winning bets.',
    individualistic: 'Personal expertise, clients of one’s own.',
  },
  'typical-partners': {
    bureaucratic: 'Large integrator, distributor, telecom, public supplier.',
    collaborative: 'Consulting-type integrator, co-operative.',
    entrepreneurial: 'Owner-led reseller, young service provider.',
    individualistic: 'Boutique consultants, professional practice, agent network.',
  },
  strength: {
    bureaucratic: 'Reliable, scalable, keeps agreements.',
    collaborative: 'Commitment once agreed.',
    entrepreneurial: 'Speed, appetite.',
    individualistic: 'Depth, loyal clients.',
  },
  risk: {
    bureaucratic: 'Slow, gate-keepers.',
    collaborative: 'Endless alignment, no single decider.',
    entrepreneurial: 'Depends on one person, jumps.',
    individualistic: 'Everything is won person by person.',
  },
};
