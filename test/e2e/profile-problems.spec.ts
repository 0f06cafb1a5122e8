import { copyFile, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile } from '#electron/db/profile/profile.ts';
import { change } from '#shared/model/change.ts';
import { expect, test } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { ProblemPage } from './pages/problem-page.ts';
import { WindowPage } from './pages/window-page.ts';

test.use({ ownProcess: true });

const databaseOf = (profile: string) => join(profile, 'rapport.sqlite');

async function damage(profile: string): Promise<void> {
  const file = await open(databaseOf(profile), 'r+');
  // The second page on: the header stays good, the tables do not.
  await file.write(Buffer.alloc(8_192, 0x5a), 0, 8_192, 4_096);
  await file.close();
}

test('a damaged file is told, kept, and a backup restored in its place', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  const again = await app.restart(damage);
  const problem = new ProblemPage(again);
  await expect(problem.heading('Your data file is damaged')).toBeVisible();
  for (const part of ['What happened', 'What is safe', 'What to do'])
    await expect(problem.part(part)).toBeVisible();
  const before = await readFile(databaseOf(app.profile));

  await problem.remedy('Try again').click();
  await expect(problem.heading('Your data file is damaged')).toBeVisible();
  expect(await readFile(databaseOf(app.profile))).toEqual(before);

  await problem.remedy('Restore a backup …').click();
  await again
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click();
  await expect(new WindowPage(again).sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
});

