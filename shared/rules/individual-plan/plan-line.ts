import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isAgreed } from '../plan/merge.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { planRowsOf } from '../plan/view.ts';

/** What the engagement plan says about a person: of several lines one that the user agreed to, else what the rules propose first; null for people who left. */
export function planLineOf(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine | null {
  const rows = planRowsOf(state, personId, today).filter((row) => row.state !== 'rejected');
  return (rows.find(isAgreed) ?? rows[0])?.shown ?? null;
}
