import { cultureGuideFor } from '../../playbook/culture-channel.ts';
import { messageFormFor } from '../../playbook/message-form.ts';
import { proofFor } from '../../playbook/proof.ts';
import { fittingTactics } from '../../playbook/tactics/choose.ts';
import { tacticsOf } from '../../playbook/tactics/library.ts';
import type { Tactic } from '../../playbook/tactics/tactic.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlanLine } from '../../model/plan.ts';
import { idOf, nameOf, partnerOf, presentPeople, valueOf, valuesOf } from '../reading.ts';
import { priorityOf } from '../priority.ts';
import { strategyOf } from '../strategy.ts';
import { becauseOfLine } from './because.ts';
import { firstActionFor } from './first-action.ts';
import { lineDate } from './line-date.ts';
import { personFacts, type PersonFacts } from './person-facts.ts';

/** The fields of a plan line that the rules fill. */
export type PlannedLine = Pick<
  PlanLine,
  | 'personId'
  | 'strategy'
  | 'priority'
  | 'tacticId'
  | 'firstAction'
  | 'proof'
  | 'messageForm'
  | 'channel'
  | 'pace'
  | 'date'
  | 'because'
>;

/**
 * The plan of a partner: one line for everybody who works there now, by priority, then name, then id (method, section 5, point 4).
 * Deterministic: the same rows in any order and the same day give the same plan, byte by byte.
 */
export function generatePlan(state: PartnerState, today: IsoDate): readonly PlannedLine[] {
  const lines = presentPeople(state).map((person) => planFor(state, idOf(person), today));
  const names = new Map(lines.map((line) => [line.personId, nameOf(state, line.personId)]));
  return lines.sort((a, b) => b.priority - a.priority || byName(a, b, names));
}

function byName(a: PlannedLine, b: PlannedLine, names: ReadonlyMap<PersonId, string>): number {
  const first = `${names.get(a.personId) ?? ''}\n${a.personId}`;
  const second = `${names.get(b.personId) ?? ''}\n${b.personId}`;
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The line of one person. */
export function planFor(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine {
  const strategy = strategyOf(state, personId);
  const facts = personFacts(state, personId);
  const tactic = tacticsFor(state, strategy.strategy, facts)[0];
  const { channel, pace } = cultureGuideFor(partnerOf(state)?.cultureType ?? null);
  const { date, because } = lineDate(state, personId, strategy.strategy, today);
  return {
    personId,
    strategy: strategy.strategy,
    priority: priorityOf(state, personId, today).total,
    tacticId: tactic?.id ?? '',
    firstAction:
      tactic === undefined
        ? 'No tactic fits; write the first action yourself.'
        : firstActionFor(state, personId, strategy, tactic, facts),
    proof: proofFor(valueOf(state, personId, 'adaptability'), facts.inputs.veto === 'yes'),
    messageForm: messageFormFor(valuesOf(state, personId, 'orientation')),
    channel,
    pace,
    date,
    because: becauseOfLine(state, personId, { strategy, facts, tactic, date: because }),
  };
}

/** The tactics that fit a person for a strategy, the closest first; the plan takes the first one, the others are offered beside it. */
export function tacticsFor(
  state: PartnerState,
  strategy: PlanLine['strategy'],
  facts: PersonFacts,
): readonly Tactic[] {
  return fittingTactics(tacticsOf(state), strategy, facts.inputs);
}
