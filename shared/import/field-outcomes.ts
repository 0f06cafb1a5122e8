import type { FieldValue } from '#shared/model/change.ts';
import {
  confidenceLabels,
  ratingId,
  ratingKinds,
  type Rating,
  type RatingKind,
} from '#shared/model/rating.ts';
import { sameValue } from '#shared/edit/only-changed.ts';
import { fieldInfo, ratingField, type ImportField } from './import-field.ts';
import type { KnownPlace, KnownTables } from './known-people.ts';
import { normaliseKept } from './normalise-value.ts';
import type { DateOrder } from './date-order.ts';
import { emailKey } from './email-address.ts';
import { idKey } from './id-key.ts';
import { parseDate } from './parse-date.ts';
import { parseConfidence, parseFlag, parseRatingValues, ratingValuesText } from './parse-value.ts';
import type { RowValues } from './row-values.ts';

/**
 * What happens to one field of one row: `set` it was empty · `changed` · `same` · `kept` the list is empty here and what the
 * partner has stays · `refused` the cell is no value of this field.
 */
export type FieldOutcome = {
  readonly field: ImportField | 'place';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'set' | 'changed' | 'same' | 'kept' | 'refused';
};

export type RatingPlan = {
  readonly kind: RatingKind;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** What one row writes, apart from its reporting line. */
export type RowFields = {
  readonly outcomes: readonly FieldOutcome[];
  readonly person: Readonly<Record<string, FieldValue>>;
  readonly seat: Readonly<Record<string, FieldValue>>;
  readonly ratings: readonly RatingPlan[];
};

/** Who is written into ratings that say nothing themselves, and when. */
export type RatingAuthor = { readonly userName: string; readonly today: string };

/** `own`: our own export says who rated, also when it says nobody. */
type RatingSource = RatingAuthor & Pick<RowOptions, 'own' | 'orders'>;

/** `orders`: in which order day and month stand in the columns of dates. `seatOnly`: another post, which says nothing about its person. */
export type RowOptions = {
  readonly dropId: boolean;
  readonly mapped: ReadonlySet<ImportField>;
  readonly own: boolean;
  readonly seatOnly: boolean;
  readonly orders: ReadonlyMap<ImportField, DateOrder>;
};

const personFields = [
  'name',
  'email',
  'phone',
  'location',
  'externalId',
  'profileUrl',
  'notes',
  'responsibilities',
  'decidesAlone',
  'canInfluence',
  'businessObjectives',
  'personalAgenda',
  'valueToday',
  'valueToBuild',
  'communicationPlan',
] as const;
const seatFields = ['title', 'department'] as const;

/** Compares each field of a row with what the partner has. An empty cell never empties a filled field. `mapped`: fields that the list has a column for. */
export function compareRow(
  row: RowValues,
  place: KnownPlace | null,
  tables: KnownTables,
  author: RatingAuthor,
  options: RowOptions,
): RowFields {
  const outcomes: FieldOutcome[] = [];
  const person: Record<string, FieldValue> = {};
  const seat: Record<string, FieldValue> = {};
  const note = (field: ImportField, before: string, cell: string): boolean => {
    const kind = kindOf(field, before, cell);
    const mapped = options.mapped.has(field) || field === 'name';
    if (kind !== null && (kind !== 'kept' || mapped))
      outcomes.push({
        field,
        label: fieldInfo(field).label,
        before,
        after: kind === 'kept' ? before : cell,
        kind,
      });
    return kind === 'set' || kind === 'changed';
  };
  // What is said about a person is kept with a person: a vacant seat has none.
  const nobody = options.seatOnly || (row.name === '' && (place?.person ?? null) === null);
  for (const field of nobody ? [] : personFields) {
    const cell =
      field === 'name'
        ? row.name
        : options.dropId && field === 'externalId'
          ? ''
          : (row.values.get(field) ?? '');
    if (note(field, place?.person?.[field] ?? '', cell)) person[field] = cell;
  }
  for (const field of seatFields) {
    const cell = row.values.get(field) ?? '';
    if (note(field, place?.seat?.[field] ?? '', cell)) seat[field] = cell;
  }
  const leftOn = row.values.get('leftOn');
  if (leftOn !== undefined && !nobody) {
    const date = parseDate(leftOn, options.orders.get('leftOn'));
    if (date === null) outcomes.push(refused('leftOn', place?.person?.leftOn ?? '', leftOn));
    else if (note('leftOn', place?.person?.leftOn ?? '', date)) person['leftOn'] = date;
  }
  const onMap = row.values.get('onMap');
  if (onMap !== undefined && parseFlag(onMap) === null) outcomes.push(refused('onMap', '', onMap));
  const ratings =
    row.name === '' || options.seatOnly
      ? []
      : ratingPlans(row, place?.person?.id ?? null, tables, { ...author, ...options }, outcomes);
  return { outcomes, person, seat, ratings };
}

function kindOf(field: ImportField, before: string, cell: string): FieldOutcome['kind'] | null {
  if (cell === '') return before === '' ? null : 'kept';
  if (before === '') return 'set';
  if (before === cell || normaliseKept(field, before) === cell) return 'same';
  if (field === 'externalId') return idKey(before) === idKey(cell) ? 'same' : 'changed';
  if (field === 'email') return emailKey(before) === emailKey(cell) ? 'same' : 'changed';
  return lookOf(before) === lookOf(cell) ? 'same' : 'changed';
}

/** A text without what nobody sees: which apostrophe, hyphen or blank a program writes. */
function lookOf(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02bc\u00b4\u2032]/gu, "'")
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll('\u00ad', '');
}

