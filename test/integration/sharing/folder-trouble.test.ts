import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { Faults } from './faults.ts';
import { Colleague, PARTNER, PASSPHRASE } from './team.ts';

const ada = 'ada' as PersonId;
const seat = 'seat' as SeatId;

let root: string;
let faults: Faults;
let anna: Colleague;
let ben: Colleague;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rapport-shared-'));
  faults = new Faults();
  anna = await Colleague.start('Anna Berg', { filesOf: faults.filesOf });
  ben = await Colleague.start('Ben Okoye');
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada Lovelace' }),
    change('seat', seat, { partnerId: PARTNER, personId: ada, title: 'CFO' }),
  );
  await anna.connect(root);
  await anna.sharing.share(PARTNER, 'everything');
  await anna.sync();
  await ben.connect(root);
  await ben.sync();
});
afterEach(async () => {
  for (const one of [anna, ben]) {
    await one.close();
    one.remove();
    if (one.failures.length > 0) throw one.failures[0];
  }
  for (const folder of [root, `${root}-away`]) rmSync(folder, { recursive: true, force: true });
});

const title = async (of: Colleague): Promise<string | undefined> => (await of.state()).seat.get(seat)?.title;

describe('a folder that cannot be used', { timeout: 60_000 }, () => {
  test('is told with since when, changes nothing, and is caught up with once it is there again', async () => {
    renameSync(root, `${root}-away`);
    const since = anna.clock.now();
    const before = await anna.state();
    expect(await anna.sync()).toMatchObject({ trouble: { code: 'not-there', since } });
    await anna.commit(change('seat', seat, { title: 'Chief of finance' }));
    anna.clock.turn(3_600_000);
    expect(await anna.sync()).toMatchObject({ trouble: { code: 'not-there', since } });
    expect((await anna.state()).person).toEqual(before.person);
    // An empty folder in its place, as an unmounted drive leaves it, is neither written to nor believed.
    mkdirSync(root);
    expect(await anna.sync()).toMatchObject({ trouble: { code: 'not-there', since } });
    expect(readdirSync(root)).toEqual([]);
    expect(anna.sharing.health().unsent).toBe(1);
    rmSync(root, { recursive: true });
    renameSync(`${root}-away`, root);
    const status = await anna.sync();
    expect(status).toMatchObject({ trouble: null, unsentChanges: 0, upToDateAt: anna.clock.now() });
    await ben.sync();
    expect(await title(ben)).toBe('Chief of finance');
  });

  test('is not used while another one is in its place', async () => {
    renameSync(root, `${root}-away`);
    mkdirSync(root);
    const carla = await Colleague.start('Carla');
    await carla.connect(root);
    await carla.sync();
    const files = readdirSync(root, { recursive: true }).length;
    await anna.commit(change('seat', seat, { title: 'Chief of finance' }));
    expect(await anna.sync()).toMatchObject({ trouble: { code: 'other-workspace' } });
    expect(readdirSync(root, { recursive: true })).toHaveLength(files);
    await carla.close();
    carla.remove();
  });

  test('is read where it can only be read, and written to later', async () => {
    await ben.commit(change('seat', seat, { title: 'Chief of finance' }));
    await ben.sync();
    await anna.commit(change('person', ada, { notes: 'Likes proofs' }));
    faults.writing = 'read-only';
    const status = await anna.sync();
    expect(status.trouble?.code).toBe('read-only');
    expect(await title(anna)).toBe('Chief of finance');
    faults.writing = null;
    // By itself, at the next look.
    expect((await anna.sharing.readNow()).trouble).toBeNull();
    await ben.sync();
    expect((await ben.state()).person.get(ada)?.notes).toBe('Likes proofs');
  });

  test('does not keep the app from ending, and what was to be sent is sent after the next start', async () => {
    await anna.commit(change('seat', seat, { title: 'Chief of finance' }));
    const { promise, resolve } = Promise.withResolvers<void>();
    faults.hanging = promise;
    void anna.sharing.readNow();
    const closing = anna.sharing.close();
    anna.clock.turn(10_000);
    await closing;
    faults.hanging = null;
    resolve();
    await anna.data.close();
    const again = await Colleague.start('Anna Berg', { folder: anna.folder });
    expect(again.sharing.status().needsPassphrase).toBe(true);
    expect(await again.sharing.unlock('not the words of the team')).toEqual({ refused: 'wrong-passphrase' });
    expect(await again.sharing.unlock(PASSPHRASE)).toMatchObject({
      needsPassphrase: false,
      unsentChanges: 1,
    });
    again.clock.turn(60_000);
    await again.sharing.readNow();
    await ben.sync();
    expect(await title(ben)).toBe('Chief of finance');
    await again.close();
  });

  test('a job can be stopped, and goes on with the next one', async () => {
    await ben.commit(change('seat', seat, { title: 'Chief of finance' }));
    await ben.sync();
    const { promise, resolve } = Promise.withResolvers<void>();
    faults.hanging = promise;
    const reading = anna.sharing.readNow();
    // The job is in its turn by then.
    await anna.data.ask('partners.list', undefined);
    anna.clock.turn(1_000);
    expect(anna.statuses.at(-1)?.work?.kind).toBe('reading');
    anna.sharing.cancel();
    faults.hanging = null;
    resolve();
    expect(await reading).toMatchObject({ trouble: null, work: null });
    expect(await title(anna)).toBe('CFO');
    await anna.sharing.readNow();
    expect(await title(anna)).toBe('Chief of finance');
  });
});

