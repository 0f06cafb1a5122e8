import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change } from '#shared/model/change.ts';
import { internalWordsIn } from '../fixtures/internal-words.ts';
import { meeting } from '../fixtures/meeting.ts';
import { mapChanges, personId, type GivenPerson } from '../fixtures/partner-map.ts';
import { squeezed } from '../fixtures/read-pdf.ts';
import { expect, test as base } from './fixture.ts';
import { BriefPage } from './pages/brief-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { PartsField } from './pages/parts-field.ts';
import { seedPartner, storedState } from './pages/seed.ts';

const test = base.extend<{ brief: BriefPage; folder: string }>({
  brief: async ({ app, page }, provide) => provide(new BriefPage(app, page)),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  folder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-brief-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const attendees = ['Karin Lindqvist', 'Marguerite Oyelaran', 'Tomasz Wierzbicki'];

test('the page is filled from the map, and a text is edited by keyboard and taken back', async ({
  page,
  brief,
}) => {
  await new FirstStartPage(page).openSample();
  await brief.goTo();
  // Undo in a field whose text is saved takes back what was saved, not what was typed in another field.
  const title = page.getByRole('textbox', { name: 'Meeting', exact: true });
  const titled = await title.inputValue();
  await title.fill('Something else');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Place' }).focus();
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(title).toHaveValue(titled);
  await expect(page.getByRole('textbox', { name: 'Place' })).toBeFocused();
  for (const name of attendees)
    await expect(brief.sheet.getByRole('heading', { level: 3, name })).toBeVisible();
  await expect(brief.text('open promises with Tomasz Wierzbicki')).toContainText('nine joint deals');

  const stance = brief.text('stance of Karin Lindqvist');
  const before = (await stance.textContent()) ?? '';
  await stance.focus();
  await page.keyboard.press('Enter');
  await brief.field('stance of Karin Lindqvist').fill('Likes us, and says so.');
  await page.keyboard.press('Escape');
  await expect(stance).toBeFocused();
  await expect(stance).toHaveText(before);
  await page.keyboard.press('Enter');
  await brief.field('stance of Karin Lindqvist').fill('Likes us, and says so.');
  await page.keyboard.press('Enter');
  await expect(stance).toBeFocused();
  await expect(stance).toHaveText(/^Likes us, and says so\./);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(brief.sheet.getByRole('button', { name: 'Back to what the map says' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stance).toBeFocused();
  await expect(stance).toHaveText(before);

  // What the map leaves empty is written in its place, and emptied again.
  const objections = brief.missing('objections of Karin Lindqvist');
  await expect(objections).toHaveText('Objections: none noted');
  await objections.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fears for her margin.');
  await page.keyboard.press('Enter');
  const written = brief.text('objections of Karin Lindqvist');
  await expect(written).toHaveText(/^Fears for her margin\./);
  await expect(written).toBeFocused();
  await expect(objections).toHaveCount(0);
  await page.keyboard.press('Enter');
  await brief.field('objections of Karin Lindqvist').fill('');
  await page.keyboard.press('Enter');
  await expect(objections).toBeFocused();
  await expect(written).toHaveCount(0);

  const time = new PartsField(brief.form, 'Time');
  await time.part('minute').press('Backspace');
  await time.enter();
  await expect(brief.form).toContainText('Not a time, like 14:00. The one from before stays.');
  await time.says('02:00 PM');
  await time.part('hour').press('3');
  await time.enter();
  await time.says('03:00 PM');
  await expect(brief.sheet).toContainText('15:00');

  await brief.text('question 1').click();
  await brief.field('question 1').fill('Who else has to agree?');
  await brief.form.getByRole('textbox', { name: 'Place' }).click();
  await expect(brief.text('question 1')).toContainText('1. Who else has to agree?');

  // Another meeting, from where the user is: its title is typed at once, and who is worth bringing is a click away.
  await page.keyboard.press('ControlOrMeta+e');
  await expect(brief.form.getByRole('textbox', { name: 'Meeting', exact: true })).toBeFocused();
  await page.keyboard.type('Pilot');
  await brief.form.getByRole('button', { name: 'Karin Lindqvist (decides)' }).click();
  await expect(brief.sheet.getByRole('heading', { level: 1, name: 'Pilot' })).toBeVisible();
  await brief.form.getByRole('button', { name: 'Hannah Sørensen (in charge of Karin Lindqvist)' }).click();
  await expect(brief.sheet).toContainText('with Hannah Sørensen');
});

test('the internal PDF is one tagged page with everybody', async ({ page, brief, folder }) => {
  await new FirstStartPage(page).openSample();
  await brief.goTo();
  await brief.text('stance of Karin Lindqvist').click();
  await brief.field('stance of Karin Lindqvist').fill('Written a moment ago.');
  await brief.missing('objections of Tomasz Wierzbicki').click();
  await brief.field('objections of Tomasz Wierzbicki').fill('Who invoices is open.');
  const pdf = await brief.saveFromMenu(join(folder, 'brief.pdf'));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toContain('Meeting brief');
  const text = squeezed(pdf.text);
  for (const name of [...attendees, 'Hannah Sørensen']) expect(text).toContain(squeezed(name));
  expect(text).toContain(squeezed('Questions to ask'));
  for (const words of ['Written a moment ago.', 'Who invoices is open.'])
    expect(text).toContain(squeezed(words));
  expect(text).not.toContain(squeezed('none noted'));
  expect(pdf.text).toContain('internal');
  // Nothing runs into the margin of the page, which is 44 points; a run may end in a space.
  const { width, runs } = pdf.pages[0] ?? { width: 0, runs: [] };
  expect(runs.filter((run) => run.right > width - 40).map((run) => run.text)).toEqual([]);
  // No brief is open on another view.
  await page.getByRole('tab', { name: 'Conversations', exact: true }).click();
  await expect.poll(() => brief.offersToSave()).toBe(false);
});

test('the partner-safe PDF holds names, day and place, and nothing of what we think', async ({
  page,
  brief,
  folder,
}) => {
  await new FirstStartPage(page).openSample();
  const state = await storedState(page);
  await brief.goTo();
  await brief.choice('Internal').focus();
  await page.keyboard.press('ArrowRight');
  await expect(brief.choice('For the partner')).toBeChecked();
  await expect(brief.sheet.getByRole('button')).toHaveCount(0);
  await brief.brief.getByRole('textbox', { name: 'Purpose, as the partner reads it' }).fill('One plan.');
  await page.keyboard.press('Tab');
  const pdf = await brief.save(join(folder, 'safe.pdf'));
  await expect(brief.saveButton).toBeFocused();
  expect(pdf.pages).toHaveLength(1);
  const all = [pdf.text, pdf.info, ...pdf.outline.map(({ title }) => title), pdf.pages[0]?.structure].join(
    '\n',
  );
  const text = squeezed(all);
  for (const words of [...attendees, 'Wen Jiayi', 'Rotterdam, at their office', 'One plan.'])
    expect(text).toContain(squeezed(words));
  // The document’s own name holds the word for a coverage.
  expect(internalWordsIn(all.replaceAll('Meeting brief', ''))).toEqual([]);
  await expect(brief.brief.getByRole('button', { name: /^Propose an agenda/u })).toHaveCount(0);
  const [planned] = state.meeting_brief.values();
  const typed = [
    planned?.goal ?? '',
    planned?.title ?? '',
    ...[...state.rating.values()].map(({ evidence }) => evidence),
    ...[...state.promise.values()].map((promise) => promise.text),
    ...[...state.touchpoint.values()].map(({ summary }) => summary),
  ].filter((each) => each.length >= 8);
  expect(typed.length).toBeGreaterThan(50);
  expect(typed.filter((each) => text.includes(squeezed(each)))).toEqual([]);
});

test('an agenda for the partner can be proposed, is read in its field, and is taken back', async ({
  page,
  brief,
}) => {
  await new FirstStartPage(page).openSample();
  await brief.goTo();
  await brief.choice('Internal').focus();
  await page.keyboard.press('ArrowRight');
  const agenda = brief.brief.getByRole('textbox', { name: 'Agenda, one point a line' });
  await agenda.fill('');
  await page.keyboard.press('Tab');
  await brief.brief.getByRole('button', { name: /^Propose an agenda/u }).click();
  await expect(agenda).toHaveValue(
    /Joint managed service: who does what\n[^]*Next steps, with names and days/u,
  );
  await expect(brief.sheet).toContainText('Next steps, with names and days');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(agenda).toHaveValue('');
});

test('after the meeting it becomes the contact in two clicks, with its goal and the promises that are kept', async ({
  page,
  brief,
}) => {
  await new FirstStartPage(page).openSample();
  await brief.goTo();
  await expect(brief.list.getByRole('region', { name: 'Coming' })).toContainText('Joint managed service');
  const tookPlace = brief.brief.getByRole('button', { name: 'It took place …' });
  const entry = page.getByRole('dialog', { name: 'Log a conversation' });
  await tookPlace.click();
  await page.keyboard.press('Escape');
  await expect(tookPlace).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of attendees) await expect(entry).toContainText(name);
  const said = entry.getByRole('textbox', { name: 'What was said' });
  await expect(said).toBeFocused();
  await expect(said).toHaveValue(/^Joint managed service: who does what\. Goal: Karin names one person/);
  await page.keyboard.type(' She did.');
  const open = entry.getByRole('list', { name: 'Open until now' });
  await expect(open).toContainText('Overdue');
  await open.getByRole('checkbox', { name: /nine joint deals/ }).click();
  await entry.getByRole('button', { name: /^Save/ }).click();
  await expect(entry).toBeHidden();
  await expect(page.getByRole('region', { name: /Messages/ })).toContainText('1 promise is kept.');
  await expect(brief.list.getByRole('region', { name: 'Held' })).toContainText('Joint managed service');
  await expect(brief.brief.getByRole('button', { name: /^Noted for/ })).toBeFocused();
  const kept = async (): Promise<boolean | undefined> =>
    [...(await storedState(page)).promise.values()].find(({ text }) => text.includes('nine joint deals'))
      ?.done;
  expect(await kept()).toBe(true);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(brief.list.getByRole('region', { name: 'Coming' })).toContainText('Joint managed service');
  expect(await kept()).toBe(false);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(brief.list.getByRole('region', { name: 'Held' })).toContainText('Joint managed service');
  await page.getByRole('tab', { name: 'Conversations', exact: true }).click();
  await expect(
    page.getByRole('tabpanel', { name: 'Conversations' }).getByText('Joint managed service: who does what'),
  ).toBeVisible();
});

test('a meeting with twelve people still prints on one page, and says what is left out', async ({
  page,
  brief,
  folder,
}) => {
  const keys = Array.from({ length: 12 }, (_, index) => `guest${String.fromCharCode(97 + index)}`);
  const guest: GivenPerson = {
    title: 'Head of a department',
    support: 'supporter',
    influence: 'inner-circle',
    adaptability: 'pragmatist',
    orientation: 'financial',
    evidence: 'Said in the spring that the programme has to earn its place. '.repeat(4),
    touched: ['2026-05-01'],
  };
  const { id, ...fields } = meeting({ on: null, personIds: keys.map(personId) });
  await seedPartner(page, 'Northlight', [
    ...mapChanges({ people: Object.fromEntries(keys.map((key) => [key, guest])) }),
    change('meeting_brief', id, fields),
  ]);
  await brief.goTo();
  await expect(brief.brief.getByRole('note')).toContainText('Does not fit on the page.');
  const pdf = await brief.save(join(folder, 'twelve.pdf'));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.text).toContain('Left out:');
  for (const key of keys) expect(pdf.text).toContain(`G${key.slice(1)}`);
});
