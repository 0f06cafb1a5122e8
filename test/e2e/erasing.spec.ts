import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf, squeezed } from '../fixtures/read-pdf.ts';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { WindowPage } from './pages/window-page.ts';
import { storedState } from './pages/seed.ts';

const PERSON = 'Arjun Mehta';

test('a person is erased for good from the palette, with each text that names them decided on', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const people = new PeoplePage(page);
  await people.goTo();
  await people.nameCell(PERSON).click();
  await new InspectorPage(page).shows(PERSON).waitFor();
  await new WindowPage(page).runFromPalette('Erase this person for good');
  const dialog = page.getByRole('dialog', { name: `Erase ${PERSON} for good` });
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  await expect(dialog.getByRole('checkbox')).toBeVisible();
  await expect(erase).toBeDisabled();
  await page.screenshot({ path: test.info().outputPath('erase.png') });
  await dialog.getByRole('checkbox').click();
  await erase.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Erased for good on this computer', { exact: true })).toBeVisible();
  await expect
    .poll(async () => [...(await storedState(page)).person.values()].some(({ name }) => name === PERSON))
    .toBe(false);
  await new WindowPage(page).runFromPalette('Erased people');
  const list = page.getByRole('dialog', { name: 'Erased people' });
  await expect(
    list.getByText('Erased on this computer. Nobody else is known to have this partner.'),
  ).toBeVisible();
  await expect(list.getByText('No app can reach')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('erased-people.png') });
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('a rating is kept to oneself by its switch, which says that copies may have been kept', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const people = new PeoplePage(page);
  await people.goTo();
  await people.nameCell(PERSON).click();
  const inspector = new InspectorPage(page);
  await inspector.shows(PERSON).waitFor();
  await inspector.openRating('Support');
  await page.getByRole('switch', { name: 'Only for me' }).click();
  await expect(page.getByText('Colleagues who had received an entry here keep it')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Only for me' })).toBeVisible();
  const marks = async (): Promise<number> => (await storedState(page)).only_for_me.size;
  await expect.poll(marks).toBe(2);
  await page.screenshot({ path: test.info().outputPath('only-for-me.png') });
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(marks).toBe(1);
});

test('what is held about a person is printed, with history, private notes and texts elsewhere', async ({
  app,
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-held-'));
  await new FirstStartPage(page).openSample();
  const people = new PeoplePage(page);
  await people.goTo();
  await people.nameCell(PERSON).click();
  await new InspectorPage(page).shows(PERSON).waitFor();
  const path = join(folder, 'held.pdf');
  await app.answerSave(path);
  await new WindowPage(page).runFromPalette('Save what we hold about this person (PDF)');
  await expect(page.getByText(`Saved what we hold about ${PERSON}`, { exact: true })).toBeVisible();
  const pdf = await readPdf(await readFile(path));
  const text = squeezed(pdf.text);
  for (const words of [
    `What we hold about ${PERSON}`,
    'About this person',
    'What was written and changed',
    'Rating: Influence',
  ])
    expect(text).toContain(squeezed(words));
  expect(pdf.tagged).toBe(true);
  await copyFile(path, test.info().outputPath('held.pdf'));
  await rm(folder, { recursive: true, force: true });
});
