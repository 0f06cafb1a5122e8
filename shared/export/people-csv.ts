import Papa from 'papaparse';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { cleanKept } from '#shared/import/clean-cell.ts';
import { guardCell } from '#shared/import/formula-guard.ts';
import {
  fieldInfo,
  importFields,
  ratingField,
  ratingOfField,
  type ImportField,
} from '#shared/import/import-field.ts';
import { ratingValuesText } from '#shared/import/parse-value.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import type { Seat } from '#shared/model/seat.ts';
import { ratingId, ratingKinds, type Rating, confidenceLabels } from '#shared/model/rating.ts';

/** Columns that are there even when nobody has a value in them. */
const always: ReadonlySet<ImportField> = new Set<ImportField>([
  'name',
  'title',
  'department',
  'email',
  'phone',
  'location',
  'externalId',
  'manager',
  'onMap',
  'personId',
  'seatId',
  'managerSeatId',
]);

type Cells = ReadonlyMap<ImportField, string>;

/** All people and seats of a partner, the names of the columns first; managers stand before their reports, people without a seat at the end, by id. */
export function peopleTable(
  state: Pick<PartnerState, 'person' | 'seat' | 'rating'>,
): readonly (readonly string[])[] {
  const rows = rowsOf(state);
  const columns = importFields.filter(
    (field) => always.has(field) || rows.some((row) => (row.get(field) ?? '') !== ''),
  );
  return [columns.map(headerOf), ...rows.map((row) => columns.map((field) => row.get(field) ?? ''))];
}

/**
 * All people and seats of a partner as CSV text (`docs/file-format-csv.md`): byte order mark first, so that spreadsheets read it as
 * UTF-8; lines end with CR LF; managers stand before their reports, people without a seat at the end, by id. Cells that a spreadsheet
 * would calculate are guarded by an apostrophe, which our import takes away again.
 */
export function peopleCsv(state: Pick<PartnerState, 'person' | 'seat' | 'rating'>): string {
  const [head = [], ...rows] = peopleTable(state);
  const lines = [head, ...rows.map((row) => row.map((cell) => guardCell(cell)))];
  return `\ufeff${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

/** The header of a column; our import knows each again. */
function headerOf(field: ImportField): string {
  return field === 'manager' ? 'Reports to' : fieldInfo(field).label;
}

function rowsOf(state: Pick<PartnerState, 'person' | 'seat' | 'rating'>): readonly Cells[] {
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const seated = new Set<string>();
  const rows = hierarchy.preorder.flatMap((id) => {
    const seat = state.seat.get(id);
    if (seat === undefined) return [];
    const person = seat.personId === null ? undefined : state.person.get(seat.personId);
    if (person !== undefined) seated.add(person.id);
    const boss = state.seat.get(hierarchy.managerOf(id) ?? '');
    return [cellsOf(state, person, seat, boss)];
  });
  const seatless = [...state.person.values()]
    .filter((person) => !seated.has(person.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...rows, ...seatless.map((person) => cellsOf(state, person, undefined, undefined))];
}

function cellsOf(
  state: Pick<PartnerState, 'person' | 'rating'>,
  person: Person | undefined,
  seat: Seat | undefined,
  boss: Seat | undefined,
): Cells {
  const cells = new Map<ImportField, string>();
  const put = (field: ImportField, text: string | null | undefined): void => {
    const clean = cleanKept(text ?? '', fieldInfo(field).long);
    if (clean !== '') cells.set(field, clean);
  };
  for (const field of importFields) {
    if (person !== undefined && isPersonText(field)) put(field, person[field]);
  }
  put('personId', person?.id);
  put('title', seat?.title);
  put('department', seat?.department);
  put('seatId', seat?.id);
  put('onMap', seat === undefined ? '' : seat.onMap ? 'yes' : 'no');
  put('managerSeatId', boss?.id);
  put('manager', state.person.get(boss?.personId ?? '')?.name);
  for (const kind of ratingKinds) {
    const rating = person === undefined ? undefined : state.rating.get(ratingId(person.id, kind));
    if (rating !== undefined) putRating(rating, put);
  }
  return cells;
}

type PersonText = Exclude<Extract<ImportField, keyof Person>, 'personId'>;

function isPersonText(field: ImportField): field is PersonText {
  const seatOrOwn = ['title', 'department', 'manager', 'onMap', 'personId', 'seatId', 'managerSeatId'];
  const parts = [
    'firstName',
    'middleName',
    'lastName',
    'nameSuffix',
    'positionId',
    'dottedManager',
    'status',
    'managerFirstName',
    'managerLastName',
  ];
  return ratingOfField(field) === null && !seatOrOwn.includes(field) && !parts.includes(field);
}

function putRating(rating: Rating, put: (field: ImportField, text: string | null) => void): void {
  if (rating.values.length === 0 && rating.evidence === '') return; // not rated: who cleared it and when is history
  put(ratingField(rating.kind, 'values'), ratingValuesText(rating.kind, rating.values));
  put(ratingField(rating.kind, 'evidence'), rating.evidence);
  put(
    ratingField(rating.kind, 'confidence'),
    rating.confidence === null ? '' : confidenceLabels[rating.confidence],
  );
  put(ratingField(rating.kind, 'by'), rating.ratedBy);
  put(ratingField(rating.kind, 'on'), rating.ratedOn);
}
