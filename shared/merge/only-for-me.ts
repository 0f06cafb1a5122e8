import { entityOf, isEntityName } from '../model/registry.ts';
import { newerClock, compareClocks, type Clock } from './clock.ts';
import { groupNameOf, groupsOf, TOMBSTONE } from './groups.ts';
import { clockOfGroup, isDeleted } from './merge.ts';
import type { CanonicalGroup, CanonicalRow, CanonicalRows, PartnerCopy } from './payload.ts';

/** Rows by entity and id, with since when they are only for the user of this computer. */
export type PrivateRows = ReadonlyMap<string, ReadonlyMap<string, Clock>>;

/**
 * The rows of a copy of this computer that nobody else gets: those that carry the mark, what refers to one of them, plan lines that were
 * decided because of a private rating, and decisions about findings that name one of them or somebody with a private rating.
 */
export function privateRows(rows: CanonicalRows): PrivateRows {
  return reach(rows, (mark) => (isDeleted(mark) ? null : newestOf(mark)));
}

/** Those of the private rows that are taken from others who have them; of the rest they keep what they have. */
function takenRows(rows: CanonicalRows): PrivateRows {
  return reach(rows, (mark) =>
    isDeleted(mark) || valueOf('only_for_me', mark, 'othersKeep') === true ? null : newestOf(mark),
  );
}

/**
 * What of the own copy may leave this computer. A row that was shared before it became private goes as a tombstone without a value, which
 * removes it for the others; one that was private from the beginning, or of which others keep what they have, leaves no trace. What is shared again comes back for the others.
 */
export function withoutPrivate(copy: PartnerCopy): PartnerCopy {
  const hidden = privateRows(copy.rows);
  const taken = takenRows(copy.rows);
  const sharedAgain = reach(copy.rows, (mark) => (isDeleted(mark) ? newestOf(mark) : null));
  const anyMarks = hidden.size + sharedAgain.size > 0;
  const rows: Record<string, Record<string, CanonicalRow>> = {};
  for (const [entity, ofEntity] of Object.entries(copy.rows)) {
    if (!leaves(entity)) continue;
    const told: Record<string, CanonicalRow> = {};
    for (const [id, row] of Object.entries(ofEntity)) {
      if (hidden.get(entity)?.has(id) === true && taken.get(entity)?.has(id) !== true) continue;
      const since = taken.get(entity)?.get(id);
      const again = sharedAgain.get(entity)?.get(id) ?? (anyMarks ? rewritten(entity, row) : undefined);
      const shown =
        since === undefined ? broughtBack(withoutOwn(entity, row), again) : removed(entity, row, since);
      if (shown !== null) told[id] = shown;
    }
    if (Object.keys(told).length > 0) rows[entity] = told;
  }
  return { ...copy, rows };
}

/** Whether anything of an entity but its tombstone goes to others. */
function leaves(entity: string): boolean {
  const known = groupsOf(entity);
  if (known === null) return true;
  return [...known.groups.values()].some(({ name, level }) => name !== TOMBSTONE && level !== 'onlyForMe');
}

function withoutOwn(entity: string, row: CanonicalRow): CanonicalRow {
  const known = groupsOf(entity)?.groups;
  const shared = Object.entries(row.groups).filter(([name]) => known?.get(name)?.level !== 'onlyForMe');
  return { made: row.made, groups: Object.fromEntries(shared) };
}

/** A tombstone that says whose row it was and nothing else; null for a row that nobody else ever got. */
function removed(entity: string, row: CanonicalRow, since: Clock): CanonicalRow | null {
  if (compareClocks(row.made, since) >= 0) return null;
  const groups: Record<string, CanonicalGroup> = {};
  // What a row cannot be without: whose it is. These never change, so they say nothing that was not said.
  for (const field of groupsOf(entity)?.required ?? []) {
    const value = row.groups[groupNameOf(entity, field)]?.values[field];
    if (value !== undefined)
      groups[groupNameOf(entity, field)] = { at: row.made, values: { [field]: value } };
  }
  const at = newerClock(since, clockOfGroup(row, TOMBSTONE));
  return { made: row.made, groups: { ...groups, [TOMBSTONE]: { at, values: { [TOMBSTONE]: true } } } };
}

/** A row whose being there was written again when it was shared again. */
function broughtBack(row: CanonicalRow, again: Clock | undefined): CanonicalRow {
  if (again === undefined || isDeleted(row)) return row;
  const at = newerClock(again, clockOfGroup(row, TOMBSTONE));
  if (compareClocks(at, row.made) <= 0) return row;
  return { made: row.made, groups: { ...row.groups, [TOMBSTONE]: { at, values: {} } } };
}

/** What derived from something private and does no more was written anew by then. */
function rewritten(entity: string, row: CanonicalRow): Clock | undefined {
  return entity === 'plan_line' || entity === 'finding_decision' ? newestOf(row) : undefined;
}

function newestOf(row: CanonicalRow): Clock {
  return Object.values(row.groups).reduce<Clock>((newest, { at }) => newerClock(newest, at), row.made);
}

