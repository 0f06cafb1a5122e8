import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { linesThatCount } from '../../reading/lines.ts';

/** Who is tied to whom by lines without a direction; each list in the order of ids. */
type Ties = ReadonlyMap<string, readonly PersonId[]>;

function tiesOf(lines: Table<'line'>, wanted: 'ally' | 'conflict'): Ties {
  const index = new Map<string, Set<PersonId>>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(lines).values()) {
    if (kind !== wanted || a === null || b === null || a === b) continue;
    index.set(a, (index.get(a) ?? new Set()).add(b));
    index.set(b, (index.get(b) ?? new Set()).add(a));
  }
  return new Map([...index].map(([id, others]) => [id, [...others].sort()]));
}

const allies = derive((lines: Table<'line'>) => tiesOf(lines, 'ally'));
const foes = derive((lines: Table<'line'>) => tiesOf(lines, 'conflict'));

const nobody: readonly PersonId[] = [];

/** Everybody whom an ally line joins to a person, also who left; in the order of ids. */
export function alliesOf(state: PartnerState, personId: string): readonly PersonId[] {
  return allies(state.line).get(personId) ?? nobody;
}

/** Everybody whom a conflict line joins to a person, also who left; in the order of ids. */
export function foesOf(state: PartnerState, personId: string): readonly PersonId[] {
  return foes(state.line).get(personId) ?? nobody;
}

/** Whether an ally line joins two people. */
export function areAllies(state: PartnerState, a: string, b: PersonId): boolean {
  return alliesOf(state, a).includes(b);
}

/** Whether a conflict line joins two people. */
export function areInConflict(state: PartnerState, a: string, b: PersonId): boolean {
  return foesOf(state, a).includes(b);
}
