import { expect, test } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { WindowPage } from './pages/window-page.ts';

test.describe('the list of partners', () => {
  test('finds by name and sorts by a click on a head', async ({ page }) => {
    const partners = new PartnersPage(page);
    for (const name of ['Zürich Cloud', 'Alpha 10', 'Alpha 9']) await partners.create(name);
    await partners.goTo();
    await expect(partners.rows.getByRole('rowheader')).toHaveText([/Alpha 9/, /Alpha 10/, /Zürich Cloud/]);
    await page.getByRole('columnheader', { name: 'Partner' }).getByRole('button').click();
    await expect(partners.rows.getByRole('rowheader')).toHaveText([/Zürich Cloud/, /Alpha 10/, /Alpha 9/]);
    await partners.search.fill('zurich');
    await expect(partners.rows).toHaveCount(1);
    await partners.search.fill('nobody');
    await expect(page.getByRole('heading', { name: 'No partner fits' })).toBeVisible();
  });

  test('renames, in the list and in the open partner', async ({ page }) => {
    const partners = new PartnersPage(page);
    await partners.create('Nordwind');
    await partners.goTo();
    await partners.choose('Nordwind', 'Rename …');
    await page.getByRole('dialog', { name: 'Rename partner' }).getByLabel('Name').fill('Südwind');
    await page.keyboard.press('Enter');
    await expect(partners.row('Südwind')).toBeVisible();
    await partners.row('Südwind').getByRole('button', { name: 'Südwind', exact: true }).click();
    await expect(new WindowPage(page).partnerName('Südwind')).toBeVisible();
  });

  test('archives and takes out again', async ({ page }) => {
    const partners = new PartnersPage(page);
    await partners.create('Nordwind');
    await partners.create('Halden');
    await partners.goTo();
    await partners.choose('Halden', 'Archive');
    await expect(partners.row('Halden')).toBeHidden();
    await partners.showArchived(true);
    await expect(partners.row('Halden')).toBeVisible();
    await partners.choose('Halden', 'Take out of the archive');
    await expect(page.getByRole('heading', { name: 'The archive is empty' })).toBeVisible();
    await partners.showArchived(false);
    await expect(partners.row('Halden')).toBeVisible();
  });

  test('deletes without asking; the undo brings everything back, also after a restart', async ({
    app,
    page,
  }) => {
    await new FirstStartPage(page).openSample();
    const partners = new PartnersPage(page);
    await partners.create('Nordwind');
    await partners.goTo();
    const sample = await partners.row('sample').getByRole('rowheader').getByRole('button').innerText();
    await partners.choose(sample, 'Delete');
    await expect(partners.row(sample)).toBeHidden();
    await new WindowPage(page).messageAction('Undo').click();
    await expect(partners.row(sample)).toContainText('25');

    await partners.choose(sample, 'Delete');
    await expect(partners.row(sample)).toBeHidden();
    const again = await app.restart();
    await expect(new PartnersPage(again).heading).toBeVisible();
    await again.keyboard.press('ControlOrMeta+z');
    await expect(new PartnersPage(again).row(sample)).toContainText('25');
  });
});

test('an undo in another partner goes there, so that nothing changes unseen', async ({ page }) => {
  const partners = new PartnersPage(page);
  const window = new WindowPage(page);
  await partners.create('Nordwind');
  await partners.create('Halden');
  await window.partnerName('Halden').getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Partner details …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Halden' });
  await dialog.getByLabel('Kind').selectOption('Consultant');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.sidebar.getByRole('button', { name: /Nordwind/ }).click();
  await expect(window.partnerName('Nordwind')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(window.partnerName('Halden')).toBeVisible();
  await expect(window.message('Undone: Change the kind of Halden')).toBeVisible();
});

test('details and our team are kept', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  await chooseFromMenu(app, 'Partner', 'Partner details …');
  const dialog = page.getByRole('dialog', { name: 'Nordwind' });
  await dialog.getByLabel('Tier', { exact: true }).selectOption('Potential');
  await dialog.getByLabel('Verticals').fill('Retail, Health');
  await dialog.getByLabel('Review ratings every (days)').fill('0');
  await dialog.getByLabel('Review ratings every (days)').press('Enter');
  await expect(dialog.getByText('Please give a whole number from 1 to 3650.')).toBeVisible();
  await dialog.getByLabel('Review ratings every (days)').fill('90');
  await dialog.getByRole('checkbox', { name: 'Enterprise' }).click();
  await dialog.getByLabel('Add a colleague').fill('Wen Jiayi');
  await dialog.getByLabel('Add a colleague').press('Enter');
  await dialog.getByRole('group', { name: 'Wen Jiayi' }).getByLabel('Role').fill('Leads the account');
  await page.keyboard.press('Tab');

  const again = await app.restart();
  await chooseFromMenu(app, 'Partner', 'Partner details …');
  const kept = again.getByRole('dialog', { name: 'Nordwind' });
  await expect(kept.getByLabel('Tier', { exact: true })).toHaveValue('potential');
  await expect(kept.getByLabel('Verticals')).toHaveValue('Retail, Health');
  await expect(kept.getByLabel('Review ratings every (days)')).toHaveValue('90');
  await expect(kept.getByRole('checkbox', { name: 'Enterprise' })).toBeChecked();
  await expect(kept.getByRole('group', { name: 'Wen Jiayi' }).getByLabel('Role')).toHaveValue(
    'Leads the account',
  );
});

