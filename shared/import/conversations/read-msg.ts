import * as library from '@kenjiuno/msgreader';
import type { Attendee, Conversation, LeftOutReason, ReadingSetting } from './conversation.ts';
import { addressKey, nameOf } from './event-people.ts';
import { MAX_ATTENDEES } from './limits.ts';
import { isAutomaticSubject } from './mail-marks.ts';
import { ownText } from './mail-text.ts';
import { NO_MAIL } from './outlook-file.ts';
import { mailOf } from './read-mail.ts';

type Reader = library.default;
type Fields = ReturnType<Reader['getFileData']>;

/** PidTagSensitivity as a number: 1 personal, 2 private. */
const SENSITIVITY = '00360003';

/** PidTagMessageFlags, and of them the one of what is not sent yet. */
const MESSAGE_FLAGS = '0E070003';
const UNSENT = 8;

/** A mail that Outlook saved (.msg) as its properties tell it; its text is taken only where the user asked for it. Throws for other Office files. */
export function readMsg(
  bytes: Uint8Array,
  setting: ReadingSetting,
): Conversation | LeftOutReason | typeof NO_MAIL {
  const reader = new (constructorOf())(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { includeRawProps: true };
  const fields = reader.getFileData();
  const itemClass = fields.messageClass ?? '';
  if (/^(IPM\.Schedule|REPORT|IPM\.Note\.Rules\.OofTemplate)/i.test(itemClass)) return 'automatic';
  if (!/^IPM\.Note/i.test(itemClass)) return NO_MAIL;
  const isPrivate = fields.rawProps?.some(
    ({ propertyTag, value }) => propertyTag === SENSITIVITY && /^[12]$/.test(String(value)),
  );
  if (isPrivate === true) return 'private';
  const flags = fields.rawProps?.find(
    ({ propertyTag }) => propertyTag?.toUpperCase() === MESSAGE_FLAGS,
  )?.value;
  if ((Number(flags ?? 0) & UNSENT) !== 0) return 'draft';
  if (isAutomaticSubject(fields.subject ?? '')) return 'automatic';
  const sent = Date.parse(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '');
  const { subject = '', messageId = '' } = fields;
  const text = setting.withTexts === true ? ownText(fields.body ?? '') : '';
  return mailOf({ sent, subject, messageId, people: peopleOfMail(fields), text }, setting);
}

function peopleOfMail(fields: Fields): readonly Attendee[] {
  const { senderSmtpAddress, creatorSMTPAddress, senderEmail, senderName = '' } = fields;
  const named = [
    { addresses: [senderSmtpAddress, senderEmail, creatorSMTPAddress], name: senderName },
    ...(fields.recipients ?? [])
      .filter(({ recipType }) => recipType !== 'bcc')
      .slice(0, MAX_ATTENDEES)
      .map(({ smtpAddress, email, name = '' }) => ({ addresses: [smtpAddress, email], name })),
  ];
  const found = new Map<string, Attendee>();
  for (const one of named) {
    // Inside a company Exchange names people by a path; the address is beside it.
    const address = one.addresses.map((text) => addressKey(text ?? '')).find((text) => text !== '') ?? '';
    const name = nameOf(one.name, address);
    const key = address === '' ? `name ${name}` : address;
    if (key !== 'name ' && !found.has(key)) found.set(key, { address, name });
  }
  return [...found.values()].slice(0, MAX_ATTENDEES);
}

/** The library is CommonJS: its class is the default export in the window, and one step deeper in Node. */
function constructorOf(): typeof library.default {
  const outer: unknown = library.default;
  const inner: unknown =
    typeof outer === 'function' ? outer : (outer as { readonly default: unknown }).default;
  return inner as typeof library.default; // the one class that the library has
}
