import type { ColumnClues } from './column-clues.ts';
import type { HeaderMeaning } from './header-fields.ts';
import type { ImportField } from './import-field.ts';
import { findPointer } from './other-rows.ts';
import type { Table } from './table.ts';

/** Fields by which a row can be named. */
const naming: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'unknown',
  'name',
  'firstName',
  'lastName',
  'externalId',
  'email',
  'positionId',
  'title',
]);
const names = ['name', 'firstName', 'lastName'] as const;
const managers = ['manager', 'managerFirstName', 'managerLastName', 'managerSeatId'] as const;

/**
 * Where headers do not tell the manager or the names: the column that names other rows is the manager, and the columns by which it names
 * them are the names or the ids. Nothing that a header tells is changed.
 */
export function tellByRows(
  table: Table,
  known: readonly HeaderMeaning[],
  clues: readonly ColumnClues[],
): readonly HeaderMeaning[] {
  const has = (fields: readonly ImportField[]): boolean => fields.some((field) => known.includes(field));
  const named = has(names);
  // Managers named by something that no header calls an id.
  const needsIds =
    !known.includes('externalId') && known.some((field, at) => field === 'manager' && !isWords(clues[at]));
  if (!known.includes('unknown') || (named && has(managers) && !needsIds)) return known;
  const mayPoint = (at: number): boolean =>
    has(managers) ? known[at] === 'manager' : known[at] === 'unknown' && isWritten(clues[at]);
  const rows = table.rows.map(({ cells }) => cells);
  const pointer = findPointer(rows, table.headers.length, {
    mayPoint,
    mayBeKey: (at) => naming.has(known[at] ?? null) && isWritten(clues[at]),
  });
  if (pointer === null) return known;
  const fields = [...known];
  const give = (at: number, field: ImportField): void => {
    if (fields[at] === 'unknown') fields[at] = field;
  };
  for (const at of [pointer.column, ...pointer.same]) give(at, 'manager');
  const [first, last] = pointer.key;
  if (last !== undefined && !known.includes('name')) {
    if (!known.includes('firstName')) give(first, 'firstName');
    if (!known.includes('lastName')) give(last, 'lastName');
  } else if (last === undefined && !named && (clues[first]?.names ?? 0) >= 0.6) give(first, 'name');
  else if (last === undefined && !known.includes('externalId') && !isWords(clues[first]))
    give(first, 'externalId');
  return fields;
}

/** Neither days nor yes and no. */
function isWritten(clue: ColumnClues | undefined): boolean {
  return clue !== undefined && clue.share('date') + clue.share('flag') + clue.share('url') < 0.5;
}

function isWords(clue: ColumnClues | undefined): boolean {
  return (
    clue === undefined || clue.share('email') > 0.5 || [...clue.values].every((value) => !/\d/.test(value))
  );
}
