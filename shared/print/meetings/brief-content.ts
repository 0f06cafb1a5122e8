import type { Audience } from '../audience.ts';
import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Since } from '../plan/printed-changes.ts';
import type { BriefDocument } from './brief-document.ts';
import { internalBrief } from './internal-brief.ts';
import { partnerSafeBrief } from './partner-safe-brief.ts';

/** The brief of a planned meeting as plain data, for the readers it is meant for. Same state, same document. What changed `since` is for ourselves alone. */
export function briefContent(
  state: PartnerState,
  row: MeetingBrief,
  audience: Audience,
  today: IsoDate,
  since: Since | null = null,
): BriefDocument {
  switch (audience) {
    case 'internal':
      return internalBrief(state, row, today, since);
    case 'partner-safe':
      return partnerSafeBrief(state, row, today);
  }
}
