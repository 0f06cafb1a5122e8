import { isCalendarDate } from '../model/calendar-date.ts';
import type { FieldValue } from '../model/change.ts';
import { REMOVED, type Conflict } from '../model/conflict.ts';
import { fieldPolicies } from '../model/field-policy.ts';
import type { IsoDate, PersonId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { noName } from '../model/person.ts';
import { confidenceLabels, ratingDefinitions, type Confidence } from '../model/rating.ts';
import { blankRecord, entityOf, isEntityName, type EntityName } from '../model/registry.ts';
import { fieldText, rowText } from '../model/spoken.ts';
import { upperFirst } from '../text/wording.ts';
import { localDate, momentText } from './calendar.ts';
import { isOnlyForMe } from './only-for-me.ts';
import { ratingKindOf, valueText } from './spoken-value.ts';

/** What one of two people wrote. */
export type View = {
  /** By name; empty where it is not known. */
  readonly by: string;
  /** The day on which it was written, by the author's clock; null where it is not known. */
  readonly on: IsoDate | null;
  /** The local time of day, such as `14:05`, where both were written on the same day; else empty. */
  readonly time: string;
  /** The value in words; empty for nothing. */
  readonly text: string;
  readonly evidence: string;
  readonly confidence: string;
};

/** Two values that somebody has to choose between, or a removal against what was written about whom it removed. */
export type Difference = {
  /** Of the newest of its rows. */
  readonly id: string;
  /** All rows that it settles. */
  readonly ids: readonly string[];
  readonly entity: EntityName;
  readonly row: string;
  /** The first field of the group, or `REMOVED`. */
  readonly part: string;
  /** Such as `Support of Ada Berg`; of a removal the name alone. */
  readonly subject: string;
  readonly personIds: readonly PersonId[];
  readonly standing: View;
  readonly losing: View;
  /** Whether what stands is the newer one of the two. */
  readonly isNewer: boolean;
  /** Whether what stands is only for the user, so that only they see a difference. */
  readonly isOnlyOurs: boolean;
  /** The fields of the group with what does not stand; empty for a removal. */
  readonly values: Readonly<Record<string, FieldValue>>;
};

/** The fields of a merge group, by its first one. */
export function fieldsOfPart(entity: EntityName, part: string): readonly string[] {
  const { fields, policy } = entityOf(entity);
  return fieldPolicies(fields, policy).get(part)?.group ?? [];
}

/** A row as it stands. Of a rating that nobody has made of somebody who is there, an empty one. */
export function standingRow(state: PartnerState, entity: EntityName, row: string): object | undefined {
  const record = state[entity].get(row);
  if (record !== undefined || entity !== 'rating') return record;
  return state.person.has(row.slice(0, row.lastIndexOf('.'))) ? blankRecord('rating', row) : undefined;
}

/** Some fields of a record. */
export function valuesOf(record: object, fields: readonly string[]): Readonly<Record<string, FieldValue>> {
  const values: Readonly<Record<string, FieldValue>> = { ...record };
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

/** All fields of a group, with their defaults where the row of the difference leaves them out. */
export function whole(
  entity: EntityName,
  part: string,
  losing: Conflict['losing'],
): Readonly<Record<string, FieldValue>> {
  const { fields } = entityOf(entity);
  return Object.fromEntries(
    // Defaults are field values.
    fieldsOfPart(entity, part).map((field) => [
      field,
      losing[field] ?? (fields[field]?.initial as FieldValue),
    ]),
  );
}

/** When the clock of a difference says it was written, in ms since 1970. */
export function wallOf(clock: Conflict['lost']): number {
  return Number(clock[0] ?? 0);
}

/** A difference as it is shown. */
export function inWords(state: PartnerState, entity: EntityName, row: Conflict): Omit<Difference, 'ids'> {
  const { id, rowId, part, losing, personIds, lostBy, wonBy } = row;
  const about = {
    id,
    entity,
    row: rowId,
    part,
    personIds,
    isNewer: row.won.length > 0 && row.lost.length > 0 && wallOf(row.won) >= wallOf(row.lost),
    isOnlyOurs: isOnlyForMe(state, rowId),
  };
  if (part === REMOVED)
    return {
      ...about,
      subject: calledIn(losing) || upperFirst(rowText(entity)),
      ...timed(
        row,
        { ...noView, by: wonBy, on: dayOf(row.won) },
        { ...noView, by: lostBy, on: dayOf(row.lost) },
      ),
      values: {},
    };
  const values = whole(entity, part, losing);
  const record = standingRow(state, entity, rowId) ?? {};
  return {
    ...about,
    subject: subjectOf(state, entity, row),
    ...timed(
      row,
      viewOf(state, row, valuesOf(record, fieldsOfPart(entity, part)), { by: wonBy, on: dayOf(row.won) }),
      viewOf(state, row, values, { by: lostBy, on: dayOf(row.lost) }),
    ),
    values,
  };
}

/** Both views with their time of day, where the day alone does not tell which came first. */
function timed(
  { won, lost }: Conflict,
  standing: View,
  losing: View,
): { readonly standing: View; readonly losing: View } {
  if (standing.on === null || standing.on !== losing.on) return { standing, losing };
  const withTime = (view: View, clock: Conflict['lost']): View =>
    dayOf(clock) === view.on ? { ...view, time: momentText(new Date(wallOf(clock)), view.on) } : view;
  return { standing: withTime(standing, won), losing: withTime(losing, lost) };
}

const noView: View = { by: '', on: null, time: '', text: '', evidence: '', confidence: '' };
/** What says who wrote a value, when, and how it is known, and is told as that. */
const told: ReadonlySet<string> = new Set([
  'evidence',
  'confidence',
  'ratedBy',
  'ratedOn',
  'testedBy',
  'testedOn',
  'answeredOn',
  'recordedBy',
  'because',
  'changedSince',
  'priority',
]);

function viewOf(
  state: PartnerState,
  { kind: entity, rowId, part }: Conflict,
  values: Readonly<Record<string, FieldValue>>,
  { by, on }: Pick<View, 'by' | 'on'>,
): View {
  const fields = Object.keys(values).filter((field) => !told.has(field));
  const nameOf = (of: string, row: string): string => nameIn(state, of, row);
  const texts = fields.flatMap((field) => {
    const text = valueText({ entity, row: rowId, field }, values[field] ?? null, nameOf);
    if (text === '') return [];
    return [fields.length === 1 || field === part ? text : `${fieldText(field)}: ${text}`];
  });
  const author = values['ratedBy'] ?? values['testedBy'] ?? values['recordedBy'] ?? '';
  const day = values['ratedOn'] ?? values['testedOn'] ?? values['answeredOn'] ?? null;
  const { evidence, confidence } = values;
  return {
    by: typeof author === 'string' && author !== '' ? author : by,
    on: typeof day === 'string' && isCalendarDate(day) ? (day as IsoDate) : on, // just found to be one
    time: '',
    text: texts.join(', '),
    evidence: typeof evidence === 'string' ? evidence.trim() : '',
    confidence:
      typeof confidence === 'string' && Object.hasOwn(confidenceLabels, confidence)
        ? confidenceLabels[confidence as Confidence] // just looked up
        : '',
  };
}

function subjectOf(state: PartnerState, entity: EntityName, { rowId, part, personIds }: Conflict): string {
  const record: Readonly<Record<string, unknown>> = { ...state[entity].get(rowId) };
  const what =
    entity === 'rating'
      ? ratingLabel(entity, rowId)
      : entity === 'plan_line'
        ? 'Plan'
        : upperFirst(fieldText(part));
  const owner = personIds.find((id) => state.person.has(id));
  const whose =
    entity === 'partner' || owner === undefined
      ? nameIn(state, entity, rowId)
      : nameIn(state, 'person', owner);
  const own = entity === 'person' || entity === 'rating' || entity === 'plan_line' ? '' : calledIn(record);
  const of = own !== '' && own !== whose ? `${rowText(entity).replace(/^an? /, '')} “${own}”` : whose;
  return of === '' ? `${what} of ${rowText(entity)}` : `${what} of ${of}`;
}

function ratingLabel(entity: string, row: string): string {
  const kind = ratingKindOf({ entity, row });
  return kind === null ? 'Rating' : ratingDefinitions[kind].label;
}

const naming: readonly string[] = ['name', 'title', 'text', 'summary'];

function calledIn(values: Readonly<Record<string, unknown>>): string {
  const found = naming
    .map((field) => values[field])
    .find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, 60) : '';
}

function nameIn(state: PartnerState, entity: string, row: string): string {
  if (!isEntityName(entity)) return '';
  const record: Readonly<Record<string, unknown>> | undefined = state[entity].get(row);
  if (record === undefined) return '';
  if (entity === 'seat') {
    const person = typeof record['personId'] === 'string' ? state.person.get(record['personId']) : undefined;
    if (person !== undefined) return nameIn(state, 'person', person.id);
  }
  return calledIn(record) || (entity === 'person' ? noName : '');
}

function dayOf(clock: Conflict['lost']): IsoDate | null {
  return clock.length === 0 ? null : localDate(new Date(wallOf(clock)));
}
