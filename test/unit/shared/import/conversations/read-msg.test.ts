import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import type { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';
import { expect, it } from 'vitest';
import { readConversationFiles } from '#shared/import/conversations/read-files.ts';
import { setting } from './calendars.ts';

const ROOT = 5 as TypeEnum;
const DOCUMENT = 2 as TypeEnum;
const DIRECTORY = 1 as TypeEnum;

const unicode = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

/** A stream of fixed properties (MS-OXMSG 2.4): each tag with its eight bytes. */
function fixed(header: number, properties: readonly (readonly [number, bigint])[]): Uint8Array {
  const bytes = new Uint8Array(header + properties.length * 16);
  const view = new DataView(bytes.buffer);
  properties.forEach(([tag, value], index) => {
    view.setUint32(header + index * 16, tag, true);
    view.setUint32(header + index * 16 + 4, 6, true);
    view.setBigUint64(header + index * 16 + 8, value, true);
  });
  return bytes;
}

/** A moment as Windows counts it: hundreds of nanoseconds since 1601. */
const fileTime = (text: string): bigint => (BigInt(Date.parse(text)) + 11_644_473_600_000n) * 10_000n;

/** A mail as Outlook saves it, of the class given, from Anna to Kim, who is known by a path of Exchange. */
function msg(itemClass = 'IPM.Note', sensitivity = 0n, flags = 1n): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  const add = (parent: number, entry: Entry): number => {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  const document = (parent: number, name: string, bytes: Uint8Array): void => {
    add(parent, { name, type: DOCUMENT, length: bytes.length, binaryProvider: () => bytes });
  };
  const text = (parent: number, tag: string, value: string): void =>
    document(parent, `__substg1.0_${tag}001F`, unicode(value));
  document(
    0,
    '__properties_version1.0',
    fixed(32, [
      [0x00390040, fileTime('2026-03-02T09:00:00Z')],
      [0x00360003, sensitivity],
      [0x0e070003, flags],
    ]),
  );
  text(0, '001A', itemClass);
  text(0, '0037', 'Priser og åren');
  text(0, '1035', '<m9@nordlys.example>');
  text(0, '0C1A', 'Anna Berg');
  text(0, '0C1F', 'anna@nordlys.example');
  text(0, '1000', 'A secret in the text');
  const recipient = add(0, {
    name: '__recip_version1.0_#00000000',
    type: DIRECTORY,
    length: 0,
    children: [],
  });
  document(recipient, '__properties_version1.0', fixed(8, [[0x0c150003, 1n]]));
  text(recipient, '3001', 'Kim Lund');
  text(recipient, '3003', '/O=OWNER/CN=RECIPIENTS/CN=KIM');
  text(recipient, '39FE', 'kim@owner.example');
  return burn(entries);
}

it('reads a mail of Outlook by its properties, and nothing of its text', async () => {
  const read = await readConversationFiles([{ name: 'a.msg', bytes: msg() }], setting);
  expect(read).toEqual({
    conversations: [
      {
        uid: 'm9@nordlys.example',
        recurrence: '',
        on: '2026-03-02',
        kind: 'mail',
        subject: 'Priser og åren',
        text: '',
        people: [
          { address: 'anna@nordlys.example', name: 'Anna Berg' },
          { address: 'kim@owner.example', name: 'Kim Lund' },
        ],
      },
    ],
    leftOut: {},
    refused: [],
  });
});

it('leaves out private mails and invitations, and refuses what is no mail', async () => {
  const spoilt = msg().subarray(0, 700);
  const files = [msg('IPM.Note', 2n), msg('IPM.Schedule.Meeting.Request'), msg('IPM.Contact'), spoilt].map(
    (bytes, index) => ({ name: `${String(index)}.msg`, bytes }),
  );
  const read = await readConversationFiles(files, setting);
  expect(read.conversations).toEqual([]);
  expect(read.leftOut).toEqual({ private: 1, automatic: 1 });
  expect(read.refused.map(({ name }) => name)).toEqual(['2.msg', '3.msg']);
});

it('takes the text of Outlook’s mails where the user asks for it, and leaves out what is not sent', async () => {
  const files = [msg(), msg('IPM.Note', 0n, 9n)].map((bytes) => ({ name: 'a.msg', bytes }));
  const { conversations, leftOut } = await readConversationFiles(files, { ...setting, withTexts: true });
  expect(conversations.map(({ text }) => text)).toEqual(['A secret in the text']);
  expect(leftOut).toEqual({ draft: 1 });
});
