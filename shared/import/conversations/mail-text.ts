import { plainLines } from '../../text/plain-line.ts';
import { quoteIntroduction, quotedHead } from '../words/mails.ts';

/** Longest text of a mail that is taken over, in characters. */
export const MAX_MAIL_TEXT = 4_000;

/** What the writer of a mail wrote: without the mails below it, lines that are quoted, and a signature behind `-- `. */
export function ownText(written: string): string {
  const lines = plainLines(written.slice(0, 200_000)).split('\n');
  const own: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '--') break;
    // The introduction may be broken over two lines.
    if (quoteIntroduction.test(line) || quoteIntroduction.test(`${line} ${lines[at + 1] ?? ''}`)) break;
    if (quotedHead.test(line) && /^[^:]{2,20}:/u.test(lines[at + 1] ?? '')) break;
    if (!line.startsWith('>')) own.push(line);
  }
  const text = own
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return text.length <= MAX_MAIL_TEXT ? text : `${text.slice(0, MAX_MAIL_TEXT - 1).trimEnd()}…`;
}
