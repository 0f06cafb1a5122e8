import { addSamplePartner } from '#shared/edit/partner/partner-edits.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type {
  CommandInfo,
  CommitResult,
  HistoryEntry,
  PartnerSummary,
  UndoState,
} from '#shared/ipc/types.ts';
import type { Change } from '#shared/model/change.ts';
import type { Draft, KeptDraft } from '#shared/model/draft.ts';
import type { NewId } from '#shared/model/id.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { secondsBehind, tick, type Clock } from './clock.ts';
import { changesOfCommand, historyOf, lastCommand, lastTimeOf, type CommandKind } from './command-log.ts';
import type { Connection, Reader } from '../engine/connection.ts';
import { checkRows } from './check-rows.ts';
import { becomeDevice, deviceId, forgetDevice, presentDevice, thisDevice } from './device.ts';
import { exportPartner, readKnowledge } from './knowledge.ts';
import { dropDrafts, eraseDraftsOfDeleted, keepDraft, listDrafts } from './drafts.ts';
import { changesOf, effectsOf, partnersOf, touchesShared, type Effects } from './effects.ts';
import { toAppError } from '../engine/failure.ts';
import type { FindingCountCache } from '../reads/finding-counts.ts';
import { stageRedo, stageUndo, type LeftAlone } from './inverse.ts';
import { toldAfter } from './left-alone.ts';
import type { DifferenceCountCache } from '../reads/open-conflicts.ts';
import { readPartner } from '../reads/rows.ts';
import {
  isEmptyMerge,
  prepareMerge,
  withOwn,
  type MergeOptions,
  type MergeOutcome,
} from './merge-partner.ts';
import { sayAgainWhatStands } from './say-again.ts';
import { newStaging, stageChange, type Staging, type UnknownFields } from './staging.ts';
import type { PartnerPayload, PayloadLevel, PayloadSource } from '#shared/merge/payload.ts';
import { readPayload } from '#shared/merge/read-payload.ts';
import { localDate } from '#shared/reading/calendar.ts';
import { noTrends, type TrendCache } from '../reads/trend-cache.ts';
import { readSummaries, type FigureCache } from '../reads/summaries.ts';
import {
  afterDo,
  afterRedo,
  afterUndo,
  doneCommand,
  readUndoStack,
  undoStateOf,
  type UndoEntry,
  type UndoStack,
} from './undo-stack.ts';
import { stageReopened, withdrawnWords, type WithdrawnWords } from './withdrawn-words.ts';
import { writeMerge } from './write-merge.ts';
import { writeEffects } from './write-path.ts';
import { madeInPastOf, writePast, type PastCommand } from './write-past.ts';
import { writtenSince } from './written-since.ts';

/** What the store takes from outside, so that tests can set it. */
export type StoreOptions = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: NewId;
  /** Tells the place of this file from others, so that a copy is noticed; left out where nobody looks. */
  readonly place?: string;
  /** Told once for each opened store: the wall clock stands behind the last commit, by how many seconds. */
  readonly onClockBehind?: (seconds: number) => void;
};

/** What was read of partners that did not change since; a commit takes out what it touches. */
export type KeptFigures = {
  readonly figures: FigureCache;
  readonly findings: FindingCountCache;
  readonly trends: TrendCache;
  readonly differences: DifferenceCountCache;
};

export type CommitOptions = {
  /** Told as rows are worked through, in changes. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked often; true rolls everything back and fails with `cancelled`. */
  readonly isCancelled?: () => boolean;
  readonly unknownFields?: UnknownFields;
  /** Ids of the drafts that are saved with it; they go in the same transaction. */
  readonly drafts?: readonly string[];
};

/** How many rows are worked through between two looks at `isCancelled`. */
const ROWS_BETWEEN_LOOKS = 64;

/**
 * One open profile: every read and every write of the app's data. All methods are synchronous and throw AppErrors. The last
 * clock, the undo stack and the figures of partners are kept in memory and only move on when a transaction is on the disk. Over 300 lines,
 * because every way to write moves on the same few values.
 */
