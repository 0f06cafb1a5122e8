import { fileURLToPath } from 'node:url';

/** How many places of a stack are kept. */
const MAX_PLACES = 8;

/**
 * Where a failure happened: places in the built app such as `main/main.js:120:7`, innermost first. Names of functions and all other
 * paths are left out, because both can be made of what a user wrote; so is a stack of which the message cannot be told apart.
 */
export function placesOf(failure: Error, appFolder: string): readonly string[] {
  const stack = typeof failure.stack === 'string' ? failure.stack : '';
  // The message stands in front and may look like a frame itself.
  const head = failure.message === '' ? String(failure.name) : `: ${failure.message}\n`;
  const from = stack.indexOf(head);
  if (from < 0) return [];
  const root = `${appFolder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return stack
    .slice(from + head.length)
    .split('\n')
    .flatMap((line) => placeOf(line, root) ?? [])
    .slice(0, MAX_PLACES);
}

function placeOf(line: string, root: string): string | null {
  const found = /^\s+at (?:.*\()?((?:file:|[a-zA-Z]:|\/).*):(\d+):(\d+)\)?$/.exec(line);
  const path = found?.[1]?.startsWith('file:') === true ? toPath(found[1]) : (found?.[1] ?? '');
  const plain = path.replaceAll('\\', '/');
  if (found === null || !plain.startsWith(root)) return null;
  const inside = plain.slice(root.length);
  // Names of the build's own files.
  return /^(?:main|preload|renderer)\/[\w-]+\.c?js$/.test(inside)
    ? `${inside}:${found[2] ?? ''}:${found[3] ?? ''}`
    : null;
}

function toPath(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    return '';
  }
}
