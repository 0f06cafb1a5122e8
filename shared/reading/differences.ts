import type { FieldValue } from '../model/change.ts';
import { REMOVED, type Conflict } from '../model/conflict.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { isEntityName } from '../model/registry.ts';
import { derive } from './derive.ts';
import {
  fieldsOfPart,
  inWords,
  standingRow,
  valuesOf,
  wallOf,
  whole,
  type Difference,
} from './difference-words.ts';

const none: readonly Difference[] = [];

/**
 * What colleagues say differently and nobody has settled, newest first. What lost and is what stands by now is no difference, nor what its
 * author has replaced since, nor a removal of what is there again.
 */
export const openDifferences = derive((state: PartnerState): readonly Difference[] => {
  if (state.conflict.size === 0) return none;
  const found = openRows(state).flatMap((alike): readonly Dated[] => {
    const [newest] = alike.toSorted((a, b) => wallOf(b.lost) - wallOf(a.lost) || (a.id < b.id ? -1 : 1));
    if (newest === undefined || !isEntityName(newest.kind)) return [];
    const difference = inWords(state, newest.kind, newest);
    return [
      { at: wallOf(newest.lost), difference: { ...difference, ids: alike.map(({ id }) => id).sort() } },
    ];
  });
  return found
    .sort((a, b) => b.at - a.at || (a.difference.id < b.difference.id ? -1 : 1))
    .map(({ difference }) => difference);
});

/** How many `openDifferences` there are; of the state it looks at the conflicts, the people and what the conflicts are about. */
export function countDifferences(state: PartnerState): number {
  return openRows(state).length;
}

type Dated = { readonly at: number; readonly difference: Difference };

/** The rows of what is open; those that say the same of one thing are one difference. */
function openRows(state: PartnerState): readonly (readonly Conflict[])[] {
  const groups = Map.groupBy(state.conflict.values(), ({ kind, rowId, part }) => `${kind} ${rowId} ${part}`);
  return [...groups.values()].flatMap((rows) => {
    const open = rows.filter((row) => !row.settled && !isReplaced(row, rows) && isOpen(state, row));
    return [...Map.groupBy(open, ({ losing }) => JSON.stringify(sorted(losing))).values()];
  });
}

/** Whether whoever wrote what lost has written there again. */
function isReplaced({ lost, id }: Conflict, rows: readonly Conflict[]): boolean {
  const [, , device, n] = lost;
  if (typeof n !== 'number') return false;
  return rows.some((other) =>
    [other.lost, ...(other.id === id ? [] : [other.won])].some(
      (clock) => clock[2] === device && Number(clock[3]) > n,
    ),
  );
}

function isOpen(state: PartnerState, { kind, rowId, part, losing }: Conflict): boolean {
  if (!isEntityName(kind)) return false;
  const record = standingRow(state, kind, rowId);
  if (part === REMOVED) return record === undefined;
  if (record === undefined) return false;
  const fields = fieldsOfPart(kind, part);
  const standing = valuesOf(record, fields);
  return (
    fields.length > 0 &&
    JSON.stringify(sorted(standing)) !== JSON.stringify(sorted(whole(kind, part, losing)))
  );
}

function sorted(value: FieldValue | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly FieldValue[]).map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
