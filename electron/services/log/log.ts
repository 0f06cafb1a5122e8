import { appendFile, rename, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makePrivateFolder, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { maskDetail, maskText } from './mask.ts';

/** Details of a log line: numbers, flags and codes; any other text is masked. */
export type LogDetails = Readonly<Record<string, string | number | boolean>>;

/** The app's one logger. `what` is a constant code; names of people never reach the file. */
export type Log = {
  readonly info: (what: string, details?: LogDetails) => void;
  readonly failure: (what: string, failure: unknown, details?: LogDetails) => void;
  /** Resolves when everything is written. */
  readonly flush: () => Promise<void>;
};

const MAX_FILE_BYTES = 1024 * 1024;

/** Opens the log in `folder`; a folder that cannot be written costs the log, never the app. */
export function openLog(folder: string): Log {
  const file = join(folder, 'rapport.log');
  const home = homedir();
  let queue: Promise<unknown> = Promise.resolve()
    .then(() => makePrivateFolder(folder))
    .then(() => turnOver(file), ignore);
  const write = (entry: Record<string, unknown>): void => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`;
    queue = queue.then(() => appendFile(file, line, { mode: PRIVATE_FILE })).catch(ignore);
  };
  const masked = (details: LogDetails): Record<string, unknown> =>
    Object.fromEntries(Object.entries(details).map(([key, detail]) => [key, maskDetail(detail, home)]));
  return {
    info: (what, details = {}) => write({ level: 'info', what, ...masked(details) }),
    failure: (what, failure, details = {}) =>
      write({ level: 'failure', what, ...masked(details), ...describe(failure, home) }),
    flush: async () => {
      await queue;
    },
  };
}

/** A failure with what caused it, three deep at most. */
function describe(failure: unknown, home: string, depth = 0): Record<string, unknown> {
  if (!(failure instanceof Error)) return { message: maskText(String(failure), home) };
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: failure.name,
    message: maskText(failure.message, home),
    stack: frames.slice(0, 6).map((line) => line.trim().replaceAll(home, '~')),
    ...(failure.cause === undefined || depth > 2 ? {} : { cause: describe(failure.cause, home, depth + 1) }),
  };
}

async function turnOver(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  ); // no log yet
  if (size > MAX_FILE_BYTES) await rename(file, `${file}.1`);
}

function ignore(): void {
  // The log cannot be written; there is no better place to say so.
}
