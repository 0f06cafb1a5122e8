import type { FindingDecision } from '../../model/finding-decision.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cadencesMissed, championsSilent } from './contact.ts';
import { findingRules, rowRules, type Finding, type FindingRule, type Severity } from './finding.ts';
import {
  colleaguesWhoLeave,
  decisionMakerUnknown,
  keyPlayersInConflict,
  keyPlayersNotCovered,
  noChampion,
  singleThread,
} from './people.ts';
import { askedForWithoutPlan, opponentsWithoutPlan, plansWithoutNextAction } from './plans.ts';
import { aimAfterWindow, inputsDueTooLate } from './inputs.ts';
import { samePeopleFindings } from './same-people.ts';
import { rowFindings } from './rows.ts';
import { isInForce, silencedBy } from './silence.ts';
import { peopleKeptTooLong, peopleWhoLeave, peopleWhoLeft } from './leavers.ts';
import { playFindings } from './plays.ts';
import { ratingsWithoutEvidence, reportingCycles, staleRatings, vacantSeats } from './upkeep.ts';

export type { Finding, FindingRule } from './finding.ts';

/** A finding that the user silenced, and the decision that does it. */
export type SilencedFinding = { readonly finding: Finding; readonly decision: FindingDecision };

type Found = {
  readonly today: IsoDate;
  readonly shown: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
};

const severityRank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
const ruleRanks = new Map<FindingRule, number>(
  [...findingRules, ...rowRules].map((rule, rank) => [rule, rank]),
);
const latest = new WeakMap<PartnerState, Found>();

/**
 * What wants attention on a partner's map, most severe first, then by rule and id (method, section 5, point 9). What the user silenced
 * is left out. Cached by state.
 */
export function findingsOf(state: PartnerState, today: IsoDate): readonly Finding[] {
  return find(state, today).shown;
}

/** The findings that would be there, had the user not silenced them; in the same order. */
export function silencedFindings(state: PartnerState, today: IsoDate): readonly SilencedFinding[] {
  return find(state, today).silenced;
}

/** Decisions that hold and silence nothing at the moment, because what they are about is not so (any more); by id. */
export function idleDecisions(state: PartnerState, today: IsoDate): readonly FindingDecision[] {
  const busy = new Set(silencedFindings(state, today).map(({ decision }) => decision.id));
  return [...state.finding_decision.values()]
    .filter((decision) => isInForce(decision, today) && !busy.has(decision.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity, for lists of partners. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function find(state: PartnerState, today: IsoDate): Found {
  const known = latest.get(state);
  if (known?.today === today) return known;
  const shown: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of allFindings(state, today)) {
    const decision = silencedBy(state.finding_decision, finding, today);
    if (decision === undefined) shown.push(finding);
    else silenced.push({ finding, decision });
  }
  const found = { today, shown, silenced };
  latest.set(state, found);
  return found;
}

function allFindings(state: PartnerState, today: IsoDate): readonly Finding[] {
  return [
    ...keyPlayersNotCovered(state, today),
    ...noChampion(state, today),
    ...singleThread(state, today),
    ...championsSilent(state, today),
    ...opponentsWithoutPlan(state, today),
    ...askedForWithoutPlan(state, today),
    ...decisionMakerUnknown(state, today),
    ...keyPlayersInConflict(state, today),
    ...peopleWhoLeave(state, today),
    ...peopleWhoLeft(state, today),
    ...peopleKeptTooLong(state, today),
    ...colleaguesWhoLeave(state, today),
    ...staleRatings(state, today),
    ...ratingsWithoutEvidence(state, today),
    ...cadencesMissed(state, today),
    ...plansWithoutNextAction(state, today),
    ...inputsDueTooLate(state, today),
    ...aimAfterWindow(state, today),
    ...vacantSeats(state, today),
    ...reportingCycles(state),
    ...playFindings(state, today),
    ...rowFindings(state),
    ...samePeopleFindings(state),
  ].sort(bySeverity);
}

function ruleRank({ rule }: Finding): number {
  return ruleRanks.get(rule) ?? findingRules.length;
}

function bySeverity(a: Finding, b: Finding): number {
  return (
    severityRank[a.severity] - severityRank[b.severity] || ruleRank(a) - ruleRank(b) || (a.id < b.id ? -1 : 1)
  );
}
