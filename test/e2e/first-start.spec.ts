import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { WindowPage } from './pages/window-page.ts';

test('a new profile offers sample, own list and empty start', async ({ page }) => {
  const start = new FirstStartPage(page);
  await expect(start.sample).toBeVisible();
  await expect(start.ownList).toBeVisible();
  await expect(start.empty).toBeVisible();
});

test('the sample partner comes filled, and is open again after a restart', async ({ app, page }) => {
  await new FirstStartPage(page).openSample();
  await expect(new WindowPage(page).sidebar.getByRole('button', { name: /sample/ })).toBeVisible();
  const again = await app.restart();
  await expect(again.getByRole('heading', { level: 1, name: /sample/ })).toBeVisible();
  const partners = new PartnersPage(again);
  await partners.goTo();
  await expect(partners.row('sample')).toContainText('25');
  await expect(partners.row('sample')).toContainText('5 of 13 with us, Declan Mulrooney against');
});

test('undo takes the sample partner away again and brings back the first start', async ({ page }) => {
  const start = new FirstStartPage(page);
  await start.openSample();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(start.sample).toBeVisible();
  await expect(new WindowPage(page).message('Undone: Add the sample partner')).toBeVisible();
});

test('start empty asks for a name only', async ({ page }) => {
  const start = new FirstStartPage(page);
  await start.empty.click();
  const dialog = page.getByRole('dialog', { name: 'New partner' });
  await expect(dialog.getByRole('button', { name: 'Create partner' })).toBeDisabled();
  await page.keyboard.type('Nordwind');
  await page.keyboard.press('Enter');
  await expect(new WindowPage(page).partnerName('Nordwind')).toBeVisible();
  // Enter leads from the name of the first person to the map, as for everybody later.
  await page.getByRole('button', { name: 'Add the first person' }).click();
  await expect(page.getByRole('textbox', { name: 'Name on the card' })).toBeFocused();
  await page.keyboard.type('Ann');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toBeFocused();
});

test('the name that is noted with ratings is kept', async ({ app, page }) => {
  const start = new FirstStartPage(page);
  await start.userName.fill('Robin Vale');
  await start.userName.press('Enter');
  // Calls are answered in their order, so the name is saved when the partner is.
  await new PartnersPage(page).create('Nordwind');
  const again = await app.restart();
  await chooseFromMenu(app, 'File', 'Settings …');
  await expect(again.getByRole('dialog', { name: 'Settings' }).getByLabel('Your name')).toHaveValue(
    'Robin Vale',
  );
});

test('own list opens the import', async ({ page }) => {
  await new FirstStartPage(page).ownList.click();
  await expect(page.getByRole('dialog', { name: /import/i })).toBeVisible();
});

test('the hint has four steps and stays away once dismissed', async ({ app, page }) => {
  await new FirstStartPage(page).openSample();
  const { hint } = new WindowPage(page);
  for (const step of ['1 of 4', '2 of 4', '3 of 4']) {
    await expect(hint).toContainText(step);
    await hint.getByRole('button', { name: 'Next' }).click();
  }
  await expect(hint).toContainText('4 of 4');
  await hint.getByRole('button', { name: 'Done' }).click();
  await expect(hint).toBeHidden();
  const again = await app.restart();
  await expect(new WindowPage(again).tab('Map')).toBeVisible();
  await expect(new WindowPage(again).hint).toBeHidden();
});

test('the hint follows what is done, in any order, and goes by itself', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const window = new WindowPage(page);
  const inspector = new InspectorPage(page);
  await expect(window.hint).toContainText('Begin with influence');
  await window.tab('Plan').click();
  await window.tab('Map').click();
  await expect(window.hint).toContainText('1 of 4');
  await new MapPage(page).find('Pavel Novotný');
  await inspector.line('Influence').focus();
  await page.keyboard.press('2');
  await expect(window.hint).toContainText('2 of 4');
  await inspector.line('Support').focus();
  await page.keyboard.press('4');
  await expect(window.hint).toContainText('3 of 4');
  await inspector.open('Lines');
  await inspector.field('To whom').fill('Leila');
  await page.getByRole('option', { name: /Leila Haddad/ }).click();
  await expect(window.hint).toBeHidden();
});
