import { expect, test as base } from './fixture.ts';
import { CultureComparisonPage } from './pages/culture-comparison-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { storedState } from './pages/seed.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ fit: CultureComparisonPage }>({
  fit: async ({ page }, provide) => provide(new CultureComparisonPage(page)),
});

test.beforeEach(async ({ page }) => new FirstStartPage(page).openSample());

test('a guideline becomes an adjustment, which stands among the actions of the plan', async ({
  page,
  fit,
}) => {
  await fit.show('We and the partner');
  const text = 'Open a fast lane with limits that are approved in advance.';
  const take = fit.guidelines.getByRole('button', { name: `Make it an adjustment: ${text}` });
  await take.click();
  await expect(take).toBeDisabled();
  await expect(fit.adjustments.getByRole('checkbox', { name: `Done: ${text}` })).toBeVisible();

  await new WindowPage(page).tab('Plan').click();
  await page.getByRole('radio', { name: 'Actions' }).click();
  const action = page.getByRole('listitem').filter({
    has: page.getByRole('checkbox', { name: `Done: ${text}` }),
  });
  await expect(action).toContainText('Adjustment');
  await action.getByRole('checkbox', { name: `Done: ${text}` }).click();
  await expect
    .poll(async () => [...(await storedState(page)).adjustment.values()].find((row) => row.change === text))
    .toMatchObject({ done: true });
});

test('a proposed test is planned and concluded, and the confidence of its component moves', async ({
  page,
  fit,
}) => {
  await fit.show('Validation');
  const proposal = fit.proposed.getByRole('listitem').filter({ hasText: 'Work structure' }).first();
  const name = (await proposal.getByRole('button').getAttribute('aria-label')) ?? '';
  const what = name.replace('Plan this test: ', '');
  const before = await fit.confidenceOf('Work structure');
  await proposal.getByRole('button').click();
  const outcome = fit.tests.getByRole('radiogroup', { name: `What came of it: ${what}` });
  await outcome.getByRole('radio', { name: 'Supports' }).click();
  await expect.poll(() => fit.confidenceOf('Work structure')).toBe(before + 10);
  await outcome.getByRole('radio', { name: 'Against' }).click();
  await expect.poll(() => fit.confidenceOf('Work structure')).toBe(before - 10);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => fit.confidenceOf('Work structure')).toBe(before + 10);
});

test('a step of a process gets somebody who holds it, and says how it touches us', async ({ page, fit }) => {
  await fit.show('Processes');
  const support = fit.process('Support');
  const text = 'Hands the case to the practice lead after a day';
  await support.getByRole('textbox', { name: 'Add a step to support' }).fill(text);
  await page.keyboard.press('Enter');
  const step = support.getByRole('listitem').filter({
    has: page.getByRole('button', { name: `Delete the step: ${text}` }),
  });
  await step.getByRole('combobox', { name: `Who holds the step: ${text}` }).fill('arjun');
  await page.keyboard.press('Enter');
  await expect(step.getByRole('button', { name: 'Arjun Mehta', exact: true })).toBeVisible();
  await step.getByRole('checkbox', { name: 'Touches us' }).click();
  await step.getByRole('textbox', { name: 'How it touches us' }).fill('He calls us first.');
  await page.keyboard.press('Enter');
  const touching = page.getByRole('region', { name: 'What touches us' });
  await expect(touching).toContainText(text);
  await expect(touching).toContainText('He calls us first.');
});
