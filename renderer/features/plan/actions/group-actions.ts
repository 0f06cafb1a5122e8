import type { IsoDate } from '#shared/model/id.ts';
import type { ListedAction } from './find-actions.ts';

/** Actions by what the user has to know first: open ones earliest first, done ones latest first. */
export type ActionGroups = {
  readonly overdue: readonly ListedAction[];
  readonly coming: readonly ListedAction[];
  readonly undated: readonly ListedAction[];
  readonly done: readonly ListedAction[];
};

/** Groups actions by due date. What is due today is coming, not overdue. */
export function groupActions(actions: readonly ListedAction[], today: IsoDate): ActionGroups {
  const open = actions
    .filter(({ row }) => !row.done)
    .sort((a, b) => compare(a.row.due, b.row.due) || compare(a.row.id, b.row.id));
  return {
    overdue: open.filter(({ row: { due } }) => due !== null && due < today),
    coming: open.filter(({ row: { due } }) => due !== null && due >= today),
    undated: open.filter(({ row: { due } }) => due === null),
    done: actions
      .filter(({ row }) => row.done)
      .sort((a, b) => compare(b.row.doneOn, a.row.doneOn) || compare(a.row.id, b.row.id)),
  };
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
