import { expect, test } from './fixture.ts';

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