export class Store {
  readonly readOnly: boolean;
  /** Written into the log as the author of what follows. */
  userName = '';
  /** For whatever only reads. */
  readonly reader: Reader;
  readonly kept: KeptFigures = {
    figures: new Map(),
    findings: new Map(),
    trends: noTrends(),
    differences: new Map(),
  };
  readonly #connection: Connection;
  readonly #options: StoreOptions;
  #lastSeq: number;
  #lastClock: Clock;
  #stack: UndoStack;
  #saidClockBehind = false;

  constructor(connection: Connection, readOnly: boolean, options: StoreOptions) {
    this.#connection = connection;
    this.reader = connection.reader;
    this.readOnly = readOnly;
    this.#options = options;
    const last = lastCommand(connection);
    this.#lastSeq = last.seq;
    this.#lastClock = last.clock;
    this.#stack = readUndoStack(connection);
  }

  /** Number of the newest command; it moves on with every commit, undo and redo that changed something. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /**
   * Writes changes as one command, in one transaction: all or nothing. Values that are already so are left out; when nothing is
   * left, nothing is written, there is no new step of undo, and the result has an empty `commandId`.
   */
  commit(command: CommandInfo, changes: readonly Change[], options: CommitOptions = {}): CommitResult {
    const total = changes.length;
    const look = (done: number, rows: number): void => {
      if (rows % ROWS_BETWEEN_LOOKS !== 0) return;
      if (options.isCancelled?.() === true) throw new AppError('cancelled');
      options.onProgress?.(Math.min(total, Math.floor(done)), total);
    };
    const result = this.#write('do', null, command, (staging) => {
      dropDrafts(this.#connection, options.drafts ?? []);
      for (const [index, change] of changes.entries()) {
        look(index / 2, index);
        stageChange(staging, change, options.unknownFields ?? 'refuse');
      }
      sayAgainWhatStands(staging);
      checkRows(staging);
      const rows = staging.rows.length;
      return (written) => look((total / 2) * (1 + written / rows), written);
    });
    options.onProgress?.(total, total);
    return result;
  }

  /**
   * Adds the sample partner: what is told of the months before as commands with days of their own, which are no steps of undo, and the rest as
   * one command of today, with which all of it comes and goes. Fails with `bad-request` for a past that is not a new sample partner's.
   */
  commitWithPast(
    command: CommandInfo,
    past: readonly PastCommand[],
    changes: readonly Change[],
  ): CommitResult {
    const stage = (staging: Staging): (() => undefined) => {
      for (const change of changes) stageChange(staging, change, 'refuse');
      checkRows(staging);
      return () => undefined;
    };
    return this.#write('do', null, command, stage, past);
  }

  /** Takes the last command back; null when there is none among the last 200. */
  undo(): CommitResult | null {
    const entry = this.#stack.undo.at(-1);
    return entry === undefined ? null : this.#repeat('undo', entry);
  }

  /** Does the command that was undone last once more; null when something new was done since, or nothing was undone. */
  redo(): CommitResult | null {
    const entry = this.#stack.redo.at(-1);
    return entry === undefined ? null : this.#repeat('redo', entry);
  }

  undoState(): UndoState {
    return undoStateOf(this.reader, this.#stack);
  }

  partnerRows(partnerId: string): PartnerRows {
    const rows = this.#guarded(() => readPartner(this.reader, partnerId));
    if (rows === null) throw new AppError('not-found', 'partner');
    return rows;
  }

  /** The list of partners by name, archived ones included. */
  partners(): readonly PartnerSummary[] {
    const today = localDate(new Date(this.#options.now()));
    return this.#guarded(() => readSummaries(this.reader, this.kept.figures, today));
  }

  /** Writes what is being typed, outside the log: no step of undo, and nothing that a backup is made for. */
  keepDraft(draft: Draft): void {
    if (this.readOnly) throw new AppError('read-only', 'profile');
    this.#guarded(() => keepDraft(this.#connection, draft, this.#options.now()));
  }

  /** Removes drafts; ids that are not there are left alone. */
  dropDrafts(ids: readonly string[]): void {
    if (this.readOnly) return;
    this.#guarded(() => this.#connection.transact(() => dropDrafts(this.#connection, ids)));
  }

  /** The drafts that are worth offering, newest first. */
  drafts(): readonly KeptDraft[] {
    return this.#guarded(() => listDrafts(this.#connection, this.readOnly));
  }

  history(entity: EntityName, row: string): readonly HistoryEntry[] {
    return this.#guarded(() => historyOf(this.reader, entity, row));
  }

  /** The next command gets a device of its own: this file is a copy, or an earlier state, of one that has written under the present id. */
  renewDevice(): void {
    if (this.readOnly) throw new AppError('read-only', 'profile');
    this.#guarded(() => this.#connection.transact(() => forgetDevice(this.#connection)));
  }

  /** The id under which the next command will be written; null when it will be a new one. */
  deviceId(): string | null {
    return this.#guarded(() => presentDevice(this.reader, this.#options.place ?? ''));
  }

  /** From now on this file writes under this id, which nobody else has. */
  useDevice(id: string): void {
    if (this.readOnly) throw new AppError('read-only', 'profile');
    const { now, place = '' } = this.#options;
    this.#guarded(() =>
      this.#connection.transact(() => becomeDevice(this.#connection, id, { now: now(), place })),
    );
  }

  /** Folds the log into the file and lets it go. The store cannot be used afterwards. */
  close(): void {
    this.#connection.db.close();
  }

  /** The state of one partner as others may have it; null when there is no such partner. Cost: reads every row of it. */
  exportPartner(partnerId: string, level: PayloadLevel): PartnerPayload | null {
    return this.#guarded(() => exportPartner(this.reader, partnerId, level));
  }

  /**
   * Takes over what a colleague wrote, as one command of kind `merge` under their name, in one transaction: for each group of fields the
   * newest value of both. It is no step of undo and leaves what can be done again as it is. A payload that is none changes nothing.
   */
  mergePartner(
    given: unknown,
    from: PayloadSource,
    { isTrial = false, keepsRemoved = false, first = [], look }: MergeOptions = {},
  ): MergeOutcome {
    if (this.readOnly) throw new AppError('read-only', 'profile');
    const reading = readPayload(given);
    if ('problem' in reading) return reading;
    const { payload, refused } = reading;
    const at = this.#options.now();
    const { newId, place = '' } = this.#options;
    const [seq, clock, id] = [this.#lastSeq + 1, tick(this.#lastClock, at), newId()];
    const connection = this.#connection;
    const { userName } = this;
    const prepared = this.#guarded(() =>
      connection.transact(() => {
        const seen = readKnowledge(this.reader, payload.partnerId);
        const device = keepsRemoved ? thisDevice(connection, { now: at, newId, place }) : 0;
        const kept = keepsRemoved ? { clock, device: deviceId(connection, device), seq } : null;
        const theirs = prepareMerge(connection, payload, from, { seen, userName, kept });
        look?.(changesOf(theirs.effects), payload);
        const found =
          first.length === 0 || isEmptyMerge(theirs) ? theirs : withOwn(connection, theirs, first);
        if (!isTrial)
          writeMerge(connection, found, { payload, from, userName, seq, id, clock, at, newId, place });
        return found;
      }),
    );
    const isEmpty = isTrial || isEmptyMerge(prepared);
    if (!isEmpty) this.#moveOn(seq, clock, prepared.effects);
    return {
      payload,
      commandId: isEmpty ? '' : id,
      changes: changesOf(prepared.effects),
      verdicts: [...refused, ...prepared.verdicts],
      conflicts: prepared.conflicts,
    };
  }

  #repeat(kind: 'undo' | 'redo', entry: UndoEntry): CommitResult {
    let left: readonly LeftAlone[] = [];
    let words: WithdrawnWords | null = null;
    let after = entry.seq;
    const result = this.#write(kind, entry, entry.command, (staging) => {
      after = lastTimeOf(this.#connection, entry.seq);
      const since = writtenSince(this.#connection, after);
      const told = isWithPast(entry) ? madeInPastOf(this.#connection, entry.seq) : [];
      const logged = [...told, ...changesOfCommand(this.#connection, entry.seq)];
      if (kind === 'undo') {
        const by = { who: this.userName, at: this.#options.now() };
        words = withdrawnWords(this.#connection, { seq: entry.seq, logged }, since, by);
        left = stageUndo(staging, logged, since, words);
      } else {
        left = stageRedo(staging, logged, since);
        stageReopened(staging, entry.seq);
      }
      return () => undefined;
    });
    return { ...result, ...toldAfter(this.reader, { left, after, words }) };
  }

  #write(
    kind: CommandKind,
    target: UndoEntry | null,
    command: CommandInfo,
    stage: (staging: Staging) => (written: number) => void,
    past: readonly PastCommand[] = [],
  ): CommitResult {
    if (this.readOnly) throw new AppError('read-only', 'profile');
    const at = this.#options.now();
    this.#lookAtClock(at);
    const clock = tick(this.#lastClock, at);
    const seq = this.#lastSeq + past.length + 1;
    const { newId, place = '' } = this.#options;
    const id = newId();
    const connection = this.#connection;
    let effects: Effects;
    try {
      effects = connection.transact(() => {
        const setting = { now: at, newId, place };
        const told =
          past.length === 0
            ? null
            : writePast(connection, past, {
                seq: this.#lastSeq + 1,
                device: thisDevice(connection, setting),
                now: at,
                newId,
              });
        const staging = newStaging(connection);
        const watch = stage(staging);
        const found = effectsOf(staging);
        if (kind === 'do' && found.rows.length + found.extras.length === 0) {
          if (told !== null) throw new AppError('bad-request', 'a past needs a command that adds it');
          return found;
        }
        const device = thisDevice(connection, setting);
        const record = {
          seq,
          id,
          kind,
          target: target?.seq ?? null,
          command,
          who: this.userName,
          source: null,
          at,
          clock,
          device,
        };
        writeEffects(connection, record, found, watch);
        eraseDraftsOfDeleted(connection, found);
        return told === null
          ? found
          : { rows: [...told.rows, ...found.rows], extras: [...told.extras, ...found.extras] };
      });
    } catch (error) {
      throw toAppError(error);
    }
    const isEmpty = kind === 'do' && effects.rows.length + effects.extras.length === 0;
    if (!isEmpty) {
      this.#moveOn(seq, clock, effects);
      this.#stack = moved(this.#stack, kind, { seq, command });
    }
    const undoState = undoStateOf(this.reader, this.#stack);
    const done = doneCommand(this.reader, command);
    return { commandId: isEmpty ? '' : id, command: done, changes: changesOf(effects), at, undoState };
  }

  /** Follows a transaction that is on the disk, whoever wrote what is in it. */
  #moveOn(seq: number, clock: Clock, effects: Effects): void {
    this.#lastSeq = seq;
    this.#lastClock = clock;
    for (const partner of partnersOf(effects)) {
      this.kept.figures.delete(partner);
      this.kept.findings.delete(partner);
      this.kept.trends.whole.delete(partner);
      this.kept.differences.delete(partner);
    }
    if (touchesShared(effects)) this.kept.findings.clear();
  }

  #lookAtClock(now: number): void {
    const seconds = this.#saidClockBehind ? 0 : secondsBehind(this.#lastClock, now);
    if (seconds === 0) return;
    this.#saidClockBehind = true;
    this.#options.onClockBehind?.(seconds);
  }

  #guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw toAppError(error);
    }
  }
}

/** The one command whose step of undo is more than what it wrote itself. */
function isWithPast({ command }: UndoEntry): boolean {
  return command.name === addSamplePartner.name;
}

function moved(stack: UndoStack, kind: CommandKind, entry: UndoEntry): UndoStack {
  if (kind === 'do') return afterDo(stack, entry);
  return kind === 'undo' ? afterUndo(stack) : afterRedo(stack);
}
