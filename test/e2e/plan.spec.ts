import type { Page } from '@playwright/test';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { ratingId } from '#shared/model/rating.ts';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test as base } from './fixture.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { PartsField } from './pages/parts-field.ts';
import { PlanPage } from './pages/plan-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ plan: PlanPage }>({
  plan: async ({ page }, provide) => provide(new PlanPage(page)),
});

/** A partner with three people and no plan yet. */
async function seedThree(page: Page): Promise<void> {
  await seedPartner(
    page,
    'Northlight',
    mapChanges({
      people: {
        ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief', adaptability: 'pragmatist' },
        bo: { support: 'advocate', influence: 'political-structure', coverage: 'in-depth', reportsTo: 'ada' },
        cy: { support: 'opponent', influence: 'outside', reportsTo: 'bo' },
      },
    }),
  );
}

test('a plan is there as soon as there are people, explains itself, and a decision can be undone', async ({
  page,
  plan,
}) => {
  await seedThree(page);
  await plan.open();
  await expect(plan.lines).toHaveCount(3);
  await expect(plan.lines.first()).toHaveAccessibleName('Ada');
  await expect(plan.line('Ada')).toContainText('Motivate');
  await expect(plan.line('Cy')).toContainText('Monitor');
  await plan.button('Ada', 'How and why').click();
  await expect(plan.line('Ada')).toContainText('Comparable references');
  await expect(plan.line('Ada')).toContainText('Adaptability: Pragmatist, which decides the proof.');
  await expect(plan.line('Ada')).toContainText('The culture of the partner is not known');
  await plan.line('Ada').getByRole('button', { name: 'Priority 50 of 100, show why' }).click();
  await expect(page.getByRole('dialog', { name: 'Priority of Ada' })).toContainText('40 of 40');
  await page.keyboard.press('Escape');
  await plan.button('Cy', 'Accept').click();
  await expect(plan.line('Cy')).toContainText('Accepted');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(plan.button('Cy', 'Accept')).toBeVisible();
});