describe('a file that cannot be used', { timeout: 60_000 }, () => {
  test('changes nothing, waits with its reason, and the rest is merged', async () => {
    const [device = ''] = readdirSync(join(root, 'd')).filter(
      (id) => id === ben.sharing.colleagues()[0]?.deviceId,
    );
    await ben.commit(change('seat', seat, { title: 'Chief of finance' }));
    await ben.sync();
    const folder = join(root, 'd', device);
    const newest = readdirSync(folder).toSorted().at(-1) ?? '';
    const whole = readFileSync(join(folder, newest));
    writeFileSync(join(folder, newest), whole.subarray(0, 200));
    await ben.commit(change('person', ada, { notes: 'Likes proofs' }));
    const before = await anna.state();
    expect((await anna.sync()).trouble).toBeNull();
    expect(await anna.state()).toEqual(before);
    expect(anna.sharing.health().unread).toMatchObject([
      { path: `d/${device}/${newest}`, reason: 'incomplete', who: 'Ben Okoye', isTold: false },
    ]);
    expect(await anna.sharing.verify()).toMatchObject({ unsound: [{ who: 'Ben Okoye' }], unseen: 0 });
    anna.clock.turn(700_000);
    expect(anna.sharing.health().unread).toMatchObject([{ isTold: true }]);
    await ben.sync();
    await anna.sync();
    expect((await anna.state()).person.get(ada)?.notes).toBe('Likes proofs');
    expect(await title(anna)).toBe('Chief of finance');
    writeFileSync(join(folder, newest), whole);
    anna.clock.turn(40_000);
    await anna.sync();
    expect(anna.sharing.health().unread).toEqual([]);
  });
});

describe('a profile that is not the one it was', { timeout: 60_000 }, () => {
  test('goes on after it was killed between two steps', async () => {
    await anna.commit(change('seat', seat, { title: 'Chief of finance' }));
    faults.writing = 'busy';
    await anna.sync();
    anna = await anna.crash();
    faults.writing = null;
    await anna.sharing.unlock(PASSPHRASE);
    expect((await anna.sync()).unsentChanges).toBe(0);
    await ben.sync();
    expect(await title(ben)).toBe('Chief of finance');
  });

  test('gets a new id where it was restored, and reads and tells everything once more', async () => {
    const id = ben.sharing.colleagues()[0]?.deviceId;
    await ben.data.ask('backup.make', undefined);
    // What only Ben has, and nobody has read yet; what Anna sends then is in no snapshot of Ben's.
    await ben.commit(change('seat', seat, { department: 'Board' }));
    await ben.sync();
    await anna.commit(change('seat', seat, { title: 'Chief of finance' }));
    await anna.sync();
    await ben.sync();
    expect(await title(ben)).toBe('Chief of finance');
    const [backup] = await ben.data.ask('backup.list', undefined);
    await ben.data.ask('backup.restore', { file: backup?.file ?? '' });
    expect(await title(ben)).toBe('CFO');
    await ben.sharing.profileOpened();
    expect(await title(ben)).toBe('Chief of finance');
    expect((await ben.state()).seat.get(seat)?.department).toBe('Board');
    expect(ben.sharing.colleagues()[0]?.deviceId).not.toBe(id);
    expect(ben.sharing.colleagues().map(({ name }) => name)).toEqual(['Ben Okoye', 'Anna Berg']);
    await ben.commit(change('person', ada, { notes: 'Likes proofs' }));
    await ben.sync();
    await anna.sync();
    expect((await anna.state()).person.get(ada)?.notes).toBe('Likes proofs');
  });

  test('gets a new id where it was copied', async () => {
    await ben.close();
    const place = mkdtempSync(join(tmpdir(), 'rapport-copy-'));
    cpSync(ben.folder, place, { recursive: true });
    const ids: string[] = [];
    ben = await Colleague.start('Ben Okoye', { folder: ben.folder });
    const copy = await Colleague.start('Ben Okoye', { folder: place });
    for (const [one, notes] of [
      [ben, 'From the desk'],
      [copy, 'From the train'],
    ] as const) {
      await one.sharing.unlock(PASSPHRASE);
      await one.commit(change('person', ada, { notes }));
      await one.sync();
      ids.push(one.sharing.colleagues()[0]?.deviceId ?? '');
    }
    expect(new Set(ids).size).toBe(2);
    for (const one of [ben, anna, copy]) await one.sync();
    expect((await anna.state()).person.get(ada)?.notes).toBe('From the train');
    expect((await ben.state()).person).toEqual((await anna.state()).person);
    await copy.close();
    copy.remove();
  });

  test('asks for no passphrase where the system keeps the key', async () => {
    const carla = await Colleague.start('Carla', { hasKeyring: true });
    expect(await carla.connect(root)).toMatchObject({ connection: { keepsKey: true } });
    await carla.close();
    const again = new Colleague('Carla', { hasKeyring: true, folder: carla.folder });
    expect(await again.data.ask('profile.retry', undefined)).toBeNull();
    const opened = again.sharing.profileOpened();
    // Nor while the system is asked for it.
    expect(again.sharing.status().needsPassphrase).toBe(false);
    await opened;
    expect(again.sharing.status()).toMatchObject({ needsPassphrase: false, connection: { path: root } });
    const kept = readFileSync(join(again.folder, 'sharing/connection.json'), 'utf8');
    expect(kept).not.toContain(PASSPHRASE);
    await again.close();
    again.remove();
  });
});
