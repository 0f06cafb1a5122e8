import { change, type Change } from '../model/change.ts';
import type { ColleagueId, IsoDate, NewId, PartnerId, PersonId, TouchpointId } from '../model/id.ts';
import type { PromiseSide } from '../model/promise.ts';
import { agreedDay } from './agreed-day.ts';
import { addDays } from '../reading/calendar.ts';
import type { ColleagueKey } from './sample-person.ts';

/** Promises of the sample. `touch` is the day of the contact, in days before today; `dueIn` counts from today. */
const samplePromises: readonly {
  readonly touch: number;
  readonly side: PromiseSide;
  readonly person: string;
  readonly colleague: ColleagueKey;
  readonly text: string;
  readonly dueIn: number | null;
  readonly keptDaysAgo?: number;
  readonly outcome?: string;
}[] = [
  {
    touch: 16,
    side: 'ours',
    person: 'aiko',
    colleague: 'diego',
    text: 'Early access to the next version',
    dueIn: 4,
  },
  {
    touch: 18,
    side: 'theirs',
    person: 'tomasz',
    colleague: 'hannah',
    text: 'Send the nine joint deals with the name of who leads each',
    dueIn: 3,
  },
  {
    touch: 22,
    side: 'ours',
    person: 'luca',
    colleague: 'oskar',
    text: 'A price for the valve maker in Brescia',
    dueIn: 9,
  },
  {
    touch: 25,
    side: 'theirs',
    person: 'leila',
    colleague: 'hannah',
    text: 'Find a full hour with Karin alone',
    dueIn: 20,
  },
  {
    touch: 30,
    side: 'ours',
    person: 'marguerite',
    colleague: 'wen',
    text: 'Stock figures of the last two quarters, by product',
    dueIn: -4,
  },
  {
    touch: 40,
    side: 'theirs',
    person: 'yusuf',
    colleague: 'diego',
    text: 'Name two engineers for a pilot in the lab',
    dueIn: -6,
  },
  {
    touch: 48,
    side: 'theirs',
    person: 'henrik',
    colleague: 'oskar',
    text: 'Tell us which quotes took longest',
    dueIn: null,
  },
  {
    touch: 35,
    side: 'theirs',
    person: 'priya',
    colleague: 'diego',
    text: 'Hand over two migration projects with their contacts',
    dueIn: -14,
    keptDaysAgo: 15,
    outcome: 'Both are with us, a day early.',
  },
  {
    touch: 65,
    side: 'ours',
    person: 'mateus',
    colleague: 'diego',
    text: 'One number to call for the night shift',
    dueIn: -20,
    keptDaysAgo: 22,
    outcome: 'The number works; two calls so far.',
  },
];

export type PromiseIds = {
  readonly partner: PartnerId;
  readonly person: (key: string) => PersonId;
  readonly colleague: (key: ColleagueKey) => ColleagueId;
  /** The contact of a day, in days before today. */
  readonly touchpoint: (daysAgo: number) => TouchpointId;
};

/** The changes that make the promises: ours and theirs, open, overdue, without a date, and kept. */
export function promiseChanges(newId: NewId, ids: PromiseIds, today: IsoDate): readonly Change[] {
  return samplePromises.map(({ touch, side, person, colleague, text, dueIn, keptDaysAgo, outcome = '' }) =>
    change('promise', newId(), {
      partnerId: ids.partner,
      touchpointId: ids.touchpoint(touch),
      side,
      personId: ids.person(person),
      colleagueId: ids.colleague(colleague),
      text,
      due: dueIn === null ? null : agreedDay(today, dueIn),
      done: keptDaysAgo !== undefined,
      doneOn: keptDaysAgo === undefined ? null : addDays(today, -keptDaysAgo),
      outcome,
    }),
  );
}
