import type { PartnerState } from '../../model/partner-state.ts';
import type { IsHoliday } from './working-calendar.ts';

/** The public holidays where the partner works. */
export function holidaysOf(_state: PartnerState): IsHoliday {
  return () => false;
}
