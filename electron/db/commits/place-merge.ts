import { checkRow, isRuled } from '#shared/model/check-row.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { entityNames, isEntityName, type EntityName } from '#shared/model/registry.ts';
import { groupsOf, TOMBSTONE, type MergeGroup } from '#shared/merge/groups.ts';
import { isSameGroup } from '#shared/merge/merge.ts';
import type { CanonicalGroup, CanonicalRow, RowVerdict, VerdictReason } from '#shared/merge/payload.ts';
import { toColumn } from '../engine/column-value.ts';
import { tableOf, toRecord, type Column, type EntityTable } from '../engine/entity-table.ts';
import type { Effects, RowEffect } from './effects.ts';
import { homesAfter, SHARED, type Homes } from './references.ts';
import { stagedRow, type StagedExtra, type StagedRow, type Staging } from './staging.ts';

/** One row as it is here (null = not known) and as it is to be. */
export type MergedRow = {
  readonly entity: string;
  readonly id: string;
  readonly before: CanonicalRow | null;
  readonly after: CanonicalRow;
};

export type Placed = { readonly effects: Effects; readonly held: readonly RowVerdict[] };

/**
 * Finds a place for what was merged: in columns where they can take it, else beside them. A group waits as a whole, so that nobody's
 * evidence comes to stand under another's rating; a row waits where it could not be without what waits. References count where their row is
 * there, deleted or not: to delete and to refer to can happen at the same time on two devices.
 */
export function placeMerged(staging: Staging, partnerId: string, merged: readonly MergedRow[]): Placed {
  const placing = new Placing(staging, partnerId);
  const known = Map.groupBy(merged, ({ entity }) => entity);
  for (const entity of entityNames) {
    const rows = known.get(entity) ?? [];
    placing.expect(entity, rows);
    for (const row of rows) placing.placeKnown(tableOf(entity), row);
  }
  for (const row of merged) if (!isEntityName(row.entity)) placing.placeUnknown(row);
  return { effects: { rows: placing.rows, extras: placing.extras }, held: placing.held };
}

const nothing: CanonicalGroup['values'] = {};

class Placing {
  readonly rows: RowEffect[] = [];
  readonly extras: StagedExtra[] = [];
  readonly held: RowVerdict[] = [];
  readonly #staging: Staging;
  readonly #partnerId: string;
  /** Rows of this merge that are not in a table yet and will be, as far as they were looked at. */
  readonly #coming = new Map<EntityName, Set<string>>();
  readonly #homes: Homes;

  constructor(staging: Staging, partnerId: string) {
    this.#staging = staging;
    this.#partnerId = partnerId;
    this.#homes = homesAfter(staging, true);
  }

