import type { Change } from '#shared/model/change.ts';
import { entityOf, isEntityName } from '#shared/model/registry.ts';
import { compareClocks, type Clock as CanonicalClock } from '#shared/merge/clock.ts';
import { conflictRows, type NameOfDevice } from '#shared/merge/conflict-rows.ts';
import { coveredRatings } from '#shared/merge/covered-ratings.ts';
import { findConflicts, type Conflict, type Knowledge } from '#shared/merge/conflicts.ts';
import { isErased, withoutErasedIds } from '#shared/merge/erased-ids.ts';
import { TOMBSTONE } from '#shared/merge/groups.ts';
import { clockOfGroup, isDeleted, isSameRow, mergeRows } from '#shared/merge/merge.ts';
import { privateRows, withoutPrivate, type PrivateRows } from '#shared/merge/only-for-me.ts';
import type { PayloadProblem } from '#shared/merge/read-payload.ts';
import type {
  CanonicalRow,
  PartnerCopy,
  PartnerPayload,
  PayloadSource,
  RowVerdict,
} from '#shared/merge/payload.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';
import type { CopiedRows } from '../reads/copied-row.ts';
import { readCopy, readRows } from '../reads/partner-copy.ts';
import { clockAfter, type Clock } from './clock.ts';
import { effectsOf, type Effects } from './effects.ts';
import { placeMerged, type MergedRow } from './place-merge.ts';
import { checkRows } from './check-rows.ts';
import { newStaging, stageChange, stagedRow } from './staging.ts';

/** How a merge is done. */
export type MergeOptions = {
  /** Whether nothing is written, and the result says what would have been. */
  readonly isTrial?: boolean;
  /** Whether what it would remove stays, by a later word of this device, which goes to everybody. */
  readonly keepsRemoved?: boolean;
  /** The user's own changes that are written with it where it brings anything, such as the version of the moment before. */
  readonly first?: readonly Change[];
  /** Shown what will change before anything is written; may throw, which leaves all as it is. */
  readonly look?: (changes: readonly Change[], payload: PartnerPayload) => void;
};

/** What a merge did, or would do. */
export type MergeResult = {
  /** What was given, as far as it could be read. */
  readonly payload: PartnerPayload;
  /** Empty when everything was here already: no command was written. */
  readonly commandId: string;
  /** The changes of rows as the window takes them over. */
  readonly changes: readonly Change[];
  /** What was not simply taken over, row by row. */
  readonly verdicts: readonly RowVerdict[];
  /** What both sides wrote without knowing of each other; the newer one stands. */
  readonly conflicts: readonly Conflict[];
};

/** What came of a payload, or what stands against it as a whole: then nothing was changed. */
export type MergeOutcome = MergeResult | { readonly problem: PayloadProblem };

/** With which clock, device and command this device keeps what somebody removed. */
export type KeepingClock = { readonly clock: Clock; readonly device: string; readonly seq: number };

/** What is known of the sides, and whether what would be removed is kept. */
export type MergeSetting = {
  readonly seen: Knowledge;
  readonly userName: string;
  readonly kept?: KeepingClock | null;
};

/** What a merge will write. */
export type PreparedMerge = {
  readonly effects: Effects;
  readonly rows: readonly MergedRow[];
  readonly verdicts: readonly RowVerdict[];
  readonly conflicts: readonly Conflict[];
  readonly erased: readonly string[];
};

/**
 * Works out what a payload changes here; `userName` is who writes on this device. Belongs into a transaction, and writes nothing. Cost: reads
 * every row of the partner.
 */
