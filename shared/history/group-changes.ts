import type { HistoryChange } from './comparison.ts';

/** Groups of differences as a reader looks for them, in this order. */
export const changeGroups = ['people', 'ratings', 'lines', 'plan', 'meetings', 'other'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export const changeGroupLabels: Readonly<Record<ChangeGroup, string>> = {
  people: 'People and seats',
  ratings: 'Ratings',
  lines: 'Lines between people',
  plan: 'Plan',
  meetings: 'Contacts and promises',
  other: 'Everything else',
};

/** Differences by group; groups without any are left out, and the order inside is kept. */
export function groupChanges(
  changes: readonly HistoryChange[],
): readonly { readonly group: ChangeGroup; readonly changes: readonly HistoryChange[] }[] {
  const found = Map.groupBy(changes, groupOf);
  return changeGroups.flatMap((group) => {
    const some = found.get(group);
    return some === undefined ? [] : [{ group, changes: some }];
  });
}

function groupOf({ kind }: HistoryChange): ChangeGroup {
  switch (kind) {
    case 'joined':
    case 'left':
    case 'moved':
    case 'seat':
    case 'placed':
      return 'people';
    case 'rated':
      return 'ratings';
    case 'line':
      return 'lines';
    case 'decided':
    case 'action':
    case 'objective':
      return 'plan';
    case 'contact':
    case 'promise':
      return 'meetings';
    case 'other':
      return 'other';
  }
}
