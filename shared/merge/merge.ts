import { canonicalJson } from './canonical-json.ts';
import { compareClocks, newerClock, type Clock } from './clock.ts';
import { isErased, withoutErasedIds } from './erased-ids.ts';
import { groupsOf, TOMBSTONE } from './groups.ts';
import type { CanonicalGroup, CanonicalRow, CanonicalRows, PartnerCopy, PayloadLevel } from './payload.ts';

/**
 * Two copies of one partner as one: for each group of fields what was written last, and everything that was erased in either. In any
 * order, in any grouping and as often as one likes the result has the same `canonicalText`. Copies of different partners are a mistake
 * of the caller. Cost: one look at each group of both.
 */
export function mergeCopies(a: PartnerCopy, b: PartnerCopy): PartnerCopy {
  if (a.partnerId !== b.partnerId) throw new RangeError('copies of two partners');
  const gone = new Set([...a.erased, ...b.erased]);
  const erased = [...gone].sort();
  const rows: Record<string, Record<string, CanonicalRow>> = {};
  // Of two copies of the same write one may have lost what leads to somebody who was erased: compared without it they are the same.
  const [lefts, rights] = [withoutErased(a.rows, gone), withoutErased(b.rows, gone)];
  for (const entity of new Set([...Object.keys(lefts), ...Object.keys(rights)])) {
    const [left = {}, right = {}] = [lefts[entity], rights[entity]];
    const merged: Record<string, CanonicalRow> = { ...left };
    for (const [id, row] of Object.entries(right)) {
      const other = left[id];
      merged[id] =
        other === undefined
          ? row
          : mergeRows(entity, { row: other, level: a.level }, { row, level: b.level });
    }
    rows[entity] = merged;
  }
  const level = a.level === 'facts' ? b.level : a.level;
  return { partnerId: a.partnerId, level, rows: withoutErased(rows, gone), erased };
}

/** A row with how much its copy tells of it: what is left out says only there that it has its default. */
export type ToldRow = { readonly row: CanonicalRow; readonly level: PayloadLevel };

/** The same for one row. */
export function mergeRows(entity: string, a: ToldRow, b: ToldRow): CanonicalRow {
  const made = newerClock(a.row.made, b.row.made);
  const groups: Record<string, CanonicalGroup> = {};
  for (const name of new Set([...Object.keys(a.row.groups), ...Object.keys(b.row.groups)])) {
    const [left, right] = [toldOf(entity, a, name), toldOf(entity, b, name)];
    const last = left === null ? right : right === null ? left : lastWritten(left, right);
    if (last === null) continue;
    // What says no more than the making of the row is left out.
    if (compareClocks(last.at, made) !== 0 || Object.keys(last.values).length > 0) groups[name] = last;
  }
  return { made, groups };
}

const nothing: CanonicalGroup['values'] = {};

/** What a copy says about a group, by its own clock or by that of the row; null when it says nothing. */
function toldOf(entity: string, { row, level }: ToldRow, name: string): CanonicalGroup | null {
  const group = row.groups[name];
  if (group !== undefined) return group;
  if (level === 'everything' || groupsOf(entity)?.groups.get(name)?.level === 'facts')
    return { at: row.made, values: nothing };
  return null;
}

/** Of two ways in which a group was written the later one; of one and the same write, which only a cloned device can make twice, the one with the greater bytes. */
function lastWritten(a: CanonicalGroup, b: CanonicalGroup): CanonicalGroup {
  const order = compareClocks(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return compareValues(a.values, b.values) >= 0 ? a : b;
}

/** Whether two copies of a row say the same, with the same clocks. */
export function isSameRow(a: CanonicalRow, b: CanonicalRow): boolean {
  if (compareClocks(a.made, b.made) !== 0) return false;
  const names = Object.keys(a.groups);
  if (names.length !== Object.keys(b.groups).length) return false;
  return names.every((name) => {
    const [left, right] = [a.groups[name], b.groups[name]];
    return left !== undefined && right !== undefined && isSameGroup(left, right);
  });
}

/** Whether a group was written with the same clock and the same values. */
export function isSameGroup(a: CanonicalGroup, b: CanonicalGroup): boolean {
  return compareClocks(a.at, b.at) === 0 && hasSameValues(a.values, b.values);
}

/** Most values are plain, and can be compared without writing them as text. */
function hasSameValues(a: CanonicalGroup['values'], b: CanonicalGroup['values']): boolean {
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  return fields.every((field) => {
    const [left, right] = [a[field], b[field]];
    if (left === right) return true;
    const isPlain = typeof left !== 'object' || typeof right !== 'object';
    return !isPlain && canonicalJson(left) === canonicalJson(right);
  });
}

/** Defaults are least, so that what was never set takes nothing away. */
function compareValues(a: CanonicalGroup['values'], b: CanonicalGroup['values']): number {
  if (a === b || hasSameValues(a, b)) return 0;
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  if (left === right) return 0;
  if (left === '{}') return -1;
  return right !== '{}' && left < right ? -1 : 1;
}

/** Rows that were not erased and are about nobody who was, without what leads to one. */
function withoutErased(rows: CanonicalRows, erased: ReadonlySet<string>): CanonicalRows {
  if (erased.size === 0) return rows;
  const left: Record<string, Record<string, CanonicalRow>> = {};
  for (const [entity, ofEntity] of Object.entries(rows)) {
    const kept = Object.entries(ofEntity).flatMap(([id, row]) =>
      isErased(entity, id, row, erased) ? [] : [[id, withoutErasedIds(entity, row, erased)] as const],
    );
    if (kept.length > 0) left[entity] = Object.fromEntries(kept);
  }
  return left;
}

/** Whether a row is deleted; its fields stay all the same. */
export function isDeleted({ groups }: CanonicalRow): boolean {
  return groups[TOMBSTONE]?.values[TOMBSTONE] === true;
}

/** When a group of a row was written last: by its own clock, else by that of the row. */
export function clockOfGroup({ made, groups }: CanonicalRow, name: string): Clock {
  return groups[name]?.at ?? made;
}
