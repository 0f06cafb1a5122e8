import { canPutBack, type SavedValue } from '#shared/edit/findings/put-back-saved.ts';
import type { HistoryEntry, StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import { entityOf, type EntityName } from '#shared/model/registry.ts';

/** How many entries a history has at most; in a longer one, a field that is not among them may have been set before. */
const LONGEST_HISTORY = 1_000;

/** The listed differences of which the saved value is known and can be written again. */
export function toPutBack({ differences }: StoredDifferences): readonly StoredDifference[] {
  return differences.filter((difference) => difference.kind === 'value' && canPutBack(difference));
}

/** The newest logged value of a field; its default where it was never set, null where the log does not tell. */
export function savedIn(
  entity: EntityName,
  { row, field, logged }: Pick<StoredDifference, 'row' | 'field' | 'logged'>,
  history: readonly HistoryEntry[],
): SavedValue | null {
  const spec = entityOf(entity).fields[field];
  const entry = history.find((each) => each.field === field);
  if (entry === undefined && history.length >= LONGEST_HISTORY) return null;
  if (entry !== undefined && entry.newValue !== null) return { entity, row, field, value: entry.newValue };
  // Nothing was saved, or what the log has fits no field.
  const isNothing = entry === undefined || logged === '';
  return isNothing && spec !== undefined ? { entity, row, field, value: spec.initial } : null;
}