export function prepareMerge(
  connection: Connection,
  payload: PartnerPayload,
  from: PayloadSource,
  { seen, userName, kept = null }: MergeSetting,
): PreparedMerge {
  const { shared } = from;
  const { reader } = connection;
  const { partnerId } = payload;
  const here = readCopy(reader, partnerId);
  // What is shared again is there again, by a later clock than the tombstone that others still send.
  const hidden = privateRows(here.rows);
  const told = notHidden(withoutPrivate(here), hidden);
  const known = knownRows(here, told, readRows(reader, missingIn(here, payload)));
  const erased = new Set([...here.erased, ...payload.erased]);
  const rows = new Map<string, MergedRow>();
  for (const [entity, ofEntity] of Object.entries(payload.rows))
    for (const [id, theirs] of Object.entries(ofEntity)) {
      const before = known.get(entity)?.get(id) ?? null;
      const isOthers = isEntityName(entity) && entity !== 'partner' && entityOf(entity).scope === 'profile';
      // Others have a tombstone of what was shared before it became private: it is for them, and comes back with what they send.
      if (hidden.get(entity)?.has(id) === true) continue;
      if (isErased(entity, id, theirs, erased) || (isOthers && shared === 'add' && before !== null)) continue;
      const settled = withoutErasedIds(entity, theirs, erased);
      // Of most rows nothing is new; those that wait for their place are looked at below.
      if (before !== null && isSameRow(before, settled)) continue;
      const own = before === null ? null : withoutErasedIds(entity, before, erased);
      const after =
        own === null
          ? settled
          : mergeRows(entity, { row: own, level: 'everything' }, { row: settled, level: payload.level });
      const isKept = kept !== null && before !== null && !isDeleted(before) && isDeleted(after);
      rows.set(`${entity} ${id}`, { entity, id, before, after: isKept ? keptRow(after, kept) : after });
    }
  // What waited may find its place now.
  for (const [entity, id] of waiting(connection)) {
    const row = known.get(entity)?.get(id);
    if (row !== undefined && !rows.has(`${entity} ${id}`))
      rows.set(`${entity} ${id}`, { entity, id, before: row, after: row });
  }
  const apart = findConflicts(here, payload, seen).filter(
    ({ entity, row }) => hidden.get(entity)?.has(row) !== true,
  );
  const conflicts = [...apart, ...coveredRatings(here, payload, hidden)].filter(
    ({ entity, row }) => !isGone(entity, row, payload.rows[entity]?.[row], erased),
  );
  const nameOf = namesOfDevices(reader, from, userName);
  for (const [id, made] of conflictRows(conflicts, [here, payload], nameOf)) {
    if (isErased('conflict', id, made, erased)) continue;
    const found = withoutErasedIds('conflict', made, erased);
    const entity = 'conflict';
    const before = known.get(entity)?.get(id) ?? null;
    const other = rows.get(`${entity} ${id}`)?.after ?? before;
    const after =
      other === null
        ? found
        : mergeRows(entity, { row: other, level: 'everything' }, { row: found, level: 'everything' });
    rows.set(`${entity} ${id}`, { entity, id, before, after });
  }
  const erasedHere = new Set(here.erased);
  const newlyErased = payload.erased.filter((id) => !erasedHere.has(id));
  if (newlyErased.length > 0) settleOthers(here, erased, rows);
  const merged = [...rows.values()];
  const staging = newStaging(connection);
  const { effects, held } = placeMerged(staging, partnerId, merged);
  const gone = hideErased(staging, here, new Set(newlyErased));
  return {
    effects: { rows: [...effects.rows, ...gone], extras: effects.extras },
    rows: merged,
    verdicts: held,
    conflicts,
    erased: newlyErased,
  };
}

/** Who writes under which device id, as far as it is known here: the user under all that this file has written with. */
function namesOfDevices(reader: Reader, from: PayloadSource, userName: string): NameOfDevice {
  const names = new Map(reader.prepareRaw('SELECT id, name FROM device').all() as [string, string][]); // in this order
  const own = reader
    .prepareRaw('SELECT DISTINCT d.id FROM command c JOIN device d ON d.key = c.device')
    .all() as [string][]; // one text column
  const claim = (id: string, name: string): unknown =>
    (names.get(id) ?? '') === '' ? names.set(id, name) : null;
  for (const [id, name] of Object.entries(from.names ?? {})) claim(id, name);
  for (const id of from.formerDevices ?? []) claim(id, from.name);
  names.set(from.device, from.name);
  for (const [id] of own) names.set(id, userName);
  return (device) => names.get(device) ?? '';
}

/** A removal that is overruled: the next clock after it, by this device. */
function keptRow(row: CanonicalRow, { clock, device, seq }: KeepingClock): CanonicalRow {
  const [wall, counter] = clockOfGroup(row, TOMBSTONE);
  const later = clockAfter({ wall, counter }, clock);
  const at: CanonicalClock = [later.wall, later.counter, device, seq];
  return { made: row.made, groups: { ...row.groups, [TOMBSTONE]: { at, values: {} } } };
}

