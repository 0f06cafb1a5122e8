import type { PartnerState, Table } from '../model/partner-state.ts';
import { noName, type Person } from '../model/person.ts';
import { derive } from './derive.ts';

const present = derive((people: Table<'person'>): readonly Person[] =>
  [...people.values()].filter((person) => person.leftOn === null).sort(byId),
);

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Everybody who works at the partner now, in the order of their ids; people who left are not among them. */
export function presentPeople(state: PartnerState): readonly Person[] {
  return present(state.person);
}

/** The name of a person as sentences of rules say it; never empty. */
export function nameOf(state: PartnerState, personId: string): string {
  const name = state.person.get(personId)?.name.trim() ?? '';
  return name === '' ? noName : name;
}
