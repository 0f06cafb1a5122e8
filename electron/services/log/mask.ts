import { getSystemErrorMap } from 'node:util';
import { knownMessages } from './known-messages.ts';
import { HIDDEN } from './log-words.ts';

/** Longest message that is looked at; a longer one is hidden as a whole. */
const MAX_LENGTH = 2_000;

type Known = { readonly pattern: RegExp; readonly parts: readonly string[] };

const known: readonly Known[] = knownMessages.map(compile);
const systemMessages: ReadonlyMap<string, string> = new Map(getSystemErrorMap().values());
/** Calls to the system that Node names in its messages. */
const systemCalls: ReadonlySet<string> = new Set(
  (
    'access bind chmod close connect copyfile fchmod fdatasync fstat fsync ftruncate futime kill link listen lstat lutime ' +
    'mkdir mkdtemp open opendir read readlink realpath rename rm rmdir scandir spawn stat statfs symlink unlink utime watch write'
  ).split(' '),
);

/**
 * What the log keeps of a technical message: the constant words of a message that is known, with numbers; nothing else. A pattern that
 * looks for names always misses some (in lower case, in another script, in a path), so nothing is kept for not looking like one.
 */
export function maskMessage(text: string): string {
  if (text.length > MAX_LENGTH) return HIDDEN;
  const ofSystem = maskSystemMessage(text);
  if (ofSystem !== null) return ofSystem;
  for (const { pattern, parts } of known) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return parts
      .map((part, index) => part + (index + 1 < parts.length ? kept(found[index + 1]) : ''))
      .join('');
  }
  return HIDDEN;
}

/** A code of the system, of SQLite or of Node, such as `ENOSPC`; null for anything else. */
export function knownCode(code: unknown): string | null {
  if (typeof code !== 'string' || code.length > 60) return null;
  return systemMessages.has(code) || /^(?:SQLITE|ERR)(?:_[A-Z]+)+$/.test(code) ? code : null;
}

const errorNames: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AbortError',
  'DataCloneError',
  'TimeoutError',
  'AppError',
  'SqliteError',
  'ZodError',
]);

/** The name of a kind of error; one that is not known is an `Error` like any other. */
export function knownErrorName(name: unknown): string {
  return typeof name === 'string' && errorNames.has(name) ? name : 'Error';
}

/** `ENOENT: no such file or directory, open '/a/path'` without its paths; null when Node did not write it. */
function maskSystemMessage(text: string): string | null {
  const found = /^([A-Z][A-Z0-9]+): ([^,:]+)(?:, (\w+))?/.exec(text);
  const code = found?.[1] ?? '';
  const words = systemMessages.get(code);
  if (found === null || words === undefined || found[2] !== words) return null;
  const call = found[3] ?? '';
  const head = `${code}: ${words}${systemCalls.has(call) ? `, ${call}` : ''}`;
  return head === text ? head : `${head} ${HIDDEN}`;
}

function kept(hole: string | undefined): string {
  return hole !== undefined && /^\d[\d.,]{0,14}$/.test(hole) ? hole : HIDDEN;
}

function compile(message: string): Known {
  const holes = message.match(/[*#]/g) ?? [];
  const parts = message.split(/[*#]/);
  const source = parts.map((part, index) => {
    const hole = index < holes.length ? (holes[index] === '#' ? String.raw`(\d[\d.,]{0,14})` : '(.*)') : '';
    return part.replace(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`) + hole;
  });
  return { pattern: new RegExp(`^${source.join('')}$`, 's'), parts };
}
