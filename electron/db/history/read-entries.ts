import {
  entitiesOf,
  type HistoryFilter,
  type HistoryItem,
  type HistoryPage,
  type LoggedRow,
} from '#shared/history/entry.ts';
import { entryWords } from '#shared/history/entry-words.ts';
import { formerRating } from '#shared/history/former-rating.ts';
import { ownName, type NameOf } from '#shared/history/names.ts';
import type { FieldValue } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { entityOf, isEntityName } from '#shared/model/registry.ts';
import { parametersOf } from '../commits/command-log.ts';
import { sentenceOfCommand, type LoggedCommand } from '../commits/sentence.ts';
import { parsed, textsIn, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { findTable, tableOf, toRecord } from '../engine/entity-table.ts';
import { commandsAbout } from './commands-about.ts';
import { isOwn } from './log-walk.ts';

/** Which part of a partner's history is read; `before` is the number of the oldest command that is known already, null for none. */
export type HistoryWish = HistoryFilter & {
  readonly partnerId: string;
  readonly before: number | null;
  readonly most: number;
};

/** A part of a partner's history in words, with the names that people have now. Cost: reads few rows for each command, however large it was. */
export function readEntries(reader: Reader, wish: HistoryWish): HistoryPage {
  const found = commandsOf(reader, wish);
  const wanted = wish.topic === null ? null : new Set<string>(entitiesOf(wish.topic));
  const items = found.slice(0, wish.most).flatMap((command) => {
    const logged = rowsOf(reader, command.seq, wish.partnerId);
    const isAbout = wanted === null || logged.isAll || logged.rows.some(({ entity }) => wanted.has(entity));
    // What came of which nothing is different here, such as a difference of view, is told where it is settled.
    const isEmpty = command.kind === 'merge' && logged.rows.length === 0;
    return isAbout && !isEmpty ? [itemOf(reader, command, logged)] : [];
  });
  return { items, more: found.length > wish.most, authors: authorsOf(reader, wish.partnerId) };
}

type CommandRow = LoggedCommand & Pick<HistoryItem, 'kind' | 'who' | 'at'> & { readonly seq: number };

/** One more than are wanted, which tells whether there are older ones. */
function commandsOf(
  reader: Reader,
  { partnerId, before, most, personId, topic, who }: HistoryWish,
): readonly CommandRow[] {
  const conditions = ['p.partner = :partnerId', 'p.command < :before'];
  if (who !== null) conditions.push('c.who = :who');
  if (personId !== null) conditions.push('p.command IN (SELECT value FROM json_each(:commands))');
  if (topic !== null)
    conditions.push(`EXISTS (SELECT 1 FROM change h JOIN row_key k ON k.key = h.rowKey
      WHERE h.command = p.command AND k.entity IN (SELECT value FROM json_each(:entities)))`);
  return reader
    .prepare(
      `SELECT c.seq, c.kind, c.name, ${parametersOf(reader, 'c.')}, c.label, c.who, c.at
       FROM command_partner p JOIN command c ON c.seq = p.command
       WHERE ${conditions.join(' AND ')} ORDER BY p.command DESC LIMIT :most`,
    )
    .all({
      partnerId,
      before: before ?? Number.MAX_SAFE_INTEGER,
      most: most + 1,
      ...(who === null ? {} : { who }),
      ...(personId === null ? {} : { commands: JSON.stringify(commandsAbout(reader, partnerId, personId)) }),
      ...(topic === null ? {} : { entities: JSON.stringify(entitiesOf(topic)) }),
    }) as CommandRow[]; // the columns are those of the type
}

function authorsOf(reader: Reader, partnerId: string): readonly string[] {
  const found = reader
    .prepareRaw(
      `SELECT DISTINCT c.who FROM command_partner p JOIN command c ON c.seq = p.command
       WHERE p.partner = ? ORDER BY c.who COLLATE NOCASE`,
    )
    .all(partnerId) as [string][]; // one text column
  return found.map(([who]) => who);
}

/** So many fields of a command are looked at; a command with more is told by its sentence and its count. */
const MOST_FIELDS = 60;
/** So many people are named by one entry. */
const MOST_PEOPLE = 20;

function itemOf(reader: Reader, command: CommandRow, logged: LoggedRows): HistoryItem {
  const { seq, kind, who, at } = command;
  // The version that was made on the way is no work of the colleague's.
  const rows = kind === 'merge' ? logged.rows.filter(({ entity }) => entity !== 'version') : logged.rows;
  const rowCount = logged.rowCount - (logged.rows.length - rows.length);
  const nameOf: NameOf = (entity, row) => nameIn(reader, entity, row);
  const label = sentenceOfCommand(reader, command);
  return {
    command: seq,
    kind,
    who,
    at,
    ...entryWords({ kind, label, rows, rowCount }, nameOf),
    people: peopleOf(reader, rows),
    former: formerRating(rows, rowCount),
  };
}

type FieldRow = readonly [entity: string, row: string, field: string, old: string | null, now: string | null];

type LoggedRows = {
  readonly rows: readonly LoggedRow[];
  readonly rowCount: number;
  /** They are those of the command, not only the partner's part of it. */
  readonly isAll: boolean;
};

/** What became different for the user (differences of view are listed where they can be settled): the first rows that a command wrote, and how many there are; of a command over several partners those of one. */
function rowsOf(reader: Reader, seq: number, partnerId: string): LoggedRows {
  const [partners] = reader.prepareRaw('SELECT count(*) FROM command_partner WHERE command = ?').get(seq) as [
    number,
  ]; // an aggregate has one row
  const isAll = partners < 2;
  const found = reader
    .prepareRaw(
      `SELECT k.entity, k.row, c.field, c.old, c.new FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE c.command = ? AND c.old IS NOT c.new AND k.entity NOT IN ('conflict', 'same_person') ORDER BY c.n ${isAll ? `LIMIT ${MOST_FIELDS + 1}` : ''}`,
    )
    .all(seq) as FieldRow[]; // in this order
  const groups = Map.groupBy(
    isAll ? found.slice(0, MOST_FIELDS) : found,
    ([entity, row]) => `${entity} ${row}`,
  );
  const isPartners = isOwn(reader, partnerId);
  const isTold = ([first]: readonly FieldRow[]): boolean => {
    if (first === undefined || !isEntityName(first[0])) return false;
    const isShared = first[0] !== 'partner' && entityOf(first[0]).scope === 'profile';
    return isShared || isPartners(first[0], first[1]);
  };
  const own = isAll ? [...groups.values()] : [...groups.values()].filter(isTold);
  const rows = own.slice(0, MOST_FIELDS).map((fields) => rowOf(fields));
  if (!isAll || found.length <= MOST_FIELDS) return { rows, rowCount: own.length, isAll };
  const counted = reader
    .prepareRaw(
      `SELECT count(DISTINCT c.rowKey) FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE c.command = ? AND c.old IS NOT c.new AND k.entity NOT IN ('conflict', 'same_person')`,
    )
    .get(seq) as [number]; // an aggregate has one row
  return { rows, rowCount: counted[0], isAll };
}

function rowOf(fields: readonly FieldRow[]): LoggedRow {
  const [first] = fields;
  const tombstone = fields.find(([, , field]) => field === 'deleted');
  const isMade = tombstone?.[3] === null;
  const what = tombstone === undefined ? 'changed' : tombstone[4] === 'true' ? 'gone' : 'added';
  return {
    entity: first?.[0] ?? '',
    row: first?.[1] ?? '',
    what,
    fields: fields
      .filter(([, , field]) => field !== 'deleted')
      .map(([entity, , field, old, now]) => ({
        field,
        from: isMade ? null : logged(entity, field, old),
        to: logged(entity, field, now),
      })),
  };
}

/** A value of the log; undefined where it is no longer there, or cannot be read. */
function logged(entity: string, field: string, text: string | null): FieldValue | undefined {
  const table = findTable(entity);
  const spec = table?.columns[table.positionOf.get(field) ?? -1]?.spec;
  try {
    const value = text === null ? undefined : parsed(text);
    return value === undefined || spec === undefined || spec === null || spec.fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a row as it is now, deleted ones included; of a seat the name of who holds it. */
function nameIn(reader: Reader, entity: string, row: string): string {
  if (!isEntityName(entity)) return '';
  const table = tableOf(entity);
  const columns = table.columns.map(({ name }) => (name === 'photo' ? `'' AS photo` : `"${name}"`));
  const found = reader
    .prepareRaw(`SELECT id, ${columns.join(', ')} FROM "${entity}" WHERE id = ?`)
    .get(row) as ColumnValue[] | undefined; // the columns of the table
  if (found === undefined) return '';
  const record = toRecord(table, found);
  const holder = entity === 'seat' ? record['personId'] : null;
  if (typeof holder === 'string') return nameIn(reader, 'person', holder);
  return ownName(entity, record);
}

function peopleOf(reader: Reader, rows: readonly LoggedRow[]): readonly PersonId[] {
  const people = new Set<string>();
  for (const { entity, row } of rows) {
    if (entity === 'person') people.add(row);
    else if (isEntityName(entity)) for (const id of peopleIn(reader, entity, row)) people.add(id);
    if (people.size >= MOST_PEOPLE) break;
  }
  return [...people].slice(0, MOST_PEOPLE) as PersonId[]; // ids of rows of people
}

/** The people whom a row refers to now. */
function peopleIn(reader: Reader, entity: Parameters<typeof tableOf>[0], row: string): readonly string[] {
  const columns = tableOf(entity).columns.filter(
    ({ ref, listOf }) => ref === 'person' || listOf === 'person',
  );
  if (columns.length === 0) return [];
  const found = reader
    .prepareRaw(`SELECT ${columns.map(({ name }) => `"${name}"`).join(', ')} FROM "${entity}" WHERE id = ?`)
    .get(row) as (string | null)[] | undefined; // ids, or lists of them
  return columns.flatMap(({ listOf }, at) => {
    const value = found?.[at] ?? null;
    if (value === null || value === '') return [];
    return listOf === null ? [value] : textsIn(value);
  });
}
