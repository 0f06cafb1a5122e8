import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test as base } from './fixture.ts';
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
    const folder = await mkdtemp(join(tmpdir(), 'rapport-snapshots-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ ownProcess: true });

const people = {
  vera: { title: 'Chief buyer', support: 'neutral' },
  bo: { title: 'Engineer', reportsTo: 'vera', support: 'supporter' },
} as const;

test('a partner goes to a colleague and comes back with what both of them changed', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(180_000);
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const saved = new SnapshotPage(app, page);
  await saved.openSaving();
  await expect(saved.passphrase).toHaveValue(/^(\S+ ){5}\S+$/);
  const words = await saved.passphrase.inputValue();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await saved.shot('save');
  await saved.passphrase.fill('too short');
  await saved.saveButton.click();
  await expect(saved.saving.getByText('A passphrase needs at least 12 characters.')).toBeVisible();
  await saved.passphrase.fill(words);
  const toBen = join(folder, 'to-ben.rapport');
  await saved.save(toBen);
  expect((await readFile(toBen)).includes('Northlight')).toBe(false);

  const benPage = await goOnAs(app, join(folder, 'anna'), { userName: 'Ben Okoye' });
  const ben = new SnapshotPage(app, benPage);
  await ben.choose(toBen);
  // By the keyboard alone: a wrong passphrase, the right one, and the button.
  await expect(ben.passphrase).toBeFocused();
  await benPage.keyboard.type('not the words of it');
  await benPage.keyboard.press('Enter');
  await expect(ben.opening.getByText('This passphrase does not open it')).toBeVisible();
  await ben.shot('wrong');
  await ben.passphrase.focus();
  await benPage.keyboard.press('ControlOrMeta+a');
  await benPage.keyboard.type(words);
  await benPage.keyboard.press('Enter');
  await expect(ben.preview('Northlight')).toContainText('You do not have this partner yet.');
  await expect(ben.fact('Northlight', 'People')).toHaveText('2');
  // It can be looked at as a partner before, and nothing of it is written.
  await ben.look.focus();
  await benPage.keyboard.press('Enter');
  await expect(ben.note).toContainText('saved today');
  const looked = new MapPage(benPage);
  await expect(looked.card('Vera')).toHaveAccessibleName(/support: neutral/);
  await looked.find('Vera');
  await benPage.keyboard.press('2');
  await expect(looked.card('Vera')).toHaveAccessibleName(/support: neutral/);
  await expect(benPage.getByRole('tab', { name: 'History' })).toBeHidden();
  expect(await seriousFindingsInBothThemes(benPage)).toEqual([]);
  await ben.shot('look-map');
  await benPage.getByRole('tab', { name: 'People' }).click();
  await expect(benPage.getByRole('grid').getByText('Bo', { exact: true })).toBeVisible();
  await ben.shot('look-people');
  await ben.leave.focus();
  await benPage.keyboard.press('Enter');
  await expect(ben.note).toBeHidden();
  await expect(benPage.getByText('No partner yet')).toBeVisible();
  await ben.choose(toBen);
  await ben.passphrase.fill(words);
  await benPage.keyboard.press('Enter');
  await ben.look.click();
  await ben.again.click();
  await ben.add.focus();
  await benPage.keyboard.press('Enter');
  await expect(ben.note).toBeHidden();
  await expect(new WindowPage(benPage).message(/Added Northlight from/)).toBeVisible();
  const benMap = new MapPage(benPage);
  await expect(benMap.card('Vera')).toBeVisible();
  await benMap.find('Vera');
  await benPage.keyboard.press('2');
  await expect(benMap.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  await ben.openSaving();
  await ben.saving.getByRole('radio', { name: 'Not encrypted' }).click();
  const back = join(folder, 'back.rapport');
  await ben.save(back);

  const annaPage = await goOnAs(app, join(folder, 'ben'), join(folder, 'anna'));
  const map = new MapPage(annaPage);
  const anna = new SnapshotPage(app, annaPage);
  await expect(map.card('Vera')).toBeVisible();
  await map.find('Bo');
  await annaPage.keyboard.press('5');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await anna.choose(back);
  const preview = anna.preview('Northlight');
  await expect(anna.fact('Northlight', 'Saved by')).toHaveText('Ben Okoye');
  await expect(anna.fact('Northlight', 'Ratings')).toHaveText('1 new or changed');
  const supports = async () =>
    [...(await storedState(annaPage)).rating.values()].flatMap(({ values }) => values);
  expect((await supports()).toSorted()).toEqual(['advocate', 'neutral']);
  // Every entry can be looked at, and nothing of it is written.
  await preview.getByRole('button', { name: 'Look at every entry' }).click();
  const entries = preview.getByRole('group', { name: 'Every difference' });
  await expect(entries).toContainText('Vera: support neutral → non-supporter');
  expect((await supports()).toSorted()).toEqual(['advocate', 'neutral']);
  await anna.shot('preview');
  // On the map: what he has otherwise, and back to the question.
  await preview.getByRole('button', { name: 'Compare on the map' }).click();
  const compared = annaPage.getByRole('region', { name: 'Comparison' });
  await expect(compared).toContainText('Yours against the snapshot by Ben Okoye, saved today');
  await expect(compared).toContainText('Vera: support neutral → non-supporter');
  await anna.shot('compared');
  await compared.getByRole('button', { name: 'Done' }).click();
  await expect(preview).toBeVisible();
  // The partner as Ben has it, beside ours: his word on the map, ours where one leaves.
  await anna.look.click();
  await expect(map.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  await map.find('Bo');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: supporter/);
  expect((await supports()).toSorted()).toEqual(['advocate', 'neutral']);
  await anna.shot('look-ours');
  await anna.leave.click();
  await expect(anna.note).toBeHidden();
  await map.find('Bo');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await annaPage.keyboard.press('4');
  await annaPage.keyboard.press('5');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await anna.choose(back);
  expect(await seriousFindingsInBothThemes(annaPage)).toEqual([]);
  await anna.merge.click();
  await expect(preview).toBeHidden();
  await expect(new WindowPage(annaPage).message('Merged Northlight from Ben Okoye')).toBeVisible();
  await map.find('Vera');
  await expect(map.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  expect((await supports()).toSorted()).toEqual(['advocate', 'non-supporter']);
  // The history is shown as a whole, whatever was looked at before, and says what a filter hides.
  const history = new HistoryPage(annaPage);
  await new WindowPage(annaPage).messageAction('Show in History').click();
  await expect(history.entry('From Ben Okoye')).toBeVisible();
  await annaPage.getByLabel('Person').selectOption({ label: 'Bo' });
  await expect(history.entry('From Ben Okoye')).toBeHidden();
  await expect(annaPage.getByText(/newer entr(y is|ies are) hidden by the filter/)).toBeVisible();
  await annaPage.getByRole('button', { name: 'Show the whole history' }).click();
  await expect(history.entry('From Ben Okoye')).toBeVisible();
  await expect(history.versions.getByText(/^Before merging on/)).toBeVisible();

  // A second time there is nothing left to take.
  await anna.choose(back);
  await expect(preview).toContainText('Nothing: you have all of it, or something newer.');
  await expect(anna.merge).toBeHidden();
  await annaPage.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('a file that is no snapshot says so, and nothing opens', async ({ app, page, folder }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const path = join(folder, 'list.rapport');
  await writeFile(path, 'name,title\nAda,CFO');
  await new SnapshotPage(app, page).choose(path);
  await expect(new WindowPage(page).message('This is not a Rapport snapshot')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a snapshot that is dropped or double clicked opens, before the window is there and while it is', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(120_000);
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const saved = new SnapshotPage(app, page);
  await saved.openSaving();
  await saved.saving.getByRole('radio', { name: 'Not encrypted' }).click();
  const path = join(folder, 'Northlight of Anna.rapport');
  await saved.save(path);
  const opens = async (shown: Page) => {
    const preview = new SnapshotPage(app, shown).preview('Northlight');
    await expect(preview).toContainText('Nothing: you have all of it, or something newer.');
    await shown.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  };
  await saved.drop(path);
  await opens(page);
  await app.openFile(path);
  await opens(page);
  await app.startAgain(path);
  await opens(page);
  const started = await app.restart(undefined, path);
  await opens(started);
  // It was opened once: loading the page again does not bring it back.
  await started.reload();
  await expect(new MapPage(started).card('Vera')).toBeVisible();
  await expect(started.getByRole('dialog')).toBeHidden();

  const list = join(folder, 'list.rapport');
  await writeFile(list, 'name,title');
  await app.openFile(list);
  await expect(new WindowPage(started).message('This is not a Rapport snapshot')).toBeVisible();
});
