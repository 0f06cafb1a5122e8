import type { IsoDate } from '#shared/model/id.ts';
import type { ListedAction } from './find-actions.ts';

/** Actions by what the user has to know first: open ones earliest first, done ones latest first. */
export type ActionGroups = {
  readonly overdue: readonly ListedAction[];
  readonly coming: readonly ListedAction[];
  readonly undated: readonly ListedAction[];
  readonly done: readonly ListedAction[];
};

/** Groups actions by due date. What is due today is coming, not overdue. `dueOf` gives the date by which an entry has its place. */
export function groupActions(
  actions: readonly ListedAction[],
  today: IsoDate,
  dueOf: (row: ListedAction['row']) => IsoDate | null = ({ due }) => due,
): ActionGroups {
  const open = actions
    .filter(({ row }) => !row.done)
    .sort((a, b) => compare(dueOf(a.row), dueOf(b.row)) || compare(a.row.id, b.row.id));
  const isBefore = ({ row }: ListedAction): boolean => {
    const due = dueOf(row);
    return due !== null && due < today;
  };
  return {
    overdue: open.filter(isBefore),
    coming: open.filter((listed) => dueOf(listed.row) !== null && !isBefore(listed)),
    undated: open.filter(({ row }) => dueOf(row) === null),
    done: actions
      .filter(({ row }) => row.done)
      .sort((a, b) => compare(b.row.doneOn, a.row.doneOn) || compare(a.row.id, b.row.id)),
  };
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
