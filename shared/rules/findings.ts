import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Finding } from './finding.ts';

/** What wants attention on a partner's map, most severe first, in a stable order (method, section 5, point 9). */
export function findingsOf(_state: PartnerState, _today: IsoDate): readonly Finding[] {
  return [];
}
