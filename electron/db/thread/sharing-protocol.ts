import type { SharedLevel, SharingActivity, SharingNews } from '#shared/ipc/sharing-types.ts';
import type { SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { OwnCommandCounts } from '../reads/own-commands.ts';

/** What the service of the shared folder asks of the data thread. A subject is the id of a partner, or `OF_ALL_PARTNERS`. */
export type SharingDataCalls = {
  /** The id under which the next command will be written; null when it will be a new one: after a restore, and in a copied folder. */
  readonly 'thread.deviceId': () => string | null;
  readonly 'thread.useDevice': (id: string) => null;
  readonly 'thread.ownCommands': (since: Readonly<Record<string, number>>) => OwnCommandCounts;
  /** How many rows were erased for good, by partner: a number that only grows. */
  readonly 'thread.erasedCounts': () => Readonly<Record<string, number>>;
  readonly 'thread.sharedContent': (wish: ContentWish) => SharedContent | null;
  readonly 'thread.takeSnapshot': (wish: TakeWish) => TakeOutcome;
  readonly 'thread.merges': (wish: {
    readonly before: number | null;
    readonly most: number;
  }) => SharingActivity;
  /** How many conflicts nobody has settled, but for the partners that are left alone. */
  readonly 'thread.openConflicts': (leftAlone: readonly string[]) => number;
  /** How many people whom colleagues have erased are still held here. */
  readonly 'thread.waitingErasures': () => number;
  /** Whether there is such a partner. */
  readonly 'thread.hasPartner': (partnerId: string) => boolean;
};

/** One key for what is told of a subject at a level. */
export function subjectKey(subject: string, level: string): string {
  return `${subject} ${level}`;
}

/** What is to be told of a subject. */
export type ContentWish = {
  readonly subject: string;
  /** `nothing`: only who and when, for a device that shares no partner. */
  readonly level: PayloadLevel | 'nothing';
  /** Hash of what was told last; null where that is to be told again in any case. */
  readonly told: string | null;
  readonly previous: string | null;
  readonly workspaceName: string;
  readonly namedAt: number;
  /** How far the user has chosen to share each partner; empty where that is not told. */
  readonly shares?: Readonly<Record<string, SharedLevel>>;
};

/** Null in its place: there is nothing else to tell than what was told. */
export type SharedContent = {
  /** Canonical JSON. */
  readonly content: Uint8Array;
  /** Of all that it tells, who and when left out. */
  readonly hash: string;
};

/** A snapshot of the folder, and what to do with it. */
export type TakeWish = {
  readonly content: Uint8Array;
  /** Who signed it. */
  readonly deviceId: string;
  readonly seq: number;
  /** `ask`: one that would remove many people is only looked at. `keep`: whom it would remove stays. */
  readonly way: 'ask' | 'accept' | 'keep';
  /** Partners that are left alone. */
  readonly skipped: readonly string[];
  /** By subject and level: the highest number of this device that was merged; older ones say nothing else. */
  readonly merged: Readonly<Record<string, number>>;
  readonly now: number;
};

/** What a snapshot says about itself. */
export type AboutSnapshot = {
  readonly subject: string;
  readonly level: PayloadLevel;
  readonly author: string;
  readonly createdAt: number;
  /** Seconds by which the author's clock is ahead or (negative) behind; null where that is not seen. */
  readonly clockOffBy: number | null;
  /** Empty and 0 where it does not say. */
  readonly workspaceName: string;
  readonly namedAt: number;
  /** How far its author has chosen to share each partner; null where it does not speak of that. */
  readonly shares: Readonly<Record<string, SharedLevel>> | null;
  /** Ids that its author had before. */
  readonly formerDevices: readonly string[];
};

/** One that would remove many people, and what the user has to know of it. */
export type AskingSnapshot = AboutSnapshot & {
  readonly outcome: 'asks';
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  readonly people: readonly string[];
  readonly removesPartner: boolean;
};

export type TakeOutcome =
  | SnapshotRefusal
  | (AboutSnapshot & { readonly outcome: 'skipped' })
  | AskingSnapshot
  | (AboutSnapshot & {
      readonly outcome: 'merged';
      /** Null when everything was here already. */
      readonly news: SharingNews | null;
    });
