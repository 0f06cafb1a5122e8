import type { LoggedEdit } from '../../edit/logged/all-edits.ts';
import type { Change, FieldValue } from '../../model/change.ts';
import type { IsoDate } from '../../model/id.ts';
import { addDays, daysBetween, onWorkingDay } from '../../reading/calendar.ts';
import { SAMPLE_AUTHOR, samplePeople } from '../sample-partner.ts';
import { BEGAN, joinedDaysAgo } from './earlier-values.ts';
import type { SampleRow } from './sample-rows.ts';

/** With which step of the past something was written. */
export type Place = {
  /** Whatever has the same one was written at once. */
  readonly key: string;
  readonly on: IsoDate;
  /** Orders the steps of a day. */
  readonly rank: number;
  readonly who: string;
  readonly edit: LoggedEdit;
};

/** Values that a row got later than it was made. */
export type Later = { readonly place: Place; readonly fields: Change['fields'] };

/** What is known of the rows of the sample while their steps are found. */
export type StorySetting = {
  readonly rows: readonly SampleRow[];
  readonly today: IsoDate;
  readonly partnerId: string;
  /** The row with an id. */
  readonly rowOf: (id: FieldValue) => SampleRow | undefined;
  /** By which key the tables of the sample know a person; empty for anything else. */
  readonly keyOf: (personId: string) => string;
  readonly personOf: (key: string) => string;
  readonly seatOf: (personId: string) => SampleRow | undefined;
  /** Days from a date of the sample to today. */
  readonly agoOf: (day: FieldValue) => number;
  /** A step on a day. */
  readonly at: (key: string, on: IsoDate, edit: LoggedEdit, who?: string) => Place;
  /** A step so many days before today, or on the Monday after. */
  readonly ago: (key: string, daysAgo: number, edit: LoggedEdit) => Place;
  /** The two steps that the history begins with. */
  readonly made: Place;
  readonly imported: Place;
};

export function storySetting(rows: readonly SampleRow[], today: IsoDate): StorySetting {
  const partnerId = rows.find(({ entity }) => entity === 'partner')?.row ?? '';
  const keys = new Map(
    rows.flatMap((row) => {
      const found =
        row.entity === 'person' ? samplePeople.find(({ name }) => name === text(row, 'name')) : undefined;
      return found === undefined ? [] : [[row.row, found.key] as const];
    }),
  );
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  const seats = new Map(
    rows.flatMap((row) => (row.entity === 'seat' ? [[text(row, 'personId'), row] as const] : [])),
  );
  let rank = 0;
  const at = (key: string, on: IsoDate, edit: LoggedEdit, who = SAMPLE_AUTHOR): Place => ({
    key,
    on,
    rank: (rank += 1),
    who,
    edit,
  });
  const ago = (key: string, daysAgo: number, edit: LoggedEdit): Place =>
    at(key, onWorkingDay(addDays(today, -daysAgo)), edit);
  const people = keys.size - Object.keys(joinedDaysAgo).length;
  return {
    rows,
    today,
    partnerId,
    rowOf: (id: FieldValue) => rows.find(({ row }) => row === id),
    keyOf: (personId: string) => keys.get(personId) ?? '',
    personOf: (key: string) => ids.get(key) ?? '',
    seatOf: (personId: string) => seats.get(personId),
    agoOf: (day: FieldValue) => daysBetween(day as IsoDate, today), // a date
    at,
    ago,
    made: ago('made', BEGAN + 1, { name: 'partner.create', parameters: { partnerId } }),
    imported: ago('people', BEGAN, { name: 'import.people', parameters: { people, vacant: 0 } }),
  };
}

export function value(row: SampleRow, field: string): FieldValue {
  return row.fields[field] ?? null;
}

/** A text of a row; empty where it has none. */
export function text(row: SampleRow, field: string): string {
  const found = row.fields[field];
  return typeof found === 'string' ? found : '';
}
