import type { IsoDate } from '#shared/model/id.ts';
import type { Action } from '#shared/model/plan.ts';

/** Actions by what the user has to know first: open ones earliest first, done ones latest first. */
export type ActionGroups = {
  readonly overdue: readonly Action[];
  readonly coming: readonly Action[];
  readonly undated: readonly Action[];
  readonly done: readonly Action[];
};

/** Groups actions by due date. What is due today is coming, not overdue. */
export function groupActions(actions: readonly Action[], today: IsoDate): ActionGroups {
  const open = actions.filter((action) => !action.done).sort((a, b) => compare(a.due, b.due) || byId(a, b));
  return {
    overdue: open.filter(({ due }) => due !== null && due < today),
    coming: open.filter(({ due }) => due !== null && due >= today),
    undated: open.filter(({ due }) => due === null),
    done: actions.filter((action) => action.done).sort((a, b) => compare(b.doneOn, a.doneOn) || byId(a, b)),
  };
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function byId(a: Action, b: Action): number {
  return a.id < b.id ? -1 : 1;
}
