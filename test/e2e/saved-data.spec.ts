import { truncate, writeFile, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { answerOf } from './driver/ask-app.ts';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { WindowPage } from './pages/window-page.ts';

test.use({ ownProcess: true });

/** The answer of a call whose type the contract gives. */
function ask<T>(page: Page, name: string, request?: unknown): Promise<T> {
  return answerOf(page, name, request) as Promise<T>;
}

function addPartner(page: Page, id: string, name: string): Promise<unknown> {
  return ask(page, 'data.commit', {
    command: { name: 'partner.create', parameters: { partnerId: id }, partnerId: null },
    changes: [{ entity: 'partner', row: id, fields: { name } }],
  });
}

function partnerNames(page: Page): Promise<readonly string[]> {
  return ask<readonly { name: string }[]>(page, 'partners.list').then((list) => list.map(({ name }) => name));
}

test('what was saved is there after a restart and after a crash, and can be undone', async ({
  app,
  page,
}) => {
  await addPartner(page, 'one', 'Fjordline');
  const second = await app.restart();
  expect(await partnerNames(second)).toEqual(['Fjordline']);
  await addPartner(second, 'two', 'Aurora');
  const third = await app.crash();
  expect(await partnerNames(third)).toEqual(['Aurora', 'Fjordline']);
  await ask(third, 'data.undo');
  expect(await partnerNames(third)).toEqual(['Fjordline']);
  await ask(third, 'data.redo');
  expect(await partnerNames(third)).toEqual(['Aurora', 'Fjordline']);
});

test('quitting leaves a backup that can be restored', async ({ app, page }) => {
  await addPartner(page, 'one', 'Fjordline');
  const second = await app.restart();
  await addPartner(second, 'two', 'Aurora');
  const [backup] = await ask<readonly { file: string; reason: string }[]>(second, 'backup.list');
  expect(backup?.reason).toBe('quit');
  expect(await ask(second, 'backup.restore', { file: backup?.file })).toBeNull();
  expect(await partnerNames(second)).toEqual(['Fjordline']);
});

test('a damaged profile is told at the start and stays as it is', async ({ app, page }) => {
  await addPartner(page, 'one', 'Fjordline');
  const damage = async (profile: string) => truncate(join(profile, 'rapport.sqlite'), 20_000);
  const second = await app.restart(damage);
  const start = await ask<{ problem: { code: string; backups: readonly unknown[] } }>(second, 'app.start');
  expect(start.problem).toMatchObject({ code: 'damaged' });
  expect(start.problem.backups).toHaveLength(1);
  const before = await readFile(join(app.profile, 'rapport.sqlite'));
  expect(await ask(second, 'profile.startFresh')).toBeNull();
  expect(await partnerNames(second)).toEqual([]);
  const [aside] = await readdir(join(app.profile, 'set-aside'));
  expect((await readFile(join(app.profile, 'set-aside', aside ?? ''))).equals(before)).toBe(true);
});

test('the file of another program is told at the start and stays as it is', async ({ app, page: first }) => {
  await expect(first.locator('#root')).not.toBeEmpty();
  const diary = 'Dear diary, '.repeat(100);
  const page = await app.restart((profile) => writeFile(join(profile, 'rapport.sqlite'), diary));
  const start = await ask<{ problem: { code: string } }>(page, 'app.start');
  expect(start.problem.code).toBe('foreign');
  expect(await readFile(join(app.profile, 'rapport.sqlite'), 'utf8')).toBe(diary);
});

test('a clock that went back is told, also to who has a dialog open, and no change is lost', async ({
  app,
  page: first,
}) => {
  await new FirstStartPage(first).openSample();
  const page = await app.restart(async (profile) => {
    // As if the last change had been made tomorrow.
    const db = new Database(join(profile, 'rapport.sqlite'));
    db.exec('UPDATE command SET clockWall = clockWall + 86400000');
    db.close();
  });
  await page.getByRole('tab', { name: 'Map', exact: true }).waitFor();
  await new MapPage(page).find('Arjun Mehta');
  await page.keyboard.press('5');
  const window = new WindowPage(page);
  await expect(window.message('This computer’s clock went back')).toBeVisible();
  await expect(window.message(/^It is 1 day behind your last change/)).toBeVisible();
  // A modal dialog hides the rest of the window from screen readers, not the messages.
  await chooseFromMenu(app, 'File', 'Settings …');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Map', exact: true })).toHaveCount(0);
  await expect(window.message('This computer’s clock went back')).toBeVisible();
  await page.keyboard.press('Escape');

  const again = await app.restart();
  await again.getByRole('tab', { name: 'Map', exact: true }).waitFor();
  await new MapPage(again).find('Arjun Mehta');
  await expect(new InspectorPage(again).line('Support')).toContainText('Advocate');
});
