import type { WireError } from '#shared/ipc/errors.ts';
import type {
  BackupInfo,
  ProfileNotice,
  ProfileProblem,
  Progress,
  StoredDifferences,
} from '#shared/ipc/types.ts';
import type { SnapshotMerge, SnapshotPreview, SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { SharingDataCalls } from './sharing-protocol.ts';
import type { DataCallName } from './data-calls.ts';

/** What the main thread asks on its own: the backup of a day, the backup of quitting, the end. */
export type OwnCalls = {
  /** Null when there was nothing to do. */
  readonly 'thread.backUpDaily': () => BackupInfo | null;
  readonly 'thread.backUpQuit': () => BackupInfo | null;
  /** The content of a snapshot of a partner. */
  readonly 'thread.snapshotContent': (asked: {
    readonly partnerId: string;
    readonly level: PayloadLevel;
  }) => Uint8Array;
  /** The content of the snapshot of a colleague of the sample partner. */
  readonly 'thread.sampleColleague': (partnerId: string) => Uint8Array;
  /** What merging the content of a snapshot would do. */
  readonly 'thread.previewSnapshot': (content: Uint8Array) => SnapshotPreview | SnapshotRefusal;
  /** The partner as the content of a snapshot has it. */
  readonly 'thread.lookAtSnapshot': (content: Uint8Array) => PartnerRows | SnapshotRefusal;
  readonly 'thread.mergeSnapshot': (asked: {
    readonly content: Uint8Array;
    readonly mayRemovePeople: boolean;
  }) => SnapshotMerge | SnapshotRefusal;
  /** Destroys what came erased from elsewhere and whose time has come; how many people. */
  readonly 'thread.eraseDue': () => number;
  readonly 'thread.close': () => null;
} & SharingDataCalls;

/** Who asks and when: travels with each request, so that a change is signed by the user who made it. */
export type Asking = { readonly today: IsoDate; readonly userName: string };

/** A job that can be cancelled: its id, and a flag in shared memory that the other side sets to 1. */
export type Job = { readonly jobId: string; readonly cancelled: SharedArrayBuffer };

export type ThreadRequest = {
  readonly id: number;
  readonly name: DataCallName | keyof OwnCalls;
  readonly request: unknown;
  readonly asking: Asking;
  readonly job: Job | null;
};

export type ThreadMessage =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: WireError }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'written' }
  | { readonly kind: 'compared'; readonly found: StoredDifferences }
  | { readonly kind: 'compare-failed'; readonly error: WireError }
  | { readonly kind: 'clock-behind'; readonly seconds: number }
  | { readonly kind: 'lost'; readonly problem: ProfileProblem }
  | { readonly kind: 'notice'; readonly notice: ProfileNotice };

export type ThreadStart = { readonly folder: string; readonly wasUsed: boolean };
