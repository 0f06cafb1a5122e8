import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapChanges, type GivenPerson } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { PeopleViewsPage } from './pages/people-views-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { WindowPage } from './pages/window-page.ts';

/** A PNG of one pixel. */
const RED_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const people: Readonly<Record<string, GivenPerson>> = {
  ada: {
    support: 'advocate',
    influence: 'inner-circle',
    adaptability: 'visionary',
    orientation: ['business', 'financial'],
  },
  bo: {
    support: 'opponent',
    adaptability: 'laggard',
    orientation: 'technical',
    knownBy: { hannah: 'brief' },
  },
  cy: {},
};

test('people stand on the curve and in the fields of orientation, and are chosen by keyboard', async ({
  page,
}) => {
  await seedPartner(page, 'Northlight', mapChanges({ people, colleagues: { hannah: {} } }));
  const portrait = new PeopleViewsPage(page);
  await portrait.open('Adoption curve');
  await expect(portrait.curve.getByRole('img')).toHaveAccessibleName(
    /Visionary 1 \(13\.5 % by definition\).*Laggard 1/,
  );
  await expect(portrait.part('Visionary')).toContainText('1 person');
  await expect(portrait.part('Laggard')).toContainText('unless they hold a veto');
  await expect(portrait.part('Not rated')).toContainText('Cy');
  await portrait.part('Visionary').getByRole('button', { name: 'Ada, advocate, key player' }).focus();
  await page.keyboard.press('Enter');
  await expect(new WindowPage(page).inspector.getByLabel('Name', { exact: true })).toHaveValue('Ada');
  await portrait.open('Decision orientation');
  await expect(portrait.part('Business')).toContainText('1 key player');
  await expect(portrait.part('Business')).toContainText('then financial');
  await expect(portrait.part('Technical')).toContainText('Does it work with what we have?');
});

test('who knows whom is edited in the cell by mouse and by keyboard, and undone', async ({ page }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people, colleagues: { hannah: {} } }));
  const portrait = new PeopleViewsPage(page);
  await portrait.open('Who knows whom');
  await expect(portrait.rows.nth(1)).toContainText('nobody');
  await portrait.cell('Hannah', 'Ada').click();
  await page.getByRole('radiogroup', { name: 'Knows now' }).getByRole('radio', { name: 'Multiple' }).click();
  await page.keyboard.press('Escape');
  await expect(portrait.cell('Hannah', 'Ada')).toBeFocused();
  await expect(portrait.rows.nth(1)).toContainText('only Hannah');
  await page.keyboard.press('Shift+Digit4');
  await expect(portrait.cell('Hannah', 'Ada')).toHaveAccessibleName(
    /now Multiple, wanted In-depth \(1 step missing\)/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(portrait.cell('Hannah', 'Bo')).toBeFocused();
  await page.keyboard.press('3');
  await expect(portrait.cell('Hannah', 'Bo')).toHaveAccessibleName(/now Multiple/);
  await page.keyboard.press('Delete');
  await expect(portrait.cell('Hannah', 'Bo')).toHaveAccessibleName(/nothing noted/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(portrait.cell('Hannah', 'Bo')).toHaveAccessibleName(/now Multiple/);
  await portrait.matrix
    .getByRole('combobox', { name: 'Which people' })
    .selectOption({ label: 'Key players (1)' });
  await expect(portrait.rows).toHaveCount(2);
});

test('the matrix of 200 people and 12 colleagues draws what is in view, and its last cell can be reached', async ({
  page,
}) => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [
      `k${String(n).padStart(3, '0')}`,
      n === 0 ? {} : { reportsTo: 'k000' },
    ]),
  );
  const names = Array.from({ length: 12 }, (_, n) => `c${String(n).padStart(2, '0')}`);
  const knownBy = Object.fromEntries(names.map((name) => [name, 'brief' as const]));
  const colleagues = Object.fromEntries(names.map((name) => [name, {}]));
  await seedPartner(page, 'Northlight', mapChanges({ people: { ...many, k000: { knownBy } }, colleagues }));
  const portrait = new PeopleViewsPage(page);
  await portrait.open('Who knows whom');
  await expect(portrait.matrix.getByRole('status')).toContainText('200 people; 199 known by nobody');
  expect(await portrait.rows.count()).toBeLessThan(60);
  await portrait.cell('C00', 'K000').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(portrait.cell('C11', 'K199')).toBeFocused();
});

test('a picture that is dropped on a card or chosen becomes the photo, and is removed again', async ({
  app,
  page,
}) => {
  await seedPartner(page, 'Northlight', mapChanges({ people, colleagues: { hannah: {} } }));
  const portrait = new PeopleViewsPage(page);
  await portrait.open('Photos');
  const card = portrait.person('Ada');
  await expect(card).toHaveAccessibleName(/no photo/);
  await card.evaluate(async (element) => {
    const canvas = new OffscreenCanvas(40, 40);
    canvas.getContext('2d')?.fillRect(0, 0, 20, 40);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'ada.png', { type: 'image/png' }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(card).toHaveAccessibleName(/with photo/);
  expect((await storedState(page)).person.get('p-ada')?.photo).toMatch(/^data:image\/jpeg/);
  await card.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Photo of Ada', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove the photo' }).press('Enter');
  await expect(card).toHaveAccessibleName(/no photo/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).toHaveAccessibleName(/with photo/);
  const folder = await mkdtemp(join(tmpdir(), 'rapport-photo-'));
  const text = join(folder, 'no-picture.png');
  await writeFile(text, 'This is no picture.');
  await app.answerOpen(text);
  await portrait.choosePhoto('Bo');
  await expect(new WindowPage(page).message('This file is not a picture that can be read')).toBeVisible();
  await truncate(text, 41_000_000);
  await app.answerOpen(text);
  await portrait.choosePhoto('Bo');
  await expect(new WindowPage(page).message('This file is larger than 40 MB')).toBeVisible();
  const picture = join(folder, 'bo.png');
  await writeFile(picture, Buffer.from(RED_DOT, 'base64'));
  await app.answerOpen(picture);
  await portrait.choosePhoto('Bo');
  await expect(portrait.person('Bo')).toHaveAccessibleName(/with photo/);
  await rm(folder, { recursive: true });
  await portrait.photos.getByRole('radio', { name: 'By strategy' }).click();
  await expect(portrait.part('Leverage').getByRole('button', { name: /^Ada/ })).toBeVisible();
  await portrait.photos.getByRole('searchbox').fill('nobody at all');
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible();
});
