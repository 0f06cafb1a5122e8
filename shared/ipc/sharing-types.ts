import type { PayloadLevel } from '../merge/payload.ts';
import type { PartnerId } from '../model/id.ts';
import type { FolderTroubleCode } from '../sharing/folder-trouble.ts';
import type { RefusalCode } from '../sharing/snapshot-refusal.ts';

// All times are milliseconds since 1970.

/** Why a call of sharing did nothing: the passphrase is another one, or the folder cannot be used (`shared/sharing/folder-trouble.ts` has the words). */
export type SharingRefusal = { readonly refused: 'wrong-passphrase' | FolderTroubleCode };

/** A folder that the user chose, before it is connected. */
export type ChosenFolder = {
  /** The only handle that the window gets; good until another folder is chosen. */
  readonly id: string;
  readonly path: string;
  /** Whether it is a shared folder already (connecting joins it), or becomes one (connecting makes it, with the passphrase that is given). */
  readonly isShared: boolean;
  /** Whether nothing else lies in it; hidden files do not count. */
  readonly isEmpty: boolean;
};

/** How far a partner is shared with colleagues; `not` = no longer, by the user's word: what comes of it is left alone too. */
export type SharedLevel = PayloadLevel | 'not';

/** The shared folder that this profile is connected to. */
export type SharingConnection = {
  readonly workspaceId: string;
  /** Empty until a colleague's snapshot has told it. */
  readonly workspaceName: string;
  readonly path: string;
  /** Of the partners that are shared, or were; a partner that came from a colleague has the level at which it came. */
  readonly levels: Readonly<Record<string, SharedLevel>>;
  /** By partner, the names of colleagues who have stopped sharing it; empty for one without a name. */
  readonly stoppedBy?: Readonly<Record<string, readonly string[]>>;
  /** Whether the system keeps the key, so that the passphrase is not asked for at the next start. */
  readonly keepsKey: boolean;
};

/** A job in the shared folder that takes longer than a second; `sharing.cancel` stops it. */
export type SharingWork = {
  readonly kind: 'publishing' | 'reading' | 'verifying';
  readonly done: number;
  readonly total: number;
};

/** How it stands with the shared folder. */
export type SharingStatus = {
  /** Null where this profile is not connected. */
  readonly connection: SharingConnection | null;
  /** Nothing is read or sent until `sharing.unlock`. */
  readonly needsPassphrase: boolean;
  /** Why the folder cannot be used, and since when; null where it can. */
  readonly trouble: { readonly code: FolderTroubleCode; readonly since: number } | null;
  /** When the folder was last seen with nothing left to read or to send; null before the first time. */
  readonly upToDateAt: number | null;
  /** Own commands on shared partners that are not in the folder yet. */
  readonly unsentChanges: number;
  /** Merges that would remove many people and wait for the user (`sharing.waiting`). */
  readonly waitingMerges: number;
  /** People whom colleagues have erased and who are only hidden here until the user decides, or their day comes. */
  readonly waitingErasures: number;
  /** Conflicts that nobody has settled. */
  readonly conflicts: number;
  readonly work: SharingWork | null;
};

/** A file of the folder that could not be taken. */
export type UnreadFile = {
  /** Below the folder, for the system's file manager; holds no word of a user. */
  readonly path: string;
  /** Display name of the colleague whose folder it lies in; empty when it is not known. */
  readonly who: string;
  /** `not-downloaded`: the cloud has not brought it; `held-back`: it waits for the user (`sharing.waiting`). */
  readonly reason: RefusalCode | 'not-downloaded' | 'held-back';
  readonly since: number;
  /** False while it may still be on its way; then it is no fault. */
  readonly isTold: boolean;
};

export type FolderHealth = {
  readonly unread: readonly UnreadFile[];
  /** Own snapshots that wait to be sent. */
  readonly unsent: number;
};

/** What was found when every byte of the folder was read. */
export type FolderVerdict = {
  readonly sound: number;
  /** Files that are not what their names say, or that cannot be read now. */
  readonly unsound: readonly { readonly path: string; readonly who: string }[];
  /** Own snapshots that were sent and are not seen: they may still be on their way. */
  readonly unseen: number;
};

/** One merge of a colleague's snapshot, as the log has it. */
export type SharingMerge = {
  /** Its number, for `history.between` (before and after it). */
  readonly command: number;
  readonly commandId: string;
  /** Whose it is: “Ben Okoye”, or “Ben Okoye, via Anna Berg” for what was passed on. Empty when the colleague has no name. */
  readonly who: string;
  readonly at: number;
  /** Null for what all partners share. */
  readonly partnerId: PartnerId | null;
  readonly partnerName: string;
  /** Whether the partner came with it, or came back. */
  readonly isNew: boolean;
  /** Rows that it made, changed and removed; differences of view are counted apart. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Differences of view that came to light with it, and those that it settled. */
  readonly differences: number;
  readonly settled: number;
};

/** A part of the merges, newest first; `before` of the next call is the number of the last one, where there are more. */
export type SharingActivity = { readonly merges: readonly SharingMerge[]; readonly hasMore: boolean };

/** A device that was seen in the folder. */
export type SharingColleague = {
  readonly deviceId: string;
  /** The display name of its user; empty when they gave none, or none of its snapshots could be read yet. */
  readonly name: string;
  /** Whether it is this device; false for what it was before it was restored or copied. */
  readonly isThis: boolean;
  /** When its newest snapshot that was read was made, by its own clock; null before the first. */
  readonly lastSeen: number | null;
  /** By how many seconds its clock is ahead (positive) or behind at least; null where that was not seen. */
  readonly clockOffBy: number | null;
};

/** A snapshot that would remove many people and waits for `sharing.accept` or `sharing.refuse`. */
export type WaitingMerge = {
  readonly id: string;
  readonly who: string;
  readonly createdAt: number;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  /** Whether the partner as a whole would be removed. */
  readonly removesPartner: boolean;
  /** Names of the people who would be removed, in the order of the alphabet. */
  readonly people: readonly string[];
};

/** What came from a colleague and is in the profile now; its merge is the newest of `sharing.activity`. */
export type SharingNews = {
  readonly commandId: string;
  readonly who: string;
  /** Null for what all partners share. */
  readonly partnerId: PartnerId | null;
  readonly partnerName: string;
  /** Whether it was not here before. */
  readonly isNew: boolean;
};
