import { expect, test as base } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ people: PeoplePage }>({
  people: async ({ page }, provide) => {
    await new FirstStartPage(page).openSample();
    const people = new PeoplePage(page);
    await people.goTo();
    await provide(people);
  },
});

test('search and filters by value narrow the rows, and can be taken away', async ({ page, people }) => {
  const all = await people.count();
  await people.search.fill('technology lead');
  await expect.poll(() => people.count()).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect.poll(() => people.count()).toBe(all);

  await people.filter('Support', 'Opponent');
  await expect(people.grid.getByRole('rowheader').first()).toBeVisible();
  const opponents = await people.count();
  expect(opponents).toBeLessThan(all);
  await people.filter('Department', 'Sales');
  await expect(page.getByText('Nobody fits')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).last().click();
  await expect.poll(() => people.count()).toBe(all);
});

test('columns are made wider by mouse and keyboard; remembered after a restart', async ({
  app,
  page,
  people,
}) => {
  const widthOf = (of: PeoplePage, column: string) =>
    of.edge(column).evaluate((edge) => Math.round(edge.parentElement?.getBoundingClientRect().width ?? 0));
  const before = await widthOf(people, 'Title');
  const edge = await people.edge('Title').boundingBox();
  if (edge === null) throw new Error('the column has no edge');
  const y = edge.y + edge.height / 2;
  await page.mouse.move(edge.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(edge.x + 63, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => widthOf(people, 'Title')).toBe(before + 60);
  // The cells follow, and nothing was sorted.
  const cell = await (await people.cell('Aiko Tanabe', 'Title')).boundingBox();
  expect(Math.round(cell?.width ?? 0)).toBe(before + 60);
  await expect(people.grid.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'none');

  const department = await widthOf(people, 'Department');
  await people.edge('Department').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => widthOf(people, 'Department')).toBe(department + 10);

  const again = new PeoplePage(await app.restart());
  await again.grid.waitFor();
  expect(await widthOf(again, 'Title')).toBe(before + 60);
  expect(await widthOf(again, 'Department')).toBe(department + 10);
  await again.edge('Title').dblclick();
  await expect.poll(() => widthOf(again, 'Title')).toBe(before);
});

test('sorting: up, down, and back to the chart; remembered after a restart', async ({ app, people }) => {
  const chart = await people.names();
  await people.sortBy('Name');
  const sorted = await people.names();
  expect(sorted[0]?.localeCompare(sorted[1] ?? '')).toBeLessThan(0);
  await people.sortBy('Name');
  await expect(people.grid.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const again = new PeoplePage(await app.restart());
  await again.goTo();
  await expect(again.grid.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await again.sortBy('Name');
  expect(await again.names()).toEqual(chart);
});

test('columns are chosen and remembered', async ({ app, page, people }) => {
  await page.getByRole('button', { name: 'Columns' }).click();
  const panel = page.getByRole('dialog', { name: 'Columns' });
  await panel.getByRole('checkbox', { name: 'Phone' }).click();
  await panel.getByRole('checkbox', { name: 'Department' }).click();
  await page.keyboard.press('Escape');
  await expect(people.grid.getByRole('columnheader', { name: 'Phone' })).toBeAttached();
  const again = new PeoplePage(await app.restart());
  await again.goTo();
  await expect(again.grid.getByRole('columnheader', { name: 'Phone' })).toBeAttached();
  await expect(again.grid.getByRole('columnheader', { name: 'Department' })).toHaveCount(0);
});

test('editing by keyboard: Enter and F2, Tab goes on, Escape takes back', async ({ page, people }) => {
  await people.nameCell('Arjun Mehta').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Arjun Rao');
  await page.keyboard.press('Enter');
  await expect(people.nameCell('Arjun Rao')).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Head of security');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Department of Arjun Rao')).toBeFocused();
  await page.keyboard.type('Nonsense');
  await page.keyboard.press('Escape');
  await expect(await people.cell('Arjun Rao', 'Title')).toHaveText('Head of security');
  await expect(await people.cell('Arjun Rao', 'Department')).toHaveText('Technology');
  await expect(await people.cell('Arjun Rao', 'Department')).toBeFocused();

  // To the manager, and on to the ratings.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Leila');
  await page.keyboard.press('Enter');
  await expect(await people.cell('Arjun Rao', 'Manager')).toHaveText('Leila Haddad');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('adv');
  await page.keyboard.press('Enter');
  await expect(await people.cell('Arjun Rao', 'Support')).toContainText('Advocate');
  await expect(await people.cell('Arjun Rao', 'Support')).toBeFocused();

  // Enter twice, nothing typed: nothing changes.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(await people.cell('Arjun Rao', 'Support')).toContainText('Advocate');

  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(await people.cell('Arjun Rao', 'Manager')).toHaveText('Yusuf Amari');
});

