import type { PartnerState } from '../../model/partner-state.ts';
import { daysOffIn } from '../../reading/days-off.ts';
import { partnerOf } from '../../reading/partner.ts';
import type { IsHoliday } from './working-calendar.ts';

/** The days on which nobody works where the partner is: public holidays of its country, and the weekend there besides ours. */
export function holidaysOf(state: PartnerState): IsHoliday {
  return daysOffIn(partnerOf(state)?.country ?? '');
}
