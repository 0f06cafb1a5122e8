import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { nameOf } from '../../reading/people.ts';
import { stakeIn, type Stake } from '../../text/stakes.ts';
import { moveText } from './line-text.ts';
import type { Subject } from './subject.ts';

/** What came of steps that are done, by the person whom they were about. */
const outcomes = derive((actions: Table<'action'>): ReadonlyMap<string, readonly string[]> => {
  const byPerson = new Map<string, string[]>();
  for (const { personId, done, outcome } of actions.values())
    if (personId !== null && done && outcome.trim() !== '')
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), outcome]);
  return byPerson;
});

const order: readonly Stake[] = ['fear', 'keep', 'credit'];

/**
 * What somebody personally has to lose or to win, as their personal agenda or what came of a step says; null where neither tells it. It
 * decides how they are dealt with, and is quoted nowhere.
 */
export function stakeOf(state: PartnerState, personId: PersonId): Stake | null {
  const notes = [
    state.person.get(personId)?.personalAgenda ?? '',
    ...(outcomes(state.action).get(personId) ?? []),
  ];
  const found = new Set(notes.map(stakeIn));
  return order.find((stake) => found.has(stake)) ?? null;
}

/** What makes it safe, or worth while, for somebody who is against us to agree; empty for everybody else, and where the map says nothing of it. */
export function stakeText(state: PartnerState, { personId, against }: Subject): string {
  const stake = against ? stakeOf(state, personId) : null;
  return stake === null ? '' : moveText(`stake-${stake}`, { person: nameOf(state, personId) });
}
