import { change } from '#shared/model/change.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import { addDays, localDate } from '#shared/reading/calendar.ts';
import { mapChanges, personId } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { seriousFindings } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

const stamp = (days: number): string => `${addDays(localDate(new Date()), days).replaceAll('-', '')}T110000Z`;

/** A calendar with a weekly call of three weeks, one meeting with somebody new, one known by name, a private entry and one of ours only. */
function calendar(): Buffer {
  const ada = 'ATTENDEE;CN=Ada:mailto:ada@northlight.example';
  const entries = [
    [
      'UID:weekly',
      `DTSTART:${stamp(-20)}`,
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Weekly',
      'LOCATION:Microsoft Teams',
      ada,
      'ORGANIZER:mailto:kim@owner.example',
    ],
    [
      'UID:new',
      `DTSTART:${stamp(-4)}`,
      'SUMMARY:Contract',
      'ATTENDEE;CN=Bo Falk:mailto:bo@northlight.example',
    ],
    ['UID:name', `DTSTART:${stamp(-5)}`, 'SUMMARY:Lunch with Zoe Marsh'],
    ['UID:private', `DTSTART:${stamp(-6)}`, 'CLASS:PRIVATE', 'SUMMARY:Dentist', ada],
    ['UID:ours', `DTSTART:${stamp(-7)}`, 'SUMMARY:Team', 'ATTENDEE:mailto:kim@owner.example'],
  ];
  const events = entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'));
}

test('a calendar becomes contacts: looked at, ticked by keyboard, imported once, undone', async ({
  app,
  page,
}) => {
  await seedPartner(page, 'Northlight', [
    change('colleague', 'c-kim' as ColleagueId, { name: 'Kim Lund', email: 'kim@owner.example' }),
    ...mapChanges({
      people: {
        ada: { fields: { name: 'Ada Berg', email: 'ada@northlight.example' } },
        zoe: { fields: { name: 'Zoë Marsh' } },
      },
    }),
  ]);
  const window = new WindowPage(page);
  const before = (await storedState(page)).touchpoint.size;
  const dialog = page.getByRole('dialog', { name: 'Import meetings and mails' });
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose files …' }).click();
    await (await chooser).setFiles({ name: 'me.ics', mimeType: 'text/calendar', buffer: calendar() });
  };
  await chooseFromMenu(app, 'File', 'Import meetings and mails …');
  await expect(dialog.getByRole('button', { name: 'Choose files …' })).toBeFocused();
  expect(await seriousFindings(page)).toEqual([]);
  await choose();
  const filter = (name: string) =>
    dialog.getByRole('group', { name: 'What to show' }).getByRole('button', { name });
  await expect(filter('New')).toHaveText('New3');
  await expect(filter('To check')).toHaveText('To check1');
  await expect(filter('No one from this partner')).toHaveText('No one from this partner2');
  await expect(dialog.getByText('1 entry is left out: private.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  // Somebody new comes along, and the meeting with them.
  await dialog.getByText('1 person is not on the map yet').click();
  await dialog.getByRole('checkbox', { name: /^Bo Falk, bo@northlight.example/ }).click();
  await expect(filter('New')).toHaveText('New4');
  // By keyboard: the lunch is the second, after the newest.
  const rows = dialog.getByRole('list', { name: 'Meetings and mails' }).getByRole('button');
  await rows.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const lunch = dialog.getByRole('button', { name: /Lunch with Zoe Marsh/ });
  await expect(lunch).toContainText('Recognised by name: Zoë Marsh');
  await page.keyboard.press('ArrowUp');
  for (let at = 0; at < 5 && !(await lunch.evaluate((one) => one === document.activeElement)); at += 1)
    await page.keyboard.press('ArrowDown');
  await expect(lunch).toBeFocused();
  await expect(lunch).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Space');
  await expect(lunch).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: 'Import 5 conversations' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.message('5 conversations and 1 person added')).toBeVisible();
  const stored = await storedState(page);
  expect(stored.touchpoint.size).toBe(before + 5);
  const weekly = [...stored.touchpoint.values()].filter(({ summary }) => summary === 'Weekly');
  expect(weekly).toHaveLength(3);
  expect(weekly[0]).toMatchObject({ kind: 'call', personIds: [personId('ada')], colleagueIds: ['c-kim'] });

  // The second time everything is known; after undo it can come again.
  await window.runFromPalette('import meetings and mails');
  await choose();
  await expect(filter('Imported before')).toHaveText('Imported before5');
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await storedState(page)).touchpoint.size).toBe(before);
  await window.runFromPalette('import meetings and mails');
  await choose();
  await dialog.getByRole('button', { name: 'Import 3 conversations' }).click();
  await expect.poll(async () => (await storedState(page)).touchpoint.size).toBe(before + 3);
});

test('calendars and mails dropped on the window open the preview', async ({ page }) => {
  await seedPartner(page, 'Northlight', [
    ...mapChanges({ people: { ada: { fields: { email: 'ada@northlight.example' } } } }),
  ]);
  const mail = `From: ada@northlight.example\r\nDate: ${new Date(Date.now() - 3_600_000).toUTCString()}\r\nMessage-ID: <m@x>\r\nSubject: Prices\r\n\r\nText`;
  const carried = await page.evaluateHandle(
    ([ics, eml]) => {
      const data = new DataTransfer();
      data.items.add(new File([ics], 'me.ics'));
      data.items.add(new File([eml], 'prices.eml'));
      return data;
    },
    [calendar().toString(), mail] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  const dialog = page.getByRole('dialog', { name: 'Import meetings and mails' });
  await expect(dialog.getByRole('button', { name: /Prices/ })).toContainText('Mail');
  await expect(dialog.getByRole('button', { name: 'Import 4 conversations' })).toBeVisible();
});

test('the text of a mail comes along only when it is asked for', async ({ page }) => {
  await seedPartner(page, 'Northlight', [
    ...mapChanges({ people: { ada: { fields: { email: 'ada@northlight.example' } } } }),
  ]);
  const sent = new Date(Date.now() - 3_600_000).toUTCString();
  const mail = [
    'From: ada@northlight.example',
    `Date: ${sent}`,
    'Message-ID: <m@x>',
    'Subject: Prices',
    '',
    'The new prices hold from May.',
    '',
    'On Monday, Kim Lund wrote:',
    '> What are the prices?',
  ].join('\r\n');
  const carried = await page.evaluateHandle((eml) => {
    const data = new DataTransfer();
    data.items.add(new File([eml], 'prices.eml'));
    return data;
  }, mail);
  const dialog = page.getByRole('dialog', { name: 'Import meetings and mails' });
  const drop = () => page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  const summaries = async () =>
    [...(await storedState(page)).touchpoint.values()].map(({ summary }) => summary);
  await drop();
  await expect(dialog.getByRole('button', { name: /Prices/ })).not.toContainText('from May');
  await dialog.getByRole('button', { name: 'Import 1 conversation' }).click();
  await expect.poll(summaries).toEqual(['Prices']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(summaries).toEqual([]);

  await drop();
  const asked = dialog.getByRole('checkbox', { name: /^Add the text of each mail/ });
  await expect(asked).not.toBeChecked();
  await asked.focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: /Prices/ })).toContainText('The new prices hold from May.');
  await expect(asked).toBeChecked();
  await dialog.getByRole('button', { name: 'Import 1 conversation' }).click();
  await expect.poll(summaries).toEqual(['Prices\n\nThe new prices hold from May.']);
});
