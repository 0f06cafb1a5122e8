import type { ColleagueId, PersonId, SeatId } from '../model/id.ts';
import { noName } from '../model/person.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { entityOf, isEntityName, type EntityName } from '../model/registry.ts';
import { valueText } from '../reading/spoken-value.ts';

/** The name of a row of an entity, cut to one line; empty where it has none or is not known. */
export type NameOf = (entity: string, row: string) => string;

const LONGEST = 60;

/** Fields by which rows without a name are told apart. */
const naming: readonly string[] = [
  'name',
  'title',
  'what',
  'text',
  'summary',
  'test',
  'firstAction',
  'difference',
];

/** Names as they are in the first of these states that has the row: the later one before the earlier one. */
export function namesIn(...states: readonly PartnerState[]): NameOf {
  return (entity, row) => {
    if (!isEntityName(entity)) return '';
    for (const state of states) {
      const found = state[entity].get(row);
      if (found === undefined) continue;
      if (entity === 'seat') return seatName(states, row as SeatId); // a row of seats
      return ownName(entity, found as unknown as Readonly<Record<string, unknown>>); // looked into by field name
    }
    return '';
  };
}

/** What a record of an entity is called by its own texts; empty where it has none. */
export function ownName(entity: EntityName, record: Readonly<Record<string, unknown>>): string {
  for (const field of naming) {
    if (!Object.hasOwn(entityOf(entity).fields, field)) continue;
    const text = record[field];
    if (typeof text === 'string' && text.trim() !== '')
      return oneLine(valueText({ entity, row: '', field }, text, () => ''));
  }
  return entity === 'person' ? noName : '';
}

/** Who sits there, or which vacant seat it is. */
function seatName(states: readonly PartnerState[], seatId: SeatId): string {
  for (const state of states) {
    const seat = state.seat.get(seatId);
    if (seat === undefined) continue;
    const person = seat.personId === null ? undefined : state.person.get(seat.personId);
    if (person !== undefined) return oneLine(person.name) || noName;
    return seat.title.trim() === '' ? 'Vacant seat' : `${oneLine(seat.title)} (vacant)`;
  }
  return '';
}

/** A text as it stands within a sentence: one line, at most 60 characters. */
export function oneLine(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** Names of some people in the order given. */
export function peopleNames(nameOf: NameOf, ids: readonly (PersonId | ColleagueId)[]): readonly string[] {
  return ids.map((id) => nameOf('person', id) || noName);
}
