import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { supportLabels } from '../../model/rating.ts';
import {
  hasIndividualPlan,
  hasOpenAction,
  namedInPlansOf,
  objectivesOf,
} from '../individual-plan/has-plan.ts';
import { keyPlayersOf } from '../people/key-player.ts';
import { agreedLines } from '../plan/merge.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';
import { countText } from '../../text/wording.ts';

/** An opponent in the inner circle without an accepted plan line, an individual plan or an open action. */
export function opponentsWithoutPlan(state: PartnerState, today: IsoDate): readonly Finding[] {
  return keyPlayersOf(state, today)
    .filter(
      (id) =>
        valueOf(state, id, 'influence') === 'inner-circle' &&
        valueOf(state, id, 'support') === 'opponent' &&
        agreedLines(state, id).length === 0 &&
        !hasOpenAction(state, id) &&
        !hasIndividualPlan(state, id),
    )
    .map((id) =>
      aboutPeople(state, 'opponent-without-plan', 'high', [id], {
        title: `${nameOf(state, id)} works against us in the inner circle, without a plan`,
        because: `Support: ${supportLabels.opponent}; no objective is written, no plan line is accepted and no action is open.`,
        suggestion: `Agree how to approach ${nameOf(state, id)}`,
        step: { kind: 'individual-plan', personId: id },
        stepLabel: 'Open the individual plan',
      }),
    );
}

/** People for whom an individual plan was asked for, by a mark on the person or in the plan of somebody else, and who have none. */
export function askedForWithoutPlan(state: PartnerState, today: IsoDate): readonly Finding[] {
  return presentPeople(state, today).flatMap((person) => {
    const id = person.id;
    const namers = namedInPlansOf(state, id, today);
    if ((!person.planAskedFor && namers.length === 0) || hasIndividualPlan(state, id)) return [];
    const why = [
      person.planAskedFor ? 'A plan was requested.' : '',
      namers.length === 0 ? '' : `Named in the plan for ${listNames(state, namers)}.`,
      'No objective is written yet.',
    ];
    return [
      aboutPeople(state, 'asked-for-without-plan', 'medium', [id], {
        title: `${nameOf(state, id)} needs an individual plan`,
        because: why.filter((sentence) => sentence !== '').join(' '),
        suggestion: `Write the individual plan for ${nameOf(state, id)}`,
        step: { kind: 'individual-plan', personId: id },
        stepLabel: 'Open the individual plan',
      }),
    ];
  });
}

/**
 * Plans that say where to go, but not what is done next: an accepted line (Monitor asks for nothing but to watch), or an objective
 * that is not reached, without an open action. One finding for all.
 */
export function plansWithoutNextAction(state: PartnerState, today: IsoDate): readonly Finding[] {
  const waiting = presentPeople(state, today)
    .map(({ id }) => id)
    .filter((id) => !hasOpenAction(state, id))
    .map((id) => ({
      id,
      line: agreedLines(state, id).some(({ strategy }) => strategy !== 'monitor'),
      objective: objectivesOf(state, id).some(({ done }) => !done),
    }))
    .filter(({ line, objective }) => line || objective);
  const [first] = waiting;
  if (first === undefined) return [];
  const ids = waiting.map(({ id }) => id);
  const withLine = waiting.filter(({ line }) => line).map(({ id }) => id);
  const one = ids.length === 1;
  return [
    aboutPeople(state, 'plan-without-next-action', 'medium', ids, {
      key: 'all',
      title: one
        ? `The plan for ${nameOf(state, first.id)} has no next action`
        : `${countText(ids.length, 'plan')} have no next action`,
      because: `${becauseOf(withLine.length > 0, withLine.length < ids.length)}, but no action is open for ${listNames(state, ids)}.`,
      suggestion: 'Agree a next action with date and owner',
      ...(withLine.length > 0
        ? {
            step: { kind: 'plan-actions', personIds: withLine },
            stepLabel:
              withLine.length === 1
                ? 'Add the first step as an action'
                : `Add ${withLine.length} first steps as actions`,
          }
        : { step: { kind: 'individual-plan', personId: first.id }, stepLabel: 'Open the individual plan' }),
    }),
  ];
}

function becauseOf(lines: boolean, objectives: boolean): string {
  if (lines && objectives) return 'A plan line is accepted or an objective is open';
  return lines ? 'A plan line is accepted' : 'An objective is open';
}
