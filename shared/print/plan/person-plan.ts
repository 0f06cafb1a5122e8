import type { IsoDate } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import { type PlanLineState, planStageLabels } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingKinds } from '../../model/rating.ts';
import { strategyInWords, strategyLabels } from '../../model/strategy.ts';
import { priorityOf } from '../../rules/priority/priority.ts';
import { isKeyPlayer } from '../../rules/people/key-player.ts';
import { seatOf } from '../../reading/seats.ts';
import { valuesOf } from '../../reading/ratings.ts';
import { becauseText } from '../../rules/plan/because-text.ts';
import { reasonsOf } from '../../rules/plan/reasons.ts';
import { isOnlyInformed } from '../../rules/plan/only-informed.ts';
import { waitsText } from '../../rules/plan/waits-text.ts';
import { newsTexts } from '../../rules/plan/news-text.ts';
import type { PlannedLine } from '../../rules/campaign/planned-line.ts';
import type { PlanRow } from '../../rules/plan/view.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { strategyOf } from '../../rules/people/strategy.ts';
import { nameOrNone } from './person-sheet.ts';
import { dateOrEmpty, joined, keyedFacts, positionOf } from '../phrase.ts';
import type { PersonPlan, StepFactKey } from './plan-document.ts';

/** One line of the internal plan (method, section 5, points 2 to 4). */
export function personPlan(state: PartnerState, person: Person, row: PlanRow, today: IsoDate): PersonPlan {
  const answer = strategyOf(state, person.id, today);
  const priority = priorityOf(state, person.id, today);
  // A line that the user keeps may say another strategy, for other reasons, than the map does now.
  const { strategy } = row.shown;
  const current = strategy === answer.strategy;
  const because = reasonsOf(row).leading.map((reason) => becauseText(state, person.id, reason, today).trim());
  return {
    personId: person.id,
    stage: planStageLabels[row.shown.stage],
    name: nameOrNone(person),
    position: positionOf(seatOf(state, person.id)),
    priority: priority.total,
    priorityParts: priority.parts
      .filter((part) => part.points > 0)
      .map((part) => `${part.label} ${part.points} of ${part.most}`),
    strategy: strategyInWords(strategy, current ? answer : {}),
    override:
      current && answer.overridden
        ? joined([`The rule says ${strategyLabels[answer.rule]}`, answer.reason], '. ')
        : '',
    state: stateText(row),
    step: stepFacts(state, row.shown, today),
    because: [...new Set(because.filter((text) => text !== ''))],
    changedSince: newsTexts(state, row, today),
    unrated:
      !isKeyPlayer(state, person.id) &&
      !answer.overridden &&
      row.state === 'proposed' &&
      ratingKinds.every((kind) => valuesOf(state, person.id, kind).length === 0),
    informed: isOnlyInformed(row),
  };
}

/** What was decided, with the reason for it; why a line that came back had been rejected is told as its news. */
function stateText({ state, line }: PlanRow): string {
  return joined([stateTexts[state], state === 'proposed' ? '' : (line?.reason ?? '')], ': ');
}

const stateTexts: Readonly<Record<PlanLineState, string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  edited: 'Edited',
  rejected: 'Rejected',
};

const stepLabels: Readonly<Record<StepFactKey, string>> = {
  'first-action': 'First action',
  owner: 'Who',
  'waits-for': 'First',
  proof: 'Proof',
  'message-form': 'Form of message',
  channel: 'Channel',
  pace: 'Pace',
  date: 'Date',
};

function stepFacts(state: PartnerState, line: PlannedLine, today: IsoDate): PersonPlan['step'] {
  return keyedFacts(stepLabels, {
    'first-action': line.firstAction,
    owner: colleagueNameOf(state, line.ownerColleagueId),
    'waits-for': waitsText(state, line, today),
    proof: line.proof,
    'message-form': line.messageForm,
    channel: line.channel,
    pace: line.pace,
    date: dateOrEmpty(line.date),
  });
}
