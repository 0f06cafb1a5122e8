import type { FieldValue } from './change.ts';
import type { NamingText } from './erasure.ts';

/** A row that is about the person (`about`), or of something else that refers to them (`refers`). */
export type HeldRow = {
  readonly entity: string;
  readonly id: string;
  readonly relation: 'about' | 'refers';
  /** Kept for the user alone. */
  readonly private: boolean;
  readonly deleted: boolean;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

/** One change of a field of a row about the person; null = nothing before, or erased. */
export type HeldChange = {
  readonly at: number;
  readonly who: string;
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly old: FieldValue;
  readonly new: FieldValue;
};

/** Everything that is held about one person, private parts included and marked. */
export type PersonReport = {
  readonly format: 1;
  readonly name: string;
  readonly personId: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly rows: readonly HeldRow[];
  readonly texts: readonly (NamingText & { readonly private: boolean })[];
  readonly history: readonly HeldChange[];
  readonly drafts: readonly { readonly label: string; readonly text: string; readonly at: number }[];
};
