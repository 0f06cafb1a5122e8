import type { Change } from './change.ts';
import { blankRecord, entityNames, type EntityName, type RecordFor } from './registry.ts';

/** Rows of one entity by id, tombstones left out. */
export type Table<N extends EntityName> = ReadonlyMap<string, RecordFor<N>>;

/**
 * Everything that belongs to one partner, and the rows that all partners share (colleagues, initiatives, own tactics).
 * `partner` holds one row. A table keeps its identity until one of its rows changes, so that derived values can be cached by it.
 */
export type PartnerState = { readonly [N in EntityName]: Table<N> };

/** The rows of one partner as they cross IPC: plain records, tombstones left out. */
export type PartnerRows = { readonly [N in EntityName]: readonly RecordFor<N>[] };

export function emptyState(): PartnerState {
  const state: Partial<Record<EntityName, Table<EntityName>>> = {};
  for (const name of entityNames) state[name] = new Map();
  return state as PartnerState; // one table per entity name was just put in
}

/** Whether an id is that of a row that is there, which gives it its brand. */
export function isRowOf<N extends EntityName>(
  state: PartnerState,
  entity: N,
  id: string,
): id is RecordFor<N>['id'] {
  return state[entity].has(id);
}

/** Indexes rows by id. */
export function stateFromRows(rows: PartnerRows): PartnerState {
  const state: Partial<Record<EntityName, Table<EntityName>>> = {};
  for (const name of entityNames) {
    state[name] = new Map(rows[name].filter((row) => !row.deleted).map((row) => [row.id, row]));
  }
  return state as PartnerState; // one table per entity name was just put in
}

/** The table that another one was made from by changes, and the ids of the rows in which the two may differ. */
export type TableOrigin = { readonly before: object; readonly rows: ReadonlySet<string> };

const origins = new WeakMap<
  object,
  { readonly before: WeakRef<object>; readonly rows: ReadonlySet<string> }
>();

/** Where a table comes from, so that what is derived from it need not be made again for one row. Undefined when that is no longer known. */
export function originOf(table: object): TableOrigin | undefined {
  const origin = origins.get(table);
  const before = origin?.before.deref();
  return origin === undefined || before === undefined ? undefined : { before, rows: origin.rows };
}

/**
 * The state after some changes; the given state stays as it is. A change of an unknown row creates it from defaults, a
 * tombstone takes it out. A row that comes back from deletion must bring all its fields (the write path sends them).
 * Cost: one copy of each table that changes.
 */
export function applyChanges(state: PartnerState, changes: readonly Change[]): PartnerState {
  const next: Record<EntityName, Map<string, RecordFor<EntityName>> | Table<EntityName>> = { ...state };
  const copied = new Map<EntityName, Set<string>>();
  for (const { entity, row, fields } of changes) {
    let table = next[entity];
    let changed = copied.get(entity);
    if (changed === undefined) {
      const before = new WeakRef(table);
      table = new Map(table);
      next[entity] = table;
      changed = new Set();
      copied.set(entity, changed);
      origins.set(table, { before, rows: changed });
    }
    changed.add(row);
    const rows = table as Map<string, RecordFor<EntityName>>; // copied above, so it is ours to change
    if (fields['deleted'] === true) {
      rows.delete(row);
      continue;
    }
    const before = rows.get(row) ?? blankRecord(entity, row);
    rows.set(row, changedRecord(before, fields));
  }
  return next as unknown as PartnerState;
}

/** A record with new values. A field that was written can be read again, unless the change itself says otherwise. */
function changedRecord(before: RecordFor<EntityName>, fields: Change['fields']): RecordFor<EntityName> {
  const record = { ...before, ...fields } as RecordFor<EntityName>; // values were checked by the write path
  if (before.unreadable === undefined) return record;
  const { unreadable = [], ...rest } = record;
  const still = fields['unreadable'] === undefined ? [] : unreadable;
  const left = [...before.unreadable.filter((name) => !Object.hasOwn(fields, name)), ...still];
  return left.length === 0 ? rest : { ...record, unreadable: left };
}
