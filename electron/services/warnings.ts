import type { ProfileWarning, StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import type { LogDetails } from './log/log-words.ts';

/** What the user should know about the profile right now; at most one of each kind. */
export type Warnings = {
  readonly list: () => readonly ProfileWarning[];
  readonly warn: (warning: ProfileWarning) => void;
  /** It is no longer so. */
  readonly settle: (kind: ProfileWarning['kind']) => void;
};

/** Begins without any; `onChange` hears the whole list whenever it changes. */
export function openWarnings(onChange: (warnings: readonly ProfileWarning[]) => void): Warnings {
  let list: readonly ProfileWarning[] = [];
  const others = (kind: ProfileWarning['kind']): readonly ProfileWarning[] =>
    list.filter((warning) => warning.kind !== kind);
  const become = (next: readonly ProfileWarning[]): void => {
    list = next;
    onChange(list);
  };
  return {
    list: () => list,
    warn: (warning) => become([...others(warning.kind), warning]),
    settle: (kind) => {
      if (others(kind).length < list.length) become(others(kind));
    },
  };
}

/** How many differences there are of each kind, for the log, which names nobody. */
export function countsOf({ total, differences }: StoredDifferences): LogDetails {
  const counts: Partial<Record<StoredDifference['kind'] | 'total', number>> = { total };
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
