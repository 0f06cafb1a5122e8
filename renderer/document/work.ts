import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';

/** What a commit will write, as it is when its turn comes. */
export type Prepared = {
  /** The name of the edit and what the log keeps of it. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Its sentence, for what could not be saved. */
  readonly label: () => string;
  readonly changes: readonly Change[];
};

/** One step of undo that is to be written. */
export type Work = {
  /** The partner that it belongs to; null for what all partners share. */
  readonly partnerId: PartnerId | null;
  /** Set for long commits that report progress and can be cancelled. */
  readonly jobId?: string;
  /** Asked when its turn comes: it sees the state after everything queued before it, and no undo gets in between. */
  readonly prepare: () => Prepared | Promise<Prepared>;
};

/** A commit that could not be written. */
export type LostCommit = {
  readonly work: Work;
  readonly prepared: Prepared;
  readonly failure: unknown;
  /** Ids of the drafts whose text it was to save. */
  readonly drafts: readonly string[];
};
