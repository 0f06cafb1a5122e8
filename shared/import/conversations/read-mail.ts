import PostalMime, { decodeWords, type Address } from 'postal-mime';
import { addDays } from '../../reading/calendar.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { Attendee, Conversation, LeftOutReason, ReadingSetting } from './conversation.ts';
import { addressKey, nameOf } from './event-people.ts';
import { MAX_ATTENDEES, WINDOW_DAYS } from './limits.ts';
import { reasonAgainstMail } from './mail-marks.ts';
import { headerOf } from './mail-parts.ts';
import { ownText } from './mail-text.ts';

/** Of the body of a mail no more is read, in bytes: its text comes before what is attached. */
const MAX_BODY = 500_000;

/** A mail as its header tells it; its text is looked at only where the user asked for it. Or why it is no conversation. */
export async function readMail(
  bytes: Uint8Array,
  setting: ReadingSetting,
): Promise<Conversation | LeftOutReason> {
  const header = headerOf(bytes);
  const mail = await PostalMime.parse(header, { attachmentEncoding: 'arraybuffer' });
  const subject = mail.subject ?? '';
  const lines = new Map(mail.headers.map(({ key, value }) => [key, decodeWords(value.slice(0, 1_000))]));
  const against = reasonAgainstMail(lines, subject);
  if (against !== null) return against;
  const people = peopleIn([
    mail.from ?? mail.sender,
    ...(mail.to ?? []),
    ...(mail.cc ?? []),
    ...(mail.bcc ?? []),
  ]);
  return mailOf(
    {
      sent: Date.parse(mail.date ?? ''),
      subject,
      messageId: mail.messageId ?? '',
      people,
      text: setting.withTexts === true ? await textOf(bytes.subarray(0, header.length + MAX_BODY)) : '',
    },
    setting,
  );
}

async function textOf(mail: Uint8Array): Promise<string> {
  const { text = '', html = '' } = await PostalMime.parse(mail, { attachmentEncoding: 'arraybuffer' });
  if (text.trim() === '' && html !== '') {
    const { textOfPage } = await import('./text-of-page.ts');
    return ownText(textOfPage(html));
  }
  // In a mailbox a line that begins like the next mail has a sign in front.
  return ownText(text.replaceAll(/^>(>*From )/gmu, '$1'));
}

/** What is known of one mail, however its file is made. */
export type MailFacts = {
  /** Milliseconds since 1970; NaN when not known. */
  readonly sent: number;
  readonly subject: string;
  readonly messageId: string;
  readonly people: readonly Attendee[];
  readonly text: string;
};

export function mailOf(
  { sent, subject, messageId, people, text }: MailFacts,
  setting: ReadingSetting,
): Conversation | LeftOutReason {
  if (!(Math.abs(sent) < 8e15) || people.length === 0) return 'unreadable';
  const on = setting.dayOf(sent);
  if (on > setting.today) return 'later';
  if (on < addDays(setting.today, -WINDOW_DAYS)) return 'earlier';
  const title = plainLine(subject).trim().slice(0, 300);
  const given = messageId.trim().replaceAll(/^<|>$/g, '').slice(0, 500);
  // Without a Message-ID a mail is known by its sender, its second and its subject.
  const uid =
    given === '' ? `${people[0]?.address ?? ''} ${String(Math.floor(sent / 1_000))} ${title}` : given;
  return { uid, recurrence: '', on, kind: 'mail', subject: title, people, text };
}

function peopleIn(addresses: readonly (Address | undefined)[]): readonly Attendee[] {
  const found = new Map<string, Attendee>();
  for (const entry of addresses.slice(0, MAX_ATTENDEES)) {
    if (entry === undefined) continue;
    for (const { address: given, name } of entry.group === undefined
      ? [entry]
      : entry.group.slice(0, MAX_ATTENDEES)) {
      const address = addressKey(given);
      if (address !== '' && !found.has(address)) found.set(address, { address, name: nameOf(name, address) });
    }
  }
  return [...found.values()].slice(0, MAX_ATTENDEES);
}
