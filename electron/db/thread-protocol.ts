import type { WireError } from '#shared/ipc/errors.ts';
import type {
  BackupInfo,
  CommandInfo,
  CommitResult,
  FoundPerson,
  HistoryEntry,
  PartnerFindings,
  PartnerSummary,
  ProfileProblem,
  Progress,
  SharedRow,
  TacticUse,
  UndoState,
} from '#shared/ipc/types.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import type { EntityName } from '#shared/model/registry.ts';
import type { AgendaItem } from '#shared/rules/agenda.ts';
import type { AgendaWish } from './agenda.ts';
import type { PeopleWish } from './find-people.ts';

/** One request with its progress: the job's id, and a flag in shared memory that the other side sets to 1 to cancel. */
export type Job = { readonly jobId: string; readonly cancelled: SharedArrayBuffer };

/** How a commit runs; without its changes, the result says only that they are written. */
export type CommitWay = { readonly job: Job | null; readonly withoutChanges: boolean };

/** Everything that the main thread asks of the data thread. */
export type ThreadCalls = {
  readonly open: () => ProfileProblem | null;
  readonly startFresh: () => ProfileProblem | null;
  readonly restore: (file: string) => ProfileProblem | null;
  readonly setUserName: (name: string) => null;
  readonly partners: () => readonly PartnerSummary[];
  readonly findings: (today: IsoDate) => PartnerFindings;
  readonly sharedRows: () => readonly SharedRow[];
  readonly tacticUse: () => readonly TacticUse[];
  readonly agenda: (today: IsoDate, wish: AgendaWish) => readonly AgendaItem[];
  readonly findPeople: (wish: PeopleWish) => readonly FoundPerson[];
  readonly partnerRows: (partnerId: string) => PartnerRows;
  readonly profileRows: () => PartnerRows;
  readonly commit: (command: CommandInfo, changes: readonly Change[], way: CommitWay) => CommitResult;
  readonly undo: () => CommitResult | null;
  readonly redo: () => CommitResult | null;
  readonly undoState: () => UndoState;
  readonly history: (entity: EntityName, row: string) => readonly HistoryEntry[];
  readonly backups: () => readonly BackupInfo[];
  readonly backUp: (reason: BackupInfo['reason']) => BackupInfo | null;
  readonly backUpDaily: (today: IsoDate) => BackupInfo | null;
  readonly close: () => null;
};
export type ThreadCallName = keyof ThreadCalls;

/** What the data thread is started with. */
export type ThreadStart = { readonly folder: string };

/** A call on its way to the data thread; `args` are those of the named call. */
export type ThreadRequest = {
  readonly id: number;
  readonly name: ThreadCallName;
  readonly args: readonly unknown[];
};

/** What comes back: the answer of one call, or news that nobody asked for. */
export type ThreadMessage =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: WireError }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'clock-behind'; readonly seconds: number };
