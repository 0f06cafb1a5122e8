import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { mountSmallDisk, type SmallDisk } from '../fixtures/small-disk.ts';
import { expect, test, type RapportApp } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { storedState } from './pages/seed.ts';
import { TouchpointsPage } from './pages/touchpoints-page.ts';
import type { Page } from '@playwright/test';

test.use({ ownProcess: true });

const PERSON = 'Arjun Mehta';
/** Long enough to need room of its own on the disk. */
const WORDS = `Stood up for us in the steering group. ${'Said so twice. '.repeat(1_000)}`.trim();

/** The panel of the person, with the evidence of support open. */
async function openEvidence(page: Page): Promise<InspectorPage> {
  await page.getByRole('tab', { name: 'Map', exact: true }).waitFor();
  await new MapPage(page).find(PERSON);
  const inspector = new InspectorPage(page);
  await inspector.shows(PERSON).waitFor();
  await inspector.openRating('Support');
  return inspector;
}

test.describe('the last words before leaving', () => {
  for (const way of ['menu', 'window'] as const) {
    test(`are saved by leaving through the ${way}`, async ({ app, page }) => {
      await new FirstStartPage(page).openSample();
      const inspector = await openEvidence(page);
      await inspector.evidence.fill(WORDS);
      await app.leave(way);
      await app.ended();
      const again = await openEvidence(await app.restart());
      await expect(again.evidence).toHaveValue(WORDS);
    });
  }
});

test('a contact that is being written is saved by leaving, or asked about while nobody is named', async ({
  app,
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const words = 'Wants the figures before the board meets.';
  const touch = new TouchpointsPage(page);
  await page.keyboard.press('ControlOrMeta+l');
  await touch.said.fill(words);
  await app.leave('window');
  const question = page.getByRole('dialog', { name: 'A conversation is not saved yet' });
  await expect(question).toContainText('Say whom you were in touch with at the partner.');
  await expect(question).toContainText(words);
  await question.getByRole('button', { name: 'Go on writing' }).click();
  await expect(touch.said).toHaveValue(words);
  await touch.who.fill(PERSON);
  await page.keyboard.press('Enter');
  await app.leave('menu');
  await app.ended();
  const stored = [...(await storedState(await app.restart())).touchpoint.values()];
  expect(stored.filter(({ summary }) => summary === words)).toHaveLength(1);
});

test.describe('a write that fails on leaving', () => {
  test('keeps the window and says what is not saved; the user may quit without it', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    const second = await app.restart(refuseEvidence);
    const inspector = await openEvidence(second);
    const before = await inspector.evidence.inputValue();
    await inspector.evidence.fill(WORDS);
    await app.leave('window');
    const dialog = second.getByRole('dialog', { name: 'Your last change is not saved yet' });
    await expect(dialog).toContainText('What you saved before is safe.');
    await expect(dialog.getByRole('list', { name: 'Not saved' })).toContainText(
      `Change the evidence for support of ${PERSON}`,
    );
    await expect(dialog.getByRole('list', { name: 'Not saved' })).toContainText('Said so twice.');

    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeEnabled();
    await second.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await app.leave('menu');
    await expect(dialog.getByRole('listitem')).toHaveCount(1);

    await dialog.getByRole('button', { name: 'Quit without saving' }).click();
    await app.ended();
    const again = await openEvidence(await app.restart());
    await expect(again.evidence).toHaveValue(before);
  });

  test('for want of room on the disk is done again when there is room', async ({ app, page }) => {
    await new FirstStartPage(page).openSample();
    let disk = null as SmallDisk | null; // set by the callback, which the compiler does not follow
    const second = await app.restart((profile) => {
      disk = mountSmallDisk(profile, 16);
      return Promise.resolve();
    });
    try {
      const inspector = await openEvidence(second);
      await inspector.evidence.fill(WORDS);
      await leaveWithout(disk, second, app);
      const again = await openEvidence(await app.restart());
      await expect(again.evidence).toHaveValue(WORDS);
      await app.quit();
    } finally {
      disk?.[Symbol.dispose]();
    }
  });
});

test('words that could not be saved some time before are asked about by leaving, and go only when the user says so', async ({
  app,
  page,
}) => {
  await new FirstStartPage(page).openSample();
  await page.getByRole('tab', { name: 'Map', exact: true }).waitFor();
  await new MapPage(page).find(PERSON);
  const { title } = new InspectorPage(page);
  await title.waitFor();
  rmSync(join(app.profile, 'rapport.sqlite'));
  await title.fill('Head of partner security');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: 'Typed and not saved' })).toContainText(
    'Head of partner security',
  );
  await app.leave('window');
  const dialog = page.getByRole('dialog', { name: 'Your last change is not saved yet' });
  await expect(dialog).toContainText('Your data file is no longer where it was.');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByRole('listitem')).toContainText('Head of partner security');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('button', { name: 'Try again' })).toBeEnabled();
  await expect(dialog.getByRole('listitem')).toContainText('Head of partner security');
  await dialog.getByRole('button', { name: 'Quit without saving' }).click();
  await app.ended();
});

/** Leaves while the disk is full, and makes room. Where nobody may mount a disk, the words are just saved. */
async function leaveWithout(disk: SmallDisk | null, page: Page, app: RapportApp): Promise<void> {
  disk?.fill();
  await app.leave('menu');
  if (disk !== null) {
    const dialog = page.getByRole('dialog', { name: 'Your last change is not saved yet' });
    await expect(dialog).toContainText('The disk is full.');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeEnabled();
    disk.free();
    await dialog.getByRole('button', { name: 'Try again' }).click();
  }
  await app.ended();
}

/** Makes SQLite refuse every change of evidence, as a broken disk would. */
async function refuseEvidence(profile: string): Promise<void> {
  const db = new Database(join(profile, 'rapport.sqlite'));
  for (const [name, edit] of [
    ['refuse_new', 'INSERT'],
    ['refuse_change', 'UPDATE'],
  ])
    db.exec(
      `CREATE TRIGGER ${name} BEFORE ${edit} ON rating WHEN NEW.evidence <> '' BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    );
  db.close();
}
