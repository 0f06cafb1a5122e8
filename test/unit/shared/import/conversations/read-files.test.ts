import { expect, it } from 'vitest';
import { readConversationFiles } from '#shared/import/conversations/read-files.ts';
import { anna, calendar, setting } from './calendars.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const mail = (...lines: readonly string[]): string =>
  [
    'From: =?utf-8?q?Anna_B=C3=A9rg?= <anna@nordlys.example>',
    'To: "Lund, Kim" <KIM@owner.example>, Team: bo@nordlys.example, cy@nordlys.example;',
    'Date: Mon, 02 Mar 2026 23:30:00 -0200',
    ...lines,
    '',
    'A secret in the text',
    '',
    'From there we go on.',
    'From 12:30 on, all of 2026.',
    '',
  ].join('\r\n');

it('reads a mail by its header, and nothing of its text', async () => {
  const text = mail('Subject: =?utf-8?b?UHJpc2VyIG9nIMOlcmVu?=', 'Message-ID: <m1@nordlys.example>');
  const read = await readConversationFiles([file('a.eml', text)], setting);
  expect(read.conversations).toEqual([
    {
      uid: 'm1@nordlys.example',
      recurrence: '',
      on: '2026-03-03',
      kind: 'mail',
      subject: 'Priser og åren',
      people: [
        { address: 'anna@nordlys.example', name: 'Anna Bérg' },
        { address: 'kim@owner.example', name: 'Lund, Kim' },
        { address: 'bo@nordlys.example', name: '' },
        { address: 'cy@nordlys.example', name: '' },
      ],
      text: '',
    },
  ]);
  expect(JSON.stringify(read)).not.toContain('secret');
});

it('reads all mails of a mailbox, and takes no line of a text for the next mail', async () => {
  const box = [1, 2, 3]
    .map(
      (n) => `From anna@nordlys.example Mon Mar  2 23:30:00 2026\r\n${mail(`Message-ID: <m${String(n)}@x>`)}`,
    )
    .join('\r\n');
  const { conversations, leftOut } = await readConversationFiles([file('Sent.mbox', box)], setting);
  expect(leftOut).toEqual({});
  expect(conversations.map(({ uid }) => uid)).toEqual(['m1@x', 'm2@x', 'm3@x']);
});

it.each([
  ['Sensitivity: Private', 'private'],
  ['Auto-Submitted: auto-replied', 'automatic'],
  ['Content-Type: text/calendar; method=REQUEST', 'automatic'],
  ['X-Gmail-Labels: Inbox,Drafts', 'draft'],
  ['X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=', 'draft'],
  ['X-Gmail-Labels: Spam', 'spam'],
  ['X-Unsent: 1', 'draft'],
  ['X-Spam-Flag: YES', 'spam'],
  ['Subject: Abwesenheitsnotiz: Angebot', 'automatic'],
  ['Subject: Automatic reply: Offer', 'automatic'],
])('leaves out a mail with %s', async (line, reason) => {
  const { conversations, leftOut } = await readConversationFiles([file('a.eml', mail(line))], setting);
  expect(conversations).toEqual([]);
  expect(leftOut).toEqual({ [reason]: 1 });
});

it('refuses by name what is neither, and reads the others', async () => {
  const files = [
    file('list.csv', 'Name;Title\nAnna;CEO'),
    file('none.ics', ''),
    file('my.ics', calendar(['UID:a', 'DTSTART:20260302T090000Z', anna])),
  ];
  const { conversations, refused } = await readConversationFiles(files, setting);
  expect(conversations).toHaveLength(1);
  expect(refused).toEqual([
    {
      name: 'list.csv',
      why: 'It is neither a calendar file nor a mail. A list of people goes into Import people.',
    },
    { name: 'none.ics', why: 'There is nothing in it.' },
  ]);
});

it.each([
  'X-Gmail-Labels: Sent,Important',
  'X-Gmail-Labels: Inbox,Draft contracts',
  'Subject: Offer: automatic reply',
])('keeps a mail with %s', async (line) => {
  const { conversations, leftOut } = await readConversationFiles([file('a.eml', mail(line))], setting);
  expect(conversations).toHaveLength(1);
  expect(leftOut).toEqual({});
});

it('counts who was in a blind copy of a mail that was sent', async () => {
  const { conversations } = await readConversationFiles(
    [file('a.eml', mail('Bcc: di@nordlys.example'))],
    setting,
  );
  expect(conversations[0]?.people.map(({ address }) => address)).toContain('di@nordlys.example');
});

const withTexts = { ...setting, withTexts: true };

it('takes the text of mails where the user asks for it', async () => {
  const box = [1, 2]
    .map(
      (n) => `From anna@nordlys.example Mon Mar  2 23:30:00 2026\r\n${mail(`Message-ID: <m${String(n)}@x>`)}`,
    )
    .join('\r\n');
  const { conversations } = await readConversationFiles([file('Sent.mbox', box)], withTexts);
  expect(conversations.map(({ text }) => text)).toEqual(
    Array(2).fill('A secret in the text\n\nFrom there we go on.\nFrom 12:30 on, all of 2026.'),
  );
});

it('reads texts that are encoded, or written for a browser alone', async () => {
  const quoted = mail(
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ).replace('A secret in the text', 'Gr=C3=BC=\r\n=C3=9Fe');
  const page = mail('Content-Type: text/html; charset=utf-8').replace(
    'A secret in the text',
    '<p>One &amp; two</p><script>bad()</script>',
  );
  const { conversations } = await readConversationFiles(
    [file('a.eml', quoted), file('b.eml', page)],
    withTexts,
  );
  expect(conversations[0]?.text).toMatch(/^Grüße/);
  expect(conversations[1]?.text).toMatch(/^One & two/);
  expect(conversations[1]?.text).not.toContain('bad');
});
