import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { namesAnother } from './names-another.ts';
import { owedSoon, type Owed } from './debts.ts';

/**
 * What of ours becomes the line of a person: promises that are due within four weeks, else the first action that is, if it speaks to the
 * person; the soonest first.
 */
export function dueSoon(state: PartnerState, personId: PersonId, today: IsoDate): readonly Owed[] {
  const owed = owedSoon(state, personId, today);
  const promised = owed.filter((one) => one.promised);
  return promised.length > 0
    ? promised
    : owed.filter(({ text }) => text.trim() !== '' && !namesAnother(state, personId, text)).slice(0, 1);
}
