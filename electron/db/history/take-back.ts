import { withoutIds } from '#shared/merge/erased-ids.ts';
import type { Change, FieldValue } from '#shared/model/change.ts';
import { isEntityName, type EntityName } from '#shared/model/registry.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { TakenBack } from '#shared/ipc/types.ts';
import { parsed, fromColumn } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { findTable, tableOf, type Column } from '../engine/entity-table.ts';
import type { LeftAlone } from '../commits/inverse.ts';
import { spokenLeft } from '../commits/left-alone.ts';
import { writtenSince } from '../commits/written-since.ts';

const BROUGHT_ALL =
  'The whole partner came with this, so nothing was changed. To be rid of it, stop sharing it or delete it.';

/**
 * What takes a merge back: the former values of all that nobody has written since, to be written as an edit of the user's, so that it
 * reaches everybody. Says what is left alone. An erasure is never taken back. Empty for a command that is no merge. Fails with `bad-request` for
 * the merge that brought the partner: taken back, it would be gone for those who sent it. Cost: reads the command and everything that was
 * written after it.
 */
export function takeBackOfMerge(reader: Reader, command: number): TakenBack {
  const [kind] = (reader.prepareRaw('SELECT kind FROM command WHERE seq = ?').get(command) ??
    []) as readonly string[];
  if (kind !== 'merge') return { changes: [], left: [] };
  const logged = loggedIn(reader, command);
  if (
    logged.some(
      ({ entity, field, old, now }) =>
        entity === 'partner' && field === 'deleted' && now === 'false' && old !== now,
    )
  )
    throw new AppError('bad-request', BROUGHT_ALL);
  const { changes, left } = takeBack(reader, command, logged);
  return { changes, left: spokenLeft(reader, left) };
}

/**
 * What brings back somebody or something whose removal a difference is about, with everything that the same command of its author took
 * away with it and nobody has written since. Empty when the log no longer has the removal.
 */
export function bringBackRemoved(reader: Reader, conflictId: string): readonly Change[] {
  const found = reader.prepareRaw('SELECT kind, rowId, won FROM conflict WHERE id = ?').get(conflictId) as
    [string, string, string] | undefined; // three text columns
  if (found === undefined || !isEntityName(found[0])) return [];
  const [entity, row, won] = found;
  const clock = parsed(won);
  const [, , device, n] = Array.isArray(clock) ? (clock as readonly FieldValue[]) : [];
  const removal = reader
    .prepareRaw(
      `SELECT max(c.command) FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE k.entity = ? AND k.row = ? AND c.field = 'deleted' AND c.new = 'true'`,
    )
    .get(entity, row) as [number | null]; // an aggregate has one row
  const [command] = removal;
  if (command === null) return [];
  const theirs = loggedIn(reader, command, {
    device: typeof device === 'string' ? device : '',
    n: Number(n),
  });
  return takeBack(reader, command, aboutOne(reader, theirs, { entity, row })).changes;
}

type Logged = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly old: string | null;
  readonly now: string | null;
};
type Author = { readonly device: string; readonly n: number };

/** What a command wrote; with an author only what carries the clock of that command of theirs still. */
function loggedIn(reader: Reader, command: number, by?: Author): readonly Logged[] {
  const own =
    by === undefined
      ? ''
      : ` AND (SELECT d.id FROM device d WHERE d.key = f.device) = :device AND f.seq = :n`;
  return reader
    .prepare(
      `SELECT k.entity, k.row, c.field, c.old, c.new AS now FROM change c JOIN row_key k ON k.key = c.rowKey
       LEFT JOIN field_clock f ON f.rowKey = c.rowKey AND f.field = c.field
       WHERE c.command = :command${own} ORDER BY c.n`,
    )
    .all({ command, ...by }) as Logged[]; // the columns are those of the type
}

/** Of what one command wrote the part that is about one row: the row, what is about it, and references to what comes back with it. */
function aboutOne(
  reader: Reader,
  logged: readonly Logged[],
  { entity, row }: { readonly entity: EntityName; readonly row: string },
): readonly Logged[] {
  const wanted = new Set([row]);
  const isAbout = (each: Logged): boolean =>
    wanted.has(each.row) ||
    textsOf(each.old).some((text) => wanted.has(text)) ||
    (each.field === 'deleted' && refersTo(reader, each, wanted));
  let found = logged.filter(isAbout);
  if (entity !== 'person') return found;
  // A seat that went with its person comes back with what went with the seat.
  for (let size = -1; size !== found.length;) {
    size = found.length;
    for (const each of found) if (each.field === 'deleted' && each.entity === 'seat') wanted.add(each.row);
    found = logged.filter(isAbout);
  }
  return found;
}

