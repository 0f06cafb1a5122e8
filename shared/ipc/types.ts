import type { Trend } from '../history/trend.ts';
import type { StatusLight } from '../rules/people/map-status.ts';
import type { ExportKind } from '../export/export-kind.ts';
import type { ErrorCode } from './errors.ts';
import type { Change } from '../model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '../model/id.ts';
import type { Difference } from '../reading/difference-words.ts';
import type { PartnerKind, Tier } from '../model/partner.ts';
import type { TacticOutcome } from '../model/tactic-outcome.ts';
import type { FindingCounts } from '../rules/findings/findings.ts';

/** Why the profile's database could not be opened for writing; `renderer/app` shows one screen per code. */
export type ProfileProblem = {
  readonly code:
    | 'damaged'
    | 'foreign'
    | 'newer'
    | 'folder-read-only'
    | 'disk-full'
    | 'in-use'
    | 'migration-failed'
    | 'unreadable'
    /** No file, although something beside its place says that there was one. */
    | 'missing'
    /** File and log do not belong together. */
    | 'mixed'
    /** Finished commits of the log cannot be read. */
    | 'log-damaged'
    /** The file is sound, and older than what was saved last. */
    | 'behind'
    /** The file went away, or another one took its place, while the app had it open. */
    | 'file-gone'
    | 'file-replaced';
  /** Full path of the database file, for the user to find it. */
  readonly path: string;
  /** One technical line for support, without content of the database. */
  readonly detail: string;
  /** Verified backups that can be restored, newest first. */
  readonly backups: readonly BackupInfo[];
  /** True when the file could be opened read-only: the app then shows data and refuses changes. */
  readonly readable: boolean;
  /** What would be missing in the file as it is; null where nothing is known to be missing. */
  readonly lost: LostChanges | null;
  /** Names of files in the folder that look like the profile's own, such as copies that a sync program left. */
  readonly beside: readonly string[];
  /** Whether everything that was saved lies in a checked copy that can be put back (`file-gone`, `file-replaced`). */
  readonly rescued: boolean;
};

/** Changes that were saved once and are not in what is left. Moments in milliseconds since 1970; null = not known. */
export type LostChanges = {
  /** Of the newest change that is there. */
  readonly newestAt: number | null;
  /** Of the newest change that was saved. */
  readonly savedAt: number | null;
  readonly count: number | null;
};

/**
 * What the user should hear about an opening that went well. `last-change-unsure`: saving the very last change was cut short.
 * `restore-finished`: an exchange that the user had decided was completed at this start.
 */
export type ProfileNotice = 'last-change-unsure' | 'restore-finished';

export type StartState = {
  readonly problem: ProfileProblem | null;
  /** Told once for each opening. */
  readonly notice: ProfileNotice | null;
  readonly settings: Settings;
  readonly appVersion: string;
  /** Local date of the machine; rules get it passed in. */
  readonly today: IsoDate;
  readonly userName: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
};

/** Preferences of this profile; not undoable, not part of the data. Unknown keys are kept. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly paper: 'a4' | 'letter';
  /** Name that is written as "who" into ratings and the change log. */
  readonly userName: string;
  readonly hintsDone: boolean;
  /** Layout of the window: sizes of panels and the like, by key. */
  readonly layout: Readonly<Record<string, number | string | boolean>>;
};

/** One row of the list of partners. */
export type PartnerSummary = {
  readonly id: PartnerId;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly tier: Tier | null;
  readonly sample: boolean;
  readonly archived: boolean;
  readonly people: number;
  readonly keyPlayers: number;
  /** Key players with coverage brief or better. */
  readonly keyPlayersCovered: number;
  /** Map status 0-3 and traffic light (method, section 5, point 8). */
  readonly mapStatus: 0 | 1 | 2 | 3;
  readonly light: StatusLight;
  /** Where the map stands and what is missing, in a few words. */
  readonly statusText: string;
  readonly nextDue: { readonly text: string; readonly due: IsoDate } | null;
  /** Milliseconds since 1970 of the last change of any row of the partner; 0 when unknown. */
  readonly lastChangeAt: number;
};

/** How many findings partners have, by severity (method, section 5, point 9). */
export type PartnerFindings = {
  /** By partner; partners that are not counted yet are left out. */
  readonly counts: Readonly<Record<string, FindingCounts>>;
  /** Not all partners are counted yet: ask again. */
  readonly more: boolean;
};

/** What colleagues say differently at one partner, open ones only. */
export type PartnerDifferences = {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly differences: readonly Difference[];
};

/** What takes a merge back, and what it leaves alone because somebody has written there since. */
export type TakenBack = { readonly changes: readonly Change[]; readonly left: readonly string[] };

/** How partners stood month by month. */
export type PartnerTrends = {
  /** By partner; partners whose trend is not made yet are left out. */
  readonly trends: Readonly<Record<string, Trend>>;
  /** Not all trends are made yet: ask again. */
  readonly more: boolean;
};

/** A row that all partners share, and the partners that use it. */
export type SharedRow = {
  readonly entity: 'colleague' | 'initiative';
  readonly id: string;
  readonly name: string;
  /** The partners (not deleted) with a row that names it. */
  readonly partnerIds: readonly PartnerId[];
};

/** Somebody whom the search over all partners found; `seatId` is null for people without a seat. */
export type FoundPerson = {
  readonly personId: PersonId;
  readonly name: string;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  readonly seatId: SeatId | null;
  readonly title: string;
};

