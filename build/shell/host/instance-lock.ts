import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellState } from './shell-state.ts';

/** What the lock file says about the process that holds it. */
type LockNote = {
  readonly pid: number;
  /** When that process started, so that a later process with the same number is not taken for it; '' where unknown. */
  readonly started: string;
  /** Port of its loopback server, which listens before the app starts. */
  readonly port: number;
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

/** Takes the word of a second start; false when it does not know the secret. */
export function hearSecondStart(secret: string, argv: string[], folder: string): boolean {
  if (held === null || secret !== held.note.secret) return false;
  heard?.(argv, folder);
  return true;
}

/** Address of the running app that holds the lock, once it has been told; null when it could not be reached. */
export function runningElsewhere(): Promise<string | null> {
  return told;
}

async function tell(holder: LockNote): Promise<string | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${holder.port}/__shell/second-start`, {
      method: 'POST',
      headers: { 'x-lock-secret': holder.secret },
      body: JSON.stringify({ argv: process.argv, folder: process.cwd() }),
      signal: AbortSignal.timeout(3_000),
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null; // it is just starting or just stopping
  }
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
