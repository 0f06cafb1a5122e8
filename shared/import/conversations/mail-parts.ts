import { MAX_CONVERSATIONS } from './limits.ts';

// Part of every place that this code runs in (window, worker, Node), but not of the plain language library.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Largest header that is read, in bytes. */
const MAX_HEADER = 256_000;
const NEW_LINE = 10;
const RETURN = 13;

/** The beginning of a file as text of one byte a character, to see what it is. */
export function beginningOf(bytes: Uint8Array, length = 20_000): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}

export function isMailbox(beginning: string): boolean {
  return ENVELOPE.test(beginning.slice(0, 1_000).split(/\r?\n/, 1)[0] ?? '');
}

export function isMail(beginning: string): boolean {
  const header = beginning.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = header.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const isHeader = lines.length > 1 && /^[!-9;-~]+:/.test(lines[0] ?? '');
  return isHeader && /^from:/im.test(header) && /^(date|message-id|received|mime-version):/im.test(header);
}

/** The line between two mails of a mailbox: a sender, and a day with its time and year. */
const ENVELOPE = /^From .*\d{1,2}:\d{2}.*\d{4}/;

/** The mails of a mailbox (RFC 4155), each with its text. */
export function mailsOf(mailbox: Uint8Array): {
  readonly mails: readonly Uint8Array[];
  readonly tooMany: number;
} {
  const starts: number[] = [];
  const ends: number[] = [];
  let tooMany = 0;
  for (let at = 0, afterBlank = true; at < mailbox.length;) {
    const end = mailbox.indexOf(NEW_LINE, at);
    const next = end === -1 ? mailbox.length : end + 1;
    if (afterBlank && startsMail(mailbox, at, next)) {
      if (starts.length > ends.length) ends.push(at);
      if (starts.length >= MAX_CONVERSATIONS) tooMany += 1;
      else starts.push(next);
    }
    afterBlank = next - at === 1 || (next - at === 2 && mailbox[at] === RETURN);
    at = next;
  }
  const mails = starts.map((start, index) => mailbox.subarray(start, ends[index] ?? mailbox.length));
  return { mails, tooMany };
}

/** The header of one mail, up to the first empty line. */
export function headerOf(mail: Uint8Array): Uint8Array {
  const most = Math.min(mail.length, MAX_HEADER);
  for (let at = 0; at < most;) {
    const end = mail.indexOf(NEW_LINE, at);
    if (end === -1 || end >= most) break;
    if (end === at || (end === at + 1 && mail[at] === RETURN)) return mail.subarray(0, at);
    at = end + 1;
  }
  return mail.subarray(0, most);
}

const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

function startsMail(bytes: Uint8Array, at: number, next: number): boolean {
  return (
    FROM.every((byte, index) => bytes[at + index] === byte) &&
    ENVELOPE.test(beginningOf(bytes.subarray(at, next), 300))
  );
}
