import type { PayloadLevel } from '../merge/payload.ts';
import type { Change } from '../model/change.ts';
import type { PartnerId } from '../model/id.ts';
import type { EntityName } from '../model/registry.ts';
import type { RefusalCode } from '../sharing/snapshot-refusal.ts';

/** A snapshot that is not taken; `shared/sharing/snapshot-refusal.ts` has the words. Nothing was changed. */
export type SnapshotRefusal = { readonly refused: RefusalCode };

/** A snapshot file that the user opened, before it is looked into. */
export type OpenSnapshotFile = {
  /** The only handle that the window gets; good until another file is opened. */
  readonly id: string;
  readonly fileName: string;
  /** Whether `snapshot.preview` needs a passphrase. */
  readonly needsPassphrase: boolean;
};

/** What is in a snapshot and what would come of merging it, before anything is written. */
export type SnapshotPreview = {
  /** What is different from ours: applied to our state (of a new partner: to an empty one) it gives the merged one. */
  readonly changes: readonly Change[];
  /** How many groups of fields both sides wrote without knowing of each other; the newer one stands. */
  readonly conflicts: number;
  /** People of ours that would be gone. */
  readonly removedPeople: number;
  /** Whether so many would be gone that the user has to agree (`mayRemovePeople`). */
  readonly asksFirst: boolean;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  /** Whether we do not have this partner yet. */
  readonly isNew: boolean;
  /** The display name that its author gave; a file by itself does not prove it. */
  readonly author: string;
  /** Milliseconds since 1970, by the author's clock. */
  readonly createdAt: number;
  readonly level: PayloadLevel;
  /** Rows that are not deleted, by kind. */
  readonly counts: Readonly<Partial<Record<EntityName, number>>>;
  /** Rows that would wait beside the tables, for what they refer to or for a later version. */
  readonly heldRows: number;
  /** Rows that no version writes, which are not taken. */
  readonly refusedRows: number;
};

/** What a merge did. */
export type SnapshotMerge = {
  readonly partnerId: PartnerId;
  /** Rows that are here or otherwise than before. */
  readonly changedRows: number;
  readonly conflicts: number;
  readonly heldRows: number;
  readonly refusedRows: number;
};
