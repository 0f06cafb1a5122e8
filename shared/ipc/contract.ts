import { z } from 'zod';
import { changesSchema, type Change } from '../model/change.ts';
import {
  erasureChoice,
  MOST_CHOICES,
  type ErasedElsewhere,
  type ErasureResult,
  type NamingText,
} from '../model/erasure.ts';
import type { PersonReport } from '../model/person-report.ts';
import { draftSchema, MAX_DRAFTS, type KeptDraft } from '../model/draft.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { historyTopics, type HistoryPage } from '../history/entry.ts';
import type { Between, Moment, PlaceInLog } from '../history/moment.ts';
import type { Trend } from '../history/trend.ts';
import type { IsoDate, PartnerId } from '../model/id.ts';
import { entityNames, type EntityName } from '../model/registry.ts';
import { sizedText } from '../model/sized-text.ts';
import type { WaitingRows } from '../model/waiting.ts';
import type { PartnerRows } from '../model/partner-state.ts';
import { payloadLevels } from '../merge/payload.ts';
import { planSections } from '../print/plan/plan-sections.ts';
import type { AgendaItem } from '../rules/agenda/agenda-item.ts';
import type {
  ChosenFolder,
  FolderHealth,
  FolderVerdict,
  SharingActivity,
  SharingColleague,
  SharingNews,
  SharingRefusal,
  SharingStatus,
  WaitingMerge,
} from './sharing-types.ts';
import type { OpenSnapshotFile, SnapshotMerge, SnapshotPreview, SnapshotRefusal } from './snapshot-types.ts';
import type {
  AsideInfo,
  BackupInfo,
  AddedSample,
  CommitResult,
  CopyContent,
  FileContent,
  FoundPerson,
  HistoryEntry,
  PartnerDifferences,
  PartnerFindings,
  PartnerSummary,
  PartnerTrends,
  SharedRow,
  ProfileProblem,
  ProfileWarning,
  Progress,
  Settings,
  StartState,
  TacticUse,
  TakenBack,
  UndoState,
} from './types.ts';

/** One call: the check of its argument, and (as a type only) what it resolves to. */
type Call<Request, Response> = { readonly request: z.ZodType<Request>; readonly response?: Response };

function call<Response>() {
  return <Request>(request: z.ZodType<Request>): Call<Request, Response> => ({ request });
}

const nothing = z.undefined();
const id = sizedText(1, 120);
const commandInfo = z.object({
  name: sizedText(1, 80),
  // Checked against the edit of this name before anything is written.
  parameters: z.record(sizedText(0, 60), z.unknown()),
  partnerId: sizedText(1, 64)
    .transform((text) => text as PartnerId) // checked as text, inside it has its brand
    .nullable(),
});
const exportKind = z.enum(['pdf', 'pptx', 'svg', 'png', 'csv', 'xlsx', 'json', 'ics']);
const audience = z.enum(['internal', 'partner-safe']);
const months = z.number().int().min(1).max(120);
const commandNumber = z.number().int().min(1);
/** A point of the history of a partner. */
const moment: z.ZodType<Moment> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('day'),
    day: z.custom<IsoDate>((day) => typeof day === 'string' && isCalendarDate(day)),
  }),
  z.object({ kind: z.literal('version'), versionId: id }),
  z.object({ kind: z.enum(['before', 'after']), command: commandNumber }),
]);
/** What can be printed: the relationship plan with the sections that are wanted, the brief of one meeting, or what is held about a person. */
const printable = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('plan'),
    sections: z.array(z.enum(planSections)).min(1).max(planSections.length),
    /** The moment that the section of changes begins at, and what it is called. */
    since: z.object({ moment, name: sizedText(0, 300) }).optional(),
  }),
  z.object({ kind: z.literal('brief'), briefId: id }),
  /** Everything that is held about a person; internal only. */
  z.object({ kind: z.literal('held'), personId: id }),
]);
const bytes = z.instanceof(Uint8Array).refine((b) => b.byteLength <= 256 * 1024 * 1024, 'too large');
const settingsPatch = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    paper: z.enum(['a4', 'letter']),
    userName: sizedText(0, 200),
    hintsDone: z.boolean(),
    layout: z.record(sizedText(0, 80), z.union([z.number(), sizedText(0, 400), z.boolean()])),
  })
  .partial();

/**
 * Everything that the window can ask the main process. The types of both sides, the preload's bridge and the checks of every
 * argument are derived from this one object; nothing else uses raw IPC.
 */
