import type { IsoDate } from '../../model/id.ts';
import { addDays, mondayOf } from '../../reading/calendar.ts';
import { onOpenDay, type IsDayOff } from '../../reading/days-off.ts';

/** A plan looks no further ahead than so many working days, some twelve years: what is due later stands at the end. */
const HORIZON = 3_000;

/**
 * The working days from a day on, by their place: 0 is that day, or the first working day after it. Dates of a plan are counted in
 * places, so that no line can fall on a weekend or a holiday (campaign, section 1).
 */
export class WorkingCalendar {
  readonly today: IsoDate;
  readonly #isDayOff: IsDayOff;
  readonly #days: IsoDate[] = [];
  readonly #weeks: IsoDate[] = [];

  constructor(today: IsoDate, isDayOff: IsDayOff) {
    this.today = today;
    this.#isDayOff = isDayOff;
  }

  /** The working day at a place. */
  at(place: number): IsoDate {
    let last = this.#days.at(-1);
    while (this.#days.length <= place) {
      last = onOpenDay(last === undefined ? this.today : addDays(last, 1), this.#isDayOff);
      this.#days.push(last);
    }
    return this.#days[place] ?? this.today;
  }

  /** The Monday of the week of a place. */
  weekOf(place: number): IsoDate {
    const known = this.#weeks[place];
    if (known !== undefined) return known;
    const monday = mondayOf(this.at(place));
    this.#weeks[place] = monday;
    return monday;
  }

  /** The place of the first working day on or after a date; 0 for all days before, the end of the calendar for those behind it. */
  onOrAfter(date: IsoDate): number {
    let [low, high] = [0, 1];
    while (high < HORIZON && this.at(high) < date) [low, high] = [high, high * 2];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.at(middle) < date) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, HORIZON);
  }

  /** The place of the last working day before a date; −1 when there is none any more. */
  before(date: IsoDate): number {
    return this.onOrAfter(date) - 1;
  }

  /** The place of the next working day: today does not count. */
  get next(): number {
    return this.at(0) > this.today ? 0 : 1;
  }
}
