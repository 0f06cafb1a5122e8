import type { DecisionWindow } from '../../model/decision-window.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { derive } from '../../reading/derive.ts';
import { paperDayIn } from '../../text/paper-day.ts';

/** What was announced more than so many days ago was for another decision. */
const STILL_MEANT = 120;

/** The days on which a paper comes or closes, as contacts were told, and when that was. */
const announced = derive((touchpoints: Table<'touchpoint'>) =>
  [...touchpoints.values()].flatMap(({ on, summary }) => {
    const day = on === null ? null : paperDayIn(summary, on);
    return on === null || day === null ? [] : [{ saidOn: on, day: day as IsoDate }]; // written as an ISO day
  }),
);

/** The first day ahead on which a paper for what is decided comes or closes, as it was noted; null = nobody noted one. */
export function announcedClose(
  state: PartnerState,
  { on, notes }: DecisionWindow,
  today: IsoDate,
): IsoDate | null {
  const own = paperDayIn(notes, today) as IsoDate | null; // written as an ISO day
  const days = announced(state.touchpoint)
    .filter(({ saidOn }) => saidOn <= today && daysBetween(saidOn, today) <= STILL_MEANT)
    .map(({ day }) => day);
  const ahead = [...(own === null ? [] : [own]), ...days].filter(
    (day) => day > today && (on === null || day < on),
  );
  return ahead.sort()[0] ?? null;
}

/**
 * The day that everything aims at before something is decided: when the papers close, as it was set, else as it was noted, where that is ahead
 * and before the day itself; null = of no day.
 */
export function closingDayOf(state: PartnerState, window: DecisionWindow, today: IsoDate): IsoDate | null {
  const { on, papersCloseOn } = window;
  if (papersCloseOn === null) return announcedClose(state, window, today) ?? on;
  return papersCloseOn > today && (on === null || papersCloseOn < on) ? papersCloseOn : on;
}
