import type { IsoDate } from '../../model/id.ts';
import type { Action } from '../../model/action.ts';
import type { Colleague } from '../../model/colleague.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { partnerOf } from '../../reading/partner.ts';
import { hasLeft, presentPeople } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { leadOf } from '../../rules/campaign/subject.ts';
import { safeMap } from '../map/map-of-state.ts';
import { byName } from '../phrase.ts';
import type { PartnerSafePlan, SafePair, SafeStep } from './plan-document.ts';
import {
  colleagueNameText,
  colleagueTitleText,
  fixedText,
  partnerNameText,
  personNameText,
  personPositionText,
  releasedText,
  safeDate,
  stepDate,
  type SafeText,
} from '../safe-text.ts';
import { teamThatCounts } from '../../reading/team.ts';

/**
 * The joint plan for the partner (method, section 5, point 2): who works with whom, and the agreed steps whose words the user released.
 * People who left are not in it, nor is anything that is late. It reads no rating, no line and no plan of ours.
 */
export function partnerSafePlan(state: PartnerState, today: IsoDate): PartnerSafePlan {
  const partner = partnerOf(state);
  const pairs = pairsOf(state, today);
  const paired = pairs.reduce((sum, { people }) => sum + people.length, 0);
  const others = paired < presentPeople(state, today).length;
  return {
    audience: 'partner-safe',
    partnerName: partnerNameText(partner),
    printedOn: safeDate(today),
    map: safeMap(state, today),
    pairs,
    forOthers: others ? colleagueNameText(withUs(state, leadOf(state, today), today)) : fixedText(''),
    steps: stepsOf(state, today),
  };
}

/** Our team and whoever is in charge of somebody, each with those people. */
function pairsOf(state: PartnerState, today: IsoDate): readonly SafePair[] {
  const people = Map.groupBy(
    [...presentPeople(state, today)].sort(byName),
    ({ ownerColleagueId }) => ownerColleagueId,
  );
  const team = [...teamThatCounts(state.team_member).values()].map(({ colleagueId }) => colleagueId);
  return [...new Set([...team, ...people.keys()])]
    .flatMap((id) => withUs(state, id, today) ?? [])
    .filter(({ name }) => name.trim() !== '')
    .sort(byName)
    .map((colleague) => ({
      name: colleagueNameText(colleague),
      title: colleagueTitleText(colleague),
      people: (people.get(colleague.id) ?? []).map((person) => ({
        name: personNameText(person),
        position: personPositionText(seatOf(state, person.id)),
      })),
    }));
}

function stepsOf(state: PartnerState, today: IsoDate): readonly SafeStep[] {
  return [...state.action.values()]
    .filter((action) => action.shareable && isComing(state, action, today))
    .sort((a, b) =>
      a.due === b.due ? (a.id < b.id ? -1 : 1) : (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1,
    )
    .map((action) => ({
      date: stepDate(action),
      text: releasedText(action),
      owner: colleagueNameText(withUs(state, action.ownerColleagueId, today)),
      person: personOf(state, action),
    }));
}

/** Open, not late, and with nobody who has left. */
function isComing(state: PartnerState, { done, due, personId, text }: Action, today: IsoDate): boolean {
  if (done || text.trim() === '' || (due !== null && due < today)) return false;
  const person = personId === null ? undefined : state.person.get(personId);
  return personId === null || (person !== undefined && !hasLeft(person, today));
}

function personOf(state: PartnerState, { personId }: Action): SafeText {
  const person = personId === null ? undefined : state.person.get(personId);
  return person === undefined ? fixedText('') : personNameText(person);
}

function withUs(state: PartnerState, id: string | null, today: IsoDate): Colleague | undefined {
  const colleague = id === null ? undefined : state.colleague.get(id);
  return colleague === undefined || hasLeft(colleague, today) ? undefined : colleague;
}