/** All rows that the marks which count lead to, each with the newest clock of any that does. */
function reach(rows: CanonicalRows, clockOf: (mark: CanonicalRow) => Clock | null): PrivateRows {
  const found = new Map<string, Map<string, Clock>>();
  const add = (entity: string, id: string, at: Clock): boolean => {
    const ofEntity = found.get(entity) ?? new Map<string, Clock>();
    found.set(entity, ofEntity);
    const before = ofEntity.get(id);
    if (before !== undefined && compareClocks(before, at) >= 0) return false;
    ofEntity.set(id, at);
    return true;
  };
  for (const mark of Object.values(rows['only_for_me'] ?? {})) {
    const [kind, rowId] = [
      valueOf('only_for_me', mark, 'kind') ?? 'rating',
      valueOf('only_for_me', mark, 'rowId'),
    ];
    const at = clockOf(mark);
    if (at !== null && typeof kind === 'string' && typeof rowId === 'string') add(kind, rowId, at);
  }
  if (found.size === 0) return found;
  let grows = true;
  while (grows) {
    grows = false;
    for (const [entity, ofEntity] of Object.entries(rows))
      for (const [id, row] of Object.entries(ofEntity)) {
        const at = leadsTo(entity, row, found);
        if (at !== null && add(entity, id, at)) grows = true;
      }
  }
  return found;
}

/** The newest clock of a private row that a row refers to or derives from. */
function leadsTo(entity: string, row: CanonicalRow, found: PrivateRows): Clock | null {
  const clocks: Clock[] = [];
  for (const [to, field] of referencesOf(entity)) {
    const id = valueOf(entity, row, field);
    const at = typeof id === 'string' ? found.get(to)?.get(id) : undefined;
    if (at !== undefined) clocks.push(at);
  }
  if (entity === 'conflict') clocks.push(...clocksOfSubject(row, found));
  if (entity === 'plan_line') clocks.push(...clocksOfReasons(row, found));
  if (entity === 'finding_decision') clocks.push(...clocksOfNamed(row, found));
  return clocks.length === 0 ? null : clocks.reduce(newerClock);
}

/**
 * Private ratings of its person: strategy, priority and reasons of a line come from all of them. Of somebody else a line can speak in its
 * reasons, as it can of a contact.
 */
function* clocksOfReasons(row: CanonicalRow, found: PrivateRows): Iterable<Clock> {
  const person = valueOf('plan_line', row, 'personId');
  const said = JSON.stringify([
    valueOf('plan_line', row, 'because') ?? [],
    valueOf('plan_line', row, 'changedSince') ?? [],
  ]);
  for (const [rating, at] of found.get('rating') ?? []) {
    const owner = splitAtLast(rating, '.')[0] ?? rating;
    if (owner === person || said.includes(owner)) yield at;
  }
  for (const kind of ['touchpoint', 'action', 'meeting_brief'])
    for (const [id, at] of found.get(kind) ?? []) if (said.includes(id)) yield at;
}

/** A difference about a private row, and one whose losing value refers to a private row. */
function* clocksOfSubject(row: CanonicalRow, found: PrivateRows): Iterable<Clock> {
  const [kind, rowId] = [valueOf('conflict', row, 'kind'), valueOf('conflict', row, 'rowId')];
  const about =
    typeof kind === 'string' && typeof rowId === 'string' ? found.get(kind)?.get(rowId) : undefined;
  if (about !== undefined) yield about;
  const losing = valueOf('conflict', row, 'losing');
  const values: readonly unknown[] =
    typeof losing === 'object' && losing !== null ? Object.values(losing).flat() : [];
  for (const ofEntity of found.values()) for (const [id, at] of ofEntity) if (values.includes(id)) yield at;
}

function* clocksOfNamed(row: CanonicalRow, found: PrivateRows): Iterable<Clock> {
  const finding = valueOf('finding_decision', row, 'findingId');
  if (typeof finding !== 'string' || finding === '') return;
  for (const ofEntity of found.values())
    for (const [id, at] of ofEntity) if (finding.includes(splitAtLast(id, '.')[0] ?? id)) yield at;
}

function splitAtLast(text: string, mark: string): readonly string[] {
  const place = text.lastIndexOf(mark);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

function valueOf(entity: string, { groups }: CanonicalRow, field: string): unknown {
  return groups[groupNameOf(entity, field)]?.values[field];
}

const leading: ReadonlySet<string> = new Set([
  'rating',
  'touchpoint',
  'action',
  'meeting_brief',
  'plan_line',
]);
const references = new Map<string, readonly (readonly [to: string, field: string])[]>();

/** The fields of an entity that hold the id of a row which can be private. */
function referencesOf(entity: string): readonly (readonly [to: string, field: string])[] {
  const known = references.get(entity);
  if (known !== undefined) return known;
  const fields = isEntityName(entity) ? Object.entries(entityOf(entity).fields) : [];
  const found = fields.flatMap(([field, { ref }]) =>
    ref !== undefined && leading.has(ref) ? [[ref, field] as const] : [],
  );
  references.set(entity, found);
  return found;
}
