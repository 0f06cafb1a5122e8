import { sampleColleague } from './sample-call.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { dataCalls, type CallSetting } from './data-calls.ts';
import { toAppError } from '../engine/failure.ts';
import { startIdleWork } from './idle-work.ts';
import { migrations } from '../migrations/list.ts';
import { Profile } from '../profile/profile.ts';
import { countWaitingErasures } from '../erasing/pending-erasures.ts';
import { readMerges } from '../reads/merges.ts';
import { countOpenConflicts } from '../reads/open-conflicts.ts';
import { erasedCounts } from '../reads/erased-counts.ts';
import { ownCommandsSince } from '../reads/own-commands.ts';
import { takeSnapshot, writeSharedContent } from './sharing-calls.ts';
import { lookAtSnapshot } from './look-snapshot.ts';
import { hasPartner, mergeSnapshot, previewSnapshot, writeSnapshotContent } from './snapshot-calls.ts';
import type { Asking, Job, OwnCalls, ThreadMessage, ThreadRequest, ThreadStart } from './thread-protocol.ts';

/** How often progress is told at most, in milliseconds. */
const PROGRESS_INTERVAL = 50;

/** How often the file is looked after while nothing is asked, in milliseconds. */
const WATCH_INTERVAL = 5_000;

/** Entry of the data thread: owns the one connection, and answers the main thread's calls one after the other. */
function serve(): void {
  const port = parentPort;
  if (port === null) throw new Error('The data thread has to be started as a worker.');
  const send = (message: ThreadMessage): void => port.postMessage(message);
  const { folder, wasUsed } = workerData as ThreadStart; // given by the client beside this file
  const profile = new Profile({
    folder,
    wasUsed,
    migrations,
    now: Date.now,
    newId: v7,
    onClockBehind: (seconds) => send({ kind: 'clock-behind', seconds }),
    onLost: (problem) => send({ kind: 'lost', problem }),
    onNotice: (notice) => send({ kind: 'notice', notice }),
  });
  const calls = { ...dataCalls, ...ownCalls(profile) };
  // Also while nothing is asked; ends with the thread.
  setInterval(() => profile.watch(), WATCH_INTERVAL).unref();
  const idle = startIdleWork(profile, {
    onCompared: (found) => send({ kind: 'compared', found }),
    onFailed: ({ code, detail }) => send({ kind: 'compare-failed', error: { code, detail } }),
  });
  let known = -1;
  /** Another newest command than before: something was written, or the file is another one. */
  const tellWritten = (): void => {
    const last = profile.lastSeq;
    if (last === known) return;
    known = last;
    send({ kind: 'written' });
  };
  port.on('message', ({ id, name, request, asking, job }: ThreadRequest) => {
    try {
      // Name and request come from the typed client; the pair cannot be expressed across the thread.
      const answer = calls[name] as (setting: CallSetting, request: unknown) => unknown;
      profile.userName = asking.userName;
      send({ kind: 'result', id, value: answer(settingOf(profile, asking, job, send), request) });
    } catch (error) {
      const { code, detail } = toAppError(error);
      send({ kind: 'error', id, error: { code, detail } });
    }
    tellWritten();
    if (name === 'thread.close') {
      idle.stop();
      port.close();
    } else idle.wait();
  });
}

function ownCalls(profile: Profile): {
  readonly [C in keyof OwnCalls]: (
    setting: CallSetting,
    ...asked: Parameters<OwnCalls[C]>
  ) => ReturnType<OwnCalls[C]>;
} {
  return {
    'thread.backUpDaily': ({ today }) => profile.backUpDaily(today),
    'thread.backUpQuit': () => profile.backUp('quit'),
    'thread.snapshotContent': ({ store }, asked) =>
      writeSnapshotContent(store, asked, { author: store.userName, now: Date.now() }),
    'thread.sampleColleague': ({ store, today }, partnerId) =>
      sampleColleague(store, partnerId, { today, now: Date.now() }),
    'thread.previewSnapshot': ({ store }, content) => previewSnapshot(store, content),
    'thread.lookAtSnapshot': ({ store }, content) => lookAtSnapshot(store, content),
    'thread.mergeSnapshot': ({ store, today }, { content, mayRemovePeople }) =>
      mergeSnapshot(store, content, { mayRemovePeople, today }),
    'thread.deviceId': ({ store }) => store.deviceId(),
    'thread.useDevice': ({ store }, id) => {
      store.useDevice(id);
      return null;
    },
    'thread.ownCommands': ({ store }, since) => ownCommandsSince(store.reader, since),
    'thread.erasedCounts': ({ store }) => erasedCounts(store.reader),
    'thread.sharedContent': ({ store }, wish) =>
      writeSharedContent(store, wish, { author: store.userName, now: Date.now() }),
    'thread.takeSnapshot': ({ store }, wish) => takeSnapshot(store, wish),
    'thread.merges': ({ store }, wish) => readMerges(store.reader, wish),
    'thread.openConflicts': ({ store }, leftAlone) =>
      countOpenConflicts(store.reader, store.kept.differences, leftAlone),
    'thread.waitingErasures': ({ store }) => countWaitingErasures(store.reader),
    'thread.hasPartner': ({ store }, partnerId) => hasPartner(store.reader, partnerId),
    'thread.eraseDue': () => profile.eraseDue(),
    'thread.close': () => {
      profile.close();
      return null;
    },
  };
}

function settingOf(
  profile: Profile,
  { today }: Asking,
  job: Job | null,
  send: (message: ThreadMessage) => void,
): CallSetting {
  return {
    profile,
    get store() {
      return profile.store;
    },
    today,
    watch: job === null ? {} : watching(job, send),
  };
}

/** Progress as messages, and a look at the shared flag: a message could not be read while a transaction runs. */
function watching(job: Job, send: (message: ThreadMessage) => void): CallSetting['watch'] {
  const flag = new Int32Array(job.cancelled);
  let last = 0;
  return {
    isCancelled: (): boolean => Atomics.load(flag, 0) === 1,
    onProgress: (done: number, total: number): void => {
      const now = performance.now();
      if (done < total && now - last < PROGRESS_INTERVAL) return;
      last = now;
      send({ kind: 'progress', progress: { jobId: job.jobId, done, total } });
    },
  };
}

serve();
