import type { Change } from '../../model/change.ts';
import type { ColleagueId } from '../../model/id.ts';
import type { Colleague } from '../../model/colleague.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editRow } from '../one-row.ts';

/** The facts of a colleague that are edited directly. */
export type ColleagueFacts = Partial<Pick<Colleague, 'name' | 'email' | 'title' | 'leftOn'>>;

/** Changes facts of a colleague, at all partners. No changes when unknown, unchanged, or when the name would be empty. */
export function editColleague(
  state: PartnerState,
  colleagueId: ColleagueId,
  facts: ColleagueFacts,
): readonly Change[] {
  return facts.name?.trim() === '' ? [] : editRow(state, 'colleague', colleagueId, facts);
}
