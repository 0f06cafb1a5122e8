import { closeSync, constants, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { syncFolder } from '../../files/private-files.ts';
import { savedPath } from './profile-files.ts';

/**
 * The newest command that was told to be saved: a file or log in which it is not has lost something. Number 0 and an empty id before
 * the first command.
 */
export type SavedMark = {
  readonly seq: number;
  readonly id: string;
  /** Wall time of the command, milliseconds since 1970. */
  readonly at: number;
  /** When the machine was started, milliseconds since 1970, give or take a second. */
  readonly booted: number;
};

/** So long that a new mark always covers the one before. */
const BYTES = 256;
/** Two moments of starting the machine that lie closer together are one. */
const SAME_START = 10_000;

/** The mark of a profile folder; null where there is none, or none that can be trusted. */
export function readMark(folder: string): SavedMark | null {
  try {
    const [text = '', sum = ''] = readFileSync(savedPath(folder), 'utf8').trimEnd().split('\n');
    if (crc32(text).toString(16) !== sum) return null;
    return JSON.parse(text) as SavedMark; // only this app writes it, and the sum says that it is whole
  } catch {
    return null; // a new profile, or a mark that was cut short: nothing is known then
  }
}

/**
 * Whether the mark is the last word: nothing was told to be saved after it. It is written after each commit without waiting for the
 * disk, so that it survives the end of the app, but may be some commits behind after a power cut.
 */
export function isExact(mark: SavedMark): boolean {
  return Math.abs(mark.booted - startOfMachine()) < SAME_START;
}

/** Writes marks into a file that stays open. A mark that cannot be written is only missed: the commit itself is on the disk. */
export class MarkWriter {
  readonly #path: string;
  #file: number | null = null;

  constructor(folder: string) {
    this.#path = savedPath(folder);
  }

  /** `isFirst`: waits for the disk. Later ones need not: an older mark is still true. */
  write(command: Omit<SavedMark, 'booted'>, isFirst: boolean): void {
    const mark: SavedMark = { ...command, booted: startOfMachine() };
    const text = JSON.stringify(mark);
    const line = `${text}\n${crc32(text).toString(16)}\n`.padEnd(BYTES);
    try {
      this.#file ??= openSync(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600);
      writeSync(this.#file, line, 0);
      if (!isFirst) return;
      fsyncSync(this.#file);
      syncFolder(dirname(this.#path));
    } catch {
      this.close();
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

function startOfMachine(): number {
  return Math.round(Date.now() - uptime() * 1_000);
}
