import { parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { toAppError } from './failure.ts';
import { migrations } from './migrations/list.ts';
import { Profile } from './profile.ts';
import type { Job, ThreadCalls, ThreadMessage, ThreadRequest, ThreadStart } from './thread-protocol.ts';

/** How often progress is told at most, in milliseconds. */
const PROGRESS_INTERVAL = 50;

/** How long nothing must have been asked before waiting commits are folded into the file, in milliseconds. */
const IDLE_AFTER = 2_000;

/** Entry of the data thread: owns the one connection, and answers the main thread's calls one after the other. */
function serve(): void {
  const port = parentPort;
  if (port === null) throw new Error('The data thread has to be started as a worker.');
  const send = (message: ThreadMessage): void => port.postMessage(message);
  const { folder } = workerData as ThreadStart; // given by the client beside this file
  const profile = new Profile({
    folder,
    migrations,
    now: Date.now,
    newId: v7,
    onClockBehind: (seconds) => send({ kind: 'clock-behind', seconds }),
  });
  const calls = answers(profile, send);
  let idle: NodeJS.Timeout | undefined;
  port.on('message', ({ id, name, args }: ThreadRequest) => {
    try {
      // Name and arguments come from the typed client; the pair cannot be expressed across the thread.
      const answer = calls[name] as (...given: readonly unknown[]) => unknown;
      send({ kind: 'result', id, value: answer(...args) });
    } catch (error) {
      const { code, detail } = toAppError(error);
      send({ kind: 'error', id, error: { code, detail } });
    }
    clearTimeout(idle);
    if (name === 'close') port.close();
    else idle = setTimeout(() => profile.tidy(), IDLE_AFTER);
  });
}

function answers(profile: Profile, send: (message: ThreadMessage) => void): ThreadCalls {
  return {
    open: () => profile.open(),
    startFresh: () => profile.startFresh(),
    restore: (file) => profile.restore(file),
    setUserName: (name) => {
      profile.userName = name;
      return null;
    },
    partners: () => profile.store.partners(),
    findings: (today) => profile.store.findings(today),
    sharedRows: () => profile.store.sharedRows(),
    tacticUse: () => profile.store.tacticUse(),
    agenda: (today, wish) => profile.store.agenda(today, wish),
    findPeople: (wish) => profile.store.findPeople(wish),
    partnerRows: (partnerId) => profile.store.partnerRows(partnerId),
    profileRows: () => profile.store.profileRows(),
    commit: (command, changes, { job, withoutChanges }) => {
      const result = profile.store.commit(command, changes, job === null ? {} : watching(job, send));
      return withoutChanges ? { ...result, changes: [] } : result;
    },
    undo: () => profile.store.undo(),
    redo: () => profile.store.redo(),
    undoState: () => profile.store.undoState(),
    history: (entity, row) => profile.store.history(entity, row),
    backups: () => profile.backups(),
    backUp: (reason) => profile.backUp(reason),
    backUpDaily: (today) => profile.backUpDaily(today),
    close: () => {
      profile.close();
      return null;
    },
  };
}

/** Progress as messages, and a look at the shared flag: a message could not be read while a transaction runs. */
function watching(job: Job, send: (message: ThreadMessage) => void) {
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
