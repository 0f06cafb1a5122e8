import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinConnection } from '#electron/sharing/folder/connect.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import { openSharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import { change, removal } from '#shared/model/change.ts';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import { privateNoteId } from '#shared/model/private-note.ts';
import { ratingId } from '#shared/model/rating.ts';
import { Colleague, PARTNER, PASSPHRASE } from './team.ts';

const person = (n: number): PersonId => `p${String(n)}` as PersonId;

let root: string;
const team: Colleague[] = [];
let anna: Colleague;
let ben: Colleague;
const join_ = async (name: string): Promise<Colleague> => {
  const one = await Colleague.start(name);
  team.push(one);
  return one;
};
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rapport-shared-'));
  anna = await join_('Anna Berg');
  ben = await join_('Ben Okoye');
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    ...Array.from({ length: 10 }, (_, n) =>
      change('person', person(n), { partnerId: PARTNER, name: `Person ${String(n)}` }),
    ),
    change('rating', ratingId(person(0), 'support'), {
      partnerId: PARTNER,
      personId: person(0),
      kind: 'support',
      values: ['supporter'],
      evidence: 'Said so',
    }),
  );
  await anna.connect(root);
  await ben.connect(root);
});
afterEach(async () => {
  for (const one of team.splice(0)) {
    await one.close();
    one.remove();
    if (one.failures.length > 0) throw one.failures[0];
  }
  rmSync(root, { recursive: true, force: true });
});

const snapshots = (): number =>
  readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith('.rapport')).length;

describe('what is told', { timeout: 60_000 }, () => {
  test('is nothing of a partner that is not shared, and facts alone where the user said so', async () => {
    await anna.sync();
    await ben.sync();
    expect(await ben.data.ask('partners.list', undefined)).toEqual([]);
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    expect((await ben.sync()).connection?.levels).toEqual({ [PARTNER]: 'facts' });
    expect((await ben.state()).person.size).toBe(10);
    expect((await ben.state()).rating.size).toBe(0);
    await ben.commit(
      change('rating', ratingId(person(1), 'support'), {
        partnerId: PARTNER,
        personId: person(1),
        kind: 'support',
        values: ['advocate'],
      }),
      change('person', person(1), { name: 'Person One' }),
    );
    await ben.sync();
    await anna.sync();
    // What came as facts goes on as facts.
    expect((await anna.state()).rating.size).toBe(1);
    expect((await anna.state()).person.get(person(1))?.name).toBe('Person One');
    await ben.sharing.share(PARTNER, 'everything');
    await ben.sync();
    await anna.sync();
    expect((await anna.state()).rating.size).toBe(2);
  });

  test('leaves no file where only private things changed', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    const before = snapshots();
    await anna.commit(
      change('private_note', privateNoteId(person(0)), {
        partnerId: PARTNER,
        personId: person(0),
        text: 'Not for others',
      }),
    );
    expect(anna.sharing.status().unsentChanges).toBeLessThanOrEqual(1);
    expect((await anna.sync()).unsentChanges).toBe(0);
    expect(snapshots()).toBe(before);
  });

  test('goes by itself after a minute of quiet, and is read by itself', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    anna.clock.turn(600_000);
    await anna.commit(change('person', person(0), { name: 'Person Zero' }));
    await expect.poll(() => anna.sharing.status().unsentChanges).toBe(1);
    anna.clock.turn(60_000);
    await expect.poll(() => anna.sharing.status().unsentChanges, { timeout: 10_000 }).toBe(0);
    ben.sharing.focused(true);
    await expect
      .poll(async () => (await ben.state()).person.get(person(0))?.name, { timeout: 10_000 })
      .toBe('Person Zero');
    await anna.commit(change('person', person(0), { name: 'Person Null' }));
    // Quitting does not wait for quiet.
    await anna.sharing.close();
    ben.clock.turn(30_000);
    await expect
      .poll(async () => (await ben.state()).person.get(person(0))?.name, { timeout: 10_000 })
      .toBe('Person Null');
  });

  test('has what all partners share with it', async () => {
    await anna.commit(change('colleague', 'c' as ColleagueId, { name: 'Kim Sato' }));
    await anna.sync();
    await ben.sync();
    expect((await ben.data.ask('profile.rows', undefined)).colleague ?? []).toEqual([]);
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    const rows = (await ben.data.ask('profile.rows', undefined)).colleague;
    expect(JSON.stringify(rows)).toContain('Kim Sato');
  });

  test('is read no more of a partner that is kept to this device, and all of it when it is shared again', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    await ben.sharing.share(PARTNER, 'not');
    await anna.commit(change('person', person(0), { name: 'Person Zero' }));
    await ben.commit(change('person', person(1), { name: 'Person One' }));
    for (const one of [anna, ben, anna]) await one.sync();
    expect((await ben.state()).person.get(person(0))?.name).toBe('Person 0');
    expect((await anna.state()).person.get(person(1))?.name).toBe('Person 1');
    await ben.sharing.share(PARTNER, 'everything');
    for (const one of [ben, anna]) await one.sync();
    expect((await ben.state()).person).toEqual((await anna.state()).person);
    expect((await anna.state()).person.get(person(1))?.name).toBe('Person One');
  });

  test('is not taken from somebody who signs with another id than they write under', async () => {
    const files = folderFiles(root);
    const connection = await joinConnection(files, PASSPHRASE);
    if (connection === null) throw new Error('another passphrase');
    const privateFolder = mkdtempSync(join(tmpdir(), 'rapport-forger-'));
    const forger = await openSharedFolder({ ...connection, files, privateFolder, now: Date.now });
    const wish = { subject: PARTNER, level: 'everything', told: null, previous: null } as const;
    const told = await anna.data.sharing('thread.sharedContent', { ...wish, workspaceName: '', namedAt: 0 });
    await forger.queue(told?.content ?? new Uint8Array(), { partnerId: PARTNER, level: 'everything' });
    await forger.send();
    await ben.sync();
    expect(ben.sharing.health().unread).toMatchObject([{ reason: 'other-sender', isTold: true }]);
    expect(await ben.data.ask('partners.list', undefined)).toEqual([]);
    rmSync(privateFolder, { recursive: true });
  });

  test('says who wrote it and who passed it on', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    await ben.commit(change('person', person(1), { name: 'Person One' }));
    await ben.sync();
    const carla = await join_('Carla Diaz');
    // What Anna sent is gone before Carla comes.
    rmSync(join(root, 'd', anna.sharing.colleagues()[0]?.deviceId ?? ''), { recursive: true });
    await carla.connect(root);
    await carla.sync();
    expect((await carla.state()).person).toEqual((await ben.state()).person);
    expect(carla.news.find(({ partnerId }) => partnerId === PARTNER)?.who).toBe(
      'Ben Okoye, and Anna Berg via Ben Okoye',
    );
  });
});

