import { appendFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { AppError } from '#shared/ipc/errors.ts';
import { knownDetailsOf, knownText, type LogDetails, type LogEvent } from './log-words.ts';
import { knownCode, knownErrorName, maskMessage } from './mask.ts';
import { placesOf } from './stack-places.ts';

/** The app's one logger: events, codes, numbers and constant messages. Names of people, partners, files and folders never reach the file. */
export type Log = {
  readonly info: (what: LogEvent, details?: LogDetails) => void;
  readonly failure: (what: LogEvent, failure: unknown, details?: LogDetails) => void;
  /** Resolves when everything is written. */
  readonly flush: () => Promise<void>;
};

const MAX_FILE_BYTES = 1024 * 1024;
/** How many causes of causes are written. */
const MAX_DEPTH = 3;

/** Opens the log in `folder`; a folder that cannot be written costs the log, never the app. `appFolder` is the built app, whose files a stack may name. */
export function openLog(folder: string, appFolder: string): Log {
  const file = join(folder, 'rapport.log');
  let queue: Promise<unknown> = Promise.resolve()
    .then(() => makePrivateFolder(folder))
    .then(() => turnOver(file), ignore);
  const write = (level: string, what: LogEvent, more: object): void => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), level, what: knownText(what), ...more })}\n`;
    queue = queue.then(() => appendFile(file, line, { mode: PRIVATE_FILE })).catch(ignore);
  };
  return {
    info: (what, details = {}) => write('info', what, knownDetailsOf(details)),
    failure: (what, failure, details = {}) =>
      write('failure', what, { ...knownDetailsOf(details), ...describe(failure, appFolder) }),
    flush: async () => {
      await queue;
    },
  };
}

/** A failure with what caused it, in words that may be kept. */
export function describe(failure: unknown, appFolder: string, depth = 0): Readonly<Record<string, unknown>> {
  if (!(failure instanceof Error))
    return { message: maskMessage(typeof failure === 'string' ? failure : '') };
  const code = knownCode('code' in failure ? failure.code : null);
  return {
    error: knownErrorName(failure.name),
    message: messageOf(failure),
    ...(code === null ? {} : { errorCode: code }),
    places: placesOf(failure, appFolder),
    ...(failure.cause === undefined || depth >= MAX_DEPTH
      ? {}
      : { cause: describe(failure.cause, appFolder, depth + 1) }),
  };
}

/** An AppError says `code: detail`; each is known by itself. */
function messageOf(failure: Error): string {
  if (!(failure instanceof AppError)) return maskMessage(String(failure.message));
  const code = knownText(failure.code);
  return failure.detail === ''
    ? code
    : `${code}: ${knownCode(failure.detail) ?? maskMessage(failure.detail)}`;
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
