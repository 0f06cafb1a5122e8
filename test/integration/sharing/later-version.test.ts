import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinConnection } from '#electron/sharing/folder/connect.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import { openSharedFolder, type SharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import type { Clock } from '#shared/merge/clock.ts';
import type { CanonicalRow, PartnerPayload } from '#shared/merge/payload.ts';
import { change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { readSnapshotContent } from '#shared/sharing/snapshot-content.ts';
import { Colleague, PARTNER, PASSPHRASE } from './team.ts';

const ada = 'ada' as PersonId;

let root: string;
let privateFolder: string;
let anna: Colleague;
let ben: Colleague;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rapport-shared-'));
  privateFolder = mkdtempSync(join(tmpdir(), 'rapport-later-'));
  anna = await Colleague.start('Anna Berg');
  ben = await Colleague.start('Ben Okoye');
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
  );
  await anna.connect(root);
});
afterEach(async () => {
  for (const one of [anna, ben]) {
    await one.close();
    one.remove();
    if (one.failures.length > 0) throw one.failures[0];
  }
  for (const folder of [root, privateFolder]) rmSync(folder, { recursive: true, force: true });
});

/** The folder as a colleague with a later version of the app has it. */
async function openLater(): Promise<SharedFolder> {
  const files = folderFiles(root);
  const connection = await joinConnection(files, PASSPHRASE);
  if (connection === null) throw new Error('another passphrase');
  return openSharedFolder({ ...connection, files, privateFolder, now: Date.now });
}

/** What the later version takes out of the folder: the newest word of each device on the partner. */
async function payloadsIn(folder: SharedFolder): Promise<ReadonlyMap<string, PartnerPayload>> {
  const found = new Map<string, { readonly seq: number; readonly payload: PartnerPayload }>();
  await folder.forgetTaken();
  await folder.read(({ content, deviceId, seq }) => {
    const told = readSnapshotContent(JSON.parse(new TextDecoder().decode(content)));
    if (told === null || told === 'newer') throw new Error('no content');
    const payload = told.payload as PartnerPayload; // as this version has written it
    if (payload.partnerId === PARTNER && seq > (found.get(deviceId)?.seq ?? 0))
      found.set(deviceId, { seq, payload });
    return Promise.resolve('taken' as const);
  });
  return new Map([...found].map(([device, { payload }]) => [device, payload]));
}

test(
  'a row and fields of a later version go from hand to hand through apps that do not know them',
  { timeout: 60_000 },
  async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    const later = await openLater();
    const [first] = (await payloadsIn(later)).values();
    if (first === undefined) throw new Error('nothing was sent');
    const at: Clock = [Date.now(), 0, later.deviceId(), 1];
    const mood: CanonicalRow['groups'][string] = { at, values: { mood: { today: ['fine', 1] } } };
    const thing: CanonicalRow = {
      made: at,
      groups: {
        partnerId: { at, values: { partnerId: PARTNER } },
        aboutId: { at, values: { aboutId: ada, what: 'x' } },
      },
    };
    const before = first.rows['person']?.[ada];
    if (before === undefined) throw new Error('Ada was not sent');
    const payload: PartnerPayload = {
      ...first,
      knows: { ...first.knows, [later.deviceId()]: 1 },
      rows: {
        ...first.rows,
        person: { [ada]: { ...before, groups: { ...before.groups, mood } } },
        later_thing: { t: thing },
      },
    };
    const content = canonicalJson({
      kind: 'partner',
      author: 'Lena Later',
      createdAt: Date.now(),
      device: later.deviceId(),
      schemaVersion: 1_000,
      previous: null,
      addedLater: { any: 'thing' },
      payload,
    });
    await later.queue(new TextEncoder().encode(content), { partnerId: PARTNER, level: 'everything' });
    await later.send();
    await anna.sync();
    await anna.commit(change('person', ada, { notes: 'seen in May' }));
    await anna.sync();
    // Ben gets it from Anna alone.
    rmSync(join(root, 'd', later.deviceId()), { recursive: true });
    await ben.connect(root);
    await ben.sync();
    expect((await ben.state()).person.get(ada)).toMatchObject({ name: 'Ada', notes: 'seen in May' });
    await ben.commit(change('person', ada, { phone: '1' }));
    await ben.sync();
    const back = (await payloadsIn(later)).get(ben.sharing.colleagues()[0]?.deviceId ?? '');
    expect(back?.rows['later_thing']).toEqual({ t: thing });
    const person = back?.rows['person']?.[ada]?.groups;
    expect(person?.['mood']).toEqual(mood);
    expect(person?.['notes']?.values).toEqual({ notes: 'seen in May' });
    expect(person?.['phone']?.values).toEqual({ phone: '1' });
    expect([anna, ben].map(({ sharing }) => sharing.health().unread)).toEqual([[], []]);
  },
);