describe('many people who would be removed', { timeout: 60_000 }, () => {
  test('wait for the user, with their names, until the user agrees', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    await ben.commit(
      change('person', person(9), { name: 'Person Nine' }),
      ...Array.from({ length: 6 }, (_, n) => removal('person', person(n))),
    );
    await ben.sync();
    expect((await anna.sync()).waitingMerges).toBe(1);
    expect((await anna.state()).person.size).toBe(10);
    expect((await anna.state()).person.get(person(9))?.name).toBe('Person 9');
    await anna.restart().then((again) => {
      team[0] = anna = again;
    });
    await anna.sharing.unlock(PASSPHRASE);
    await anna.sharing.readNow();
    const [waiting] = anna.sharing.waiting();
    expect(waiting).toMatchObject({ who: 'Ben Okoye', removesPartner: false });
    expect(waiting?.people).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 5']);
    expect((await anna.sharing.decide(waiting?.id ?? '', 'accept')).waitingMerges).toBe(0);
    expect((await anna.state()).person.size).toBe(4);
    await expect(anna.sharing.decide(waiting?.id ?? '', 'accept')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('stay for everybody where the user refuses, and the rest is taken', async () => {
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.sync();
    await ben.commit(
      change('person', person(9), { name: 'Person Nine' }),
      ...Array.from({ length: 6 }, (_, n) => removal('person', person(n))),
    );
    await ben.sync();
    await anna.sync();
    await anna.sharing.decide(anna.sharing.waiting()[0]?.id ?? '', 'keep');
    expect((await anna.state()).person.size).toBe(10);
    expect((await anna.state()).person.get(person(9))?.name).toBe('Person Nine');
    for (const one of [anna, ben]) await one.sync();
    expect((await ben.state()).person).toEqual((await anna.state()).person);
    // It is no step of undo.
    const { undo } = await anna.data.ask('data.undoState', undefined);
    expect(undo).toMatchObject({ name: 'partner.addSample' });
  });
});