test('who is taken off the team leaves the keyboard in the dialog, and a message leaves its title readable', async ({
  app,
  page,
}) => {
  await new PartnersPage(page).create('Nordwind');
  await page.setViewportSize({ width: 1_024, height: 640 });
  await chooseFromMenu(app, 'Partner', 'Partner details …');
  const dialog = page.getByRole('dialog', { name: 'Nordwind' });
  for (const name of ['Wen Jiayi', 'Tom Roe']) {
    await dialog.getByLabel('Add a colleague').fill(name);
    await dialog.getByLabel('Add a colleague').press('Enter');
    await expect(dialog.getByRole('group', { name })).toBeVisible();
  }
  const take = (name: string) => dialog.getByRole('button', { name: `Take ${name} off the team` });
  await take('Wen Jiayi').press('Enter');
  await expect(take('Tom Roe')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Add a colleague')).toBeFocused();
  await dialog.getByLabel('Name', { exact: true }).fill('Nordwind AS');
  await page.keyboard.press('Escape');
  const message = page.locator('[data-toast]').filter({ hasText: 'Put it back' });
  await expect(message).toBeVisible();
  const title = dialog.getByRole('heading', { name: 'Nordwind' });
  // Once both have arrived.
  await expect
    .poll(async () => {
      const [words, below] = [await message.boundingBox(), await title.boundingBox()];
      return words !== null && below !== null && words.y + words.height <= below.y;
    })
    .toBe(true);
});

test('Escape first belongs to the field, then to the dialog', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  await chooseFromMenu(app, 'Partner', 'Partner details …');
  const dialog = page.getByRole('dialog', { name: /Nordwind/ });
  await dialog.getByLabel('Name', { exact: true }).fill('Nordwind AS');
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Nordwind');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Nordwind AS');
  await dialog.getByLabel('Kind').click();
  const list = page.getByRole('option', { name: 'Franchise' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the palette goes to partners, people and commands', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const partners = new PartnersPage(page);
  const window = new WindowPage(page);
  await partners.create('Nordwind');
  await window.runFromPalette('lindq sample');
  await expect(page.getByRole('heading', { level: 1, name: /sample/ })).toBeVisible();
  await partners.goTo();
  await window.runFromPalette('cast');
  await expect(page.getByRole('heading', { level: 1, name: /sample/ })).toBeVisible();
  await expect(window.inspector.getByLabel('Name', { exact: true })).toHaveValue('Rubén Castellanos');
  await window.runFromPalette('castellanos');
  await expect(window.inspector.getByLabel('Name', { exact: true })).toHaveValue('Rubén Castellanos');
  // The keys are the map's now.
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /^Undo: Rate support of Rubén Castellanos/ })).toBeEnabled();
  await window.runFromPalette('theme: dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a dialog gives the keyboard back to where it was', async ({ page }) => {
  const start = new FirstStartPage(page);
  await start.ownList.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(start.ownList).toBeFocused();

  await start.openSample();
  const tree = page.getByRole('tree');
  await tree.focus();
  for (const key of ['i', 'p', '/', 'k', ',', 'n', 'l']) {
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(tree).toBeFocused();
  }
  // From one dialog into the next, and back.
  await new WindowPage(page).runFromPalette('import people');
  await expect(page.getByRole('dialog', { name: 'Import people' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tree).toBeFocused();
});

test('keys that change the view take the keyboard along; the palette finds every view', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const window = new WindowPage(page);
  await window.tab('Map').focus();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('rowheader').first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(page.getByRole('tabpanel', { name: 'Engagement plan' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('tree')).toBeFocused();
  await window.runFromPalette('we and the partner');
  await expect(page.getByRole('tabpanel', { name: 'We and the partner' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+d');
  await expect(page.getByRole('main')).toBeFocused();
  // From a screen of no partner they lead to the one that was open last.
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('rowheader').first()).toBeFocused();
});

test('panels close by key and by menu, and stay as they were', async ({ app, page }) => {
  await new PartnersPage(page).create('Nordwind');
  const window = new WindowPage(page);
  await expect(window.inspector).toBeVisible();
  await page.keyboard.press('ControlOrMeta+b');
  await expect(window.sidebar).toBeHidden();
  await chooseFromMenu(app, 'View', 'Show or hide inspector');
  await expect(window.inspector).toBeHidden();
  await window.tab('Plan').click();

  const again = new WindowPage(await app.restart());
  await expect(again.tab('Plan')).toHaveAttribute('aria-selected', 'true');
  await expect(again.sidebar).toBeHidden();
  await expect(again.inspector).toBeHidden();
});

test('keys of the app do nothing to a text that is being typed', async ({ page }) => {
  const partners = new PartnersPage(page);
  await partners.create('Nordwind');
  await partners.goTo();
  await partners.search.fill('Nord');
  await partners.search.press('ControlOrMeta+z');
  await expect(partners.search).toHaveValue('');
  await expect(new WindowPage(page).sidebar).toContainText('Nordwind');
});

test('in a narrow window the panels lie over the map, one at a time', async ({ page }) => {
  await new PartnersPage(page).create('Nordwind');
  const window = new WindowPage(page);
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(window.sidebar).toBeHidden();
  await page.getByRole('button', { name: 'Show partners' }).click();
  await expect(window.sidebar).toBeVisible();
  await window.sidebar.getByRole('button', { name: /Nordwind/ }).click();
  await expect(window.sidebar).toBeHidden();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('arrow keys move through the list of partners, Enter opens', async ({ page }) => {
  const partners = new PartnersPage(page);
  const window = new WindowPage(page);
  await partners.create('Aurora');
  await partners.create('Borealis');
  const entry = (name: string) => window.sidebar.getByRole('button', { name: new RegExp(name) });
  await entry('Borealis').focus();
  await page.keyboard.press('ArrowDown');
  await expect(entry('Borealis')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(entry('Aurora')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(window.partnerName('Aurora')).toBeVisible();
});