  /** Rows of one entity can refer to each other, so all of them are expected before the first is placed. */
  expect(entity: EntityName, rows: readonly MergedRow[]): void {
    const coming = new Set<string>();
    for (const { id, before } of rows) {
      const isThere = before !== null && this.#homes(entity, id) !== null;
      if (!isThere) coming.add(id);
    }
    this.#coming.set(entity, coming);
    // A row that will not come takes others with it that cannot be without it.
    const table = tableOf(entity);
    for (let size = -1; size !== coming.size;) {
      size = coming.size;
      for (const row of rows)
        if (coming.has(row.id) && this.#whyNoRow(table, row) !== null) coming.delete(row.id);
    }
  }

  placeKnown(table: EntityTable, row: MergedRow): void {
    const staged = stagedRow(this.#staging, table, row.id);
    if (staged.before === null && this.#coming.get(table.entity)?.has(row.id) !== true) {
      this.#hold(row, this.#whyNoRow(table, row) ?? 'rule');
      return;
    }
    const home = staged.before?.[table.partnerPosition];
    if (home !== undefined && home !== this.#partnerId) {
      this.held.push({ entity: row.entity, row: row.id, verdict: 'refused', why: 'other-partner' });
      return;
    }
    const isNew = staged.before === null;
    const after = staged.before === null ? [...table.initial] : [...staged.before];
    const positions: number[] = [];
    const names = new Set([...Object.keys(row.before?.groups ?? {}), ...Object.keys(row.after.groups)]);
    for (const name of names) {
      const group = groupsOf(table.entity)?.groups.get(name);
      if (group === undefined) this.#setUnknown(row, name, []);
      else {
        const changed = !isSame(row, name);
        const waits = group.fields.some((field) => staged.beside.has(table.positionOf.get(field) ?? -1));
        if (!changed && !waits && !isNew) continue;
        const why = this.#whyNotGroup(table, row, group);
        if (why !== null) {
          this.held.push({ entity: row.entity, row: row.id, verdict: 'held', why });
          if (changed) this.#holdGroup(row, group);
          continue;
        }
        this.#setColumns({ staged, after, positions, row, group, isChanged: changed });
        this.#setUnknown(row, name, group.fields);
      }
    }
    if (!isNew && positions.length === 0) return;
    staged.after = after;
    this.rows.push({ row: staged, positions });
  }

  placeUnknown(row: MergedRow): void {
    for (const name of new Set([...Object.keys(row.before?.groups ?? {}), ...Object.keys(row.after.groups)]))
      this.#setUnknown(row, name, []);
  }

  #setColumns({ staged, after, positions, row, group, isChanged }: Setting): void {
    const { table } = staged;
    const { values } = groupOf(row.after, group.name);
    const before = positions.length;
    for (const field of group.fields) {
      const position = table.positionOf.get(field);
      const column = position === undefined ? undefined : table.columns[position];
      if (position === undefined || column === undefined) continue;
      const value = columnValue(column, values[field]);
      if (staged.beside.has(position)) staged.settled.add(position);
      if (after[position] === value && !staged.settled.has(position)) continue;
      after[position] = value;
      positions.push(position);
    }
    // Nothing but the clock is another one: somebody wrote the same once more.
    const [first] = group.fields;
    const position = table.positionOf.get(first ?? '');
    const isClocked =
      row.after.groups[group.name] !== undefined || row.before?.groups[group.name] !== undefined;
    if (isChanged && isClocked && positions.length === before && position !== undefined)
      positions.push(position);
  }

  /** Sets the fields of a group that this version does not know; with none at all the group has only a clock. */
  #setUnknown(row: MergedRow, name: string, known: readonly string[]): void {
    if (isSame(row, name)) return;
    const { values } = groupOf(row.after, name);
    const old = row.before === null ? nothing : groupOf(row.before, name).values;
    const fields = [...new Set([...Object.keys(values), ...Object.keys(old)])].filter(
      (field) => !known.includes(field),
    );
    if (fields.length === 0 && known.length === 0) fields.push(name);
    for (const field of fields)
      this.#setExtra(row, field, { value: values[field], group: field === name ? '' : name });
  }

