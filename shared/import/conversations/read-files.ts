import { decodeText, isUtf8 } from '../encoding.ts';
import type { Encoding } from '../encoding-labels.ts';
import { isCalendar } from './calendar-parts.ts';
import type { Conversation, LeftOutReason, ReadConversations, ReadingSetting } from './conversation.ts';
import { MAX_CONVERSATIONS, MAX_CONVERSATION_FILE } from './limits.ts';
import { beginningOf, mailsOf, isMail, isMailbox } from './mail-parts.ts';
import { readCalendar } from './read-calendar.ts';
import { isOutlookFile, NO_MAIL } from './outlook-file.ts';
import type { ConversationFile } from './conversation-file.ts';

export type ReadFiles = ReadConversations & {
  /** Files that were not read, each with a sentence that says why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
};

/** The conversations of calendar files and mails. A file that is neither is refused; the others are read all the same. */
export async function readConversationFiles(
  files: readonly ConversationFile[],
  setting: ReadingSetting,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ReadFiles> {
  const conversations: Conversation[] = [];
  const left: Partial<Record<LeftOutReason, number>> = {};
  const refused: { name: string; why: string }[] = [];
  const leave = (reason: LeftOutReason, many = 1): void => {
    left[reason] = (left[reason] ?? 0) + many;
  };
  const take = (one: Conversation | LeftOutReason): void => {
    if (typeof one === 'string') leave(one);
    else if (conversations.length >= MAX_CONVERSATIONS) leave('too-many');
    else conversations.push(one);
  };
  for (const [index, { name, bytes }] of files.entries()) {
    onProgress(index, files.length);
    const why = refusedFile(bytes);
    if (why !== null) {
      refused.push({ name, why });
      continue;
    }
    if (isOutlookFile(bytes)) {
      const one = await outlookMail(bytes, setting);
      if (one === NO_MAIL) refused.push({ name, why: NO_OUTLOOK_MAIL });
      else take(one);
      continue;
    }
    const beginning = beginningOf(bytes);
    const text = isMail(beginning) || isMailbox(beginning) ? '' : decodeText(bytes, encodingOf(bytes));
    if (isCalendar(text)) {
      const read = readCalendar(text, setting);
      for (const one of read.conversations) take(one);
      for (const [reason, many] of Object.entries(read.leftOut)) leave(reason as LeftOutReason, many); // its own keys
    } else if (isMailbox(beginning)) {
      const { mails, tooMany } = mailsOf(bytes);
      if (tooMany > 0) leave('too-many', tooMany);
      for (const [at, mail] of mails.entries()) {
        if (at % 200 === 0) onProgress(index + at / mails.length, files.length);
        take(await mailOrWhy(mail, setting));
      }
    } else if (isMail(beginning)) take(await mailOrWhy(bytes, setting));
    else
      refused.push({
        name,
        why: 'It is neither a calendar file nor a mail. A list of people goes into Import people.',
      });
  }
  return { conversations, leftOut: left, refused };
}

/** Calendars are UTF-8 by their standard; older programs write the encoding of Windows. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const NO_OUTLOOK_MAIL = 'It is no mail of Outlook’s. Save appointments as a calendar file (.ics).';

async function outlookMail(
  bytes: Uint8Array,
  setting: ReadingSetting,
): Promise<Conversation | LeftOutReason | typeof NO_MAIL> {
  try {
    const { readMsg } = await import('./read-msg.ts');
    return readMsg(bytes, setting);
  } catch {
    return NO_MAIL; // an Office document, or a spoilt mail
  }
}

function refusedFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'There is nothing in it.';
  return bytes.length > MAX_CONVERSATION_FILE
    ? `It is larger than ${MAX_CONVERSATION_FILE / 1_000_000} MB.`
    : null;
}

async function mailOrWhy(bytes: Uint8Array, setting: ReadingSetting): Promise<Conversation | LeftOutReason> {
  try {
    const { readMail } = await import('./read-mail.ts');
    return await readMail(bytes, setting);
  } catch {
    return 'unreadable';
  }
}
