import type { FieldValue } from '#shared/model/change.ts';
import type { ErasureWay } from '#shared/model/erasure.ts';
import { entityNames, entityOf, isEntityName } from '#shared/model/registry.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import { mentionIn, withoutNames } from '#shared/text/name-mentions.ts';
import { fromColumn, parsed, toColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { findTable, tableOf } from '../engine/entity-table.ts';
import type { Erasing } from './erasing-file.ts';
import { rowsOfPerson, type RowIds } from './person-rows.ts';
import { wordsOfPerson } from './person-words.ts';
import { scrubbed, type Scrubbing } from './scrub-value.ts';
import { homeOf, writeErasure, type Eraser, type Ways } from './write-erasure.ts';

/** How many entries of the log are worked through between two looks. */
const ROWS_BETWEEN_LOOKS = 64;

/**
 * Takes a person out of one file of this version, inside a transaction: rows, log (its values go, its structure stays), fields of other versions,
 * drafts, and the name out of every other text as the user chose. Running it again does no harm. What stays is the id, which says nothing.
 * With an `eraser` what changes in rows that stay is a command of this device, which others get. `look` is told how much is done, from 0 to
 * 1, and may throw.
 */
export function scrubFile(
  connection: Connection,
  { personId, choices }: Erasing,
  eraser: Eraser | null = null,
  look: (share: number) => void = () => undefined,
): void {
  const words = wordsOfPerson(connection.reader, personId);
  const gone = rowsOfPerson(connection.reader, personId);
  const ids = new Set([...gone.values()].flatMap((each) => [...each]));
  const scrubbing: Scrubbing = { ids, words };
  const chosen = new Map(choices.map(({ entity, row, field, way }) => [`${entity} ${row} ${field}`, way]));
  const ways: Ways = (entity, row, field) =>
    chosen.get(`${entity} ${row} ${field}`) ?? (mayName(entity, field) ? null : 'keep');
  const partner = homeOf(connection, personId) ?? undefined;
  connection.db.pragma('defer_foreign_keys = ON');
  if (eraser !== null) writeErasure(connection, { personId, gone, scrubbing, ways }, eraser);
  scrubDrafts(connection, ids, words.whole.length + words.parts.length === 0 ? null : scrubbing);
  look(0.05);
  scrubTables(connection, gone, scrubbing, ways, eraser === null);
  scrubLog(connection, gone, scrubbing, ways, (share) => look(0.2 + 0.75 * share));
  scrubUnknown(connection, gone, scrubbing);
  removeRows(connection, gone);
  scrubCommands(connection, scrubbing);
  remember(connection, ids, partner);
}

function scrubTables(
  connection: Connection,
  gone: RowIds,
  scrubbing: Scrubbing,
  ways: Ways,
  isCopy: boolean,
): void {
  for (const entity of entityNames) {
    const policies = fieldPolicies(entityOf(entity).fields, entityOf(entity).policy);
    const columns = tableOf(entity).columns.filter(
      ({ name, ref, listOf }) =>
        ref !== null || listOf !== null || (policies.get(name)?.names ?? 'never') !== 'never',
    );
    if (columns.length === 0) continue;
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const rows = connection.prepareRaw(`SELECT id, ${names} FROM "${entity}"`).all() as ColumnValue[][];
    for (const [id, ...values] of rows) {
      if (gone.get(entity)?.has(String(id)) === true) continue;
      for (const [position, { name, kind }] of columns.entries()) {
        const before = values[position] ?? null;
        if (before === null) continue;
        const isEarlier = isCopy && mentionIn(String(before), scrubbing.words) === 'whole';
        // In a copy that is what the text said earlier: nobody decided on it, so it goes as a whole.
        const way = ways(entity, String(id), name) ?? (isEarlier ? 'text' : null);
        const after =
          kind === 'json'
            ? scrubbedJson(String(before), scrubbing, way)
            : toColumn(kind, scrubbed(fromColumn(kind, before), scrubbing, way));
        if (after !== before)
          connection.prepare(`UPDATE "${entity}" SET "${name}" = ? WHERE id = ?`).run(after, id);
      }
    }
  }
}

/** Whether a field holds texts that can name anybody: of another person's name nothing is taken, although it may be the same. */
function mayName(entity: string, field: string): boolean {
  if (!isEntityName(entity)) return true;
  const place = fieldPolicies(entityOf(entity).fields, entityOf(entity).policy).get(field)?.names;
  const isOfSomebody = entity === 'person' || entity === 'colleague';
  return place === 'text' || place === 'inside' || (place === 'name' && !isOfSomebody);
}

type LogRow = readonly [
  command: number,
  n: number,
  entity: string,
  row: string,
  field: string,
  old: string | null,
  now: string | null,
];

function scrubLog(
  connection: Connection,
  gone: RowIds,
  scrubbing: Scrubbing,
  ways: Ways,
  look: (share: number) => void,
): void {
  const update = connection.prepare('UPDATE change SET old = ?, new = ? WHERE command = ? AND n = ?');
  const rows = connection
    .prepareRaw(
      `SELECT c.command, c.n, k.entity, k.row, c.field, c.old, c.new FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE c.old IS NOT NULL OR c.new IS NOT NULL`,
    )
    .all() as LogRow[]; // in this order
  for (const [at, [command, n, entity, row, field, old, now]] of rows.entries()) {
    if (at % ROWS_BETWEEN_LOOKS === 0) look(at / rows.length);
    const isGone = gone.get(entity)?.has(row) === true;
    if (entity === 'erasure_receipt') continue; // it has the id, which stays
    const way = ways(entity, row, field);
    const scrub = (text: string | null): string | null => {
      if (text === null || isGone) return null;
      // What a text said earlier goes as a whole where nobody decided on it: the name alone tells who it was about.
      if (way === null && mentionIn(text, scrubbing.words) === 'whole') return null;
      return scrubbedJson(text, scrubbing, way);
    };
    const [before, after] = [scrub(old), scrub(now)];
    if (before !== old || after !== now) update.run(before, after, command, n);
  }
}

/** A logged value without what has to go, as the table has it; the same text where nothing has. */
function scrubbedJson(text: string, scrubbing: Scrubbing, way: ErasureWay | null): string {
  let value: FieldValue;
  try {
    value = parsed(text);
  } catch {
    return text; // damaged, and told elsewhere
  }
  const after = JSON.stringify(scrubbed(value, scrubbing, way));
  return after === JSON.stringify(value) ? text : after;
}

function scrubUnknown(connection: Connection, gone: RowIds, scrubbing: Scrubbing): void {
  const rows = connection.prepareRaw('SELECT entity, row, field, value FROM unknown_field').all() as [
    string,
    string,
    string,
    string,
  ][]; // in this order
  // A row that is only here, in no table, is theirs as a whole when it leads to them.
  const theirs = new Set<string>();
  for (const [entity, row, field, value] of rows)
    if (
      gone.get(entity)?.has(row) === true ||
      (leads(value, scrubbing) && !isPlaced(connection, entity, row))
    )
      if (field !== 'deleted') theirs.add(`${entity} ${row}`);
  for (const [entity, row, field, value] of rows) {
    const isGone = theirs.has(`${entity} ${row}`) || gone.get(entity)?.has(row) === true;
    const after = isGone ? value : scrubbedJson(value, scrubbing, null);
    const where = 'WHERE entity = ? AND row = ? AND field = ?';
    if (isGone || leads(value, scrubbing))
      connection.prepare(`DELETE FROM unknown_field ${where}`).run(entity, row, field);
    else if (after !== value)
      connection.prepare(`UPDATE unknown_field SET value = ? ${where}`).run(after, entity, row, field);
  }
}

function leads(value: string, { ids }: Scrubbing): boolean {
  return [...ids].some((id) => value.includes(id));
}

function isPlaced(connection: Connection, entity: string, row: string): boolean {
  const table = findTable(entity);
  return table !== null && connection.prepareRaw(table.exists).get(row) !== undefined;
}

/** Drafts about the person or that name them: nobody is asked about words that were never saved. */
function scrubDrafts(connection: Connection, ids: ReadonlySet<string>, scrubbing: Scrubbing | null): void {
  const rows = connection.prepareRaw('SELECT id, row, personIds, label, text, form FROM draft').all() as (
    string | null
  )[][]; // texts
  for (const [id, ...texts] of rows) {
    const all = texts.join('\n');
    const names = scrubbing !== null && scrubbed(all, { ...scrubbing, ids: new Set() }, 'name') !== all;
    if (names || [...ids].some((each) => all.includes(each)))
      connection.prepare('DELETE FROM draft WHERE id = ?').run(id);
  }
}

function removeRows(connection: Connection, gone: RowIds): void {
  for (const [entity, ids] of gone)
    for (const id of ids) connection.prepare(`DELETE FROM "${entity}" WHERE id = ?`).run(id);
}

/** Sentences of commands of early versions have names in them. */
function scrubCommands(connection: Connection, scrubbing: Scrubbing): void {
  const rows = connection.prepareRaw('SELECT seq, label, parameters FROM command').all() as [
    number,
    string | null,
    string,
  ][];
  for (const [seq, label, parameters] of rows) {
    const said = label === null ? null : withoutNames(label, scrubbing.words, true);
    const kept = scrubbedJson(parameters, { ...scrubbing, ids: new Set() }, null);
    if (said !== label || kept !== parameters)
      connection.prepare('UPDATE command SET label = ?, parameters = ? WHERE seq = ?').run(said, kept, seq);
  }
}

/** The ids stay as erased for good, and nothing from before can be taken back any more. */
function remember(connection: Connection, ids: ReadonlySet<string>, partner: string | undefined): void {
  const [last] = connection.prepareRaw('SELECT max(seq) FROM command').get() as [number | null];
  if (last === null || partner === undefined) return;
  const insert = connection.prepare(
    'INSERT INTO erased (partner, row, command) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const id of ids) insert.run(partner, id, last);
  connection
    .prepare("INSERT INTO meta VALUES ('undoAfter', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
    .run(String(last));
}
