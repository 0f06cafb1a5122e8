import type { FileMark } from './folder-files.ts';
import type { FolderMemory, WaitingFile } from './folder-memory.ts';
import { READER } from '../file/snapshot-header.ts';

type Waiting = FolderMemory['waiting'];

const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 6 * 3_600_000;
/** A file that has not changed for so long is not on its way any more. */
const ON_ITS_WAY = 10 * 60_000;

/** A file that was not taken, and whether the user should hear of it. */
export type HealthEntry = {
  readonly path: string;
  readonly reason: WaitingFile['reason'];
  /** Milliseconds since 1970. */
  readonly since: number;
  /** False while it may still be on its way. */
  readonly isTold: boolean;
};

/** No copying or downloading mends these. */
const final: ReadonlySet<WaitingFile['reason']> = new Set([
  'newer',
  'too-large',
  'other-workspace',
  'other-sender',
  'bad-content',
  'not-a-snapshot',
]);

/** Whether a file is to be tried now: when it changed, when its time has come, or when this app can read more than then. */
export function isDue(waiting: WaitingFile | undefined, mark: FileMark | null, now: number): boolean {
  if (waiting === undefined || waiting.reader !== READER || !isSame(waiting.mark, mark)) return true;
  // A clock that was set back must not make it wait for years.
  return now >= waiting.nextTryAt || waiting.nextTryAt - now > LONGEST_PAUSE;
}

/** The entry of a file that was tried and not taken. */
export function waitingAfter(
  before: WaitingFile | undefined,
  reason: WaitingFile['reason'],
  mark: FileMark | null,
  now: number,
): WaitingFile {
  const isUnchanged = before !== undefined && isSame(before.mark, mark);
  const tries = isUnchanged ? before.tries + 1 : 1;
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
  return {
    reason,
    mark,
    since: isUnchanged ? Math.min(before.since, now) : now,
    tries,
    nextTryAt: now + pause,
    reader: READER,
  };
}

/** The files that wait, longest first. */
export function healthOf(waiting: Waiting, now: number): readonly HealthEntry[] {
  return Object.entries(waiting)
    .map(([path, { reason, since }]) => ({
      path,
      reason,
      since,
      isTold: final.has(reason) || now - since >= ON_ITS_WAY,
    }))
    .toSorted((a, b) => a.since - b.since || (a.path < b.path ? -1 : 1));
}

function isSame(one: FileMark | null, other: FileMark | null): boolean {
  return one?.bytes === other?.bytes && one?.modifiedAt === other?.modifiedAt;
}
