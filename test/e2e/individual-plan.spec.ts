import type { Page } from '@playwright/test';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test as base } from './fixture.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { IndividualPlanPage } from './pages/individual-plan-page.ts';
import { PartnersPage } from './pages/partners-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ plans: IndividualPlanPage; findings: FindingsPage }>({
  plans: async ({ page }, provide) => provide(new IndividualPlanPage(page)),
  findings: async ({ page }, provide) => provide(new FindingsPage(page)),
});

/** Ada counts and is not covered, Bo knows us and leads to her, Cy is nobody to plan for. */
async function seedThree(page: Page): Promise<void> {
  await seedPartner(
    page,
    'Northlight',
    mapChanges({
      colleagues: { hannah: {} },
      people: {
        ada: {
          title: 'Founder',
          influence: 'inner-circle',
          support: 'neutral',
          coverage: 'none',
          role: 'decision-maker',
        },
        bo: {
          support: 'advocate',
          influence: 'political-structure',
          coverage: 'in-depth',
          reportsTo: 'ada',
          knownBy: { hannah: 'in-depth' },
          touched: ['2026-05-01'],
        },
        cy: { reportsTo: 'bo' },
      },
      lines: [['influences', 'bo', 'ada', 3]],
    }),
  );
}

test('a plan is prefilled from the map, written and saved as made, and turned by keyboard', async ({
  page,
  plans,
}) => {
  await seedThree(page);
  await plans.open();
  await expect(plans.count).toHaveText('0 of 2 have a plan');
  await plans.person('Ada').click();
  const plan = plans.plan('Ada');
  await expect(plan).toContainText('From the map: Founder. Leads 1 person.');
  await expect(plan).toContainText('Needs a plan: Key player: inner circle. Decides.');
  await plans.answer('Ada', 'Their personal agenda').fill('Wants to hand over in five years.');
  await plan.getByRole('button', { name: 'Take over into position and formal responsibilities' }).click();
  await expect(plans.answer('Ada', 'Position and formal responsibilities')).toHaveValue(
    'Founder. Leads 1 person.',
  );
  // What only she can say is a question for the next talk.
  await expect(plan).toContainText(
    '“Which decisions do you keep for yourself, and which do your people take?”',
  );
  await plan.getByRole('button', { name: 'Take over: relationship wanted' }).click();
  await expect(plan.getByRole('button', { name: 'Take over: relationship wanted' })).toHaveCount(0);
  const [taken] = (await storedState(page)).objective.values();
  expect(taken?.text).toBe('A first talk with Ada has taken place');
  expect(taken?.due).not.toBeNull();
  await plans.answer('Ada', 'Add: relationship wanted').fill('Better contact');
  await page.keyboard.press('Enter');
  await expect(plan).toContainText(
    'Still to say: what exactly, how it is measured, by when and who owns it.',
  );
  await expect(plans.count).toHaveText('1 of 2 have a plan');
  const person = [...(await storedState(page)).person.values()].find(({ name }) => name === 'Ada');
  expect(person?.personalAgenda).toBe('Wants to hand over in five years.');
  await plans.person('Bo').click();
  // The list keeps its order while plans are written, though Ada has one now.
  await page.keyboard.press('ArrowUp');
  await expect(plans.name).toHaveText('Ada');
  await page.keyboard.press('ControlOrMeta+PageDown');
  await expect(plans.name).toHaveText('Bo');
});

test('a finding leads to the right step, is silenced with a reason, undone, and shown again', async ({
  page,
  findings,
}) => {
  await seedThree(page);
  const title = 'Ada is a key player and not covered';
  await findings.silence(title, 'Never for this partner …');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Say why, so that others understand it later.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Never for this partner, because' }).fill('she retires in May.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(findings.silencedToggle).toHaveText('Hidden (1)');
  await expect(findings.finding(title)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(findings.finding(title)).toBeVisible();
  await findings.silence(title, /^For a week/);
  await expect(findings.finding(title)).toHaveCount(0);
  await findings.silencedToggle.click();
  await page.getByRole('button', { name: `Show again: ${title}` }).click();
  await expect(page.getByText(/^Hidden until/)).toHaveCount(0);
  const suggestion = 'Find an introduction to Ada';
  await findings
    .finding(title)
    .getByRole('button', { name: `Make it an action: ${suggestion}` })
    .click();
  const made = findings.finding(title).getByRole('button', { name: `Action open: ${suggestion}` });
  await made.click();
  const actions = [...(await storedState(page)).action.values()];
  expect(actions.map(({ text }) => text)).toEqual([suggestion]);
  await expect(page.locator('[data-plan-actions] [data-action] button[aria-expanded]').first()).toBeFocused();
  await new WindowPage(page).tab('Map').click();
  await findings.take('Show the path in', title);
  await expect(new WindowPage(page).inspector.getByLabel('Name', { exact: true })).toHaveValue('Ada');
});

test('the list of partners counts findings, and cards carry their signs in words', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  await expect(
    page.getByRole('treeitem', {
      name: /Jonas Weidmann.*finding: Jonas Weidmann is a key player and not covered/,
    }),
  ).toBeAttached();
  // The map has the keyboard then, and not the button that deletes the two.
  await page.getByRole('button', { name: 'Show them on the map' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toBeFocused();
  const partners = new PartnersPage(page);
  await partners.goTo();
  await expect(
    page.getByRole('img', { name: /^\d+ findings: \d+ important, \d+ worth a look/ }),
  ).toBeVisible();
});
