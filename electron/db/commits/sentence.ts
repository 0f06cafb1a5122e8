import { rowsNamedBy, sentenceOf, type LoggedEdit, type NamedRow } from '#shared/edit/logged/all-edits.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { parsed, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, toRecord } from '../engine/entity-table.ts';

/** What was done, as the log has it: name and parameters (JSON), or the sentence of a command that an earlier version wrote. */
export type LoggedCommand = {
  readonly name: string;
  readonly parameters: string;
  readonly label: string | null;
};

/** The name under which the log has what was taken over from a colleague; no edit of ours. */
export const MERGE = 'merge';

/** The name under which the log has what a sample partner tells of the months before it was added; which edit it was is in the parameters. */
export const PAST = 'past';

/** The name under which the log has what an erasure changed in rows that stay; no edit, so nobody can ask for it or take it back. */
export const ERASE = 'person.erase';

/** Columns that no sentence needs and that may be large. */
const UNREAD = new Set(['photo']);

/** The sentence of a command, with the names that the rows have now. Cost: reads the few rows that the sentence names. */
export function sentenceOfCommand(reader: Reader, { name, parameters, label }: LoggedCommand): string {
  if (label !== null) return label;
  if (name === MERGE) return 'Changes of a colleague';
  if (name === ERASE) return 'Erase somebody for good';
  const edit = editOf(name, recordOf(parsed(parameters)));
  return sentenceOf(edit, namedRows(reader, rowsNamedBy(edit)));
}

function editOf(name: string, parameters: Readonly<Record<string, FieldValue>>): LoggedEdit {
  if (name !== PAST) return { name, parameters };
  const told = parameters['name'];
  return {
    name: typeof told === 'string' ? told : '',
    parameters: recordOf(parameters['parameters'] ?? null),
  };
}

/** A state with these rows and the people and colleagues whom they name, deleted ones included: their names are still known. */
function namedRows(reader: Reader, wanted: readonly NamedRow[]): PartnerState {
  const state: Record<EntityName, Map<string, unknown>> = { ...emptyMaps() };
  const add = ({ entity, id }: NamedRow, further: boolean): void => {
    const record = state[entity].has(id) ? null : readAny(reader, entity, id);
    if (record === null) return;
    state[entity].set(id, record);
    if (!further) return;
    for (const { name, ref } of tableOf(entity).columns) {
      const value = record[name];
      if (ref !== null && typeof value === 'string' && value !== '') add({ entity: ref, id: value }, false);
    }
  };
  for (const row of wanted) add(row, true);
  return state as unknown as PartnerState; // one table for each entity, of that entity's records
}

function readAny(reader: Reader, entity: EntityName, id: string): Record<string, FieldValue> | null {
  const table = tableOf(entity);
  const columns = table.columns.map(({ name }) => (UNREAD.has(name) ? `'' AS "${name}"` : `"${name}"`));
  const found = reader.prepareRaw(`SELECT id, ${columns.join(', ')} FROM "${entity}" WHERE id = ?`).get(id);
  return found === undefined ? null : toRecord(table, found as ColumnValue[]); // the columns of the table
}

function emptyMaps(): Record<EntityName, Map<string, unknown>> {
  const empty: Partial<Record<EntityName, Map<string, unknown>>> = {};
  for (const entity of Object.keys(emptyState()) as EntityName[]) empty[entity] = new Map(); // a state has every entity
  return empty as Record<EntityName, Map<string, unknown>>; // one for each entity was just put in
}

function recordOf(value: FieldValue): Readonly<Record<string, FieldValue>> {
  // A list has no names of parameters; it cannot come from this app, but from damage it can.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return value as Readonly<Record<string, FieldValue>>;
}
