import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Acquaintance } from '../../model/acquaintance.ts';
import { coverages, type Coverage } from '../../model/rating.ts';
import { hasLeft } from '../../reading/people.ts';
import { derive } from '../../reading/derive.ts';
import { keyPlayersFirst } from './key-players-first.ts';
import { isKeyPlayer } from './key-player.ts';
import { acquaintancesThatCount } from '../../reading/team.ts';

/** How well a colleague knows a person; `now` null = nobody noted anything. */
export type MatrixCell = {
  readonly now: Coverage | null;
  readonly wanted: Coverage | null;
  /** How many steps are missing to what is wanted; 0 when none is, or nothing is wanted. */
  readonly gap: number;
};

export type MatrixRow = {
  readonly personId: PersonId;
  readonly keyPlayer: boolean;
  /** The colleagues who know the person now, brief or better, in the order of the columns. */
  readonly knownBy: readonly ColleagueId[];
  readonly hasGap: boolean;
};

/** One of our colleagues, with the totals over the people of the rows. */
export type MatrixColumn = {
  readonly colleagueId: ColleagueId;
  readonly name: string;
  /** No longer with us. */
  readonly left: boolean;
  /** How many people the colleague knows, brief or better, and how many of them multiple or better. */
  readonly knows: number;
  readonly knowsWell: number;
  readonly gaps: number;
};

const nothing: MatrixCell = { now: null, wanted: null, gap: 0 };

const cellsOf = derive((table: Table<'acquaintance'>): ReadonlyMap<string, MatrixCell> => {
  const cells = new Map<string, MatrixCell>();
  for (const row of acquaintancesThatCount(table).values())
    cells.set(keyOf(row.personId, row.colleagueId), cellOf(row));
  return cells;
});

function cellOf({ now, wanted }: Acquaintance): MatrixCell {
  const gap = wanted === null ? 0 : Math.max(0, coverages.indexOf(wanted) - coverages.indexOf(now));
  return { now, wanted, gap };
}

function keyOf(personId: string, colleagueId: string): string {
  return `${personId} ${colleagueId}`;
}

/** How well a colleague knows a person now, and how well we want it. */
export function matrixCell(state: PartnerState, personId: PersonId, colleagueId: ColleagueId): MatrixCell {
  return cellsOf(state.acquaintance).get(keyOf(personId, colleagueId)) ?? nothing;
}

/** Whether a cell says that the two know each other: brief or better. */
function knows({ now }: MatrixCell): boolean {
  return now !== null && now !== 'none';
}

/**
 * People against our colleagues: everybody who works at the partner now, key players first; and the colleagues of our team there,
 * those who know somebody there, and `alsoShown`, by name.
 */
export function acquaintanceMatrix(
  state: PartnerState,
  today: IsoDate,
  alsoShown: readonly ColleagueId[] = [],
): { readonly rows: readonly MatrixRow[]; readonly columns: readonly MatrixColumn[] } {
  const people = keyPlayersFirst(state, today);
  const ids = new Set<ColleagueId>(alsoShown);
  for (const { colleagueId } of state.team_member.values()) ids.add(colleagueId);
  for (const { colleagueId } of state.acquaintance.values()) ids.add(colleagueId);
  for (const { ownerColleagueId } of state.person.values())
    if (ownerColleagueId !== null) ids.add(ownerColleagueId);
  const columns = [...ids].flatMap((colleagueId): readonly MatrixColumn[] => {
    const colleague = state.colleague.get(colleagueId);
    if (colleague === undefined) return [];
    const cells = people.map((personId) => matrixCell(state, personId, colleagueId));
    const left = hasLeft(colleague, today);
    // Who left and knew nobody is no column worth its width.
    if (left && !cells.some(knows)) return [];
    return [
      {
        colleagueId,
        name: colleague.name.trim() === '' ? 'Unnamed colleague' : colleague.name.trim(),
        left,
        knows: cells.filter(knows).length,
        knowsWell: cells.filter(({ now }) => now === 'multiple' || now === 'in-depth').length,
        gaps: cells.filter(({ gap }) => gap > 0).length,
      },
    ];
  });
  columns.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.colleagueId < b.colleagueId ? -1 : 1));
  const rows = people.map((personId): MatrixRow => {
    const cells = columns.map((column) => ({
      column,
      cell: matrixCell(state, personId, column.colleagueId),
    }));
    return {
      personId,
      keyPlayer: isKeyPlayer(state, personId),
      knownBy: cells
        .filter(({ column, cell }) => !column.left && knows(cell))
        .map(({ column }) => column.colleagueId),
      hasGap: cells.some(({ column, cell }) => !column.left && cell.gap > 0),
    };
  });
  return { rows, columns };
}
