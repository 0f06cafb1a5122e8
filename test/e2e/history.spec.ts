import { mapChanges, type GivenPerson } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { HistoryPage } from './pages/history-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { seedPartner } from './pages/seed.ts';
import { seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

const people: Readonly<Record<string, GivenPerson>> = {
  vera: { title: 'Chief buyer', support: 'neutral', influence: 'inner-circle', role: ['approver'] },
  bo: { title: 'Engineer', reportsTo: 'vera', support: 'supporter' },
  cy: { title: 'Architect', reportsTo: 'vera' },
};

test('a manager names a version, works on, and tells the story since then from change to change', async ({
  page,
}) => {
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const window = new WindowPage(page);
  const history = new HistoryPage(page);
  const map = new MapPage(page);
  await window.runFromPalette('Name this version');
  await history.nameVersion('Before the review');
  await expect(window.message(/Named the version/)).toBeVisible();

  await map.find('Vera');
  await page.keyboard.press('2');
  await expect(map.card('Vera')).toHaveAccessibleName(/support: non-supporter/);
  await map.find('Bo');
  await page.keyboard.press('5');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);

  await history.open();
  await expect(history.entry('rated Vera: support neutral → non-supporter')).toBeVisible();
  await expect(history.entry('rated Bo: support supporter → advocate')).toBeVisible();
  await expect(history.entry('named the version “Before the review”')).toBeVisible();
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);

  // By person, by topic, and all again.
  await page.getByLabel('Person').selectOption({ label: 'Bo' });
  await expect(history.entry('rated Vera')).toBeHidden();
  await page.getByLabel('Person').selectOption({ label: 'Everybody' });
  await page.getByLabel('What it is about').selectOption({ label: 'Versions' });
  await expect(history.entry('rated')).toBeHidden();
  await expect(history.entry('named the version')).toBeVisible();
  await page.getByLabel('What it is about').selectOption({ label: 'Everything' });

  await history.versions.getByRole('button', { name: 'Compare “Before the review” with now' }).click();
  await expect(history.comparison.getByRole('heading', { level: 2 })).toHaveText(
    /^Since “Before the review”/,
  );
  await expect(history.comparison.getByText('2 changes')).toBeVisible();
  // The key player comes first; stepping selects the person.
  await history.comparison.getByRole('button', { name: 'Next change' }).click();
  await expect(history.changes.locator('[aria-current]')).toHaveText(/Vera: support neutral → non-supporter/);
  await expect(new InspectorPage(page).name).toHaveValue('Vera');
  await page.keyboard.press('ArrowDown');
  await expect(history.changes.locator('[aria-current]')).toHaveText(/Bo: support supporter → advocate/);
  await expect(new InspectorPage(page).name).toHaveValue('Bo');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);

  // What is undone meanwhile is no difference any more.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(history.comparison.getByText('1 change', { exact: true })).toBeVisible();
  await expect(history.entry('took back: rated Bo')).toBeVisible();
  await page.getByRole('button', { name: 'Close the comparison' }).click();

  // Another name, a note, deleted and taken back.
  await history.versions.getByRole('button', { name: 'Rename “Before the review”' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Before the quarterly review');
  await page.keyboard.press('Enter');
  await expect(history.versions.getByText('Before the quarterly review', { exact: true })).toBeVisible();
  await history.versions.getByRole('textbox').fill('With the old team.');
  await page.keyboard.press('Tab');
  await history.versions.getByRole('button', { name: 'Delete “Before the quarterly review”' }).click();
  await expect(history.versions.getByText('Before the quarterly review', { exact: true })).toBeHidden();
  await window.messageAction('Undo').click();
  await expect(history.versions.getByText('Before the quarterly review', { exact: true })).toBeVisible();
  await expect(history.versions.getByRole('textbox')).toHaveValue('With the old team.');
});

test('the keyboard goes through the entries and compares from any of them', async ({ page }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const history = new HistoryPage(page);
  const map = new MapPage(page);
  await map.find('Cy');
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key);
    await expect(map.card('Cy')).toHaveAccessibleName(
      { 1: /support: opponent/, 2: /support: non-supporter/, 3: /support: neutral/ }[
        Number(key) as 1 | 2 | 3
      ],
    );
  }
  await history.open();
  await expect(history.entry('rated Cy: support non-supporter → neutral')).toBeVisible();
  await expect(page.locator('[data-entry]:focus')).toHaveText(/non-supporter → neutral/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-entry]:focus')).toHaveText(/opponent → non-supporter/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-entry]:focus')).toHaveText(/not rated → opponent/);
  await page.keyboard.press('Tab');
  await expect(
    history.entry(/not rated → opponent/).getByRole('button', { name: 'Compare with now' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.changes.getByRole('listitem')).toHaveText([/Cy: support opponent → neutral/]);

  // Of one person, from the palette.
  await new WindowPage(page).runFromPalette('History of this person');
  await expect(page.getByLabel('Person')).toHaveValue(/cy/);
});

test('a former value of a rating is restored from its entry in the history', async ({ page }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const window = new WindowPage(page);
  const history = new HistoryPage(page);
  const map = new MapPage(page);
  await map.find('Bo');
  await page.keyboard.press('5');
  await expect(map.card('Bo')).toHaveAccessibleName(/support: advocate/);
  await history.open();
  const entry = history.entry('rated Bo: support supporter → advocate');
  await entry.getByRole('button').first().focus();
  const restore = entry.getByRole('button', { name: 'Restore the value before: Supporter' });
  await restore.focus();
  await page.keyboard.press('Enter');
  await expect(window.message('Support is Supporter again')).toBeVisible();
  // What stands already is not offered.
  await expect(restore).toBeHidden();
  await window.tab('Map').click();
  await expect(map.card('Bo')).toHaveAccessibleName(/support: supporter/);
});
