import { change, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Objective } from '../../model/objective.ts';
import { editRow, removeRow } from '../one-row.ts';

/** What an objective says (method, section 5, point 6). */
export type ObjectiveFacts = Partial<Omit<Objective, 'id' | 'deleted' | 'partnerId'>>;

/** Adds an objective of one of the three parts. No changes when its text is empty. */
export function addObjective(
  partnerId: PartnerId,
  objectiveId: string,
  facts: ObjectiveFacts & { readonly text: string },
): readonly Change[] {
  const text = facts.text.trim();
  return text === '' ? [] : [change('objective', objectiveId, { partnerId, ...facts, text })];
}

export function editObjective(
  state: PartnerState,
  objectiveId: string,
  facts: ObjectiveFacts,
): readonly Change[] {
  return editRow(state, 'objective', objectiveId, facts);
}

export function removeObjective(state: PartnerState, objectiveId: string): readonly Change[] {
  return removeRow(state, 'objective', objectiveId);
}