function refused(field: ImportField, before: string, cell: string): FieldOutcome {
  return { field, label: fieldInfo(field).label, before, after: cell, kind: 'refused' };
}

function ratingPlans(
  row: RowValues,
  personId: string | null,
  tables: KnownTables,
  source: RatingSource,
  outcomes: FieldOutcome[],
): readonly RatingPlan[] {
  const plans: RatingPlan[] = [];
  for (const kind of ratingKinds) {
    if (!row.values.has(ratingField(kind, 'values')) && !row.values.has(ratingField(kind, 'evidence')))
      continue;
    const before = personId === null ? undefined : tables.rating.get(ratingId(personId, kind));
    const plan = ratingPlan(row, kind, before, source, outcomes);
    if (plan !== null) plans.push(plan);
  }
  return plans;
}

/** The whole record is written when any part changes, so that it is one answer and never a mix of two. */
function ratingPlan(
  row: RowValues,
  kind: RatingKind,
  before: Rating | undefined,
  source: RatingSource,
  outcomes: FieldOutcome[],
): RatingPlan | null {
  let changed = false;
  const take = <T>(
    part: 'values' | 'evidence' | 'confidence' | 'by' | 'on',
    read: (cell: string) => T | null,
    was: T,
    text: (value: T) => string,
  ): T | null => {
    const field = ratingField(kind, part);
    const cell = row.values.get(field);
    if (cell === undefined) return null;
    const value = read(cell);
    if (value === null) {
      outcomes.push(refused(field, text(was), cell));
      return null;
    }
    const label = fieldInfo(field).label;
    const same = text(value) === normaliseKept(field, text(was));
    const outcome = same ? 'same' : text(was) === '' ? 'set' : 'changed';
    outcomes.push({ field, label, before: text(was), after: text(value), kind: outcome });
    if (!same) changed = true;
    return value;
  };
  const plain = (text: string): string => text;
  const values = take<readonly string[]>(
    'values',
    (c) => parseRatingValues(kind, c),
    before?.values ?? [],
    (v) => ratingValuesText(kind, v),
  );
  const evidence = take('evidence', plain, before?.evidence ?? '', plain);
  const confidence = take('confidence', parseConfidence, before?.confidence ?? null, (c) =>
    c === null ? '' : confidenceLabels[c],
  );
  const by = take('by', plain, before?.ratedBy ?? '', plain);
  const onField = ratingField(kind, 'on');
  const on = take<string>(
    'on',
    (cell) => parseDate(cell, source.orders.get(onField)),
    before?.ratedOn ?? '',
    plain,
  );
  // A day that cannot be read is no reason to say that it was rated today.
  const unread = on === null && row.values.has(onField);
  if (!changed) return null;
  const nameless = source.own && before === undefined;
  const another =
    values !== null && before !== undefined && before.values.length > 0 && !sameValue(before.values, values);
  // What proves another value proves nothing about this one (as when rating by hand).
  const proof = another ? undefined : before;
  const fields = {
    kind,
    values: values ?? before?.values ?? [],
    evidence: evidence ?? proof?.evidence ?? '',
    confidence: confidence ?? proof?.confidence ?? null,
    ratedBy: by ?? (nameless ? '' : source.userName),
    ratedOn: on ?? (unread ? (before?.ratedOn ?? null) : nameless ? null : source.today),
  };
  return { kind, fields };
}
