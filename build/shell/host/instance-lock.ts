import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { loopbackHost, shellState } from './shell-state.ts';
import { isSame } from './tokens.ts';

/** What the lock file says about the process that holds it. */
type LockNote = {
  readonly pid: number;
  /** When that process started, so that a later process with the same number is not taken for it; '' where unknown. */
  readonly started: string;
  /** Port of its loopback server, which listens before the app starts. */
  readonly port: number;
  /** Name and port that this server answers to. */
  readonly host: string;
  /** Proves to that server that a request comes from somebody who can read the lock file. */
  readonly secret: string;
};

let held: { readonly file: string; readonly note: LockNote } | null = null;
let heard: ((argv: string[], folder: string) => void) | null = null;
/** Settles when the holder of the lock has been told of this second start. */
let told: Promise<string | null> = Promise.resolve(null);

/** Takes the lock of a profile folder; a lock whose process is gone is taken over. */
export function takeLock(folder: string, onSecondStart: (argv: string[], folder: string) => void): boolean {
  const file = join(folder, 'shell.lock');
  const note = {
    pid: process.pid,
    started: startOf(process.pid),
    port: shellState.port,
    host: loopbackHost(),
    secret: randomUUID(),
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (writeNote(file, note, 'wx')) {
      held = { file, note };
      heard = onSecondStart;
      return true;
    }
    const holder = readNote(file);
    if (holder !== null && isAlive(holder)) {
      told = tell(holder);
      return false;
    }
    rmSync(file, { force: true });
  }
  return false;
}

/** Gives the lock back; nothing is left in the folder. */
export function releaseLock(): void {
  if (held !== null) rmSync(held.file, { force: true });
  held = null;
}

/** Whether a second start can read the lock file, and so may speak to this one. */
export function knowsLock(secret: string): boolean {
  return held !== null && isSame(secret, held.note.secret);
}

/** Takes the word of a second start that knows the lock. */
export function hearSecondStart(argv: string[], folder: string): void {
  heard?.(argv, folder);
}

/** Address of the running app that holds the lock, once it has been told; null when it could not be reached. */
export function runningElsewhere(): Promise<string | null> {
  return told;
}

/** Asks the address itself, because no name under `.localhost` is sure to resolve outside of a browser. */
function tell(holder: LockNote): Promise<string | null> {
  return new Promise((resolve) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port: holder.port,
        path: '/__shell/second-start',
        method: 'POST',
        headers: { host: holder.host, 'x-lock-secret': holder.secret },
        signal: AbortSignal.timeout(3_000),
      },
      (answer) => {
        const isAddress = answer.statusCode === 200;
        text(answer).then(
          (body) => resolve(isAddress ? body : null),
          () => resolve(null),
        );
      },
    );
    asking.once('error', () => resolve(null)); // it is just starting or just stopping
    asking.end(JSON.stringify({ argv: process.argv, folder: process.cwd() }));
  });
}

function writeNote(file: string, note: LockNote, flag: 'wx'): boolean {
  try {
    writeFileSync(file, JSON.stringify(note), { flag, mode: 0o600 });
    return true;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'EEXIST') return false;
    // A folder that cannot be written: the app starts all the same and tells the user about its profile.
    return true;
  }
}

function readNote(file: string): LockNote | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockNote; // written by `writeNote` only
  } catch {
    return null;
  }
}

function isAlive(holder: LockNote): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
  return holder.started === startOf(holder.pid);
}

/** Start time of a process as the kernel counts it; '' where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
