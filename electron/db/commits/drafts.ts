import { MAX_DRAFTS, saysTheSame, type Draft, type KeptDraft } from '#shared/model/draft.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import type { Effects } from './effects.ts';
import { textsIn } from '../engine/column-value.ts';
import { findTable, type EntityTable } from '../engine/entity-table.ts';

/** A row of the table, in the order of `COLUMNS`. */
type DraftRow = readonly [
  id: string,
  entity: string,
  row: string,
  field: string,
  partnerId: string | null,
  personIds: string,
  label: string,
  text: string,
  form: string | null,
  at: number,
];

const COLUMNS = 'id, entity, "row", field, partnerId, personIds, label, text, form, at';

/**
 * Writes what is being typed in a transaction of its own; the oldest of too many go. What is about something deleted is removed
 * instead. `at` in ms since 1970.
 */
export function keepDraft(connection: Connection, draft: Draft, at: number): void {
  const { id, entity, row, field, partnerId, label, text, form } = draft;
  const personIds = JSON.stringify(draft.personIds);
  connection.transact(() => {
    if (isAboutDeleted(connection.reader, { entity, row, partnerId, personIds }))
      return dropDrafts(connection, [id]);
    connection
      .prepare(`INSERT OR REPLACE INTO draft (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(id, entity, row, field, partnerId, personIds, label, text, form, at);
    connection
      .prepare('DELETE FROM draft WHERE id NOT IN (SELECT id FROM draft ORDER BY at DESC, id DESC LIMIT ?)')
      .run(MAX_DRAFTS);
  });
}

/** Removes drafts; ids that are not there are left alone. */
export function dropDrafts(connection: Connection, ids: readonly string[]): void {
  const remove = connection.prepare('DELETE FROM draft WHERE id = ?');
  for (const id of ids) remove.run(id);
}

/**
 * The drafts that are worth offering, newest first. What says the same as what is saved, and what belongs to a row that is gone, is
 * removed on the way, unless the file can only be read.
 */
export function listDrafts(connection: Connection, readOnly: boolean): readonly KeptDraft[] {
  // A file of an earlier version that can only be read has no such table.
  const hasTable = connection.reader.prepareRaw("SELECT 1 FROM sqlite_master WHERE name = 'draft'").get();
  if (hasTable === undefined) return [];
  const kept: KeptDraft[] = [];
  const needless: string[] = [];
  for (const row of rowsOf(connection.reader)) {
    const draft = describe(connection.reader, row);
    if (draft === null) needless.push(row[0]);
    else kept.push(draft);
  }
  if (!readOnly && needless.length > 0) connection.transact(() => dropDrafts(connection, needless));
  return kept;
}

/** Erases the drafts of everything that a command deletes, also by undoing that it was made; inside its transaction. */
export function eraseDraftsOfDeleted(connection: Connection, effects: Effects): void {
  if (!effects.rows.some(({ row }) => row.after?.[0] === 1)) return;
  const gone = rowsOf(connection.reader).filter(([, entity, row, , partnerId, personIds]) =>
    isAboutDeleted(connection.reader, { entity, row, partnerId, personIds }),
  );
  dropDrafts(
    connection,
    gone.map(([id]) => id),
  );
}

function rowsOf(reader: Reader): readonly DraftRow[] {
  return reader.prepareRaw(`SELECT ${COLUMNS} FROM draft ORDER BY at DESC, id DESC`).all() as DraftRow[]; // in this order
}

type About = Pick<Draft, 'entity' | 'row' | 'partnerId'> & { readonly personIds: string };

/** Whether its row or partner is deleted, or it was about people and all of them are. */
function isAboutDeleted(reader: Reader, { entity, row, partnerId, personIds }: About): boolean {
  const people = idsIn(personIds);
  return (
    isDeleted(reader, entity, row) ||
    (partnerId !== null && isDeleted(reader, 'partner', partnerId)) ||
    (people.length > 0 && people.every((id) => isDeleted(reader, 'person', id)))
  );
}

/** Null when it need not be offered. */
function describe(reader: Reader, found: DraftRow): KeptDraft | null {
  const [id, entity, row, field, partnerId, personIds, label, text, form, at] = found;
  if (isAboutDeleted(reader, { entity, row, partnerId, personIds })) return null;
  const saved = form === null ? savedText(reader, entity, row, field) : null;
  if (form === null && saysTheSame(text, saved ?? '')) return null;
  const people = [...new Set([...peopleOf(reader, entity, row), ...idsIn(personIds)])];
  const [only] = people;
  return {
    id,
    entity,
    row,
    field,
    partnerId,
    personIds: idsIn(personIds),
    label,
    text,
    form,
    at,
    saved,
    partnerName: partnerId === null ? '' : nameIn(reader, 'partner', partnerId),
    personName: only === undefined || people.length > 1 ? '' : nameIn(reader, 'person', only),
  };
}

/** False for a row that is not there yet. */
function isDeleted(reader: Reader, entity: string, row: string): boolean {
  const table = findTable(entity);
  if (table === null) return false;
  const found = reader.prepareRaw(table.exists).get(row) as [number] | undefined; // one flag column
  return found?.[0] === 1;
}

/** A text of a plan line of the person: which one, and the slot where it is not the main one. */
const LINE_TEXT = /^plan\.(firstAction|proof|messageForm|channel|pace|reason)(?:\.(.+))?$/;

function savedText(reader: Reader, entity: string, row: string, field: string): string | null {
  if (entity === 'partner' && field === 'plan.goal')
    return textOf(reader, 'SELECT goal FROM plan WHERE partnerId = ? AND deleted = 0', row);
  const [, lineText, slot = MAIN_SLOT] = (entity === 'person' ? LINE_TEXT.exec(field) : null) ?? [];
  if (lineText !== undefined) {
    const query = `SELECT "${lineText}" FROM plan_line WHERE personId = ? AND slot = ? AND deleted = 0 AND state <> 'proposed'`;
    return textOf(reader, query, row, slot);
  }
  const table = findTable(entity);
  if (table === null) return null;
  const [name = '', ...parts] = field.split('.');
  const part = parts.join('.');
  const isQuestion = entity === 'meeting_brief' && name === 'question';
  const position = table.positionOf.get(isQuestion ? 'questions' : name);
  if (position === undefined) return null;
  const text = textAt(reader, table, row, position) ?? '';
  const kind = table.columns[position]?.kind;
  if (kind === 'text') return part === '' ? text : null;
  if (kind !== 'json') return null;
  // A list in one field is typed with commas.
  return part === '' ? textsIn(text).join(', ') : partIn(text, part);
}

/** One text of a record or list in a column of JSON; empty where it has none, so that the field shows what the map gives. */
function partIn(text: string, part: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const found = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(part) : '';
    return typeof found === 'string' ? found : '';
  } catch {
    return '';
  }
}

/** Empty where there is no such row yet. */
function textOf(reader: Reader, query: string, ...ids: readonly string[]): string {
  const found = reader.prepareRaw(query).get(...ids) as [string] | undefined; // one text column
  return found?.[0] ?? '';
}

/** Whom a row is about: the person itself, or whom its references name. */
function peopleOf(reader: Reader, entity: string, row: string): readonly string[] {
  if (entity === 'person') return [row];
  const table = findTable(entity);
  if (table === null) return [];
  return table.columns.flatMap(({ ref }, position) =>
    ref === 'person' ? (textAt(reader, table, row, position) ?? []) : [],
  );
}

function textAt(reader: Reader, table: EntityTable, row: string, position: number): string | null {
  const values = reader.prepareRaw(table.selectRow).get(row) as readonly unknown[] | undefined;
  const value = values?.[position];
  return typeof value === 'string' && value !== '' ? value : null;
}

function nameIn(reader: Reader, entity: 'partner' | 'person', row: string): string {
  return textOf(reader, `SELECT name FROM ${entity} WHERE id = ?`, row);
}

function idsIn(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}
