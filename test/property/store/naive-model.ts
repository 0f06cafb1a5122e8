import type { Change, FieldValue } from '#shared/model/change.ts';
import { blankRecord, entityOf, isEntityName, type EntityName } from '#shared/model/registry.ts';
import { fixedIds, isNaiveId, isNaiveRow, textIn } from './naive-rules.ts';

/** One row of the model: all fields, `deleted` included. */
export type NaiveRow = Readonly<Record<string, FieldValue>>;
/** Everything: rows by `entity id`, and fields that this version does not know by `entity id field`. */
export type NaiveState = {
  readonly rows: ReadonlyMap<string, NaiveRow>;
  readonly extras: ReadonlyMap<string, FieldValue>;
};

type Step = { readonly label: string; readonly before: NaiveState; readonly after: NaiveState };

export const KEY_SEPARATOR = ' ';
const MOST_STEPS = 200;

/**
 * What the store should do, said in the plainest way: whole states in memory, a copy of the whole state for each step, undo by
 * putting the copy back. Written without a look at the store's code; only the model's field lists are shared.
 */
export class NaiveModel {
  state: NaiveState = { rows: new Map(), extras: new Map() };
  #undo: Step[] = [];
  #redo: Step[] = [];
  #recent: Step[] = [];

  get undoLabel(): string | null {
    return this.#undo.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#redo.at(-1)?.label ?? null;
  }

  /** `refused` leaves everything as it is; `nothing` means that all values were already so. */
  commit(label: string, changes: readonly Change[], keepUnknown: boolean): 'done' | 'nothing' | 'refused' {
    const before = this.state;
    const after = applied(before, changes, keepUnknown);
    if (after === null || !fitsTogether(before, after)) return 'refused';
    if (isSame(before, after)) return 'nothing';
    const step = { label, before, after };
    this.#recent = [...this.#recent, step].slice(-MOST_STEPS);
    this.#undo = [...this.#undo, step].filter((one) => this.#recent.includes(one));
    this.#redo = [];
    this.state = after;
    return 'done';
  }

  undo(): boolean {
    const step = this.#undo.pop();
    if (step === undefined) return false;
    this.#redo.push(step);
    this.state = withoutLosingRows(step.before, this.state);
    return true;
  }

  redo(): boolean {
    const step = this.#redo.pop();
    if (step === undefined) return false;
    this.#undo.push(step);
    this.state = withoutLosingRows(step.after, this.state);
    return true;
  }
}

/** Rows never vanish: what the wanted state does not have stays as a tombstone with its fields. */
function withoutLosingRows(wanted: NaiveState, present: NaiveState): NaiveState {
  const rows = new Map(wanted.rows);
  for (const [key, row] of present.rows) if (!rows.has(key)) rows.set(key, { ...row, deleted: true });
  return { rows, extras: wanted.extras };
}

function applied(before: NaiveState, changes: readonly Change[], keepUnknown: boolean): NaiveState | null {
  const rows = new Map(before.rows);
  const extras = new Map(before.extras);
  for (const { entity, row: id, fields } of changes) {
    const key = `${entity} ${id}`;
    const known: Record<string, FieldValue> = {};
    for (const [name, value] of Object.entries(fields)) {
      const isKnown = isEntityName(entity) && (name === 'deleted' || name in entityOf(entity).fields);
      if (isKnown) known[name] = value;
      else if (keepUnknown) extras.set(`${key} ${name}`, value);
      else return null;
    }
    if (!isEntityName(entity)) continue;
    if (!Object.entries(known).every(([name, value]) => isValid(entity, name, value))) return null;
    const row = rows.get(key);
    if (row === undefined && known['deleted'] === true) continue;
    const isNew = row === undefined || (row['deleted'] === true && known['deleted'] === undefined);
    // What all partners share does not come back blank by one field of it.
    const wasDeleted = before.rows.get(key)?.['deleted'] === true;
    if (isNew && wasDeleted && !('partnerId' in entityOf(entity).fields) && fixedIds[entity] === undefined)
      return null;
    const named = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, storable(value)]));
    rows.set(key, { ...(isNew ? blankRecord(entity, id) : row), ...named });
  }
  for (const [key, row] of rows) if (!before.rows.has(key) && row['deleted'] === true) rows.delete(key);
  return { rows, extras };
}

/** SQLite keeps only well-formed text; inside of lists and objects JSON escapes what is not. */
function storable(value: FieldValue): FieldValue {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function isValid(entity: EntityName, name: string, value: FieldValue): boolean {
  if (name === 'deleted') return typeof value === 'boolean';
  return entityOf(entity).fields[name]?.schema.safeParse(value).success === true;
}

/**
 * Rows that are new or different have to be right by themselves and stay at their partner, which is there; references that are new or
 * different have to point to live rows of the same partner or of all; required ones have to be there.
 */
function fitsTogether(before: NaiveState, after: NaiveState): boolean {
  for (const [key, row] of after.rows) {
    const old = before.rows.get(key);
    if (row === old) continue;
    const entity = key.slice(0, key.indexOf(KEY_SEPARATOR)) as EntityName; // keys are built from entity names
    const id = key.slice(entity.length + 1);
    if (old === undefined && !isNaiveId(id)) return false;
    if (!refersWell(entity, row, old, after)) return false;
    if (row['deleted'] === true) continue;
    if ('partnerId' in row) {
      if (old !== undefined && old['partnerId'] !== row['partnerId']) return false;
      if (after.rows.get(`partner ${textIn(row, 'partnerId')}`)?.['deleted'] !== false) return false;
    }
    if (!isNaiveRow(entity, id, row, old)) return false;
  }
  return true;
}

function refersWell(
  entity: EntityName,
  row: NaiveRow,
  old: NaiveRow | undefined,
  after: NaiveState,
): boolean {
  for (const [name, { ref, listOf }] of Object.entries(entityOf(entity).fields)) {
    const to = ref ?? listOf;
    if (to === undefined || row[name] === null) continue;
    if (row[name] === '') return false;
    const had = [old?.[name] ?? []].flat();
    for (const id of [row[name] ?? []].flat()) {
      if (had.includes(id)) continue;
      if (typeof id !== 'string') return false;
      const target = after.rows.get(`${to} ${id}`);
      if (target?.['deleted'] !== false) return false;
      if ('partnerId' in target && 'partnerId' in row && target['partnerId'] !== row['partnerId'])
        return false;
    }
  }
  return true;
}

function isSame(a: NaiveState, b: NaiveState): boolean {
  return textOf(a) === textOf(b);
}

/** A state as one text, whatever the order in which it came about. */
export function textOf(state: NaiveState): string {
  const rows = [...state.rows].map(([key, row]) => `${key} ${JSON.stringify(sorted(row))}`);
  const extras = [...state.extras].map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return [...rows.toSorted(), '--', ...extras.toSorted()].join('\n');
}

/** The first lines in which two states differ, cut short; the empty text when they are equal. */
export function difference(actual: NaiveState, expected: NaiveState): string {
  const [is, should] = [textOf(actual).split('\n'), textOf(expected).split('\n')];
  const at = is.findIndex((line, index) => line !== should[index]);
  if (at < 0 && is.length === should.length) return '';
  const index = at < 0 ? is.length : at;
  return `is ${(is[index] ?? 'nothing').slice(0, 600)}\nshould be ${(should[index] ?? 'nothing').slice(0, 600)}`;
}

function sorted(row: NaiveRow): NaiveRow {
  return Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
