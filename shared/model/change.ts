import { z } from 'zod';
import { isPlainList, isPlainObject } from './plain-value.ts';
import { entityOf, isEntityName, type EntityName, type RecordFor } from './registry.ts';
import { MAX_FIXED_ID } from './row-id.ts';
import { fieldText, rowText } from './spoken.ts';

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
export type Settable<N extends EntityName> = Partial<Omit<RecordFor<N>, 'id' | 'unreadable'>>;

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

const MAX_FIELD_NAME = 60;

/**
 * Changes as they arrive over IPC: their shape, and each value against its field, so that a wrong one is refused before anything is
 * asked to write it; the message is the reason. Written by hand: a schema would build a second copy of every change, while the thread
 * that carries the window's input waits. Cost: some ten milliseconds for an import of 5,000 people.
 */
export const changesSchema = z
  .custom<readonly Change[]>(areChanges, 'not a list of changes')
  .superRefine((changes, context) => {
    for (const candidate of changes) {
      const message = checkChange(candidate);
      if (message === null) continue;
      context.addIssue({ code: 'custom', message });
      return;
    }
  });

function areChanges(value: unknown): boolean {
  return isPlainList(value, MAX_CHANGES_PER_COMMIT) && value.every(isChange);
}

function isChange(value: unknown): boolean {
  if (!isPlainObject(value) || Object.keys(value).length !== 3) return false;
  const { entity, row, fields } = value;
  if (typeof entity !== 'string' || !isEntityName(entity)) return false;
  if (typeof row !== 'string' || row === '' || row.length > MAX_FIXED_ID) return false;
  return isPlainObject(fields) && Object.keys(fields).every((name) => name.length <= MAX_FIELD_NAME);
}

/**
 * Why a change cannot be written, as a sentence for the user, or null. Checks that the entity has each field and that each value fits it.
 * It looks neither at the other fields of the row nor at other rows: both are checked by the write path.
 */
export function checkChange(candidate: Change): string | null {
  if (!isEntityName(candidate.entity)) return `There is no table ${String(candidate.entity)}.`;
  const { fields } = entityOf(candidate.entity);
  for (const [name, value] of Object.entries(candidate.fields)) {
    if (name === 'deleted') {
      if (typeof value !== 'boolean')
        return `Whether ${rowText(candidate.entity)} is deleted has to be yes or no.`;
      continue;
    }
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (spec === undefined) return `There is no field ${name} in ${candidate.entity}.`;
    if (!spec.fits(value))
      return `“${fieldText(name)}” of ${rowText(candidate.entity)} has to be ${spec.wanted}.`;
  }
  return null;
}
