import type { DecisionWindow } from '../model/decision-window.ts';
import type { IsoDate } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import { addDays } from './calendar.ts';
import { derive } from './derive.ts';

/** A dated decision, meeting or event within so many days is a window to plan backwards from (campaign, section 1). */
export const WINDOW_DAYS = 60;

const dated = derive((windows: Table<'decision_window'>): readonly DecisionWindow[] =>
  [...windows.values()]
    .filter(({ on }) => on !== null)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : a.on !== b.on ? 1 : a.id < b.id ? -1 : 1)),
);

/** The next decision, meeting or event that the user noted, within 60 days after today; undefined when there is none. */
export function nextWindow(state: PartnerState, today: IsoDate): DecisionWindow | undefined {
  const last = addDays(today, WINDOW_DAYS);
  return dated(state.decision_window).find(({ on }) => on !== null && on > today && on <= last);
}
