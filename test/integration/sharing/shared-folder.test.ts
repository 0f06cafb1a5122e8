import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change, removal } from '#shared/model/change.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { Colleague, PARTNER } from './team.ts';

const ada = 'ada' as PersonId;

let root: string;
let anna: Colleague;
let ben: Colleague;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rapport-shared-'));
  [anna, ben] = [await Colleague.start('Anna Berg'), await Colleague.start('Ben Okoye')];
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada Lovelace', notes: 'Likes numbers' }),
    change('seat', 'seat' as SeatId, { partnerId: PARTNER, personId: ada, title: 'CFO' }),
  );
});
afterEach(async () => {
  for (const one of [anna, ben]) {
    await one.close();
    one.remove();
    if (one.failures.length > 0) throw one.failures[0];
  }
  rmSync(root, { recursive: true, force: true });
});

/** The snapshots in the folder, by the first digits of the device. */
function snapshots(): readonly string[] {
  return readdirSync(join(root, 'd'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.rapport'));
}

describe('two colleagues and one folder', () => {
  test('it is up to date too where sending ends after the reading', { timeout: 60_000 }, async () => {
    await anna.connect(root);
    await anna.sharing.share(PARTNER, 'everything');
    await anna.commit(change('person', ada, { notes: 'Likes graphs' }));
    await anna.sharing.readNow();
    anna.clock.turn(1_000);
    expect(await anna.sharing.publishNow()).toMatchObject({ unsentChanges: 0, upToDateAt: anna.clock.now() });
  });

  test('a partner that one shares is there for the other, who writes back', { timeout: 60_000 }, async () => {
    const made = await anna.connect(root);
    expect(made).toMatchObject({ connection: { workspaceName: 'North team', levels: {} }, trouble: null });
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    expect(await ben.connect(root)).toMatchObject({ connection: { path: root } });
    const status = await ben.sync();
    expect(status).toMatchObject({
      connection: { workspaceName: 'North team', levels: { [PARTNER]: 'everything' } },
      unsentChanges: 0,
      trouble: null,
    });
    expect(status.upToDateAt).toBe(ben.clock.now());
    expect(await ben.state()).toEqual(await anna.state());
    expect(ben.news.map(({ who, partnerId, isNew }) => ({ who, partnerId, isNew }))).toEqual([
      { who: 'Anna Berg', partnerId: PARTNER, isNew: true },
    ]);
    expect((await ben.data.ask('partners.list', undefined)).map(({ name }) => name)).toEqual(['Acme']);
    await ben.sync();
    const before = snapshots().length;
    await ben.sync();
    expect(snapshots().length).toBe(before);

    await ben.commit(change('seat', 'seat' as SeatId, { title: 'Chief Financial Officer' }));
    expect((await ben.sync()).unsentChanges).toBe(0);
    await anna.sync();
    expect((await anna.state()).seat.get('seat' as SeatId)?.title).toBe('Chief Financial Officer');
    expect(anna.news.at(-1)).toMatchObject({ who: 'Ben Okoye', isNew: false, partnerName: 'Acme' });
    const { merges } = await anna.sharing.activity({ before: null, most: 10 });
    expect(merges).toMatchObject([
      { who: 'Ben Okoye', partnerName: 'Acme', added: 0, changed: 1, removed: 0 },
    ]);
    expect(anna.sharing.colleagues().map(({ name, isThis }) => ({ name, isThis }))).toEqual([
      { name: 'Anna Berg', isThis: true },
      { name: 'Ben Okoye', isThis: false },
    ]);
    expect(await anna.data.ask('data.undoState', undefined)).toMatchObject({ undo: expect.anything() });
  });

  test('who has another passphrase is told, and nothing else', { timeout: 60_000 }, async () => {
    await anna.connect(root);
    const before = performance.now();
    expect(await ben.connect(root, 'other words that nobody knows')).toEqual({ refused: 'wrong-passphrase' });
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(ben.sharing.status().connection).toBeNull();
    await expect(ben.sharing.look(join(root, 'nowhere'))).resolves.toEqual({ refused: 'not-there' });
  });

  test(
    'there are as many differences as are shown, and none once both say the same',
    { timeout: 60_000 },
    async () => {
      const counted = async (): Promise<readonly number[]> => {
        const shown = await ben.data.ask('differences.list', undefined);
        return [
          ben.sharing.status().conflicts,
          shown.reduce((sum, { differences }) => sum + differences.length, 0),
        ];
      };
      await anna.connect(root);
      await anna.sharing.share(PARTNER, 'everything');
      await anna.sync();
      await ben.connect(root);
      await ben.sync();
      await ben.commit(change('person', ada, { notes: 'Likes letters' }));
      await anna.commit(change('person', ada, { notes: 'Likes no numbers' }));
      await anna.sync();
      await ben.sync();
      expect(await counted()).toEqual([1, 1]);
      // Nobody settles it: Ben writes what did not stand.
      const stands = (await ben.state()).person.get(ada)?.notes;
      const other = stands === 'Likes letters' ? 'Likes no numbers' : 'Likes letters';
      await ben.commit(change('person', ada, { notes: other }));
      await ben.sync();
      expect(await counted()).toEqual([0, 0]);
    },
  );

  test('a merge that would take the partner away waits for the user', { timeout: 60_000 }, async () => {
    await anna.connect(root);
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    await ben.connect(root);
    await ben.sync();
    await ben.commit(removal('partner', PARTNER));
    await ben.sync();
    expect((await anna.sync()).waitingMerges).toBe(1);
    const [waiting] = anna.sharing.waiting();
    expect(waiting).toMatchObject({
      who: 'Ben Okoye',
      partnerName: 'Acme',
      removesPartner: true,
      people: ['Ada Lovelace'],
    });
    expect((await anna.state()).person.size).toBe(1);
    await anna.sharing.decide(waiting?.id ?? '', 'keep');
    expect(anna.sharing.waiting()).toEqual([]);
    await anna.sync();
    await ben.sync();
    expect((await ben.data.ask('partners.list', undefined)).map(({ name }) => name)).toEqual(['Acme']);
    expect((await ben.state()).person).toEqual((await anna.state()).person);
  });
});

describe('somebody who is erased', () => {
  test(
    'goes from the folder at once, is hidden for the other, and is counted by receipts',
    { timeout: 60_000 },
    async () => {
      await anna.connect(root);
      await anna.sharing.share(PARTNER, 'everything');
      await anna.sync();
      await ben.connect(root);
      await ben.sync();
      await ben.commit(change('seat', 'seat' as SeatId, { title: 'Chief Financial Officer' }));
      await ben.sync();
      await anna.sync();
      const before = snapshots();
      expect(before.length).toBeGreaterThan(1);
      await anna.data.ask('erase.person', { personId: ada, choices: [] });
      await anna.sync();
      await ben.sync();
      // What all partners share has nobody of theirs in it, and stays.
      const stays = snapshots().filter((name) => before.includes(name));
      expect(stays.filter((name) => name.includes('/00000003'))).toEqual([]);
      expect(stays.length).toBeLessThan(before.length);
      const state = await ben.state();
      expect([state.person.size, state.seat.get('seat')?.personId]).toEqual([0, null]);
      const given = async ({ data }: Colleague): Promise<readonly boolean[] | undefined> =>
        (await data.ask('erase.list', undefined))[0]?.devices.map(({ hasErased }) => hasErased);
      expect(await given(ben)).toEqual([false, true]);
      expect(ben.sharing.status().waitingErasures).toBe(1);
      expect(anna.sharing.status().waitingErasures).toBe(0);
      await ben.data.ask('erase.person', { personId: ada, choices: [] });
      await ben.sync();
      expect(ben.sharing.status().waitingErasures).toBe(0);
      await anna.sync();
      expect(await given(anna)).toEqual([true, true]);
    },
  );
});
