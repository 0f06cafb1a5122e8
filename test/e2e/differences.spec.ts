import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test as base, type RapportApp } from './fixture.ts';
import { DifferencesPage } from './pages/differences-page.ts';
import { goOnAs } from './pages/go-on-as.ts';
import { HistoryPage } from './pages/history-page.ts';
import { MapPage } from './pages/map-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { SnapshotPage } from './pages/snapshot-page.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  folder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-differences-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ ownProcess: true });

const people = {
  vera: { title: 'Chief buyer', support: 'neutral' },
  bo: { title: 'Engineer', reportsTo: 'vera', support: 'supporter' },
} as const;

async function save(app: RapportApp, page: Page, path: string): Promise<void> {
  const snapshot = new SnapshotPage(app, page);
  await snapshot.openSaving();
  await snapshot.saving.getByRole('radio', { name: 'Not encrypted' }).click();
  await snapshot.save(path);
}

async function merge(app: RapportApp, page: Page, path: string): Promise<void> {
  const snapshot = new SnapshotPage(app, page);
  await snapshot.choose(path);
  await snapshot.merge.click();
  await expect(snapshot.preview('Northlight')).toBeHidden();
}

async function rate(page: Page, name: string, key: string, support: string): Promise<void> {
  const map = new MapPage(page);
  await expect(map.card(name)).toBeVisible();
  await map.find(name);
  await page.keyboard.press(key);
  await expect(map.card(name)).toHaveAccessibleName(new RegExp(`support: ${support}`));
}

