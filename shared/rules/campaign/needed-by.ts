import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { readyDays } from './input-days.ts';
import { namedIn } from './names-another.ts';
import type { Ground } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What is due within so many days counts. */
const SOON_DAYS = 28;

/**
 * By which place the talk with somebody has to be had whom an open action or promise of ours for another person names, as in “rebuild the sheet
 * with Ada”: on the day on which that has to be ready, brought forward for a meeting or not.
 */
export function neededBy(
  state: PartnerState,
  { today }: Ground,
  calendar: WorkingCalendar,
): ReadonlyMap<PersonId, number> {
  const needed = new Map<PersonId, number>();
  if (state.action.size + state.promise.size === 0) return needed;
  const last = addDays(today, SOON_DAYS);
  const need = (text: string, ownId: string | null, day: IsoDate): void => {
    if (day < today || day > last) return;
    const place = Math.max(calendar.before(addDays(day, 1)), calendar.next);
    for (const id of namedIn(state, text))
      if (id !== ownId && place < (needed.get(id) ?? Infinity)) needed.set(id, place);
  };
  const ready = readyDays(state, today, calendar);
  for (const { id, done, personId, text, due } of state.action.values())
    if (!done && personId !== null && due !== null) need(text, personId, ready.get(id) ?? due);
  for (const { id, done, side, personId, text, due } of state.promise.values())
    if (!done && side === 'ours' && due !== null) need(text, personId, ready.get(id) ?? due);
  return needed;
}