test('accepted, edited and rejected lines survive a restart', async ({ app, page, plan }) => {
  await seedThree(page);
  await plan.open();
  await plan.button('Bo', 'Accept').click();
  await expect(plan.line('Bo')).toContainText('Accepted');
  await plan.button('Ada', 'Edit').click();
  await plan.field('Ada', 'First action').fill('Have lunch with Ada.');
  const date = new PartsField(plan.line('Ada'), 'Date');
  const saved = (await date.group.textContent()) ?? '';
  // Escape closes the calendar, and not the form behind it.
  await date.calendarButton.click();
  await expect(page.getByRole('dialog', { name: 'Calendar for Date' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Calendar for Date' })).toBeHidden();
  await date.part('year').press('ControlOrMeta+Backspace');
  await date.part('year').press('1');
  await plan.button('Ada', 'Done').click();
  await expect(plan.line('Ada')).toContainText('Not a date. The one from before stays.');
  await expect(date.group).toHaveText(saved);
  await plan.button('Ada', 'Done').click();
  await expect(plan.line('Ada')).toContainText('Have lunch with Ada.');
  await plan.button('Cy', 'Reject').click();
  await plan.button('Cy', 'Reject').click();
  await expect(plan.line('Cy')).toContainText('Say why you reject this line.');
  await plan.field('Cy', 'Why not?').fill('Leaves in June.');
  await plan.button('Cy', 'Reject').click();
  await expect(plan.line('Cy')).toContainText('Rejected: Leaves in June.');

  const again = new PlanPage(await app.restart());
  await again.open();
  await expect(again.news).toBeHidden();
  await expect(again.line('Ada')).toContainText('Have lunch with Ada.');
  await expect(again.line('Bo')).toContainText('Accepted');
  await expect(again.line('Cy')).toContainText('Rejected: Leaves in June.');
});

test('an edit of a line that is given up leaves the line as it was', async ({ page, plan }) => {
  await seedThree(page);
  await plan.open();
  for (const giveUp of [() => plan.button('Ada', 'Cancel').click(), () => page.keyboard.press('Escape')]) {
    await plan.button('Ada', 'Edit').click();
    await plan.field('Ada', 'Proof').fill('A proof of my own.');
    await plan.field('Ada', 'First action').fill('Something else.');
    await expect(plan.line('Ada')).toContainText('Edited');
    await giveUp();
    await expect(plan.button('Ada', 'Accept')).toBeVisible();
    await expect(plan.line('Ada')).not.toContainText('Something else.');
    await expect(plan.line('Ada')).not.toContainText('A proof of my own.');
  }
});

test('the plan says what changed on the map since, and leaves the choice', async ({ page, plan }) => {
  await seedThree(page);
  await plan.open();
  await plan.button('Ada', 'Accept').click();
  await expect(plan.line('Ada')).toContainText('Accepted');
  await rate(page, 'p-ada', 'opponent');
  await rate(page, 'p-bo', 'supporter');
  await plan.open();
  await expect(plan.news).toContainText('You agreed, and the rules now say something else: Ada.');
  await expect(plan.line('Ada')).toContainText('Support: Neutral → Opponent.');
  await expect(plan.line('Ada')).toContainText('Strategy would now be Neutralize instead of Motivate.');
  await plan.news.getByRole('button', { name: 'Show what changed' }).click();
  await expect(plan.lines).toHaveCount(1);
  await plan.button('Ada', 'Take what the rules say').click();
  await expect(plan.line('Ada')).toBeHidden();
  await plan.shown.selectOption({ label: 'All lines (3)' });
  await expect(plan.line('Ada')).toContainText('Neutralize');
  await plan.button('Ada', 'Accept').click();
  await expect(plan.line('Ada')).toContainText('Accepted');
  await seedPartner(page, 'Northlight', [change('person', 'p-ada', { leftOn: '2026-05-12' as IsoDate })]);
  await plan.open();
  await expect(plan.plan).toContainText('2 people · 1 who left');
  await expect(plan.line('Ada')).toContainText('No longer at the partner');
  await plan.button('Ada', 'Remove the line').press('Enter');
  await expect(plan.lines).toHaveCount(2);
  await expect(plan.name('Cy')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(plan.line('Ada')).toContainText('Accepted');
});

test('a key shows the next line to decide from anywhere; the lines of people nobody rated are folded', async ({
  page,
  plan,
}) => {
  const unrated = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${String(index)}`, {}]));
  const people = { ada: { support: 'neutral', influence: 'inner-circle' }, ...unrated } as const;
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  await plan.open();
  await page.getByRole('tab', { name: 'Individual plans' }).click();
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+g');
  await expect(plan.name('Ada')).toBeFocused();
  await expect(plan.lines).toHaveCount(1);
  const group = plan.plan.getByRole('region', { name: 'Unknown stance' });
  await expect(group).toContainText('Unknown stance: 12 people');
  await expect(group).toContainText(/They are dated from .+ to .+, by priority\./);
  await group.getByRole('button', { name: 'List their lines' }).click();
  await expect(plan.lines).toHaveCount(13);
  await plan.button('Ada', 'Accept').click();
  await expect(plan.line('Ada')).toContainText('Accepted');
  await page.keyboard.press('ControlOrMeta+g');
  await expect(plan.name('Ada')).not.toBeFocused();
  await expect(plan.plan.locator('[data-name]:focus')).toHaveText(/^K\d+$/);
  await rate(page, 'p-ada', 'opponent');
  await plan.open();
  await expect(plan.news).toContainText('You agreed, and the rules now say something else: Ada.');
});

test('whoever is only kept informed is one row, until it is opened or looked for', async ({ page, plan }) => {
  const outside = { support: 'neutral', influence: 'outside', coverage: 'brief' } as const;
  const ada = { support: 'neutral', influence: 'inner-circle', coverage: 'brief' } as const;
  const people = { ada, bo: outside, cy: outside, di: outside };
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  await plan.open();
  await expect(plan.lines).toHaveCount(1);
  const group = plan.plan.getByRole('region', { name: 'Only kept informed' });
  await expect(group).toContainText('Only kept informed: 3 people');
  await expect(group).toContainText('Bo, Cy and Di');
  await plan.search.fill('cy');
  await expect(plan.line('Cy')).toBeVisible();
  await expect(group).toBeHidden();
  await plan.search.fill('');
  const list = group.getByRole('button', { name: 'List their lines' });
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(plan.lines).toHaveCount(4);
  await expect(group.getByRole('button', { name: 'Hide' })).toBeFocused();
  await plan.button('Bo', 'Accept').click();
  await expect(plan.line('Bo')).toContainText('Accepted');
  await expect(group).toBeHidden();
});

test('one click makes an action of a line; it is done in the list of actions', async ({ page, plan }) => {
  await seedThree(page);
  await plan.open();
  await plan.button('Bo', 'Make it an action').click();
  await expect(plan.line('Bo')).toContainText('Accepted');
  await expect(plan.button('Bo', 'Make it an action')).toBeHidden();
  await plan.button('Bo', /^Open action, due/).click();
  await expect(plan.actions('Coming').getByRole('button', { name: 'Open the action' })).toBeFocused();
  await expect(plan.actions('Coming')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(plan.actionSearch).toBeFocused();
  await page.keyboard.type('nobody');
  await expect(plan.plan).toContainText('No action fits');
  await plan.actionSearch.fill('bo');
  await plan.actions('Coming').getByRole('checkbox').click();
  await expect(plan.actions('Done')).toHaveCount(1);
  const stored = [...(await storedState(page)).action.values()];
  expect(stored).toMatchObject([{ personId: 'p-bo', planLineId: 'p-bo.plan', done: true }]);
});

test('everything goes by keyboard', async ({ page, plan }) => {
  await seedThree(page);
  await plan.open();
  await plan.name('Ada').focus();
  await page.keyboard.press('ArrowDown');
  await expect(plan.name('Bo')).toBeFocused();
  await page.keyboard.press('a');
  await expect(plan.line('Bo')).toContainText('Accepted');
  await page.keyboard.press('End');
  await expect(plan.name('Cy')).toBeFocused();
  await page.keyboard.press('r');
  await expect(plan.field('Cy', 'Why not?')).toBeFocused();
  await page.keyboard.type('No influence.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(plan.name('Cy')).toBeFocused();
  await expect(plan.line('Cy')).toContainText('Rejected: No influence.');
  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await expect(plan.field('Ada', 'First action')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(plan.name('Ada')).toBeFocused();
  await page.keyboard.press('r');
  await page.keyboard.type('Too early.');
  await page.keyboard.press('Escape');
  await expect(plan.name('Ada')).toBeFocused();
  await page.keyboard.press('t');
  await expect(plan.line('Ada')).toContainText('Open action, due');
});

test('the sample is filled; search and filters find its people', async ({ page, plan }) => {
  await new FirstStartPage(page).openSample();
  await plan.open();
  await expect(plan.count).toContainText('25 people');
  const all = await plan.lines.count();
  expect(all).toBeGreaterThanOrEqual(25);
  await plan.search.fill('benkhelifa');
  await expect(plan.lines).toHaveCount(1);
  await plan.search.fill('no such person');
  await page.getByRole('button', { name: 'Show all lines' }).click();
  await plan.strategies.selectOption('monitor');
  await expect.poll(() => plan.lines.count()).toBeLessThan(all);
  await expect(plan.lines.first()).toContainText('Monitor');
  // The partner as a whole stands beside the map only.
  await expect(new WindowPage(page).inspector).toBeHidden();
});

test('1,000 people: only the visible lines are drawn, and the last one can be reached', async ({
  page,
  plan,
}) => {
  const people: Record<string, { readonly support: 'neutral' }> = {};
  for (let index = 0; index < 1_000; index += 1)
    people[`k${String(index).padStart(3, '0')}`] = { support: 'neutral' };
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  await plan.open();
  await expect(plan.count).toContainText('1,000 people', { timeout: 20_000 });
  expect(await plan.lines.count()).toBeLessThan(40);
  await plan.name('K000').focus();
  await page.keyboard.press('End');
  await expect(plan.name('K999')).toBeFocused();
});

/** Rates a person from outside, as another window would, and opens the partner again. */
async function rate(page: Page, personId: string, support: string): Promise<void> {
  const partnerId = 'partner-1' as PartnerId;
  const changes: readonly Change[] = [
    change('rating', ratingId(personId, 'support'), {
      partnerId,
      personId: personId as PersonId,
      kind: 'support',
      values: [support],
    }),
  ];
  await seedPartner(page, 'Northlight', changes);
}

test('the key for finding goes to the search of the tab that is shown', async ({ page }) => {
  await new FirstStartPage(page).openSample();
  for (const [tab, field] of [
    ['Map', page.getByRole('combobox', { name: 'Find a person on the map' })],
    ['People', page.getByRole('searchbox', { name: 'Search people' })],
    ['Plan', page.getByRole('searchbox', { name: 'Search the plan' })],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(field).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(field).toBeFocused();
  }
});
