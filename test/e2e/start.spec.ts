import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

test.use({ ownProcess: true });

test('the app starts, shows its window and survives a restart', async ({ app, page }) => {
  await expect(page).toHaveTitle(/Rapport/);
  await expect(page.locator('#root')).not.toBeEmpty();
  const again = await app.restart();
  await expect(again.locator('#root')).not.toBeEmpty();
});

test('the menu has the commands of the command list', async ({ app }) => {
  const menu = await app.menu();
  const file = menu.find((entry) => entry.label === 'File');
  expect(file?.items.map((item) => item.label)).toContain('Import people …');
});

test('the window remembers its size between starts', async ({ app, page }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
  // Narrower than a window may be: what is written at the end shows that it was read at the start.
  const seen: unknown[] = [];
  const size = { 'window.x': 10, 'window.y': 40, 'window.width': 700, 'window.height': 700 };
  const settings = (profile: string) => join(profile, 'settings.json');
  await app.restart((profile) => writeFile(settings(profile), JSON.stringify({ layout: size })));
  await app.restart(async (profile) => {
    seen.push(JSON.parse(await readFile(settings(profile), 'utf8')));
  });
  expect(seen).toMatchObject([{ layout: { 'window.width': 800, 'window.height': 700 } }]);
});
