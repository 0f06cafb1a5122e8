import type { FieldValue } from '../model/change.ts';
import { isPlainList, isPlainObject } from '../model/plain-value.ts';
import { isRowId, MAX_FIXED_ID } from '../model/row-id.ts';
import { compareClocks, isClock, type Clock } from './clock.ts';
import { factsOnly } from './facts-only.ts';
import { groupsOf, isDefault, isOfPartner, TOMBSTONE } from './groups.ts';
import {
  OF_ALL_PARTNERS,
  PAYLOAD_FORMAT,
  payloadLevels,
  type CanonicalGroup,
  type CanonicalRow,
  type PartnerCopy,
  type PartnerPayload,
  type RowVerdict,
  type VerdictReason,
} from './payload.ts';

/** Most levels of lists and objects in one value. */
const DEEPEST = 32;
/** Most UTF-16 units of one value as JSON; the largest field that is known, a picture, has 90,000. */
const LONGEST_VALUE = 200_000;
/** Most UTF-16 units of one row. */
const LONGEST_ROW = 2_000_000;
const MOST_GROUPS = 200;
const MOST_FIELDS = 200;
const MOST_ROWS = 2_000_000;
const MOST_ERASED = 1_000_000;
const MOST_DEVICES = 1_000;
const MAX_NAME = 60;

const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** What stands against a payload as a whole: not of this app, of a version that this one cannot read, or larger than any can be. */
export type PayloadProblem = 'shape' | 'newer' | 'size';

/** A payload as it may be used, with what was left out of it, or what stands against it. */
export type PayloadReading =
  | { readonly payload: PartnerPayload; readonly refused: readonly RowVerdict[] }
  | { readonly problem: PayloadProblem };

/**
 * Takes nothing of a foreign value on trust: whatever is no row that any version writes is left out row by row, and everything else is
 * copied into objects without a prototype. Values are not held against their fields here: another version may have others.
 */
export function readPayload(value: unknown): PayloadReading {
  if (!isPlainObject(value)) return { problem: 'shape' };
  const { format, partnerId, level, knows, erased, rows } = value;
  if (typeof format === 'number' && format > PAYLOAD_FORMAT) return { problem: 'newer' };
  const isLevel = payloadLevels.some((known) => known === level);
  if (format !== PAYLOAD_FORMAT || !isLevel || typeof partnerId !== 'string' || !isRowId(partnerId))
    return { problem: 'shape' };
  if (!isPlainObject(knows) || !isPlainObject(rows) || !Array.isArray(erased)) return { problem: 'shape' };
  if (Object.keys(knows).length > MOST_DEVICES || erased.length > MOST_ERASED) return { problem: 'size' };
  if (!isPlainList(erased, MOST_ERASED) || !erased.every(isFixedId)) return { problem: 'shape' };
  const read = readRows(rows, partnerId);
  if (read === null) return { problem: 'size' };
  const copy: PartnerCopy = {
    partnerId,
    level: level === 'facts' ? 'facts' : 'everything',
    erased: [...new Set(erased)].sort(),
    rows: read.rows,
  };
  // Facts alone are taken from a copy that says that it holds nothing else.
  const told = level === 'facts' ? factsOnly(copy) : copy;
  return {
    payload: { ...told, format: PAYLOAD_FORMAT, knows: readKnows(knows) },
    refused: read.refused,
  };
}

function isFixedId(value: unknown): value is string {
  return typeof value === 'string' && isRowId(value, MAX_FIXED_ID);
}

/** Whether a text can be the name of an entity, a group or a field. */
function isName(text: string): boolean {
  return text.length <= MAX_NAME && NAME.test(text) && !(text in Object.prototype);
}

function readKnows(knows: Readonly<Record<string, unknown>>): Record<string, number> {
  const read = bare<number>();
  for (const [device, n] of Object.entries(knows))
    if (isRowId(device) && Number.isSafeInteger(n) && Number(n) > 0) read[device] = Number(n);
  return read;
}

type RowsRead = {
  readonly rows: Record<string, Record<string, CanonicalRow>>;
  readonly refused: readonly RowVerdict[];
};

/** Null where there are more rows than any partner has. */
function readRows(given: Readonly<Record<string, unknown>>, partnerId: string): RowsRead | null {
  const rows = bare<Record<string, CanonicalRow>>();
  const refused: RowVerdict[] = [];
  let count = 0;
  for (const [entity, ofEntity] of Object.entries(given)) {
    if (!isName(entity) || !isPlainObject(ofEntity)) {
      refused.push({ entity: shortened(entity), row: '', verdict: 'refused', why: 'shape' });
      continue;
    }
    const read = bare<CanonicalRow>();
    for (const [id, row] of Object.entries(ofEntity)) {
      count += 1;
      if (count > MOST_ROWS) return null;
      const found = readRow(entity, id, row, partnerId);
      if (typeof found === 'string')
        refused.push({ entity, row: shortened(id), verdict: 'refused', why: found });
      else read[id] = found;
    }
    if (Object.keys(read).length > 0) rows[entity] = read;
  }
  return { rows, refused };
}

