import type { FieldValue } from '#shared/model/change.ts';
import type { HeldChange, HeldRow, PersonReport } from '#shared/model/person-report.ts';
import { mentionIn } from '#shared/text/name-mentions.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { parsed, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toStoredFields } from '../engine/entity-table.ts';
import { namingTexts } from './naming-texts.ts';
import { rowsOfPerson, type RowIds } from './person-rows.ts';
import { wordsOfPerson } from './person-words.ts';

/**
 * Everything that the file holds about one person: rows that are theirs or refer to them, texts that name them, what the log knows of their
 * rows, and drafts. What is kept private is in it, and marked. Cost: reads every text of the profile.
 */
export function personReport(reader: Reader, personId: string, at: number): PersonReport {
  const [name] = (reader.prepareRaw('SELECT name FROM person WHERE id = ?').get(personId) ??
    []) as readonly string[];
  if (name === undefined) throw new AppError('not-found', 'person');
  const own = rowsOfPerson(reader, personId);
  const marks = new Set(
    (reader.prepareRaw('SELECT rowId FROM only_for_me WHERE deleted = 0').all() as [string][]).flat(),
  ); // one text
  const rows: HeldRow[] = [];
  for (const entity of entityNames) {
    const table = tableOf(entity);
    const columns = table.columns.map((column) => `"${column.name}"`).join(', ');
    const found = reader.prepareRaw(`SELECT id, ${columns} FROM "${entity}"`).all() as ColumnValue[][];
    for (const [key, ...values] of found) {
      const id = String(key);
      const isOwn = own.get(entity)?.has(id) === true;
      if (!isOwn && !values.some((value) => typeof value === 'string' && value.includes(personId))) continue;
      const { deleted, ...fields } = toStoredFields(table, values);
      const isPrivate = marks.has(id) || levelsOf(entity).every((level) => level === 'onlyForMe');
      rows.push({
        entity,
        id,
        relation: isOwn ? 'about' : 'refers',
        private: isPrivate,
        deleted: deleted === true || values[0] === 1,
        fields,
      });
    }
  }
  const drafts = reader
    .prepareRaw('SELECT label, text, at FROM draft WHERE "row" = ? OR instr(personIds, ?) > 0')
    .all(personId, personId) as [string, string, number][];
  return {
    format: 1,
    name,
    personId,
    at,
    rows,
    texts: namingTexts(reader, personId).map((text) => ({
      ...text,
      private: marks.has(text.row) || text.entity === 'private_note',
    })),
    history: changesOf(reader, personId, own),
    drafts: drafts.map(([label, text, written]) => ({ label, text, at: written })),
  };
}

function levelsOf(entity: (typeof entityNames)[number]): readonly string[] {
  const { sharing } = entityOf(entity).policy;
  return Object.entries(sharing).flatMap(([level, groups]) => (groups.length > 0 ? [level] : []));
}

type LogRow = readonly [
  at: number,
  who: string,
  entity: string,
  row: string,
  field: string,
  old: string | null,
  now: string | null,
];

/** What the log knows of the person's rows, and of earlier texts elsewhere that had the name in them. */
function changesOf(reader: Reader, personId: string, own: RowIds): readonly HeldChange[] {
  const words = wordsOfPerson(reader, personId);
  const found = reader
    .prepareRaw(
      `SELECT d.at, d.who, k.entity, k.row, c.field, c.old, c.new
       FROM change c JOIN row_key k ON k.key = c.rowKey JOIN command d ON d.seq = c.command ORDER BY c.command, c.n`,
    )
    .all() as LogRow[]; // in this order
  return found.flatMap(([at, who, entity, row, field, old, now]) => {
    const isTheirs = own.get(entity)?.has(row) === true;
    const isHeld = isTheirs || mentionIn(`${old ?? ''}\n${now ?? ''}`, words) === 'whole';
    return isHeld ? [{ at, who, entity, row, field, old: valueOf(old), new: valueOf(now) }] : [];
  });
}

function valueOf(text: string | null): FieldValue {
  try {
    return text === null ? null : parsed(text);
  } catch {
    return text;
  }
}
