import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { change, type Change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import { addDays, localDate } from '#shared/reading/calendar.ts';
import { mapChanges, PARTNER, personId } from '../fixtures/partner-map.ts';
import { expect, test as base } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PartsField } from './pages/parts-field.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { TodayPage } from './pages/today-page.ts';
import { TouchpointsPage } from './pages/touchpoints-page.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ touch: TouchpointsPage; today: TodayPage; window: WindowPage }>({
  touch: async ({ page }, provide) => provide(new TouchpointsPage(page)),
  today: async ({ page }, provide) => provide(new TodayPage(page)),
  window: async ({ page }, provide) => provide(new WindowPage(page)),
});

function on(days: number): IsoDate {
  return addDays(localDate(new Date()), days);
}

/** Northlight with Ada (four calls, coverage brief) and Zoë, and a colleague. */
async function seed(page: Page, more: readonly Change[] = []): Promise<void> {
  const kim = 'c-kim' as ColleagueId;
  await seedPartner(page, 'Northlight', [
    change('colleague', kim, { name: 'Kim Lund' }),
    ...mapChanges({
      people: {
        ada: { coverage: 'brief', touched: [on(-3), on(-9), on(-20), on(-30)] },
        zoe: { fields: { name: 'Zoë Marsh' } },
      },
    }),
    ...more,
  ]);
}

