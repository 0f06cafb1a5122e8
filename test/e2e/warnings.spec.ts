import { lstat, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { WindowPage } from './pages/window-page.ts';

test.use({ ownProcess: true });

test('a value that the disk changed is told, shown, and kept when the user says so', async ({
  app,
  page: first,
}) => {
  await new PartnersPage(first).create('Nordwind');
  const page = await app.restart(async (profile) => {
    const db = new Database(join(profile, 'rapport.sqlite'));
    db.exec("UPDATE partner SET name = 'Nordwand'");
    db.close();
    await Promise.resolve();
  });
  const strip = page.getByRole('status', { name: 'One value is not as you saved it' });
  await expect(strip).toContainText('1 in Nordwand.', { timeout: 30_000 });
  await strip.getByRole('button', { name: 'See which …' }).click();
  const dialog = page.getByRole('dialog', { name: 'One value is not as you saved it' });
  await expect(dialog.getByRole('listitem')).toContainText('Name: now “Nordwand”, saved as “Nordwind”');
  await dialog.getByRole('button', { name: 'Restore a backup …' }).click();
  await expect(page.getByRole('dialog', { name: 'Restore a backup' })).toBeVisible();
  await page.keyboard.press('Escape');
  await strip.getByRole('button', { name: 'See which …' }).click();
  await dialog.getByRole('button', { name: 'Keep it as it is' }).click();
  await expect(strip).toBeHidden();
  await expect(new WindowPage(page).sidebar.getByRole('button', { name: /Nordwand/ })).toBeVisible();
});

test('a saved value is put back in one step, which tells the strip that nothing differs any more', async ({
  app,
  page: first,
}) => {
  await new PartnersPage(first).create('Nordwind');
  const page = await app.restart(async (profile) => {
    const db = new Database(join(profile, 'rapport.sqlite'));
    db.exec("UPDATE partner SET name = 'Nordwand', kind = 'alien'");
    db.close();
    await Promise.resolve();
  });
  const strip = page.getByRole('status', { name: '2 values are not as you saved them' });
  await strip.getByRole('button', { name: 'See which …' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Put back what was saved' }).click();
  const window = new WindowPage(page);
  const { sidebar } = window;
  await expect(window.message('2 values put back as saved')).toBeVisible();
  await expect(strip).toBeHidden();
  await expect(sidebar.getByRole('button', { name: /Nordwind/ })).toBeVisible();
  await window.messageAction('Undo').click();
  await expect(sidebar.getByRole('button', { name: /Nordwand/ })).toBeVisible();
  // The next start tells of what was changed meanwhile, and has nothing to tell of its own repair and its undo.
  const again = await app.restart(async (profile) => {
    const db = new Database(join(profile, 'rapport.sqlite'));
    db.exec("UPDATE partner SET notes = 'From elsewhere'");
    db.close();
    await Promise.resolve();
  });
  const told = again.getByRole('status', { name: /as you saved|history/i });
  await expect(told).toHaveAccessibleName('One value is not as you saved it', { timeout: 30_000 });
});

test('that no backup can be made is told with what to do, until one was made', async ({
  app,
  page: first,
}) => {
  await new PartnersPage(first).create('Nordwind');
  const page = await app.restart(async (profile) => {
    await rm(join(profile, 'backups'), { recursive: true });
    await writeFile(join(profile, 'backups'), 'A file in its place');
  });
  const strip = page.getByRole('status', { name: 'No backup could be made' });
  await expect(strip).toContainText('There is no backup yet. Rapport cannot write to the folder “backups”', {
    timeout: 30_000,
  });
  const again = strip.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(new WindowPage(page).message('The backup failed again')).toBeVisible();
  await rm(join(app.profile, 'backups'));
  await again.click();
  await expect(new WindowPage(page).message('The backup was made')).toBeVisible();
  await expect(strip).toBeHidden();
});

test('everything in the folder of the profile is its owner’s alone after a session', async ({
  app,
  page,
}) => {
  await new PartnersPage(page).create('Nordwind');
  await app.quit();
  const names = await readdir(app.profile, { recursive: true });
  for (const part of ['rapport.sqlite', 'backups', 'settings.json', 'rapport.log'])
    expect(names.join(' ')).toContain(part);
  const open = await Promise.all(
    [app.profile, ...names.map((name) => join(app.profile, name))].map(async (path) => {
      const { mode } = await lstat(path);
      return (mode & 0o077) === 0 ? [] : [`${path} ${(mode & 0o777).toString(8)}`];
    }),
  );
  // Windows keeps rights in another way, and Chromium has files of its own in the folder when Electron runs.
  const ours = open
    .flat()
    .filter((line) => app.engine === 'shell' || /rapport|settings|backups|logs/.test(line));
  expect(process.platform === 'win32' ? [] : ours).toEqual([]);
});

test('a file that had to make room can be looked into, restored and deleted', async ({
  app,
  page: first,
}) => {
  await new PartnersPage(first).create('Nordwind');
  const page = await app.restart();
  const window = new WindowPage(page);
  await new PartnersPage(page).create('Halden');
  await chooseFromMenu(app, 'File', 'Restore a backup …');
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog.getByRole('heading', { name: 'Files that were set aside' })).toBeHidden();
  await dialog
    .getByRole('button', { name: /^Restore the backup/ })
    .first()
    .click();
  await expect(window.message(/^Restored the backup/)).toBeVisible();
  await expect(window.sidebar.getByRole('button', { name: /Halden/ })).toBeHidden();

  await chooseFromMenu(app, 'File', 'Restore a backup …');
  const aside = dialog.getByRole('region', { name: 'Files that were set aside' });
  await expect(aside.getByRole('listitem')).toHaveCount(1);
  await aside.getByRole('button', { name: /^Look into/ }).click();
  await expect(aside).toContainText('Halden, Nordwind: 0 people.');
  await aside.getByRole('button', { name: /^Restore the file/ }).click();
  await expect(window.message(/^Restored the file of/)).toBeVisible();
  await expect(window.sidebar.getByRole('button', { name: /Halden/ })).toBeVisible();

  await chooseFromMenu(app, 'File', 'Restore a backup …');
  await expect(dialog.getByText('From a file that was set aside')).toBeVisible();
  await expect(aside.getByRole('listitem')).toHaveCount(2);
  const last = aside.getByRole('listitem').last();
  await last.getByRole('button', { name: /^Delete the file/ }).click();
  await expect(last).toContainText('Backups may hold the same data; they stay.');
  await last.getByRole('button', { name: 'Keep it' }).click();
  // A second click, or Enter once more, in the same place deletes nothing.
  await last.getByRole('button', { name: /^Delete the file/ }).dblclick();
  await last.getByRole('button', { name: /^Delete the file/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(aside.getByRole('listitem')).toHaveCount(2);
  await last.getByRole('button', { name: /^Delete the file/ }).click();
  await last.getByRole('button', { name: /^Delete the file .* for good$/ }).click();
  await expect(aside.getByRole('listitem')).toHaveCount(1);
  expect(await readdir(join(app.profile, 'set-aside'))).toHaveLength(1);
});
