import { change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { PlanPage } from './pages/plan-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';

const people = {
  ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief', role: 'decision-maker' },
  bo: { support: 'advocate', influence: 'political-structure', coverage: 'in-depth', reportsTo: 'ada' },
  cy: { support: 'opponent', influence: 'outside', reportsTo: 'bo' },
} as const;

test('the aim has words, a date, targets that can be left out and added, and days that decide', async ({
  page,
}) => {
  await seedPartner(page, 'Northlight', [
    ...mapChanges({ people }),
    change('meeting_brief', 'review', {
      partnerId: 'partner-1' as PartnerId,
      title: 'Review of the year',
      on: '2100-01-15' as IsoDate,
    }),
  ]);
  const plan = new PlanPage(page);
  await plan.openCampaign();
  const aim = plan.plan.getByRole('region', { name: 'Aim' });
  await aim.getByRole('textbox', { name: 'Aim of the plan' }).fill('Win the service desk');
  await page.keyboard.press('Enter');
  await expect(aim).toContainText('No date yet · Needs the yes of Ada and Bo');
  await aim.getByRole('button', { name: 'Date and targets' }).click();

  const targets = aim.getByRole('list', { name: 'Targets' });
  await targets.getByRole('button', { name: 'Without Bo' }).click();
  await expect(aim).toContainText('Needs the yes of Ada');
  await expect(aim).toContainText('Left out: Bo');
  await aim.getByRole('combobox', { name: 'Add a target' }).fill('cy');
  await page.keyboard.press('Enter');
  await expect(targets).toContainText('Cy');
  await expect(targets).toContainText('added');
  await aim.getByRole('button', { name: 'Back to the rule' }).click();
  await expect(targets.getByRole('listitem')).toHaveText(['Ada', 'Bo']);

  const windows = aim.getByRole('group', { name: /Days that decide/ });
  await expect(windows).toContainText('Review of the year, planned in Meetings');
  await windows.getByRole('textbox', { name: 'Add a day that decides' }).fill('Board votes');
  await page.keyboard.press('Enter');
  await windows.getByRole('combobox', { name: 'Kind of Board votes' }).selectOption({ label: 'Event' });
  await expect
    .poll(async () => [...(await storedState(page)).decision_window.values()])
    .toMatchObject([{ what: 'Board votes', kind: 'event' }]);
  await windows.getByRole('button', { name: 'Delete Board votes' }).click();
  await expect.poll(async () => (await storedState(page)).decision_window.size).toBe(0);
});

test('stages show how far they are and filter the lines; each line says why, and who does it', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const plan = new PlanPage(page);
  await plan.openCampaign();
  const stages = plan.plan.getByRole('group', { name: 'Stages' });
  await expect(stages.getByRole('button')).toHaveCount(4);
  const moves = plan.plan.getByRole('list', { name: 'Next moves' }).getByRole('listitem');
  await expect(moves).toHaveCount(5);
  await moves
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await expect(moves.getByText('Accepted').first()).toBeVisible();
  await stages.getByRole('button', { name: /^Address/ }).click();
  await expect(plan.plan.getByRole('combobox', { name: 'Stage' })).toHaveValue('address');
  const addressed = await plan.lines.count();
  const line = plan.lines.first();
  const owner = line.getByRole('button', { name: /^Owner: / });
  await owner.click();
  await page
    .getByRole('dialog', { name: 'Who does it' })
    .getByRole('combobox', { name: 'Owner' })
    .fill('oskar');
  await page.keyboard.press('Enter');
  await expect(owner).toHaveText('Oskar Lehtinen');
  await expect(line).toContainText('Edited');
  await plan.plan.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'All stages' });
  expect(await plan.lines.count()).toBeGreaterThan(addressed);
});

test('moves are accepted by key: A on the row that has the keyboard, which goes on to the next one to decide', async ({
  page,
}) => {
  await new FirstStartPage(page).openSample();
  const plan = new PlanPage(page);
  await plan.openCampaign();
  const moves = plan.plan.getByRole('list', { name: 'Next moves' }).getByRole('listitem');
  const open = moves.filter({ has: page.getByRole('button', { name: /^Accept/ }) });
  const before = await open.count();
  const first = open.first().getByRole('button').first();
  const next = await open.nth(1).getByRole('button').first().textContent();
  const words = (await first.textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('a');
  await expect(open).toHaveCount(before - 1);
  await expect(moves.filter({ hasText: words })).toContainText('Accepted');
  await expect(moves.getByRole('button', { name: next ?? '', exact: true })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(moves.first().getByRole('button').first()).toBeFocused();
});

test('what waits behind three lines of a person is folded, and listed on demand', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  const plan = new PlanPage(page);
  await plan.open();
  const few = await plan.lines.count();
  await plan.plan
    .getByRole('button', { name: /^Later with .+: \d+ lines?$/ })
    .first()
    .press('Enter');
  const fold = plan.plan.getByRole('button', { name: /^Hide the later lines of/ });
  await expect(fold).toBeFocused();
  await expect.poll(() => plan.lines.count()).toBeGreaterThan(few);
  await fold.click();
  await expect(plan.lines).toHaveCount(few);
  await plan.search.fill('facts');
  await expect(plan.plan.getByRole('button', { name: /^Later with/ })).toHaveCount(0);
});

test('the country of the partner is chosen from a list, and one of our team is the executive sponsor', async ({
  page,
}) => {
  await seedPartner(page, 'Northlight', mapChanges({ people, colleagues: { kim: {} } }));
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('executive sponsor');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Northlight' });
  await dialog.getByRole('combobox', { name: 'Country' }).fill('nether');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Country' })).toHaveValue('Netherlands');
  await dialog.getByLabel('Add a colleague').fill('Kim');
  await page.keyboard.press('Enter');
  await dialog
    .getByRole('group', { name: 'Kim' })
    .getByRole('checkbox', { name: 'Our executive sponsor' })
    .click();
  await expect
    .poll(async () => [...(await storedState(page)).team_member.values()].map(({ sponsor }) => sponsor))
    .toEqual([true]);
  expect([...(await storedState(page)).partner.values()][0]?.country).toBe('NL');
});
