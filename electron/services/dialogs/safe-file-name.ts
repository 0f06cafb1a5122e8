import { plainFileName } from '#shared/text/plain-file-name.ts';

/** Systems take 255 bytes; what is written beside the file on the way, and a number behind it, needs the rest. */
const MAX_BYTES = 200;

/** A suggested name as every system accepts it, with the ending `.kind`. */
export function safeFileName(suggested: string, kind: string): string {
  const ending = `.${kind}`;
  const bare = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const clean = plainFileName(bare, MAX_BYTES - ending.length);
  return `${clean === '' ? 'Rapport' : clean}${ending}`;
}
