import type { WorkingCalendar } from './working-calendar.ts';

/** How many lines a week one of us takes on, two on each working day: a guideline, not a rule of nature. */
export const LINES_A_WEEK = 10;
const A_DAY = 2;
const DAYS_IN_WEEK = 7;

/** How full the weeks and days of each of us are. */
export class Weeks {
  readonly #calendar: WorkingCalendar;
  /** Lines by owner and Monday. */
  readonly #weeks = new Map<string, number>();
  /** Lines by owner and place. */
  readonly #days = new Map<string, number>();
  /** By owner and the place from which room was looked for: all weeks from there to this place are full. */
  readonly #full = new Map<string, number>();

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar;
  }

  /** Takes a part of the week of a place. */
  add(owner: string, place: number): void {
    const week = `${owner} ${this.#calendar.weekOf(place)}`;
    const day = `${owner} ${String(place)}`;
    this.#weeks.set(week, (this.#weeks.get(week) ?? 0) + 1);
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
  }

  /** The first place from one on in a week that has room for its owner: a day with fewer than two lines, else the last of the week. */
  roomFrom(owner: string, from: number): number {
    const asked = `${owner} ${String(from)}`;
    let place = this.#full.get(asked) ?? from;
    for (;;) {
      const week = this.#calendar.weekOf(place);
      if ((this.#weeks.get(`${owner} ${week}`) ?? 0) < LINES_A_WEEK) {
        this.#full.set(asked, place);
        while ((this.#days.get(`${owner} ${String(place)}`) ?? 0) >= A_DAY) {
          if (this.#calendar.weekOf(place + 1) !== week) break;
          place += 1;
        }
        return place;
      }
      const after = this.#afterWeek(place, week);
      if (after === place) return place;
      place = after;
    }
  }

  /** The first place between two with fewer than two lines of an owner; the last such one before when there is none. */
  firstFreeBetween(owner: string, from: number, least: number, until: number): number {
    for (let place = from; place <= until; place += 1)
      if ((this.#days.get(`${owner} ${String(place)}`) ?? 0) < A_DAY) return place;
    return this.lastFreeBetween(owner, least, until);
  }

  /** The last place between two with fewer than two lines of an owner; the last one when there is none. */
  lastFreeBetween(owner: string, from: number, until: number): number {
    for (let place = until; place >= from; place -= 1)
      if ((this.#days.get(`${owner} ${String(place)}`) ?? 0) < A_DAY) return place;
    return until;
  }

  /** The first place behind a week; the same place at the end of all days, where no week follows. */
  #afterWeek(place: number, week: string): number {
    for (let next = place + 1; next < place + DAYS_IN_WEEK; next += 1)
      if (this.#calendar.weekOf(next) !== week) return next;
    return place;
  }
}
