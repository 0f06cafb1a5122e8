import { z } from 'zod';
import { entityOf, isEntityName, type EntityName, type RecordFor } from './registry.ts';

/** What a field can hold: JSON values, arrays and small objects included. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/**
 * The new values of some fields of one row. The first change of a row creates it; `deleted: true` is its tombstone and
 * `deleted: false` brings it back. The write path keeps old and new value of every single field in the change log.
 */
export type Change = {
  readonly entity: EntityName;
  readonly row: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** Fields of an entity with values to write. */
export type Settable<N extends EntityName> = Partial<Omit<RecordFor<N>, 'id'>>;

/** A change whose field names and values the compiler checks against the entity. */
export function change<N extends EntityName>(entity: N, row: string, fields: Settable<N>): Change {
  // Every record field is a FieldValue by construction of the field kinds.
  return { entity, row, fields: fields as Readonly<Record<string, FieldValue>> };
}

/** The tombstone of a row. */
export function removal(entity: EntityName, row: string): Change {
  return { entity, row, fields: { deleted: true } };
}

/** Limits of one commit: more is refused at the edge, so that no window can fill memory by mistake. */
export const MAX_CHANGES_PER_COMMIT = 60_000;

const MAX_ROW_ID = 120;
const MAX_FIELD_NAME = 60;

/**
 * The shape of changes as they arrive over IPC; `checkChange` then checks each field and value against the entity. Written by hand:
 * a schema would build a second copy of every change, while the thread that carries the window's input waits.
 */
export const changesSchema = z.custom<readonly Change[]>(areChanges, 'not a list of changes');

function areChanges(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_CHANGES_PER_COMMIT && value.every(isChange);
}

function isChange(value: unknown): boolean {
  if (!isPlainObject(value) || Object.keys(value).length !== 3) return false;
  const { entity, row, fields } = value;
  if (typeof entity !== 'string' || !isEntityName(entity)) return false;
  if (typeof row !== 'string' || row === '' || row.length > MAX_ROW_ID) return false;
  return isPlainObject(fields) && Object.keys(fields).every((name) => name.length <= MAX_FIELD_NAME);
}

/** What structured cloning makes of an object literal; no Map, Date or list. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of the plain prototype alone there is nothing above, also when it comes from another realm.
  return prototype !== null && Object.getPrototypeOf(prototype) === null;
}

/**
 * Why a change cannot be written, or null. Checks that the entity has each field and that each value fits it.
 * It does not look at other rows: whether a referred-to row exists is checked by the write path.
 */
export function checkChange(candidate: Change): string | null {
  if (!isEntityName(candidate.entity)) return `unknown entity ${String(candidate.entity)}`;
  const { fields } = entityOf(candidate.entity);
  for (const [name, value] of Object.entries(candidate.fields)) {
    if (name === 'deleted') {
      if (typeof value !== 'boolean') return `${candidate.entity}.deleted must be true or false`;
      continue;
    }
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (spec === undefined) return `${candidate.entity} has no field ${name}`;
    const result = spec.schema.safeParse(value);
    if (!result.success)
      return `${candidate.entity}.${name}: ${result.error.issues[0]?.message ?? 'not valid'}`;
  }
  return null;
}