test('the digits set support of the selected rows, and the inspector shows it', async ({ page, people }) => {
  await people.nameCell('Aiko Tanabe').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('1');
  await expect(await people.cell('Aiko Tanabe', 'Support')).toContainText('Opponent');
  await expect(await people.cell('Olena Hrytsenko', 'Support')).toContainText('Opponent');
  await expect(new InspectorPage(page).value('Support', 'Opponent')).toBeChecked();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(await people.cell('Aiko Tanabe', 'Support')).toContainText('Supporter');
});

test('a manager below oneself is refused with a sentence', async ({ page, people }) => {
  const cell = await people.cell('Karin Lindqvist', 'Manager');
  await cell.dblclick();
  await page.keyboard.type('Aiko');
  await page.keyboard.press('Enter');
  await expect(new WindowPage(page).message(/Aiko Tanabe reports to Karin Lindqvist/)).toBeVisible();
  await expect(cell).toHaveText('');
});

test('people are added, put into the tray, and deleted; undo brings them back', async ({ page, people }) => {
  const all = await people.count();
  await people.nameCell('Aiko Tanabe').click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByRole('menuitem', { name: /under the selected one/ })
    .first()
    .click();
  await expect(page.getByLabel('Name of Unnamed person')).toBeFocused();
  await page.keyboard.type('Nina Holm');
  await page.keyboard.press('Enter');
  await expect(await people.cell('Nina Holm', 'Manager')).toHaveText('Aiko Tanabe');
  expect(await people.count()).toBe(all + 1);

  await people.nameCell('Nina Holm').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Put into the tray' }).click();
  await expect(people.row('Nina Holm')).toContainText('Tray');

  await people.nameCell('Nina Holm').click();
  await page.keyboard.press('Delete');
  await expect(people.row('Nina Holm')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(people.row('Nina Holm')).toBeVisible();
});

test('several rows: select all, one row again, bulk changes in one step', async ({ page, people }) => {
  const inspector = new InspectorPage(page);
  const all = await people.count();
  await people.nameCell('Aiko Tanabe').click();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(people.selection).toContainText(`${String(all)} selected`);
  await page.keyboard.press('Escape');
  await expect(people.selection).toBeHidden();

  await people.nameCell('Olena Hrytsenko').click({ modifiers: ['ControlOrMeta'] });
  await inspector.shows('several people').waitFor();
  await inspector.field('Department').fill('Engineering');
  await inspector.field('Department').press('Enter');
  await expect(await people.cell('Aiko Tanabe', 'Department')).toHaveText('Engineering');
  await expect(await people.cell('Olena Hrytsenko', 'Department')).toHaveText('Engineering');
  await inspector.open('Change all');
  await inspector.field('Reports to').fill('Leila');
  await page.getByRole('option', { name: /Leila Haddad/ }).click();
  await expect(await people.cell('Olena Hrytsenko', 'Manager')).toHaveText('Leila Haddad');
  await people.grid.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(await people.cell('Olena Hrytsenko', 'Manager')).toHaveText('Aiko Tanabe');
  await expect(await people.cell('Aiko Tanabe', 'Manager')).toHaveText('Yusuf Amari');
});

test('the selection is the same in the table and beside it', async ({ page, people }) => {
  await new WindowPage(page).runFromPalette('castellanos');
  await people.goTo();
  await expect(people.row('Rubén Castellanos')).toHaveAttribute('aria-selected', 'true');
});

test('a partner without people says what to do', async ({ page }) => {
  await new FirstStartPage(page).empty.click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Nordwind');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'People', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(page.getByLabel('Name of Unnamed person')).toBeFocused();
  await page.keyboard.type('First Person');
  await page.keyboard.press('Enter');
  await expect(new PeoplePage(page).nameCell('First Person')).toBeVisible();
});

test('a row stays where it is while it is edited, and a name cannot be emptied', async ({ page, people }) => {
  await people.sortBy('Title');
  const [first = ''] = await people.names();
  const title = await people.cell(first, 'Title');
  await title.dblclick();
  await page.keyboard.type('Zz top');
  await page.keyboard.press('Enter');
  await expect(title).toContainText('Zz top');
  expect((await people.names())[0]).toBe(first);
  await people.nameCell(first).dblclick();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  const refused = page.getByRole('alert').filter({ hasText: `A name cannot be empty, so “${first}” stays.` });
  await expect(refused).toBeVisible();
  const [note, cell] = await Promise.all([refused.boundingBox(), people.nameCell(first).boundingBox()]);
  expect(Math.abs((note?.y ?? 0) - (cell?.y ?? 0))).toBeLessThan(60);
  expect((await people.names())[0]).toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await people.names())[0]).not.toBe(first);

  await people.sortBy('Priority');
  const priority = people.grid.getByRole('columnheader', { name: 'Priority' });
  await expect(priority).toHaveAttribute('aria-sort', 'descending');
});
