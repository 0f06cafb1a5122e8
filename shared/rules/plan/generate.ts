import { cultureGuideFor } from '../../playbook/culture/channel.ts';
import { messageFormFor } from '../../playbook/plan/message-form.ts';
import { proofFor } from '../../playbook/plan/proof.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT, type PlanStage } from '../../model/plan-line.ts';
import type { Strategy } from '../../model/strategy.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { ChampionTestRecord } from '../../model/champion-test.ts';
import { championTestOf } from '../champions/champion-tests.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { derive, derive3 } from '../../reading/derive.ts';
import { ratingsAround } from '../people/influence-reach.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { pathIn, type PathIn } from '../people/path-in.ts';
import { leverageOf, leveragePoints } from '../priority/leverage.ts';
import { priorityTotal } from '../priority/priority.ts';
import { strategyOf } from '../people/strategy.ts';
import { chooseTactics } from '../tactics/tactic-outcomes.ts';
import { becauseOfLine, cultureKey } from './because.ts';
import { firstActionFor } from './first-action.ts';
import { lineDate } from './line-date.ts';
import { championFor, personFacts } from './person-facts.ts';
import { inPlanOrder } from './plan-order.ts';
import type { PlannedLine } from './planned-line.ts';
import { takeTurns } from './turns.ts';

/**
 * The plan of a partner: one line for everybody who works there now, in the order of `inPlanOrder` (method, section 5, point 4).
 * Deterministic: the same rows in any order and the same day give the same plan, byte by byte.
 */
export function generatePlan(state: PartnerState, today: IsoDate): readonly PlannedLine[] {
  const lines = presentPeople(state, today).map((person) => planFor(state, person.id, today));
  return takeTurns(state, inPlanOrder(state, lines), today);
}

/** A line, and what it was made from besides the tables of the cache. */
type KnownLine = {
  /** From `ratingsAround`. */
  readonly ratings: object;
  readonly path: PathIn | null;
  readonly championId: PersonId | null;
  readonly powerTest: ChampionTestRecord | undefined;
  /** From `cultureKey`. */
  readonly culture: string;
  readonly leverage: number;
  readonly today: IsoDate;
  readonly line: PlannedLine;
};

const knownLines = derive3((_people: Table<'person'>, _lines: Table<'line'>, _touches: Table<'touchpoint'>) =>
  derive3((_partners: Table<'partner'>, _colleagues: Table<'colleague'>, _tactics: Table<'own_tactic'>) =>
    derive((_outcomes: Table<'tactic_outcome'>) => new Map<PersonId, KnownLine>()),
  ),
);

/** The line of one person, dated as if nobody else waited for a first contact. The same object as before, while nothing that it was made from changed. */
export function planFor(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine {
  const {
    person,
    line,
    touchpoint,
    partner,
    colleague,
    own_tactic: tactics,
    tactic_outcome: outcomes,
  } = state;
  const cache = knownLines(person, line, touchpoint)(partner, colleague, tactics)(outcomes);
  const path = pathIn(state, personId, today);
  const ratings = ratingsAround(state, personId, today);
  const championId = championFor(state, personId, today);
  const powerTest = championTestOf(state, personId, 'power');
  const culture = cultureKey(cultureTypeFor(state));
  const leverage = leveragePoints(leverageOf(state, personId, today));
  const known = cache.get(personId);
  const same =
    known?.ratings === ratings &&
    known.path === path &&
    known.championId === championId &&
    known.powerTest === powerTest &&
    known.culture === culture &&
    known.leverage === leverage;
  if (same && known.today === today) return known.line;
  const made = makeLine(state, personId, today);
  cache.set(personId, { ratings, path, championId, powerTest, culture, leverage, today, line: made });
  return made;
}

const stageOf: Readonly<Record<Strategy, PlanStage>> = {
  leverage: 'enable',
  motivate: 'win',
  neutralize: 'address',
  monitor: 'watch',
};

function makeLine(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine {
  const strategy = strategyOf(state, personId, today);
  const facts = personFacts(state, personId, today);
  const choice = chooseTactics(state, personId, strategy.strategy, facts.inputs);
  const tactic = choice.ranked[0]?.tactic;
  const { channel, pace } = cultureGuideFor(cultureTypeFor(state).type, strategy.strategy);
  const { date, because } = lineDate(state, personId, strategy.strategy, today);
  return {
    personId,
    slot: MAIN_SLOT,
    stage: stageOf[strategy.strategy],
    ownerColleagueId: state.person.get(personId)?.ownerColleagueId ?? null,
    waitsFor: [],
    strategy: strategy.strategy,
    priority: priorityTotal(state, personId, today),
    tacticId: tactic?.id ?? '',
    firstAction:
      tactic === undefined
        ? 'No tactic fits; write the first action yourself.'
        : firstActionFor(state, personId, strategy, tactic, facts, today),
    proof: proofFor(valueOf(state, personId, 'adaptability'), facts.inputs.veto === 'yes'),
    messageForm: messageFormFor(valuesOf(state, personId, 'orientation')),
    channel,
    pace,
    date,
    because: becauseOfLine(state, personId, { strategy, facts, choice, date: because }),
  };
}