test('a file of another program is never written to; starting fresh moves it aside', async ({
  app,
  page: first,
}) => {
  await expect(new FirstStartPage(first).sample).toBeVisible();
  const text = 'This is somebody’s shopping list and no database. '.repeat(40);
  const page = await app.restart((profile) => writeFile(databaseOf(profile), text));
  const problem = new ProblemPage(page);
  await expect(problem.remedy('Start fresh')).toBeVisible();
  expect(await readFile(databaseOf(app.profile), 'utf8')).toBe(text);
  await problem.remedy('Start fresh').click();
  await expect(new FirstStartPage(page).sample).toBeVisible();
  const files = await Promise.all(
    (await readdir(app.profile, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  expect(files).toContain(text);
});

test('a profile of a newer version can be read, not changed', async ({ app, page }) => {
  await new FirstStartPage(page).openSample();
  const again = await app.restart(async (profile) => {
    const file = await open(databaseOf(profile), 'r+');
    // user_version stands at byte 60 of the header, big-endian.
    await file.write(Buffer.from([0, 0, 0x27, 0x10]), 0, 4, 60);
    await file.close();
    await copyFile(databaseOf(profile), join(profile, 'as-it-was'));
  });
  await expect(again.getByRole('complementary', { name: 'Read only' })).toContainText('newer version');
  const window = new WindowPage(again);
  await expect(window.sidebar.getByRole('button', { name: /sample/ })).toBeVisible();
  await expect(window.sidebar.getByRole('button', { name: 'New partner' })).toBeDisabled();
  await expect(again.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await window.sidebar.getByRole('button', { name: /sample/ }).click();
  const people = new PeoplePage(again);
  await people.goTo();
  await people.nameCell('Arjun Mehta').dblclick();
  await expect(again.getByRole('textbox', { name: 'Name of Arjun Mehta' })).toHaveCount(0);
  const inspector = new InspectorPage(again);
  await inspector.shows('Arjun Mehta').waitFor();
  await expect(inspector.name).not.toBeEditable();
  await inspector.openRating('Support');
  await expect(inspector.value('Support', 'Advocate')).toBeDisabled();
  await expect(inspector.evidence).not.toBeEditable();
  await expect(inspector.panel.getByRole('button', { name: 'More for this seat' })).toBeDisabled();
  await inspector.open('Details');
  await expect(inspector.field('Notes')).not.toBeEditable();
  await again.getByRole('tab', { name: 'Plan', exact: true }).click();
  await expect(again.getByRole('textbox', { name: 'Aim of the plan' })).not.toBeEditable();
  for (const tab of ['People', 'Culture', 'Plan', 'Meetings']) {
    await again.getByRole('tab', { name: tab, exact: true }).click();
    const views = again.getByRole('tablist', { name: `Views of ${tab}` }).getByRole('tab');
    await expect(views.first()).toBeVisible();
    for (const view of await views.all()) {
      await view.click();
      await expect(view).toHaveAttribute('aria-selected', 'true');
      expect(await editableFields(again), `${tab}, ${(await view.textContent()) ?? ''}`).toEqual([]);
    }
  }
  await app.quit();
  expect(await readFile(databaseOf(app.profile))).toEqual(await readFile(join(app.profile, 'as-it-was')));
});

/** Names of the fields in the middle of the window that could be changed; searching and selecting rows changes nothing. */
async function editableFields(page: Page): Promise<readonly string[]> {
  const names = await page.locator('main textarea, main input').evaluateAll((fields) =>
    fields
      .filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      .filter(
        (field) =>
          field.checkVisibility() &&
          !field.readOnly &&
          !field.disabled &&
          field.closest('[aria-hidden=true]') === null,
      )
      .map((field) => field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.outerHTML),
  );
  return names.filter((name) => !/^(?:search|find|select)\b/i.test(name));
}

test('the menu restores a backup, and the present data is kept as one', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  const again = await app.restart();
  const window = new WindowPage(again);
  await expect(window.partnerName('Nordwind')).toBeVisible();
  await new PartnersPage(again).create('Halden');
  await chooseFromMenu(app, 'File', 'Restore a backup …');
  const dialog = again.getByRole('dialog', { name: 'Restore a backup' });
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'When you closed Rapport' })
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await expect(window.message(/^Restored the backup/)).toBeVisible();
  await expect(window.sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
  await expect(window.sidebar.getByRole('button', { name: /Halden/ })).toBeHidden();
  await chooseFromMenu(app, 'File', 'Restore a backup …');
  await expect(dialog.getByText('Before a backup was restored')).toBeVisible();
});

test('a missing file is told with its ways out, and a backup takes its place', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  const again = await app.restart((profile) => rm(databaseOf(profile)));
  const problem = new ProblemPage(again);
  await expect(problem.heading('Your data file is missing')).toBeVisible();
  for (const remedy of ['Try again', 'Open the folder', 'Start fresh'])
    await expect(problem.remedy(remedy)).toBeVisible();
  await problem.remedy('Restore a backup …').click();
  await again
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click();
  await expect(new WindowPage(again).sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
});

test('an older file in the place of the newer one is told, and opened when the user says so', async ({
  app,
  page,
}) => {
  await new PartnersPage(page).create('Nordwind');
  const second = await app.restart((profile) => copyFile(databaseOf(profile), join(profile, 'older')));
  await new PartnersPage(second).create('Halden');
  const third = await app.restart((profile) => copyFile(join(profile, 'older'), databaseOf(profile)));
  const problem = new ProblemPage(third);
  await expect(problem.heading('Your data is older than what you saved last')).toBeVisible();
  await expect(third.getByText(/one change .*is missing|\d+ changes .*are missing/i)).toBeVisible();
  await problem.remedy('Open what is there').click();
  const { sidebar } = new WindowPage(third);
  await expect(sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
  await expect(sidebar.getByRole('button', { name: /Halden/ })).toBeHidden();
});

/** Leaves the profile as a crash does, with one more partner in the log, and cuts that short. */
async function cutNewest(folder: string): Promise<void> {
  const inside = new Profile({ folder, migrations, now: Date.now, newId: v7 });
  if (inside.open() !== null) throw new Error('the profile does not open');
  const command = { name: 'partner.add', label: 'Add Halden', partnerId: null };
  inside.store.commit(command, [change('partner', v7(), { name: 'Halden' })]);
  const file = await readFile(databaseOf(folder));
  const log = await readFile(`${databaseOf(folder)}-wal`);
  inside.close();
  await writeFile(databaseOf(folder), file);
  await writeFile(`${databaseOf(folder)}-wal`, log.subarray(0, 9_000));
}

test('newest changes that cannot be read are told, and the rest is opened', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  const again = await app.restart(cutNewest);
  const problem = new ProblemPage(again);
  await expect(problem.heading('Your newest changes cannot be read')).toBeVisible();
  await problem.remedy('Open what is there').click();
  const { sidebar } = new WindowPage(again);
  await expect(sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
  await expect(sidebar.getByRole('button', { name: /Halden/ })).toBeHidden();
});

test.describe('under the running app', () => {
  test('a file that goes away is told, what is typed stays, and the data is put back', async ({
    app,
    page,
  }) => {
    await new PartnersPage(page).create('Nordwind');
    await expect(new WindowPage(page).partnerName('Nordwind')).toBeVisible();
    await rename(databaseOf(app.profile), join(app.profile, 'elsewhere'));
    const strip = page.getByRole('alert', { name: 'Data file lost' });
    await expect(strip).toContainText('Your data file is no longer where it was', { timeout: 15_000 });
    await strip.getByRole('button', { name: 'Put my data back' }).click();
    await expect(strip).toBeHidden();
    await new PartnersPage(page).create('Halden');
    const again = await app.crash();
    const { sidebar } = new WindowPage(again);
    for (const name of [/Nordwind/, /Halden/])
      await expect(sidebar.getByRole('button', { name })).toBeVisible();
  });

  test('a file that was replaced is told again after a crash, and the data put back', async ({
    app,
    page,
  }) => {
    await new PartnersPage(page).create('Nordwind');
    const second = await app.restart((profile) => copyFile(databaseOf(profile), join(profile, 'older')));
    await new PartnersPage(second).create('Halden');
    await rename(join(app.profile, 'older'), databaseOf(app.profile));
    await expect(second.getByRole('alert', { name: 'Data file lost' })).toContainText(
      'Another file is in the place of your data',
      { timeout: 15_000 },
    );
    const third = await app.crash();
    const problem = new ProblemPage(third);
    await expect(problem.heading('Another file is in the place of your data')).toBeVisible();
    await problem.remedy('Put my data back').click();
    const { sidebar } = new WindowPage(third);
    for (const name of [/Nordwind/, /Halden/])
      await expect(sidebar.getByRole('button', { name })).toBeVisible();
  });
});
