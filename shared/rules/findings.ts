import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { findingRules, type Finding } from './finding/finding.ts';
import {
  championsSilent,
  colleaguesWhoLeave,
  decisionMakerUnknown,
  keyPlayersInConflict,
  keyPlayersNotCovered,
  noChampion,
  opponentsWithoutPlan,
  peopleWhoLeft,
  singleThread,
} from './finding/people.ts';
import {
  cadencesMissed,
  plansWithoutNextAction,
  ratingsWithoutEvidence,
  reportingCycles,
  staleRatings,
  vacantSeats,
} from './finding/upkeep.ts';

export type { Finding, FindingRule } from './finding/finding.ts';

const severityRank: Readonly<Record<Finding['severity'], number>> = { high: 0, medium: 1, low: 2 };
const ruleRanks = new Map(findingRules.map((rule, rank) => [rule, rank]));
const latest = new WeakMap<
  PartnerState,
  { readonly today: IsoDate; readonly findings: readonly Finding[] }
>();

/** What wants attention on a partner's map, most severe first, then by rule and id (method, section 5, point 9). Cached by state. */
export function findingsOf(state: PartnerState, today: IsoDate): readonly Finding[] {
  const known = latest.get(state);
  if (known?.today === today) return known.findings;
  const findings = [
    ...keyPlayersNotCovered(state),
    ...noChampion(state),
    ...singleThread(state),
    ...championsSilent(state, today),
    ...opponentsWithoutPlan(state),
    ...decisionMakerUnknown(state),
    ...keyPlayersInConflict(state),
    ...peopleWhoLeft(state),
    ...colleaguesWhoLeave(state),
    ...staleRatings(state, today),
    ...ratingsWithoutEvidence(state),
    ...cadencesMissed(state, today),
    ...plansWithoutNextAction(state),
    ...vacantSeats(state),
    ...reportingCycles(state),
  ].sort(bySeverity);
  latest.set(state, { today, findings });
  return findings;
}

function ruleRank({ rule }: Finding): number {
  return ruleRanks.get(rule) ?? findingRules.length;
}

function bySeverity(a: Finding, b: Finding): number {
  return (
    severityRank[a.severity] - severityRank[b.severity] || ruleRank(a) - ruleRank(b) || (a.id < b.id ? -1 : 1)
  );
}
