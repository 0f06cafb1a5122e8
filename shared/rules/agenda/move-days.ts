import type { CountryCode } from '../../model/country.ts';
import type { IsoDate } from '../../model/id.ts';
import { addDays } from '../../reading/calendar.ts';
import { daysOffIn, onOpenDay } from '../../reading/days-off.ts';

/** A day to which something that is due can be moved, with its name. */
export type MoveDay = { readonly label: string; readonly on: IsoDate };

/** The usual days to which something at a partner in a country can be moved, counted from today; never a weekend or a holiday there, none twice. */
export function moveDays(country: CountryCode | '', today: IsoDate): readonly MoveDay[] {
  const isDayOff = daysOffIn(country);
  const open = (days: number): IsoDate => onOpenDay(addDays(today, days), isDayOff);
  const days: readonly MoveDay[] = [
    { label: open(1) === addDays(today, 1) ? 'Tomorrow' : 'Next working day', on: open(1) },
    { label: 'In 3 days', on: open(3) },
    { label: 'In a week', on: open(7) },
    { label: 'In 2 weeks', on: open(14) },
    { label: 'In 30 days', on: open(30) },
  ];
  return days.filter(({ on }, index) => days.findIndex((other) => other.on === on) === index);
}
