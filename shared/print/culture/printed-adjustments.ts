import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureComponentLabels } from '../../model/culture-item.ts';
import { partnerProcessLabels } from '../../model/process-step.ts';
import { openFirst } from '../../reading/due-order.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import type { PrintedAdjustment } from './culture-document.ts';
import { dateOrEmpty, joined } from '../phrase.ts';

/** What we change because of differences in culture: open ones by date, then those that are done. */
export function printedAdjustments(state: PartnerState, today: IsoDate): readonly PrintedAdjustment[] {
  return [...state.adjustment.values()].sort(openFirst).map((row) => {
    const overdue = !row.done && row.due !== null && row.due < today;
    return {
      change: row.change.trim(),
      difference: row.difference.trim(),
      about: joined([
        row.component === null ? '' : cultureComponentLabels[row.component],
        row.process === null ? '' : partnerProcessLabels[row.process],
      ]),
      owner: colleagueNameOf(state, row.colleagueId),
      due: dateOrEmpty(row.due),
      state: row.done ? `Done ${dateOrEmpty(row.doneOn)}`.trim() : overdue ? 'Overdue' : 'Open',
      overdue,
      effect: row.effect.trim(),
    };
  });
}