  #setExtra(
    row: MergedRow,
    field: string,
    to: { readonly value: FieldValue | undefined; readonly group: string },
  ): void {
    const found = this.#staging.connection
      .prepareRaw('SELECT value FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
      .get(row.entity, row.id, field) as [string] | undefined; // one text column
    const after = to.value === undefined ? null : JSON.stringify(to.value);
    this.extras.push({
      entity: row.entity,
      row: row.id,
      field,
      before: found?.[0] ?? null,
      after,
      group: to.group,
    });
  }

  /** Keeps a whole row beside its table. */
  #hold(row: MergedRow, why: VerdictReason): void {
    this.held.push({ entity: row.entity, row: row.id, verdict: 'held', why });
    const known = groupsOf(row.entity)?.groups;
    for (const name of new Set([
      ...Object.keys(row.before?.groups ?? {}),
      ...Object.keys(row.after.groups),
    ])) {
      const group = known?.get(name);
      if (isSame(row, name)) continue;
      if (group !== undefined) this.#holdGroup(row, group);
      this.#setUnknown(row, name, group?.fields ?? []);
    }
  }

  /** Keeps a group beside its columns, all fields of it: the columns hold something older. */
  #holdGroup(row: MergedRow, group: MergeGroup): void {
    const { values } = groupOf(row.after, group.name);
    for (const field of group.fields) {
      const value = values[field] ?? initialOf(row.entity, field);
      this.#setExtra(row, field, { value, group: '' });
    }
  }

  /** Why a row that is not there cannot be made, or null. */
  #whyNoRow(table: EntityTable, row: MergedRow): VerdictReason | null {
    const stored = this.#staging.connection.prepareRaw(table.exists).get(row.id);
    if (stored !== undefined)
      return this.#homes(table.entity, row.id) === this.#homeOf(table) ? null : 'other-partner';
    const values = [...table.initial];
    let reason: VerdictReason | null = null;
    const known = groupsOf(table.entity)?.groups;
    for (const name of Object.keys(row.after.groups)) {
      const group = known?.get(name);
      if (group === undefined) continue;
      const why = this.#whyNotGroup(table, row, group);
      if (why !== null) {
        reason = why;
        continue;
      }
      const given = groupOf(row.after, group.name).values;
      for (const field of group.fields) {
        const position = table.positionOf.get(field);
        const column = position === undefined ? undefined : table.columns[position];
        if (position !== undefined && column !== undefined)
          values[position] = columnValue(column, given[field]);
      }
    }
    const isWhole = table.columns.every(({ required }, position) => !required || values[position] !== '');
    if (!isWhole) return reason ?? 'reference';
    const record = { ...toRecord(table, [row.id, ...values]), id: row.id };
    return checkRow(table.entity, record, true, () => true) === null ? null : (reason ?? 'rule');
  }

  /** Why the columns of a group cannot take it, or null. */
  #whyNotGroup(table: EntityTable, row: MergedRow, group: MergeGroup): VerdictReason | null {
    const { values } = groupOf(row.after, group.name);
    for (const field of group.fields) {
      const column = table.columns[table.positionOf.get(field) ?? -1];
      const value = values[field];
      if (column === undefined || value === undefined) continue;
      if (column.spec !== null && !column.spec.fits(value)) return 'value';
      const why = this.#whyNotReference(column, value);
      if (why !== null) return why;
    }
    return this.#breaksRule(table, row, group) ? 'rule' : null;
  }

  #whyNotReference({ ref, listOf }: Column, value: FieldValue): VerdictReason | null {
    const entity = ref ?? listOf;
    if (entity === null) return null;
    for (const id of [value].flat()) {
      if (typeof id !== 'string' || this.#coming.get(entity)?.has(id) === true) continue;
      const home = this.#homes(entity, id);
      if (home === null) return 'reference';
      if (home !== this.#homeOf(tableOf(entity))) return 'other-partner';
    }
    return null;
  }

  /** Rules look at one group only, so a group can be asked by itself in a row that is otherwise as it will be. */
  #breaksRule(table: EntityTable, row: MergedRow, group: MergeGroup): boolean {
    if (!group.fields.some((field) => isRuled(table.entity, field))) return false;
    const record: Record<string, FieldValue> = { ...toRecord(table, [row.id, ...table.initial]) };
    for (const { values } of Object.values(row.after.groups)) Object.assign(record, values);
    const isOfGroup = (field: string): boolean => group.fields.includes(field);
    try {
      return checkRow(table.entity, { ...record, id: row.id }, false, isOfGroup) !== null;
    } catch {
      return true; // a value of another group that a rule does not expect
    }
  }

  /** Where rows of a table belong that belong to this partner. */
  #homeOf({ partnerPosition }: EntityTable): string {
    return partnerPosition < 0 ? SHARED : this.#partnerId;
  }
}

type Setting = {
  readonly staged: StagedRow;
  readonly after: (string | number | null)[];
  readonly positions: number[];
  readonly row: MergedRow;
  readonly group: MergeGroup;
  readonly isChanged: boolean;
};

function groupOf({ made, groups }: CanonicalRow, name: string): CanonicalGroup {
  return groups[name] ?? { at: made, values: nothing };
}

/** Whether a group is already here as it is to be, with its clock. */
function isSame({ before, after }: MergedRow, name: string): boolean {
  if (before === null) return false;
  return isSameGroup(groupOf(before, name), groupOf(after, name));
}

function columnValue({ kind, initial }: Column, value: FieldValue | undefined): string | number | null {
  return value === undefined ? initial : toColumn(kind, value);
}

function initialOf(entity: string, field: string): FieldValue {
  if (field === TOMBSTONE || !isEntityName(entity)) return false;
  const column = tableOf(entity).columns[tableOf(entity).positionOf.get(field) ?? -1];
  return (column?.spec?.initial ?? null) as FieldValue; // defaults are field values
}