/** A row as it may be used, or why it may not. */
function readRow(entity: string, id: string, row: unknown, partnerId: string): CanonicalRow | VerdictReason {
  if (!isFixedId(id)) return 'id';
  if (!isPlainObject(row) || !isPlainObject(row['groups'])) return 'shape';
  const { made, groups } = row;
  if (!isClock(made)) return 'clock';
  const entries = Object.entries(groups as Readonly<Record<string, unknown>>); // just found to be an object
  if (entries.length > MOST_GROUPS) return 'size';
  const read = bare<CanonicalGroup>();
  const room = { left: LONGEST_ROW };
  for (const [name, group] of entries) {
    const found = readGroup(entity, name, group, room);
    if (typeof found === 'string') return found;
    // What is older than the making of the row, or says nothing that the making does not say, is no group of its own.
    const order = compareClocks(found.at, made);
    if (order > 0 || (order === 0 && Object.keys(found.values).length > 0)) read[name] = found;
  }
  return isAtHome(entity, id, read, partnerId) ?? { made: copied(made), groups: read };
}

function readGroup(
  entity: string,
  name: string,
  group: unknown,
  room: { left: number },
): CanonicalGroup | VerdictReason {
  // Nobody sends what is only for them.
  if (groupsOf(entity)?.groups.get(name)?.level === 'onlyForMe') return 'shape';
  if (!isName(name) || !isPlainObject(group) || !isPlainObject(group['values'])) return 'shape';
  const { at, values } = group;
  if (!isClock(at)) return 'clock';
  const entries = Object.entries(values as Readonly<Record<string, unknown>>); // just found to be an object
  if (entries.length > MOST_FIELDS) return 'size';
  const known = groupsOf(entity)?.groupOf;
  const read = bare<FieldValue>();
  for (const [field, value] of entries) {
    if (!isName(field) || (known?.get(field) ?? name) !== name) return 'shape';
    const copy = copyOfValue(value);
    if (copy === null) return 'shape';
    if (copy.size > LONGEST_VALUE || (room.left -= copy.size) < 0) return 'size';
    if (field === TOMBSTONE && copy.value !== true && copy.value !== false) return 'shape';
    if (!isDefault(entity, field, copy.value)) read[field] = copy.value;
  }
  return { at: copied(at), values: read };
}

/** Why a row does not belong into a payload of this partner, or null. */
function isAtHome(
  entity: string,
  id: string,
  groups: CanonicalRow['groups'],
  partnerId: string,
): VerdictReason | null {
  const isOfAll = partnerId === OF_ALL_PARTNERS;
  if (entity === 'partner') return id === partnerId && !isOfAll ? null : 'other-partner';
  if (isOfPartner(entity) === false) return null;
  const home = groups['partnerId']?.values['partnerId'];
  if (home === partnerId && !isOfAll) return null;
  // A row of a later version that belongs to no partner could never be sent on to the right devices.
  return home === undefined && isOfPartner(entity) === null ? 'unknown' : 'other-partner';
}

type Copy = { readonly value: FieldValue; readonly size: number };

/** A value that JSON can hold, copied as the file keeps it, with its length as JSON; null where it is none or goes too deep. */
function copyOfValue(value: unknown, depth = 0): Copy | null {
  if (depth > DEEPEST) return null;
  if (value === null || typeof value === 'boolean') return { value, size: 5 };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { value: value === 0 ? 0 : value, size: 8 } : null;
  if (typeof value === 'string') return { value: value.toWellFormed(), size: value.length + 2 };
  return Array.isArray(value) ? copyOfList(value, depth) : copyOfObject(value, depth);
}

function copyOfList(list: readonly unknown[], depth: number): Copy | null {
  if (!isPlainList(list, LONGEST_VALUE)) return null;
  const copy: FieldValue[] = [];
  let size = 2;
  for (const each of list) {
    const part = copyOfValue(each, depth + 1);
    if (part === null || size > LONGEST_VALUE) return part === null ? null : { value: copy, size };
    copy.push(part.value);
    size += part.size + 1;
  }
  return { value: copy, size };
}

function copyOfObject(value: unknown, depth: number): Copy | null {
  if (!isPlainObject(value)) return null;
  const copy = bare<FieldValue>();
  let size = 2;
  for (const [key, each] of Object.entries(value)) {
    const part = copyOfValue(each, depth + 1);
    if (part === null || size > LONGEST_VALUE) return part === null ? null : { value: copy, size };
    copy[key.toWellFormed()] = part.value;
    size += key.length + part.size + 4;
  }
  return { value: copy, size };
}

function copied([wall, counter, device, n]: Clock): Clock {
  return [wall, counter, device, n];
}

/** An object that nobody's prototype speaks through. */
function bare<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>; // empty, so it holds values of any type
}

function shortened(text: string): string {
  return text.slice(0, MAX_FIXED_ID).toWellFormed();
}
