import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Priority } from '../../model/priority.ts';
import { rankedPriorities } from '../../reading/priorities.ts';
import { editRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';

/** What may be changed of a priority; its rank has its own verb. */
export type PriorityFacts = Partial<Pick<Priority, 'text' | 'saidByPersonId' | 'saidOn' | 'initiativeId'>>;

/** Adds a priority as the last one. No changes when its text is empty. */
export function addPriority(
  state: PartnerState,
  partnerId: PartnerId,
  priorityId: string,
  facts: PriorityFacts & { readonly text: string },
): readonly Change[] {
  const text = facts.text.trim();
  const rank = (rankedPriorities(state).at(-1)?.rank ?? 0) + 1;
  return text === '' ? [] : [change('priority', priorityId, { partnerId, ...facts, text, rank })];
}

/** Changes what a priority says, who said so, and when. */
export function editPriority(
  state: PartnerState,
  priorityId: string,
  facts: PriorityFacts,
): readonly Change[] {
  return editRow(state, 'priority', priorityId, facts);
}

/** Puts a priority one place further up (−1) or down (1); the ranks are 1, 2, 3 … afterwards. No changes at the end of the list. */
export function movePriority(state: PartnerState, priorityId: string, step: -1 | 1): readonly Change[] {
  const order = [...rankedPriorities(state)];
  const from = order.findIndex(({ id }) => id === priorityId);
  const [moved] = order.slice(from, from + 1);
  const to = from + step;
  if (from < 0 || moved === undefined || to < 0 || to >= order.length) return [];
  order.splice(from, 1);
  order.splice(to, 0, moved);
  return ranksOf(order);
}

/** Deletes a priority; those below move up. */
export function removePriority(state: PartnerState, priorityId: string): readonly Change[] {
  if (!state.priority.has(priorityId)) return [];
  const rest = rankedPriorities(state).filter(({ id }) => id !== priorityId);
  return [removal('priority', priorityId), ...ranksOf(rest)];
}

function ranksOf(order: readonly Priority[]): readonly Change[] {
  return order.flatMap((row, index) => onlyChanged(row, change('priority', row.id, { rank: index + 1 })));
}