/** How often a tactic is used over all partners, and what came of it. */
export type TacticUse = {
  readonly tacticId: string;
  /** Plan lines that came from it and were not rejected. */
  readonly lines: number;
  readonly worked: number;
  readonly didNot: number;
  readonly unclear: number;
  /** The latest outcomes first, at most 50; `personName` is null when the person is deleted. */
  readonly outcomes: readonly {
    readonly partnerId: PartnerId;
    readonly partnerName: string;
    readonly personName: string | null;
    readonly outcome: TacticOutcome;
    readonly on: IsoDate | null;
    readonly note: string;
  }[];
};

/** What the user does, as the log keeps it. */
export type CommandInfo = {
  /** The name of an edit (`shared/edit`), such as `person.rate`. */
  readonly name: string;
  /** Its parameters: ids, numbers and words of fixed lists. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The sentence of a command that an earlier version logged; new ones have none. */
  readonly label?: string;
  /** The partner that it belongs to, or null for profile-wide commands. */
  readonly partnerId: PartnerId | null;
};

/** Something that was done; `label` says it with the names that people have now, such as `Rate support of Ada Berg`. */
export type DoneCommand = {
  readonly name: string;
  readonly label: string;
  readonly partnerId: PartnerId | null;
};

/** What can be undone and redone next; null when nothing. */
export type UndoState = { readonly undo: DoneCommand | null; readonly redo: DoneCommand | null };

/** What a commit, an undo or a redo wrote. */
export type CommitResult = {
  /** Empty when all values were already so: nothing was written and there is no new step of undo. */
  readonly commandId: string;
  readonly command: DoneCommand;
  /** The effective changes in order; rows that came back from deletion carry all their fields. Values that were already so are left out. */
  readonly changes: readonly Change[];
  readonly at: number;
  readonly undoState: UndoState;
  /** What undo or redo left as a colleague has written it since, in words such as “support of Ada Berg”; left out where nothing was. */
  readonly leftAlone?: readonly string[];
  /** Who wrote it since, by name; left out where nothing was left alone. */
  readonly leftTo?: readonly string[];
  /** Where a colleague's word stands in place of one of the user's that undo took back, in such words; left out where none does. */
  readonly inPlace?: readonly string[];
  /** Whose words these are, by name. */
  readonly inPlaceBy?: readonly string[];
};

/** The sample partner that was added; of its changes the result has those that all partners share. */
export type AddedSample = { readonly partnerId: PartnerId; readonly result: CommitResult };

/** How far a long job has come. */
export type Progress = { readonly jobId: string; readonly done: number; readonly total: number };

export type BackupInfo = {
  /** File name inside the backup folder; the only handle that the window gets. */
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
  readonly reason: 'daily' | 'quit' | 'migration' | 'before-restore' | 'set-aside';
};

/**
 * Why a file had to make room: something took its place, the user started fresh, it was left without what it belongs to, it was copied
 * before what was left was opened, or it was rescued when the file went away.
 */
export type AsideReason = 'replaced' | 'fresh' | 'leftover' | 'accepted' | 'rescued';

/** A file that had to make room, such as one that a backup took the place of; with its log. */
export type AsideInfo = {
  /** File name inside the folder; the only handle that the window gets. */
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
  /** Null where earlier versions did not note it. */
  readonly why: AsideReason | null;
  /** A profile, one of a later version, only the log of one, or something else. */
  readonly holds: 'profile' | 'newer' | 'log' | 'other';
};

/** What a backup or a file that was set aside holds. */
export type CopyContent = {
  readonly partners: readonly string[];
  readonly people: number;
  /** Milliseconds since 1970; null in an empty profile. */
  readonly lastChangeAt: number | null;
};

/** One field that is stored otherwise than it was saved last. */
export type StoredDifference = {
  /** The value; a row or field that is gone; a reference to nothing; a clock; or the log itself. */
  readonly kind: 'value' | 'missing' | 'reference' | 'clock' | 'log';
  /** Empty, like `row`, where it belongs to no row; it may be one that this version does not know. */
  readonly entity: string;
  readonly row: string;
  readonly rowName: string;
  readonly field: string;
  /** Null for what all partners share, and where it cannot be told. */
  readonly partnerId: string | null;
  readonly partnerName: string;
  /** Shortened texts; empty for nothing. */
  readonly stored: string;
  readonly logged: string;
  /** The same as the screens say it, with names instead of ids; shortened, and empty for nothing. */
  readonly storedText: string;
  readonly loggedText: string;
};

/** What does not agree between the tables and the log of changes. */
export type StoredDifferences = {
  readonly total: number;
  /** At most a hundred of them. */
  readonly differences: readonly StoredDifference[];
  /** The same as long as exactly the same is found. */
  readonly digest: string;
};

/**
 * Something about the profile that the user should know while the app goes on working: no backup can be made (`newest` = the last one that
 * there is), or what is stored is not what was saved.
 */
export type ProfileWarning =
  | { readonly kind: 'no-backup'; readonly code: ErrorCode; readonly newest: BackupInfo | null }
  | { readonly kind: 'differences'; readonly found: StoredDifferences };

export type FileContent = { readonly name: string; readonly bytes: Uint8Array };

/** What can be saved through the save dialog: exports of a partner, tactics (`json`), and dates (`ics`). */
export type FileKind = ExportKind | 'json' | 'ics';

/** One earlier value of a field, from the change log. */
export type HistoryEntry = {
  readonly field: string;
  readonly oldValue: unknown;
  readonly newValue: unknown;
  readonly who: string;
  readonly at: number;
  readonly commandLabel: string;
};
