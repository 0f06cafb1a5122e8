import { expect, test as base } from './fixture.ts';
import { BriefPage } from './pages/brief-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { PartsField, speak } from './pages/parts-field.ts';

const test = base.extend<{ brief: BriefPage; date: PartsField; time: PartsField }>({
  brief: async ({ app, page }, provide) => {
    await new FirstStartPage(page).openSample();
    const brief = new BriefPage(app, page);
    await brief.goTo();
    await provide(brief);
  },
  date: async ({ brief }, provide) => provide(new PartsField(brief.form, 'Date')),
  time: async ({ brief }, provide) => provide(new PartsField(brief.form, 'Time')),
});

test.describe('on systems in another language', () => {
  // The language of a page stays with it.
  test.use({ ownProcess: true });
  for (const [language, date, time, firstDay] of [
    ['de-DE', '07.12.2026', '14:30', 'Mo'],
    ['en-US', '12/07/2026', '02:30 PM', 'Sun'],
    ['en-GB', '07/12/2026', '14:30', 'Mon'],
  ] as const)
    test(`dates and times are typed and shown as in ${language}`, async ({
      page,
      brief,
      date: field,
      time: clock,
    }) => {
      await speak(page, language);
      await brief.goTo();
      await field.parts.first().focus();
      await page.keyboard.type(date.replaceAll(/\D/g, ''));
      await page.keyboard.press('Enter');
      await field.says(date);
      await expect(brief.sheet).toContainText('7 Dec 2026');
      await clock.parts.first().focus();
      await page.keyboard.type(time.replaceAll(/[: M]/g, ''));
      await page.keyboard.press('Enter');
      await clock.says(time);
      await expect(brief.sheet).toContainText('14:30');
      await field.calendarButton.click();
      const calendar = page.getByRole('dialog', { name: 'Calendar for Date' });
      await expect(calendar.locator('th').first()).toHaveText(firstDay);
      await expect(calendar.locator('[data-selected]')).toHaveText('7');
      await expect(calendar.locator('[data-selected]')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(brief.sheet).toContainText('8 Dec 2026');
      await expect(field.calendarButton).toBeFocused();
    });
});

test('what is no date is refused with a sentence, and the saved one comes back', async ({
  page,
  brief,
  date,
}) => {
  await date.fill('2026-12-07');
  await date.enter();
  const refused = 'Not a date. The one from before stays.';
  for (const wrong of ['2027-02-31', '0026-01-01', '1899-12-31', '3000-01-01']) {
    await date.fill(wrong);
    await expect(brief.form.getByText(refused)).toBeHidden();
    await date.enter();
    await expect(brief.form.getByText(refused)).toBeVisible();
    await date.says('12/07/2026');
    await expect(brief.sheet).toContainText('7 Dec 2026');
    // The same where the field is left.
    await date.fill(wrong);
    await date.calendarButton.focus();
    await expect(brief.form.getByText(refused)).toBeVisible();
    await date.says('12/07/2026');
  }
  await date.part('day').focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(brief.form.getByText(refused)).toBeVisible();
  await date.says('12/07/2026');
  await expect(brief.sheet).toContainText('7 Dec 2026');
});

test('Escape restores what is saved, also of half a date, and undo is the app’s', async ({
  page,
  brief,
  date,
}) => {
  await date.fill('2026-12-08');
  await date.enter();
  await expect(brief.sheet).toContainText('8 Dec 2026');
  await date.fill('2027-01-31');
  await date.says('01/31/2027');
  await page.keyboard.press('Escape');
  await date.says('12/08/2026');
  await date.part('month').focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await date.says('12/08/2026');
  await expect(brief.form.getByText('Not a date')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(brief.sheet).not.toContainText('8 Dec 2026');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(brief.sheet).toContainText('8 Dec 2026');
  await date.says('12/08/2026');
  // No key of a part runs a command of the window.
  await page.keyboard.press('p');
  await page.keyboard.press('1');
  await date.says('01/08/2026');
});

test('a date is pasted, copied and taken away', async ({ page, brief, date, time }) => {
  await date.parts.first().focus();
  await date.paste('Monday, 7 December 2026');
  await date.says('12/07/2026');
  await date.enter();
  await expect(brief.sheet).toContainText('7 Dec 2026');
  await date.paste('2027-01-31');
  await date.enter();
  // The day that the field means already, over half of it.
  await date.part('day').press('Backspace');
  await page.keyboard.press('Backspace');
  await date.says('01/dd/2027');
  await date.paste('2027-01-03');
  await date.says('01/03/2027');
  await page.keyboard.press('Escape');
  await date.says('01/31/2027');
  await expect(brief.sheet).toContainText('31 Jan 2027');
  await date.paste('no date');
  await date.says('01/31/2027');
  await time.parts.first().focus();
  await time.paste('930');
  await time.enter();
  await expect(brief.sheet).toContainText('09:30');
  const copied = await date.parts.first().evaluate((part) => {
    const clipboardData = new DataTransfer();
    part.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe('01/31/2027');
  await date.part('month').focus();
  await page.keyboard.press('ControlOrMeta+Backspace');
  await page.keyboard.press('Enter');
  await date.says('mm/dd/yyyy');
  await expect(brief.sheet).not.toContainText('31 Jan 2027');
  await date.calendarButton.click();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(date.parts.first()).not.toHaveText('mm');
  await date.calendarButton.click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await date.says('mm/dd/yyyy');
});
