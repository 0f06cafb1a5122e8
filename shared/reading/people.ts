import type { IsoDate } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import { noName, type Person } from '../model/person.ts';
import { dateText } from './calendar.ts';
import { byDay, derive } from './derive.ts';

/** Whether somebody of either side has left: on the leaving day and after it; until then they are present (method, words). */
export function hasLeft({ leftOn }: { readonly leftOn: IsoDate | null }, today: IsoDate): boolean {
  return leftOn !== null && leftOn <= today;
}

/** When somebody left or will leave, such as `Leaves on 12 May 2026`. */
export function leavingText(leftOn: IsoDate, today: IsoDate): string {
  return `${hasLeft({ leftOn }, today) ? 'Left' : 'Leaves'} on ${dateText(leftOn)}`;
}

/** Whether a person works at the partner on a day; somebody who is not on the map does not. */
export function isPresent(state: PartnerState, personId: string, today: IsoDate): boolean {
  const person = state.person.get(personId);
  return person !== undefined && !hasLeft(person, today);
}

/** Whether one of our colleagues is with us on a day; nobody, and somebody who is not known, is not. */
export function isWithUs(state: PartnerState, colleagueId: string | null, today: IsoDate): boolean {
  const colleague = colleagueId === null ? undefined : state.colleague.get(colleagueId);
  return colleague !== undefined && !hasLeft(colleague, today);
}

const present = derive((people: Table<'person'>) =>
  byDay((today): readonly Person[] =>
    [...people.values()].filter((person) => !hasLeft(person, today)).sort(byId),
  ),
);

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Everybody who works at the partner on a day, in the order of their ids; who leaves later is among them. */
export function presentPeople(state: PartnerState, today: IsoDate): readonly Person[] {
  return present(state.person)(today);
}

/** The name of a person as sentences of rules say it; never empty. */
export function nameOf(state: PartnerState, personId: string): string {
  const name = state.person.get(personId)?.name.trim() ?? '';
  return name === '' ? noName : name;
}