/** A merge with changes of the user's own, in one command. Belongs into its transaction. */
export function withOwn(
  connection: Connection,
  prepared: PreparedMerge,
  own: readonly Change[],
): PreparedMerge {
  const staging = newStaging(connection);
  for (const each of own) stageChange(staging, each, 'refuse');
  checkRows(staging);
  const { rows, extras } = effectsOf(staging);
  const { effects } = prepared;
  return {
    ...prepared,
    effects: { rows: [...effects.rows, ...rows], extras: [...effects.extras, ...extras] },
  };
}

/** Whether everything is here already. */
export function isEmptyMerge({ effects, rows, erased }: PreparedMerge): boolean {
  const isRemade = rows.some(
    ({ before, after }) => before !== null && compareClocks(before.made, after.made) !== 0,
  );
  return effects.rows.length + effects.extras.length + erased.length === 0 && !isRemade;
}

/** The rows of the payload that are no rows of this partner here: shared ones, and such of another partner. */
function missingIn(here: PartnerCopy, payload: PartnerPayload): ReadonlyMap<string, ReadonlySet<string>> {
  const missing = new Map<string, Set<string>>();
  for (const [entity, ofEntity] of Object.entries(payload.rows)) {
    const isShared = isEntityName(entity) && entityOf(entity).scope === 'profile';
    const ids = Object.keys(ofEntity).filter((id) => isShared && here.rows[entity]?.[id] === undefined);
    if (ids.length > 0) missing.set(entity, new Set(ids));
  }
  return missing;
}

function notHidden({ rows }: PartnerCopy, hidden: PrivateRows): CopiedRows {
  return new Map(
    Object.entries(rows).map(([entity, ofEntity]) => [
      entity,
      new Map(Object.entries(ofEntity).filter(([id]) => hidden.get(entity)?.has(id) !== true)),
    ]),
  );
}

function knownRows(here: PartnerCopy, told: CopiedRows, ...others: readonly CopiedRows[]): CopiedRows {
  const known: CopiedRows = new Map();
  for (const [entity, ofEntity] of Object.entries(here.rows))
    known.set(entity, new Map(Object.entries(ofEntity)));
  for (const [entity, ofEntity] of [told, ...others].flatMap((each) => [...each]))
    known.set(entity, new Map([...(known.get(entity) ?? []), ...ofEntity]));
  return known;
}

/** Rows of this version of which something waits beside its column. */
function waiting(connection: Connection): readonly (readonly [string, string])[] {
  const found = connection.prepareRaw('SELECT DISTINCT entity, row, field FROM unknown_field').all() as [
    string,
    string,
    string,
  ][]; // three text columns
  return found.flatMap(([entity, row, field]) =>
    isEntityName(entity) && tableOf(entity).positionOf.has(field) ? [[entity, row] as const] : [],
  );
}

function isGone(
  entity: string,
  id: string,
  row: CanonicalRow | undefined,
  erased: ReadonlySet<string>,
): boolean {
  return row !== undefined && isErased(entity, id, row, erased);
}

/** What leads to somebody who was erased elsewhere is taken out of everything else, with the clocks that it has: a seat becomes vacant at once. */
function settleOthers(here: PartnerCopy, erased: ReadonlySet<string>, rows: Map<string, MergedRow>): void {
  for (const [entity, ofEntity] of Object.entries(here.rows))
    for (const [id, before] of Object.entries(ofEntity)) {
      if (rows.has(`${entity} ${id}`) || isErased(entity, id, before, erased)) continue;
      const after = withoutErasedIds(entity, before, erased);
      if (after !== before) rows.set(`${entity} ${id}`, { entity, id, before, after });
    }
}

/** Whoever was erased elsewhere is hidden at once, with what is nothing without them; what is left of them in this file is destroyed later. */
function hideErased(
  staging: ReturnType<typeof newStaging>,
  here: PartnerCopy,
  erased: ReadonlySet<string>,
): Effects['rows'] {
  if (erased.size === 0) return [];
  const hidden: Effects['rows'][number][] = [];
  for (const [entity, ofEntity] of Object.entries(here.rows)) {
    if (!isEntityName(entity)) continue;
    for (const [id, row] of Object.entries(ofEntity)) {
      if (!isErased(entity, id, row, erased)) continue;
      const staged = stagedRow(staging, tableOf(entity), id);
      if (staged.before === null || staged.before[0] === 1) continue;
      staged.after = [...staged.before];
      staged.after[0] = 1;
      hidden.push({ row: staged, positions: [0] });
    }
  }
  return hidden;
}
