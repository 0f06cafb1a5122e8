import type { StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';

/** Whether an entry of the history does not begin where the one before ended, while the newest is what is stored. */
export function isGap({ kind, row }: StoredDifference): boolean {
  return kind === 'log' && row !== '';
}

/** The fields whose values are not as they were saved. */
export function wrongPlaces({ differences }: StoredDifferences): readonly string[] {
  return differences.filter(({ kind }) => kind === 'value').map(placeOf);
}

/** Whether nothing is left but gaps at places where the user was told of a wrong value before: who set it right need not hear of it again. */
export function isSetRight({ total, differences }: StoredDifferences, told: ReadonlySet<string>): boolean {
  return total === differences.length && differences.every((each) => isGap(each) && told.has(placeOf(each)));
}

function placeOf({ entity, row, field }: StoredDifference): string {
  return `${entity} ${row} ${field}`;
}