export const calls = {
  'app.start': call<StartState>()(nothing),
  /** The window's answers to the event `app.leaving`: first that it saves, then whether what was typed last is on disk. */
  'app.left': call<null>()(z.object({ state: z.enum(['saving', 'saved', 'unsaved']) })),
  /** Quits without asking the window again: what could not be saved is saved by now, or the user lets it go. */
  'app.quit': call<null>()(nothing),
  'settings.set': call<Settings>()(settingsPatch),

  'partners.list': call<readonly PartnerSummary[]>()(nothing),
  /** Counts findings for some milliseconds and gives all counts that are known. */
  'partners.findings': call<PartnerFindings>()(nothing),
  /** Makes trends of so many months for some milliseconds and gives all that are known. */
  'partners.trends': call<PartnerTrends>()(z.object({ months })),
  /** The colleagues and initiatives, with the partners that use them. */
  'partners.shared': call<readonly SharedRow[]>()(nothing),
  /** How much is in the profile. */
  'profile.counts': call<ProfileCounts>()(nothing),
  /** How often tactics are used over all partners, and what came of them; those that are never used are left out. */
  'partners.tacticUse': call<readonly TacticUse[]>()(nothing),
  /** What is due or overdue within a number of days: of one partner, or with null of all that are not archived. */
  'agenda.list': call<readonly AgendaItem[]>()(
    z.object({ partnerId: id.nullable(), days: z.number().int().min(0).max(36_500) }),
  ),
  /** People of all partners by name. */
  'people.find': call<readonly FoundPerson[]>()(
    z.object({ query: sizedText(0, 200), most: z.number().int().min(1).max(50) }),
  ),
  'partner.open': call<PartnerRows>()(z.object({ partnerId: id })),
  /** What all partners share, and no row of a partner. */
  'profile.rows': call<PartnerRows>()(nothing),
  'data.commit': call<CommitResult>()(
    z.object({
      command: commandInfo,
      // Fields and values inside are checked against the entity by `checkChange` before anything is written.
      changes: changesSchema,
      jobId: id.optional(),
      /** The window does not show these rows: the changes of the result are left out, which a large import would wait for. */
      withoutChanges: z.boolean().optional(),
      /** The drafts that are saved with it; they go in the same transaction. */
      drafts: z.array(id).max(MAX_DRAFTS).readonly().optional(),
    }),
  ),
  /** Adds the sample partner with the history of some months, as one step of undo. */
  'sample.add': call<AddedSample>()(nothing),
  'data.undo': call<CommitResult | null>()(nothing),
  'data.redo': call<CommitResult | null>()(nothing),
  'data.undoState': call<UndoState>()(nothing),
  /** Cancels a commit that runs under this job id; it then fails with `cancelled` and has written nothing. */
  'data.cancel': call<null>()(z.object({ jobId: id })),
  'data.history': call<readonly HistoryEntry[]>()(
    z.object({ entity: z.enum(entityNames as [EntityName, ...EntityName[]]), row: id }),
  ),

  /**
   * What lies between two moments of a partner; a null `to` is now. With the state that was saved when it was asked for it gives both
   * states (`statesOf` in `shared/history`). Fails with `not-found` for a version or a command that is not there.
   */
  'history.between': call<Between>()(z.object({ partnerId: id, from: moment, to: moment.nullable() })),
  /** A part of what happened with a partner, newest first, in words; before the command `before` where it is not null. */
  'history.list': call<HistoryPage>()(
    z.object({
      partnerId: id,
      personId: id.nullable(),
      topic: z.enum(historyTopics).nullable(),
      who: sizedText(0, 200).nullable(),
      before: commandNumber.nullable(),
      most: z.number().int().min(1).max(500),
    }),
  ),
  /** What takes a merge back, to be written as an edit; empty for a command that is none, and where everything was written again since. */
  'history.takeBack': call<TakenBack>()(z.object({ command: commandNumber })),
  /** What colleagues say differently and nobody has settled, of all partners that have any. */
  'differences.list': call<readonly PartnerDifferences[]>()(nothing),
  /** What colleagues sent that has no place yet. */
  'partner.waiting': call<WaitingRows>()(z.object({ partnerId: id })),
  /** What brings back the row whose removal a difference is about, with what went along; empty when that is no longer known. */
  'differences.removed': call<readonly Change[]>()(z.object({ id })),
  /** What was written without knowing of the removal that a difference is about, each in a few words. */
  'differences.written': call<readonly string[]>()(z.object({ id })),
  /** Where the versions of a partner lie in the log, by id. */
  'history.versions': call<Readonly<Record<string, PlaceInLog>>>()(z.object({ partnerId: id })),
  /** How a partner stood at the end of so many months before this one, and today. */
  'history.trend': call<Trend>()(z.object({ partnerId: id, months })),

  /** What was being typed when the app ended without being asked to, newest first; what says the same as what is saved is left out. */
  'drafts.list': call<readonly KeptDraft[]>()(nothing),
  /** Keeps what is being typed, outside the log; the same id again takes its place. */
  'drafts.keep': call<null>()(draftSchema),
  /** Removes drafts; ids that are not there are left alone. */
  'drafts.drop': call<null>()(z.object({ ids: z.array(id).max(MAX_DRAFTS).readonly() })),

  /** Shows the open dialog and reads the file; null when the user cancels. Fails with `file-too-large`, `file-unreadable`. */
  'files.openList': call<FileContent | null>()(nothing),
  /** The same for a file of tactics. */
  'files.openTactics': call<FileContent | null>()(nothing),
  /** The same for a picture, the photo of a person. */
  'files.openPicture': call<FileContent | null>()(nothing),
  /** Shows the save dialog and writes the file; null when the user cancels, else the path that was written. */
  'files.save': call<{ readonly path: string } | null>()(
    z.object({ kind: exportKind, suggestedName: sizedText(1, 200), bytes }),
  ),
  /** Opens the file that was saved last with the program that the system has for it. Fails with `file-unreadable`. */
  'files.openSaved': call<null>()(nothing),
  /** Shows it in its folder. */
  'files.showSaved': call<null>()(nothing),
  /** Prints a document as `pdf.print` does and gives its bytes, for a preview; under a job that can be cancelled. */
  'pdf.preview': call<{ readonly bytes: Uint8Array }>()(
    z.object({ partnerId: id, document: printable, audience, paper: z.enum(['a4', 'letter']), jobId: id }),
  ),
  /** Prints a document through a hidden window and saves it through the save dialog; null when the user cancels. */
  'pdf.print': call<{ readonly path: string } | null>()(
    z.object({
      partnerId: id,
      document: printable,
      audience,
      paper: z.enum(['a4', 'letter']),
      suggestedName: sizedText(1, 200),
      /** Chosen by the caller; `pdf.cancel` stops the job that runs under it. */
      jobId: id,
    }),
  ),
  /** Stops a print job, which then fails with `cancelled` and writes nothing. */
  'pdf.cancel': call<null>()(z.object({ jobId: id })),
  /** The print page says that everything is drawn (or why it cannot be). */
  'print.ready': call<null>()(z.object({ jobId: id, error: sizedText(0, 2_000).nullable() })),

  /** Six random words. */
  'snapshot.proposePassphrase': call<string>()(nothing),
  /**
   * Asks where to save a partner for a colleague, and writes it; null when the user cancels. Without a passphrase everybody who has the file can
   * read it. Fails with `bad-request` for one that is too short.
   */
  'snapshot.save': call<{ readonly path: string } | null>()(
    z.object({
      partnerId: id,
      level: z.enum(payloadLevels),
      passphrase: sizedText(0, 2_000).nullable(),
      suggestedName: sizedText(1, 200),
    }),
  ),
  /** Shows the open dialog and looks at a snapshot; null when the user cancels. A file that was opened before is let go. */
  'snapshot.open': call<OpenSnapshotFile | SnapshotRefusal | null>()(nothing),
  /** The snapshot that the system handed over last (double click, command line), once; null when there is none. */
  'snapshot.given': call<OpenSnapshotFile | SnapshotRefusal | null>()(nothing),
  /** Looks at the snapshot of an invented colleague of the sample partner, as if it had been opened. Fails with `not-found` for another partner. */
  'snapshot.sample': call<OpenSnapshotFile | SnapshotRefusal>()(z.object({ partnerId: id })),
  /** A file that was dropped on the window. */
  'snapshot.drop': call<OpenSnapshotFile | SnapshotRefusal>()(
    z.object({ fileName: sizedText(0, 300), bytes }),
  ),
  /** What is in it, and what is different from ours; nothing is written. */
  'snapshot.preview': call<SnapshotPreview | SnapshotRefusal>()(
    z.object({ id, passphrase: sizedText(0, 2_000).nullable() }),
  ),
  /** The partner as it is in what was previewed, to be looked at; nothing is written. */
  'snapshot.rows': call<PartnerRows | SnapshotRefusal>()(z.object({ id })),
  /** Merges what was previewed, as one command. Fails with `bad-request` when many people would be removed and the user did not agree. */
  'snapshot.merge': call<SnapshotMerge | SnapshotRefusal>()(z.object({ id, mayRemovePeople: z.boolean() })),
  'snapshot.close': call<null>()(z.object({ id })),

  /** How it stands with the shared folder; every later state comes with the event `sharing.changed`. Looks at nothing in the folder. */
  'sharing.status': call<SharingStatus>()(nothing),
  /** Shows the open dialog for a folder and looks at it; null when the user cancels. A folder that was chosen before is let go. */
  'sharing.chooseFolder': call<ChosenFolder | SharingRefusal | null>()(nothing),
  /**
   * Joins the shared folder that was chosen, or makes it one; then reads and publishes for the first time. `workspaceName` counts where it is made,
   * `userName` becomes the display name in the settings. Fails with `bad-request` for a new passphrase that is too short, and where the
   * profile is connected already.
   */
  'sharing.connect': call<SharingStatus | SharingRefusal>()(
    z.object({
      id,
      passphrase: sizedText(0, 2_000),
      workspaceName: sizedText(0, 200),
      userName: sizedText(0, 200),
    }),
  ),
  /** Gives the passphrase at a start; nothing else is wrong with a wrong one. */
  'sharing.unlock': call<SharingStatus | SharingRefusal>()(z.object({ passphrase: sizedText(0, 2_000) })),
  /** Lets the shared folder go. Everything stays here as it is, and what is in the folder stays with the colleagues. */
  'sharing.stopSharing': call<SharingStatus>()(nothing),
  /** Shares a partner, or shares more or less of it from now on. Fails with `not-found`. */
  'sharing.share': call<SharingStatus>()(z.object({ partnerId: id, level: z.enum(payloadLevels) })),
  /** Keeps a partner to this device from now on, both ways. What colleagues have got stays with them. */
  'sharing.unshare': call<SharingStatus>()(z.object({ partnerId: id })),
  /** Sends what has changed without waiting for quiet. */
  'sharing.publishNow': call<SharingStatus>()(nothing),
  'sharing.readNow': call<SharingStatus>()(nothing),
  /** Stops the job that runs; what it has done is kept, and the rest comes with the next one. */
  'sharing.cancel': call<null>()(nothing),
  'sharing.folderHealth': call<FolderHealth>()(nothing),
  /** Reads every byte of the folder and compares it with what the names say; changes nothing. Fails with `cancelled`. */
  'sharing.verify': call<FolderVerdict | SharingRefusal>()(nothing),
  /** A part of the merges, newest first; before the command `before` where it is not null. */
  'sharing.activity': call<SharingActivity>()(
    z.object({ before: commandNumber.nullable(), most: z.number().int().min(1).max(500) }),
  ),
  'sharing.colleagues': call<readonly SharingColleague[]>()(nothing),
  /** The merges that wait because they would remove many people. */
  'sharing.waiting': call<readonly WaitingMerge[]>()(nothing),
  /** Merges what waited. Fails with `not-found` when it does not wait any more. */
  'sharing.accept': call<SharingStatus>()(z.object({ id })),
  /** Keeps whom it would remove, here and for everybody, and merges the rest of it. Fails with `not-found`. */
  'sharing.refuse': call<SharingStatus>()(z.object({ id })),

  'backup.list': call<readonly BackupInfo[]>()(nothing),
  /** Makes a backup now; null when the newest one holds everything. */
  'backup.make': call<BackupInfo | null>()(nothing),
  /** What the user should know about the profile, while the app goes on working. */
  'profile.warnings': call<readonly ProfileWarning[]>()(nothing),
  /** The files that had to make room, newest first. */
  'aside.list': call<readonly AsideInfo[]>()(nothing),
  /** Reads what a backup, or a file that was set aside, holds. Fails with `backup-damaged`. */
  'backup.look': call<CopyContent>()(
    z.object({ place: z.enum(['backups', 'set-aside']), file: sizedText(1, 200) }),
  ),
  /** Makes a backup of a file that was set aside and restores that; the file stays. */
  'aside.restore': call<ProfileProblem | null>()(z.object({ file: sizedText(1, 200) })),
  /** Deletes a file that was set aside. */
  'aside.remove': call<null>()(z.object({ file: sizedText(1, 200) })),
  /** Puts a backup in place of the profile; the present file is kept as a backup first. */
  'backup.restore': call<ProfileProblem | null>()(z.object({ file: sizedText(1, 200) })),
  /** Everything that is held about a person, private parts included and marked. */
  'person.report': call<PersonReport>()(z.object({ personId: id })),
  /** The texts outside a person's own rows that name the person. */
  'erase.texts': call<readonly NamingText[]>()(z.object({ personId: id })),
  /** Erases a person for good, on this computer. Cannot be taken back; can be cancelled until `ERASURE_CERTAIN` of its parts. */
  'erase.person': call<ErasureResult>()(
    z.object({ personId: id, choices: z.array(erasureChoice).max(MOST_CHOICES), jobId: id.optional() }),
  ),
  /** Everybody who was erased, here or elsewhere: what is still hidden here, and who has destroyed what they had. */
  'erase.list': call<readonly ErasedElsewhere[]>()(nothing),
  /** Tries again to open the profile, after the user has mended the cause. */
  'profile.retry': call<ProfileProblem | null>()(nothing),
  /** Moves a damaged or foreign file aside (never deletes it) and starts with an empty profile. */
  'profile.startFresh': call<ProfileProblem | null>()(nothing),
  /** Opens what is there although something is missing in it, or it is another file; a copy of all of it is kept first. */
  'profile.accept': call<ProfileProblem | null>()(nothing),
  /** Puts what was rescued back in its place; a file that lies there by now is moved aside. */
  'profile.putBack': call<ProfileProblem | null>()(nothing),
  'profile.showFolder': call<null>()(nothing),
  /** The window tells which commands may run now, so that the menu greys out the others. */
  'menu.state': call<null>()(
    z.object({
      enabled: z.array(sizedText(0, 80)).max(500),
      undoLabel: sizedText(0, 400).nullable(),
      redoLabel: sizedText(0, 400).nullable(),
    }),
  ),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type RequestOf<C extends CallName> = Calls[C] extends Call<infer Request, unknown> ? Request : never;
export type ResponseOf<C extends CallName> = Calls[C] extends { readonly response?: infer Response }
  ? Exclude<Response, undefined>
  : never;

/** Messages that the main process sends to the window on its own. */
export type Events = {
  /** The app is about to quit: the window saves the field that has the focus, and answers with calls of `app.left`. */
  readonly 'app.leaving': null;
  /** The system is about to end the session, if nobody calls it off: the window writes what is being typed at once. */
  readonly 'drafts.keepNow': null;
  /** A menu item was chosen; `id` names a command. */
  readonly 'menu.command': { readonly id: string };
  readonly 'data.progress': Progress;
  /** Profile was restored, replaced or opened again: the window must load everything again. */
  readonly 'profile.changed': { readonly problem: ProfileProblem | null };
  /** There is something new to know about the profile, or no longer so. */
  readonly 'profile.warned': { readonly warnings: readonly ProfileWarning[] };
  /**
   * The file went away or was replaced while it was open, or (null) is at its place again. What the window shows is still what was
   * saved, and what is being typed stays: nothing is loaded again.
   */
  readonly 'profile.lost': { readonly problem: ProfileProblem | null };
  /** The system handed a snapshot over; `snapshot.given` opens it. */
  readonly 'snapshot.given': null;
  /** It stands otherwise with the shared folder. */
  readonly 'sharing.changed': { readonly status: SharingStatus };
  /** A colleague's snapshot was merged; no step of undo. */
  readonly 'sharing.merged': SharingNews;
  /** The wall clock of this machine jumped back by more than a minute; said once per start. */
  readonly 'clock.warning': { readonly backBySeconds: number };
};
export type EventName = keyof Events;

/** All call names, in the order of the contract. */
export const callNames = Object.keys(calls) as readonly CallName[]; // Object.keys loses the literal keys

/** How much a profile holds, without what was deleted. */
export type ProfileCounts = {
  readonly partners: number;
  readonly people: number;
  readonly conversations: number;
};

/** The one object that the preload exposes to the page. */
export type WindowApi = {
  /** Resolves to a WireResult; `renderer/bridge` unwraps it. */
  readonly call: (name: string, request: unknown) => Promise<unknown>;
  /** Starts listening; the returned function stops. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void;
};
