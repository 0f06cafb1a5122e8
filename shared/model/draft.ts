import { z } from 'zod';
import { entityOf, isEntityName, type EntityName, type RecordFor } from './registry.ts';
import { sizedText } from './sized-text.ts';

/**
 * What a draft is about: a field of a row, or with a name that is no field (`+action`, `form`) something that is to be made there. The
 * row need not exist yet. With the last of `personIds` who is deleted goes the draft too.
 */
export type DraftPlace = {
  /** An entity, or `settings`. */
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly personIds: readonly string[];
};

/** What is being typed and not saved yet, as it is kept outside the log. */
export type Draft = DraftPlace & {
  /** Of this typing, not of its place: what was left by a crash is not overwritten by what is typed there now. */
  readonly id: string;
  readonly partnerId: string | null;
  /** What the screen calls the place, such as `Notes`. */
  readonly label: string;
  /** The words that were typed, as they are offered again. */
  readonly text: string;
  /** A whole form as JSON; null for a field, whose text is all there is. */
  readonly form: string | null;
};

/** A draft that was left by an end of the app that nobody asked for. */
export type KeptDraft = Draft & {
  /** When it was kept last, in ms since 1970. */
  readonly at: number;
  /** What is saved in its place now; null where that is no text of a row. */
  readonly saved: string | null;
  /** Empty where the draft belongs to no partner. */
  readonly partnerName: string;
  /** Empty where it is about nobody, or about several. */
  readonly personName: string;
};

/** In UTF-16 units; a form with all its texts at their limits is longer than most, and still fits. */
const MAX_DRAFT_TEXT = 100_000;
/** The oldest give way. */
export const MAX_DRAFTS = 200;

const id = sizedText(1, 120);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A draft as it arrives over IPC. */
export const draftSchema: z.ZodType<Draft> = z.object({
  id,
  entity: sizedText(0, 60).refine((name) => name === 'settings' || isEntityName(name)),
  row: id,
  field: sizedText(1, 120),
  personIds: z.array(id).max(5_000),
  partnerId: id.nullable(),
  label: sizedText(0, 400),
  text: sizedText(0, MAX_DRAFT_TEXT),
  form: sizedText(0, MAX_DRAFT_TEXT).refine(isJson, 'no JSON').nullable(),
});

/** The place of a field of a row; `personIds` is needed only where the row may not be there yet. */
export function fieldDraft<N extends EntityName>(
  entity: N,
  row: string,
  field: keyof RecordFor<N> & string,
  personIds: readonly string[] = [],
): DraftPlace {
  return { entity, row, field, personIds };
}

/** The place of something that is no field of a row: a row that is to be made, or a form. */
export function otherDraft(
  entity: EntityName | 'settings',
  row: string,
  field: string,
  personIds: readonly string[] = [],
): DraftPlace {
  return { entity, row, field, personIds };
}

/** The same for all drafts of one place. */
export function draftKey({ entity, row, field }: DraftPlace): string {
  return `${entity} ${row} ${field}`;
}

/** Whether rows of the place belong to one partner, or all partners share them. */
export function isOfPartner({ entity }: DraftPlace): boolean {
  return isEntityName(entity) && (entity === 'partner' || entityOf(entity).scope === 'partner');
}

/** Whether two texts say the same, but for white space: saving trims. */
export function saysTheSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}
