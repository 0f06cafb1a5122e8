import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planFor } from '../plan/generate.ts';
import { linesByPerson } from '../plan/merge.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** What the engagement plan says about a person: the line that the user kept, else what the rules say now; null for people who left. */
export function generatedOrKeptLine(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): PlannedLine | null {
  const stored = linesByPerson(state).get(personId);
  if (stored !== undefined && (stored.state === 'accepted' || stored.state === 'edited')) return stored;
  return planFor(state, personId, today) ?? null;
}