function textsOf(text: string | null): readonly string[] {
  const value = text === null ? null : parsed(text);
  return [value].flat().filter((part) => typeof part === 'string');
}

function refersTo(reader: Reader, { entity, row }: Logged, wanted: ReadonlySet<string>): boolean {
  const table = findTable(entity);
  const values = (table === null ? undefined : reader.prepareRaw(table.selectRow).get(row)) as
    readonly (string | number | null)[] | undefined; // columns of the table
  if (table === null || values === undefined) return false;
  return table.columns.some(({ ref, kind }, position) => {
    // Whom somebody else reported to does not bring them back.
    if (ref === null || (entity === 'seat' && ref === 'seat')) return false;
    const value = fromColumn(kind, values[position] ?? null);
    return typeof value === 'string' && wanted.has(value);
  });
}

type Found = { readonly changes: readonly Change[]; readonly left: readonly LeftAlone[] };

function takeBack(reader: Reader, command: number, logged: readonly Logged[]): Found {
  const since = writtenSince(reader, command, 'anybody');
  const erased = new Set(
    (reader.prepareRaw('SELECT row FROM erased').all() as [string][]).flat(), // one text column
  );
  const fields = new Map<
    string,
    { readonly entity: EntityName; readonly row: string; readonly to: Record<string, FieldValue> }
  >();
  const left: LeftAlone[] = [];
  const made = new Set(
    logged
      .filter(({ field, old }) => field === 'deleted' && old === null)
      .map(({ entity, row }) => `${entity} ${row}`),
  );
  const back = new Set(
    logged
      .filter(
        ({ row, field, now, old }) =>
          field === 'deleted' && now === 'true' && old === 'false' && !erased.has(row),
      )
      .map(({ row }) => row),
  );
  for (const { entity, row, field, old } of logged) {
    if (isOfErasure(entity, row, erased)) continue;
    const column = columnOf(entity, field);
    // What led to somebody erased was taken out with them, and does not come back either.
    if (erased.size > 0 && old !== null && leadsToAny(parsed(old), erased)) continue;
    const isMade = made.has(`${entity} ${row}`);
    if (isMade && field !== 'deleted') continue;
    // That a colleague sees it differently is not undone by one's own word; where it says what stands by then, it is closed by being read.
    if (isMade && entity === 'conflict') continue;
    const isChanged = isMade ? since.touches(entity, row) : since.has(entity, row, field);
    const value: unknown = isMade ? true : old === null ? (column?.spec?.initial ?? null) : parsed(old);
    // Neither comes what led to them back.
    if ([value].flat().some((id) => typeof id === 'string' && erased.has(id))) continue;
    if (
      !isEntityName(entity) ||
      column === null ||
      isChanged ||
      !leadsSomewhere(reader, column, value, back)
    ) {
      left.push({ entity, row, field });
      continue;
    }
    const key = `${entity} ${row}`;
    const found = fields.get(key) ?? { entity, row, to: {} };
    found.to[field] = value as FieldValue; // defaults are field values
    fields.set(key, found);
  }
  return { changes: [...fields.values()].map(({ entity, row, to }) => ({ entity, row, fields: to })), left };
}

/**
 * Whether a row belongs to an erasure, which nothing takes back: the person, what is named after them (their ratings, who was one with them),
 * and every receipt. Receipts only grow: a device has destroyed what it held, whoever takes back what.
 */
function isOfErasure(entity: string, row: string, erased: ReadonlySet<string>): boolean {
  return entity === 'erasure_receipt' || erased.has(row) || row.split(/[~.]/).some((id) => erased.has(id));
}

function leadsToAny(value: FieldValue, ids: ReadonlySet<string>): boolean {
  return withoutIds(value, ids) !== value;
}

function columnOf(entity: string, field: string): Column | null {
  const table = findTable(entity);
  return table?.columns[table.positionOf.get(field) ?? -1] ?? null;
}

/** Whether what a value refers to is there, or comes back too. */
function leadsSomewhere(
  reader: Reader,
  { ref, listOf }: Column,
  value: unknown,
  back: ReadonlySet<string>,
): boolean {
  const target = ref ?? listOf;
  if (target === null) return true;
  return [value].flat().every((id) => {
    if (typeof id !== 'string' || id === '' || back.has(id)) return true;
    const [deleted] = (reader.prepareRaw(tableOf(target).exists).get(id) ?? [1]) as readonly number[];
    return deleted === 0;
  });
}
