import { z } from 'zod';
import type { PartnerId, PersonId } from './id.ts';
import { sizedText } from './sized-text.ts';

/** What to do with a text that names somebody who is erased: take the name out, empty it, or leave it as it is. */
export const erasureWays = ['name', 'text', 'keep'] as const;
export type ErasureWay = (typeof erasureWays)[number];

/** What the user decided about one text. */
export const erasureChoice = z.object({
  entity: sizedText(1, 60),
  row: sizedText(1, 120),
  field: sizedText(1, 60),
  way: z.enum(erasureWays),
});
export type ErasureChoice = z.infer<typeof erasureChoice>;

/** Most texts that are decided about at once. */
export const MOST_CHOICES = 20_000;

/** A text of somebody or something else that names the person. */
export type NamingText = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  /** By the whole name, or by a word of it that may be somebody else's. */
  readonly by: 'whole' | 'part';
  readonly text: string;
};

/** Progress of an erasure is told in so many parts. */
export const ERASURE_PARTS = 1_000;
/** From this part on an erasure has happened and cannot be stopped any more: what is left are the backups. */
export const ERASURE_CERTAIN = 500;

/** What came of an erasure on this computer. */
export type ErasureResult = {
  /** Copies that were written anew without the person, and copies that could not be and were deleted. */
  readonly rewritten: number;
  readonly deleted: number;
};

/** A device that takes part in a partner. `name`: of its user, empty where nobody told. */
export type ErasureDevice = {
  readonly id: string;
  readonly name: string;
  readonly isThis: boolean;
  readonly hasErased: boolean;
};

/** Somebody who was erased for good, as far as this computer knows. */
export type ErasedElsewhere = {
  readonly personId: PersonId;
  readonly partnerId: PartnerId;
  /** Empty where the partner is gone. */
  readonly partnerName: string;
  /** When this computer did it or heard of it, in milliseconds since 1970. */
  readonly at: number;
  /** Whose snapshot brought it; null when it was begun here. */
  readonly by: string | null;
  /** What is still here, hidden; `goesAt` null = it waits until the user says so. Null = nothing is. */
  readonly held: { readonly name: string; readonly goesAt: number | null } | null;
  readonly devices: readonly ErasureDevice[];
};