test('two colleagues rate the same person, see whose word stands, settle it, and take a merge back', async ({
  app,
  folder,
}) => {
  test.setTimeout(240_000);
  const [toBen, toAnna, settled] = ['to-ben', 'to-anna', 'settled'].map((name) =>
    join(folder, `${name}.rapport`),
  ) as [string, string, string]; // as many as there are names
  const first = await goOnAs(app, join(folder, 'nobody'), { userName: 'Anna Berg' });
  await seedPartner(first, 'Northlight', mapChanges({ people }));
  await save(app, first, toBen);

  const benPage = await goOnAs(app, join(folder, 'anna'), { userName: 'Ben Okoye' });
  const ben = new SnapshotPage(app, benPage);
  await ben.choose(toBen);
  await ben.add.click();
  await expect(new MapPage(benPage).card('Vera')).toBeVisible();
  await rate(benPage, 'Vera', '2', 'non-supporter');
  await rate(benPage, 'Bo', '3', 'neutral');

  const second = await goOnAs(app, join(folder, 'ben'), join(folder, 'anna'));
  await rate(second, 'Vera', '5', 'advocate');
  await save(app, second, toAnna);

  // Ben merges: Anna was last, so her word stands, and he sees both.
  const again = await goOnAs(app, join(folder, 'anna'), join(folder, 'ben'));
  await merge(app, again, toAnna);
  const window = new WindowPage(again);
  const seen = new DifferencesPage(again);
  const map = new MapPage(again);
  await expect(map.card('Vera')).toBeVisible();
  await map.find('Vera');
  await expect(map.card('Vera')).toHaveAccessibleName(/support: advocate/);
  const beside = seen.of('Support of Vera', window.inspector);
  await expect(beside).toContainText(/Anna Berg.* · stands, as the newer one\s*Advocate/);
  await expect(beside).toContainText(/You.*Non-supporter/);
  await beside.scrollIntoViewIfNeeded();
  await new SnapshotPage(app, again).shot('inspector');
  // From the finding to the list, by the keyboard.
  await again.keyboard.press('Escape');
  const finding = window.inspector.getByRole('button', { name: 'Look at both: 1 difference of view' });
  await finding.focus();
  await again.keyboard.press('Enter');
  const listed = seen.of('Support of Vera', seen.list);
  await expect(listed.getByRole('button', { name: 'Keep Advocate: Support of Vera' })).toBeFocused();
  expect(await seriousFindingsInBothThemes(again)).toEqual([]);
  await new SnapshotPage(app, again).shot('list');
  await again.keyboard.press('Tab');
  await expect(listed.getByRole('button', { name: 'Take Non-supporter: Support of Vera' })).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(window.message('Settled')).toBeVisible();
  await expect(seen.list).toBeHidden();
  // An edit like any other.
  await again.keyboard.press('ControlOrMeta+z');
  await expect(seen.list).toBeVisible();
  await again.keyboard.press('ControlOrMeta+Shift+z');
  await expect(seen.list).toBeHidden();
  await save(app, again, settled);

  // Anna gets what is settled, and no question.
  const third = await goOnAs(app, join(folder, 'ben'), join(folder, 'anna'));
  await merge(app, third, settled);
  const annaMap = new MapPage(third);
  await expect(annaMap.card('Vera')).toBeVisible();
  await annaMap.find('Vera');
  await expect(annaMap.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  const history = new HistoryPage(third);
  await history.open();
  await expect(history.entry('From Ben Okoye')).toBeVisible();
  await expect(new DifferencesPage(third).list).toBeHidden();
  // And takes back what the merge brought, as it was before.
  const entry = history.entry('From Ben Okoye');
  await entry.getByRole('button').first().click();
  await entry.getByRole('button', { name: 'Take back' }).click();
  await expect(new WindowPage(third).message('Taken back')).toBeVisible();
  await new WindowPage(third).tab('Map').click();
  await expect(annaMap.card('Vera')).toHaveAccessibleName(/support: advocate/);
  await expect(annaMap.card('Bo')).toHaveAccessibleName(/support: supporter/);
  await third.keyboard.press('ControlOrMeta+z');
  await expect(annaMap.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
});

test('two entries of one person become one, by the keyboard, and two again by undo', async ({
  app,
  page,
}) => {
  const twice = {
    vera: {
      title: 'Chief buyer',
      support: 'neutral',
      ratedOn: '2026-03-01',
      fields: { name: 'Vera Lind', phone: '1' },
    },
    second: {
      title: 'Chief Buyer',
      support: 'advocate',
      ratedOn: '2026-05-01',
      evidence: 'she said so',
      fields: { name: 'Vera Lind', phone: '2', location: 'Oslo' },
    },
  } as const;
  await seedPartner(page, 'Northlight', mapChanges({ people: twice }));
  const window = new WindowPage(page);
  const step = window.inspector.getByRole('button', {
    name: 'Merge these two: Two entries of Vera Lind look like one person',
  });
  await step.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge these two' });
  await expect(dialog.getByRole('region', { name: 'First entry' })).toContainText('Vera Lind');
  await expect(dialog.getByRole('region', { name: 'Second entry' })).toContainText('1 rating');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await new SnapshotPage(app, page).shot('merge-people');
  const phone = dialog.getByRole('radiogroup', { name: 'Phone' });
  await phone.getByRole('radio', { name: '2', exact: true }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.message('Vera Lind is one person now')).toBeVisible();
  const people = async () => [...(await storedState(page)).person.values()];
  expect(await people()).toMatchObject([{ name: 'Vera Lind', phone: '2', location: 'Oslo' }]);
  // The newer rating stands, and the other one is listed.
  const beside = new DifferencesPage(page).of('Support of Vera Lind', window.inspector);
  await expect(beside).toContainText(/Advocate/);
  await expect(beside).toContainText(/Neutral/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await people()).length).toBe(2);
  expect((await storedState(page)).conflict.size).toBe(0);
});

test('two of one name without a title are asked about, and any two who are selected can be merged', async ({
  app,
  page,
}) => {
  const twice = {
    nora: { fields: { name: 'Nora Vance' } },
    second: { fields: { name: 'Nora Vance', location: 'Oslo' } },
  };
  await seedPartner(page, 'Northlight', mapChanges({ people: twice }));
  const window = new WindowPage(page);
  await expect(
    window.inspector.getByRole('button', {
      name: 'Merge these two: Two entries of Nora Vance may be the same person',
    }),
  ).toBeVisible();
  // Either of the two is enough: the other one is known.
  const dialog = page.getByRole('dialog', { name: 'Merge these two' });
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('Nora Vance');
  await page
    .getByRole('option', { name: /^Nora Vance/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(
    window.inspector.getByText('Two entries of Nora Vance may be the same person').first(),
  ).toBeVisible();
  await window.runFromPalette('Merge two people');
  await expect(dialog.getByRole('region', { name: 'Second entry' })).toContainText('Nora Vance');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+a');
  await window.runFromPalette('Merge two people');
  await expect(dialog.getByRole('region', { name: 'Second entry' })).toContainText('Nora Vance');
  await new SnapshotPage(app, page).shot('merge-selected');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(window.message('Nora Vance is one person now')).toBeVisible();
  expect([...(await storedState(page)).person.values()]).toMatchObject([
    { name: 'Nora Vance', location: 'Oslo' },
  ]);
});
