import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { Colleague, PARTNER } from './team.ts';

const ada = 'ada' as PersonId;
let root: string;
let team: Colleague[];
const start = async (name: string): Promise<Colleague> => {
  const one = await Colleague.start(name);
  team.push(one);
  await one.connect(root);
  return one;
};

let anna: Colleague;
let ben: Colleague;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rapport-lowered-'));
  team = [];
  anna = await start('Anna Berg');
  await anna.commit(
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada Lovelace' }),
    change('rating', 'ada.support', {
      partnerId: PARTNER,
      personId: ada,
      kind: 'support',
      values: ['supporter'],
      evidence: 'Said so',
    }),
  );
  await anna.sharing.share(PARTNER, 'everything');
  await anna.sync();
  ben = await start('Ben Okoye');
  await ben.sync();
});
afterEach(async () => {
  for (const one of team) {
    if (one.failures.length > 0) throw new Error(`${one.name}: ${String(one.failures[0])}`);
    await one.close();
    one.remove();
  }
  rmSync(root, { recursive: true, force: true });
});

/** What somebody gets who joins now. */
async function newcomer(): Promise<{ readonly people: number; readonly ratings: number }> {
  const dora = await start(`Newcomer ${String(team.length)}`);
  await dora.sync();
  const partners = await dora.data.ask('partners.list', undefined);
  if (partners.length === 0) return { people: 0, ratings: 0 };
  const { person, rating } = await dora.state();
  return { people: person.size, ratings: rating.size };
}

describe('lowering how far a partner is shared', { timeout: 120_000 }, () => {
  test('gives a newcomer all of it before', async () => {
    expect((await ben.state()).rating.size).toBe(1);
    expect(await newcomer()).toEqual({ people: 1, ratings: 1 });
  });

  test('gives a newcomer the facts alone, at once', async () => {
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    expect(await newcomer()).toEqual({ people: 1, ratings: 0 });
    expect((await ben.state()).rating.size).toBe(1);
  });

  test('lowers it with colleagues who have not chosen one, and takes back what they passed on', async () => {
    await ben.commit(change('person', ada, { name: 'Ada King' }));
    await ben.sync();
    expect(ben.sharing.status().connection?.levels[PARTNER]).toBe('everything');
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    await ben.sync();
    expect(ben.sharing.status().connection?.levels[PARTNER]).toBe('facts');
    expect(await newcomer()).toEqual({ people: 1, ratings: 0 });
  });

  test('leaves what a colleague has chosen to share at everything', async () => {
    await ben.sharing.share(PARTNER, 'everything');
    await ben.commit(change('person', ada, { name: 'Ada King' }));
    await ben.sync();
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    await ben.sync();
    expect(ben.sharing.status().connection?.levels[PARTNER]).toBe('everything');
    expect(await newcomer()).toEqual({ people: 1, ratings: 1 });
  });

  test('gives it again to those who come after it was raised again', async () => {
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    await anna.sharing.share(PARTNER, 'everything');
    await anna.sync();
    expect(await newcomer()).toEqual({ people: 1, ratings: 1 });
  });
});

describe('stopping to share a partner', { timeout: 120_000 }, () => {
  test('takes it out of the folder and stops with those who have not chosen to share it', async () => {
    await anna.sharing.share(PARTNER, 'not');
    await anna.sync();
    await ben.sync();
    expect(ben.sharing.status().connection?.levels[PARTNER]).toBe('not');
    expect(ben.sharing.status().connection?.stoppedBy).toEqual({ [PARTNER]: ['Anna Berg'] });
    expect((await ben.state()).rating.size).toBe(1);
    expect(await newcomer()).toEqual({ people: 0, ratings: 0 });
  });

  test('leaves no difference to be settled', async () => {
    await anna.commit(change('rating', 'ada.support', { values: ['advocate'] }));
    await ben.commit(change('rating', 'ada.support', { values: ['opponent'] }));
    await anna.sync();
    await ben.sync();
    expect(ben.sharing.status().conflicts).toBe(1);
    await ben.sharing.share(PARTNER, 'not');
    expect(ben.sharing.status().conflicts).toBe(0);
  });

  test('comes back when it is shared again', async () => {
    await anna.sharing.share(PARTNER, 'not');
    await anna.sync();
    await ben.sync();
    await anna.commit(change('person', ada, { name: 'Ada King' }));
    await anna.sharing.share(PARTNER, 'facts');
    await anna.sync();
    await ben.sync();
    expect(ben.sharing.status().connection?.levels[PARTNER]).toBe('facts');
    expect((await ben.state()).person.get(ada)?.name).toBe('Ada King');
  });
});

describe('leaving the folder and joining it again', { timeout: 120_000 }, () => {
  test('sends what was changed in between, without waiting for another change', async () => {
    await ben.sharing.stopSharing();
    await ben.commit(change('person', ada, { name: 'Ada King' }));
    await ben.connect(root);
    await ben.sharing.readNow();
    expect(ben.sharing.status().unsentChanges).toBe(1);
    await ben.sync();
    expect(ben.sharing.status().unsentChanges).toBe(0);
    await anna.sync();
    expect((await anna.state()).person.get(ada)?.name).toBe('Ada King');
  });
});
