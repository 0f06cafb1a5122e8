import { v5 } from 'uuid';
import type { FieldValue } from '../model/change.ts';
import { entityOf, isEntityName } from '../model/registry.ts';
import { canonicalJson } from './canonical-json.ts';
import { newerClock, type Clock } from './clock.ts';
import type { Conflict } from './conflicts.ts';
import { isFactGroup } from './facts-only.ts';
import { groupNameOf, isDefault, isOfPartner } from './groups.ts';
import type { CanonicalGroup, CanonicalRow, PartnerCopy } from './payload.ts';

/** Makes ids of what they stand for; part of the format. */
const NAMESPACE = '5b0a3f3e-6c1d-4e0e-9a57-2f5f0c8f1a44';

/** The display name of who writes under a device id; empty where it is not known. */
export type NameOfDevice = (device: string) => string;

/**
 * Conflicts as rows, by id. Each device that finds a conflict makes the same row of it: the id comes from the group and both clocks, and the
 * row carries the newer of these, so that nobody's row is newer than another one. Only names of authors can be known to one and not to
 * the other; then the known one wins. What partners share has no rows: it belongs to none of them.
 */
export function conflictRows(
  conflicts: readonly Conflict[],
  [mine, theirs]: readonly [PartnerCopy, PartnerCopy],
  nameOf: NameOfDevice,
): ReadonlyMap<string, CanonicalRow> {
  const rows = new Map<string, CanonicalRow>();
  for (const conflict of conflicts) {
    const { entity, row, group, won, lost, losing } = conflict;
    if (isOfPartner(entity) !== true && entity !== 'partner') continue;
    const sides = [mine.rows[entity]?.[row], theirs.rows[entity]?.[row]].filter((side) => side !== undefined);
    const about = {
      kind: entity,
      rowId: row,
      part: group,
      isFact: sides.some((side) => isFactGroup(entity, side, group)),
      personIds: peopleOf(entity, row, sides, losing),
      losing,
      lostBy: nameOf(lost[2]),
      lost,
      wonBy: nameOf(won[2]),
      won,
    };
    rows.set(conflictId(conflict), rowOf(newerClock(won, lost), { partnerId: mine.partnerId, ...about }));
  }
  return rows;
}

/** The id of a conflict, the same wherever it is found. */
export function conflictId({ entity, row, group, won, lost }: Omit<Conflict, 'losing'>): string {
  return v5(canonicalJson([entity, row, group, won, lost]), NAMESPACE);
}

function rowOf(made: Clock, fields: Readonly<Record<string, FieldValue>>): CanonicalRow {
  const groups: Record<string, CanonicalGroup> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (isDefault('conflict', field, value)) continue;
    const name = groupNameOf('conflict', field);
    groups[name] = { at: made, values: { ...groups[name]?.values, [field]: value } };
  }
  return { made, groups };
}

/** The people whom either side of the row, or the value that lost, refers to. */
function peopleOf(
  entity: string,
  id: string,
  sides: readonly CanonicalRow[],
  losing: CanonicalGroup['values'],
): readonly string[] {
  if (!isEntityName(entity)) return [];
  const found = new Set<string>(entity === 'person' ? [id] : []);
  if (entity === 'rating') found.add(id.slice(0, id.lastIndexOf('.')));
  for (const [field, { ref, listOf }] of Object.entries(entityOf(entity).fields)) {
    if (ref !== 'person' && listOf !== 'person') continue;
    const values = sides.map(({ groups }) => groups[groupNameOf(entity, field)]?.values[field]);
    for (const person of [...values, losing[field]].flat())
      if (typeof person === 'string' && person !== '') found.add(person);
  }
  return [...found].sort();
}
