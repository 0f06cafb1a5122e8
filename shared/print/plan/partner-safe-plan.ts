import type { IsoDate } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { Action } from '../../model/action.ts';
import type { PlanLine } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isAmongOurselves } from '../../rules/plays/among-ourselves.ts';
import { isAgreed } from '../../reading/plans.ts';
import { decidedLines } from '../../rules/plan/merge.ts';
import { partnerOf } from '../../reading/partner.ts';
import { hasLeft, presentPeople } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { safeMap } from '../map/map-of-state.ts';
import { byName } from '../phrase.ts';
import type { PartnerSafePlan, SafePerson, SafeStep, SafeTeamMember } from './plan-document.ts';
import {
  colleagueNameText,
  colleagueTitleText,
  comingDate,
  fixedText,
  partnerNameText,
  personNameText,
  rhythmText,
  safeDate,
  seatDepartmentText,
  seatTitleText,
  type SafeText,
} from '../safe-text.ts';
import { teamThatCounts } from '../../reading/team.ts';

/**
 * The plan that may be handed to the partner (method, section 5, point 2). People who left are not in it, nor is anything
 * that is late, nor any text that somebody typed other than names, titles and departments.
 */
export function partnerSafePlan(state: PartnerState, today: IsoDate): PartnerSafePlan {
  const people = [...presentPeople(state, today)].sort(byName);
  const steps = comingSteps(state, today);
  const next = new Map<string, SafeText>();
  for (const { person, step } of steps)
    if (!next.has(person.id)) next.set(person.id, comingDate(step, today));
  return {
    audience: 'partner-safe',
    partnerName: partnerNameText(partnerOf(state)),
    printedOn: safeDate(today),
    team: teamOf(state, today),
    map: safeMap(state, today),
    people: people.map((person) => safePerson(state, person, next.get(person.id), today)),
    steps: printedSteps(state, steps, today),
  };
}

function safePerson(
  state: PartnerState,
  person: Person,
  nextStep: SafeText | undefined,
  today: IsoDate,
): SafePerson {
  const seat = seatOf(state, person.id);
  return {
    name: personNameText(person),
    title: seat === undefined ? fixedText('') : seatTitleText(seat),
    department: seat === undefined ? fixedText('') : seatDepartmentText(seat),
    contact: contactName(state, person.ownerColleagueId, today),
    rhythm: rhythmText(person),
    nextStep: nextStep ?? fixedText(''),
  };
}

function teamOf(state: PartnerState, today: IsoDate): readonly SafeTeamMember[] {
  return [...teamThatCounts(state.team_member).values()]
    .flatMap((member) => state.colleague.get(member.colleagueId) ?? [])
    .filter((colleague) => !hasLeft(colleague, today) && colleague.name.trim() !== '')
    .sort(byName)
    .map((colleague) => ({ name: colleagueNameText(colleague), title: colleagueTitleText(colleague) }));
}

type ComingStep = { readonly person: Person; readonly on: IsoDate; readonly step: Action | PlanLine };

/**
 * Our coming steps with the people of the partner, each on the day of an open action or of a plan line that the user agreed to. What we do
 * among ourselves is no step with anybody.
 */
function comingSteps(state: PartnerState, today: IsoDate): readonly ComingStep[] {
  const inside = new Set<string | null>(
    [...state.plan_line.values()].filter(isAmongOurselves).map(({ id }) => id),
  );
  const taken = new Set<string | null>([...state.action.values()].map((action) => action.planLineId));
  const lines = [...decidedLines(state).values()].filter(
    (line) => isAgreed(line) && !taken.has(line.id) && !inside.has(line.id),
  );
  const open = [...state.action.values()].filter(
    ({ done, planLineId }) => !done && (planLineId === null || !inside.has(planLineId)),
  );
  return [...open, ...lines]
    .flatMap((step) => {
      const person = step.personId === null ? undefined : state.person.get(step.personId);
      const on = 'due' in step ? step.due : step.date;
      if (person === undefined || hasLeft(person, today) || on === null || on < today) return [];
      return { person, on, step };
    })
    .sort((a, b) => (a.on === b.on ? byName(a.person, b.person) : a.on < b.on ? -1 : 1));
}

function printedSteps(
  state: PartnerState,
  steps: readonly ComingStep[],
  today: IsoDate,
): readonly SafeStep[] {
  const seen = new Set<string>();
  return steps.flatMap(({ person, on, step }) => {
    // Two steps with one person on one day would print as the same line twice.
    if (seen.has(`${person.id} ${on}`)) return [];
    seen.add(`${person.id} ${on}`);
    return {
      date: comingDate(step, today),
      person: personNameText(person),
      contact: contactName(state, step.ownerColleagueId ?? person.ownerColleagueId, today),
    };
  });
}

function contactName(state: PartnerState, id: string | null, today: IsoDate): SafeText {
  const colleague = id === null ? undefined : state.colleague.get(id);
  return colleagueNameText(colleague === undefined || hasLeft(colleague, today) ? undefined : colleague);
}
