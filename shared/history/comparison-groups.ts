import type { Comparison, HistoryChange } from './comparison.ts';

/** Changes of one kind, as a list shows them together. */
export type ChangeGroup = {
  readonly id: string;
  readonly label: string;
  readonly changes: readonly HistoryChange[];
};

const groups: readonly {
  readonly id: string;
  readonly label: string;
  readonly has: (change: HistoryChange) => boolean;
}[] = [
  { id: 'people', label: 'Joined and left', has: ({ kind }) => kind === 'joined' || kind === 'left' },
  { id: 'up', label: 'Rated higher', has: (change) => change.kind === 'rated' && change.direction === 'up' },
  {
    id: 'down',
    label: 'Rated lower',
    has: (change) => change.kind === 'rated' && change.direction === 'down',
  },
  { id: 'rated', label: 'Other ratings', has: ({ kind }) => kind === 'rated' },
  { id: 'moved', label: 'Moved', has: ({ kind }) => kind === 'moved' || kind === 'seat' },
  { id: 'lines', label: 'Lines', has: ({ kind }) => kind === 'line' },
  { id: 'contacts', label: 'Conversations', has: ({ kind }) => kind === 'contact' },
  { id: 'promises', label: 'Promises', has: ({ kind }) => kind === 'promise' },
  {
    id: 'plan',
    label: 'Plan',
    has: ({ kind }) => kind === 'decided' || kind === 'action' || kind === 'objective',
  },
  { id: 'other', label: 'Everything else', has: ({ kind }) => kind === 'other' },
  { id: 'placed', label: 'Moved on the map', has: ({ kind }) => kind === 'placed' },
];

/**
 * A comparison as a grouped list. Each change stands in one group; within a group what matters most comes first, and the groups follow
 * the weight of their first change.
 */
export function groupChanges({ changes }: Comparison): readonly ChangeGroup[] {
  const left = new Set(changes);
  const found = groups.flatMap(({ id, label, has }) => {
    const own = changes.filter((change) => left.has(change) && has(change));
    for (const change of own) left.delete(change);
    return own.length === 0 ? [] : [{ id, label, changes: own }];
  });
  return found.toSorted((a, b) => (b.changes[0]?.weight ?? 0) - (a.changes[0]?.weight ?? 0));
}

/** A comparison whose most important changes are taken out of the groups, so that each is told once. */
export type LedChanges = {
  readonly first: readonly HistoryChange[];
  readonly groups: readonly ChangeGroup[];
};

/** What matters most, at most so many changes, and all others by groups. */
export function leadChanges(comparison: Comparison, most: number): LedChanges {
  const { changes } = comparison;
  return {
    first: changes.slice(0, most),
    groups: groupChanges({ ...comparison, changes: changes.slice(most) }),
  };
}