test('a contact with a promise is logged by keyboard alone, from anywhere, and undone', async ({
  page,
  touch,
  window,
}) => {
  await seed(page);
  await page.keyboard.press('ControlOrMeta+l');
  await expect(touch.who).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(touch.entry.getByRole('alert')).toHaveText('Say whom you were in touch with at the partner.');
  await page.keyboard.type('zoe');
  await page.keyboard.press('Enter');
  await page.keyboard.type('kim');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(touch.said).toBeFocused();
  // A day that is none is not quietly taken for another one.
  const day = touch.entry.getByRole('textbox', { name: 'Another day' });
  await day.fill('31 Feb');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(touch.entry.getByRole('alert')).toHaveText('“31 Feb” is not a date. Say which day you mean.');
  await day.fill('');
  await touch.said.focus();
  await page.keyboard.type('Called about the terms.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('we: send the price list tomorrow');
  await expect(touch.entry).toContainText('Kim Lund promised Zoë Marsh, due');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(window.message('Logged: call with Zoë Marsh')).toBeVisible();
  const state = await storedState(page);
  const [promise] = state.promise.values();
  expect(promise).toMatchObject({ text: 'send the price list', side: 'ours', due: on(1) });
  expect(state.touchpoint.get(promise?.touchpointId ?? '')).toMatchObject({
    kind: 'call',
    on: on(0),
    personIds: [personId('zoe')],
    colleagueIds: ['c-kim'],
  });
  await window.messageAction('Undo').click();
  await expect.poll(async () => (await storedState(page)).promise.size).toBe(0);
});

test('without an open partner it asks for the partner first, and keeps what was typed when it is closed', async ({
  page,
  touch,
  today,
  window,
}) => {
  await seed(page, [change('partner', 'other', { name: 'Zenith' })]);
  await today.open();
  await page.keyboard.press('ControlOrMeta+l');
  await page.keyboard.type('north');
  await page.keyboard.press('Enter');
  await expect(touch.who).toBeFocused();
  await page.keyboard.type('ada');
  await page.keyboard.press('Enter');
  await touch.said.fill('Lunch at the fair');
  await page.keyboard.press('Escape');
  await expect(touch.entry).toBeHidden();
  await page.keyboard.press('ControlOrMeta+l');
  await expect(touch.said).toHaveValue('Lunch at the fair');
  await touch.entry.getByRole('textbox', { name: 'Another day' }).fill('3 days ago');
  await touch.entry.getByRole('button', { name: 'Save' }).click();
  await expect(window.message('Logged: event with Ada')).toBeVisible();
  const found = [...(await storedState(page)).touchpoint.values()].find(({ kind }) => kind === 'event');
  expect(found).toMatchObject({ on: on(-3), summary: 'Lunch at the fair' });
});

test('in the timeline a contact is changed, a promise kept, and a contact deleted with a way back', async ({
  page,
  touch,
  window,
}) => {
  await seed(page, [
    change('touchpoint', 't', {
      partnerId: PARTNER,
      on: on(-1),
      personIds: [personId('ada')],
      summary: 'Prices',
      mood: -2,
    }),
    change('promise', 'p', {
      partnerId: PARTNER,
      touchpointId: 't' as never,
      side: 'theirs',
      personId: personId('ada'),
      text: 'Name a lab',
      due: on(-1),
    }),
  ]);
  await touch.openTimeline();
  const contact = touch.contact('Prices');
  await expect(contact).toContainText('Very bad');
  await expect(touch.open('They promised')).toContainText('Ada promised us');
  await contact.getByRole('button', { name: /^Change the meeting/ }).click();
  await touch.said.fill('Prices and terms');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(touch.contact('Prices and terms')).toBeVisible();
  await touch.contact('Prices and terms').getByRole('checkbox', { name: 'Kept: Name a lab' }).click();
  await expect(touch.contact('Prices and terms')).toContainText('Kept on');
  await touch
    .contact('Prices and terms')
    .getByRole('button', { name: /^Delete the meeting/ })
    .click();
  await expect(touch.contact('Prices and terms')).toBeHidden();
  await window.messageAction('Undo').click();
  await expect(touch.contact('Prices and terms')).toContainText('Name a lab');
});

test('coverage is offered with its reason, and taken over only when the user says so', async ({
  page,
  touch,
}) => {
  await seed(page);
  await touch.openTimeline();
  const offer = touch.open('Coverage to check');
  await expect(offer).toContainText('Coverage of Ada is Brief; 4 conversations in 12 months');
  expect((await storedState(page)).rating.get('p-ada.coverage')?.values).toEqual(['brief']);
  await offer.getByRole('button', { name: 'Leave' }).click();
  await expect(offer).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await offer.getByRole('button', { name: 'Take over Multiple' }).click();
  await expect(offer).toBeHidden();
  expect((await storedState(page)).rating.get('p-ada.coverage')).toMatchObject({
    values: ['multiple'],
    confidence: 'observed',
  });
});

test('Today lists what is due, marks it as done, moves it, and opens its place', async ({
  page,
  today,
  window,
}) => {
  await seed(page, [
    change('person', personId('ada'), { cadenceDays: 2 }),
    change('action', 'a1', { partnerId: PARTNER, text: 'Send the figures', due: on(-2) }),
    change('objective', 'o', {
      partnerId: PARTNER,
      personId: personId('ada'),
      text: 'Two joint wins',
      due: on(3),
    }),
    change('action', 'a2', { partnerId: PARTNER, text: 'Agree the agenda', due: on(0) }),
    change('promise', 'p', { partnerId: PARTNER, text: 'Name a lab', side: 'theirs', due: on(5) }),
    change('partner', PARTNER, { nextReviewOn: on(20) }),
  ]);
  await today.open();
  await expect(today.link).toContainText('3 due');
  await expect(today.lines('Overdue')).toHaveCount(2);
  await expect(today.partner('Northlight')).toContainText('2 overdue');
  await expect(today.lines('Next 7 days')).toContainText(['Name a lab']);
  await expect(today.lines('Within 30 days')).toContainText(['Review the relationship']);
  await today.line('Two joint wins').getByRole('checkbox', { name: 'Reached: Two joint wins' }).click();
  await expect(today.line('Two joint wins')).toBeHidden();
  await window.messageAction('Undo').click();
  await expect(today.line('Two joint wins')).toContainText('Relationship wanted');
  await today.line('Send the figures').getByRole('checkbox').click();
  await expect(today.line('Send the figures')).toBeHidden();
  await expect(window.message('Done: Send the figures')).toBeVisible();
  await today
    .line('Agree the agenda')
    .getByRole('button', { name: /^Move to another day/ })
    .click();
  await page.getByRole('menuitem', { name: /^In 2 weeks/ }).click();
  await expect(today.lines('Within 30 days')).toHaveCount(2);
  await expect(today.link).toContainText('1 due');
  const contact = today.line('Get in touch with Ada');
  await expect(contact).toContainText('Planned every 2 days; you last talked on');
  await contact.getByRole('button', { name: /^Move to another day/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^In 30 days/ }).press('Enter');
  await expect(today.lines('Within 30 days')).toContainText(['Get in touch with Ada']);
  await expect(contact).toContainText('; moved to');
  await contact.getByRole('button', { name: /^Move to another day/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Another day …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move to another day' });
  const day = new PartsField(dialog, 'New day');
  await expect(day.parts.first()).toBeFocused();
  await day.fill(on(-1));
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Choose today or a later day.');
  await day.fill(on(2));
  await page.keyboard.press('Enter');
  await expect(today.lines('Next 7 days')).toContainText(['Get in touch with Ada']);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(today.lines('Overdue')).toContainText(['Get in touch with Ada']);
  await page.getByRole('button', { name: 'Conversation: Get in touch with Ada', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Meetings', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(window.inspector.getByLabel('Name', { exact: true })).toHaveValue('Ada');
});

test('the dates of a partner are saved as a calendar file', async ({ app, page, window }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-dates-'));
  await seed(page, [
    change('action', 'a1', { partnerId: PARTNER, text: 'Why does Ada block?', due: on(90) }),
  ]);
  const path = join(folder, 'dates.ics');
  await app.answerSave(path);
  await chooseFromMenu(app, 'File', 'Dates as calendar file …');
  await expect(window.message('1 date saved as a calendar file')).toBeVisible();
  const root = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')) as unknown[]);
  const [event] = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(event?.summary).toBe('Next step: Northlight');
  expect(event?.startDate.toString()).toBe(on(90));
  await rm(folder, { recursive: true });
});
