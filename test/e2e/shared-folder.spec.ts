import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChosenFolder, SharingStatus } from '#shared/ipc/sharing-types.ts';
import { mapChanges } from '../fixtures/partner-map.ts';
import { answerOf } from './driver/ask-app.ts';
import { expect, test as base, type RapportApp } from './fixture.ts';
import { MapPage } from './pages/map-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';

const PASSPHRASE = 'six words that the whole team knows';

const test = base.extend<{ place: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  place: async ({}, provide) => {
    const place = await mkdtemp(join(tmpdir(), 'rapport-shared-'));
    await mkdir(join(place, 'shared'));
    await provide(place);
    await rm(place, { recursive: true, force: true });
  },
});
test.use({ ownProcess: true });

const people = {
  vera: { title: 'Chief buyer', support: 'neutral' },
  bo: { title: 'Engineer', reportsTo: 'vera', support: 'supporter' },
} as const;

/** Goes on as a colleague: with another profile in place of the present one, which is kept in `keepIn`. */
function goOnAs(app: RapportApp, keepIn: string, next: string | { readonly userName: string }) {
  return app.restart(async (profile) => {
    await cp(profile, keepIn, { recursive: true });
    await rm(profile, { recursive: true, force: true });
    if (typeof next === 'string') return cp(next, profile, { recursive: true });
    await mkdir(profile);
    await writeFile(join(profile, 'settings.json'), JSON.stringify(next));
  });
}

async function connect(app: RapportApp, page: Page, path: string, userName: string): Promise<ChosenFolder> {
  await app.answerFolder(path);
  const chosen = (await answerOf(page, 'sharing.chooseFolder')) as ChosenFolder; // by the contract
  await answerOf(page, 'sharing.connect', {
    id: chosen.id,
    passphrase: PASSPHRASE,
    workspaceName: 'North team',
    userName,
  });
  return chosen;
}

const status = async (page: Page): Promise<SharingStatus> =>
  (await answerOf(page, 'sharing.status')) as SharingStatus; // by the contract

test('a partner comes through the shared folder, and what is on the screen follows', async ({
  app,
  page,
  place,
}) => {
  test.setTimeout(180_000);
  const shared = join(place, 'shared');
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const partnerId = (await storedState(page)).partner.keys().next().value;
  expect(await connect(app, page, shared, 'Anna Berg')).toMatchObject({ isShared: false, isEmpty: true });
  await answerOf(page, 'sharing.share', { partnerId, level: 'everything' });
  await answerOf(page, 'sharing.publishNow');
  expect(await readdir(shared)).toContain('workspace.json');

  const benPage = await goOnAs(app, join(place, 'anna'), { userName: 'Ben Okoye' });
  expect(await connect(app, benPage, shared, 'Ben Okoye')).toMatchObject({ isShared: true });
  // It appears in the list by itself.
  await benPage.getByText('Northlight', { exact: true }).first().click();
  const map = new MapPage(benPage);
  await expect(map.card('Vera')).toHaveAccessibleName(/support: neutral/);
  await map.find('Vera');
  await benPage.keyboard.press('5');
  await expect(map.card('Vera')).toHaveAccessibleName(/support: advocate/);

  // Quitting sends it, although the minute of quiet is not over.
  const annaPage = await goOnAs(app, join(place, 'ben'), join(place, 'anna'));
  const annaMap = new MapPage(annaPage);
  await expect(annaMap.card('Vera')).toHaveAccessibleName(/support: neutral/);
  expect((await status(annaPage)).needsPassphrase).toBe(true);
  expect(await answerOf(annaPage, 'sharing.unlock', { passphrase: 'not the words of it' })).toEqual({
    refused: 'wrong-passphrase',
  });
  await answerOf(annaPage, 'sharing.unlock', { passphrase: PASSPHRASE });
  // Nobody reloads anything.
  await expect(annaMap.card('Vera')).toHaveAccessibleName(/support: advocate/);
  expect(await status(annaPage)).toMatchObject({
    connection: { workspaceName: 'North team', path: shared },
    trouble: null,
    unsentChanges: 0,
  });
});
