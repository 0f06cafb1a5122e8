import { change, type Change } from '../../model/change.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Competency } from '../../model/competency.ts';
import { editRow, removeRow } from '../one-row.ts';

/** What may be changed of a competency; level 1-3. */
export type CompetencyFacts = Partial<Pick<Competency, 'name' | 'level' | 'personIds'>>;

/** Adds something that the partner is good at. Nothing without a name. */
export function addCompetency(partnerId: PartnerId, competencyId: string, given: string): readonly Change[] {
  const name = given.trim();
  return name === '' ? [] : [change('competency', competencyId, { partnerId, name })];
}

/** Changes name, level, or who holds it. */
export function editCompetency(
  state: PartnerState,
  competencyId: string,
  facts: CompetencyFacts,
): readonly Change[] {
  return editRow(state, 'competency', competencyId, facts);
}

export function removeCompetency(state: PartnerState, competencyId: string): readonly Change[] {
  return removeRow(state, 'competency', competencyId);
}
