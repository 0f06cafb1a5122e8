import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { MapPage } from './pages/map-page.ts';
import { PlanPage } from './pages/plan-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { seriousFindingsInBothThemes } from './pages/serious-findings.ts';
import { WindowPage } from './pages/window-page.ts';

const people = {
  top: { title: 'Managing director' },
  lead: { reportsTo: 'top', title: 'Head of sales' },
  clerk: { reportsTo: 'lead', title: 'Clerk' },
};

test('who probably matters is rated by keys alone, and the map shows it at once', async ({ page }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people }));
  const window = new WindowPage(page);
  const run = page.getByRole('region', { name: 'Rate who matters' });
  await window.runFromPalette('Rate who matters');
  await expect(run.getByRole('heading', { name: 'Top' })).toBeVisible();
  await expect(run).toContainText('1 of 3');
  expect(await seriousFindingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('3');
  await page.keyboard.press('4');
  const card = new MapPage(page).card('Top');
  await expect(card).toHaveAccessibleName(/inner circle/i);
  await expect(card).toHaveAccessibleName(/supporter/i);
  // The field has the keyboard; Enter saves what is said, of both, and goes on.
  await page.keyboard.type('Told the board so.');
  await page.keyboard.press('Enter');
  await expect(run.getByRole('heading', { name: 'Lead' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(run.getByRole('heading', { name: 'Clerk' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(run.getByRole('heading', { name: 'Lead' })).toBeVisible();
  const rated = [...(await storedState(page)).rating.values()].map(({ kind, values, evidence }) =>
    [kind, ...values, evidence].join(' '),
  );
  expect(rated.toSorted()).toEqual([
    'influence inner-circle Told the board so.',
    'support supporter Told the board so.',
  ]);
  await page.keyboard.press('Escape');
  await expect(run).toBeHidden();
});

test('the plan says in one line what is not known, and leads to it; the end leads back to the plan', async ({
  page,
}) => {
  const known = {
    ...people,
    top: { influence: 'inner-circle' },
    lead: { support: 'neutral', influence: 'outside' },
  } as const;
  await seedPartner(page, 'Northlight', mapChanges({ people: { ...known, clerk: people.clerk } }));
  const plan = new PlanPage(page);
  await plan.openCampaign();
  const unknown = plan.plan.getByRole('region', { name: 'Not known yet' });
  await expect(unknown).toContainText('where Top stands');
  await unknown.getByRole('button', { name: 'Rate now' }).click();
  const run = page.getByRole('region', { name: 'Rate who matters' });
  await expect(run.getByRole('radio', { name: 'Opponent' })).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(run.getByRole('heading', { name: 'You rated 1 person' })).toBeVisible();
  await expect(run.getByRole('button', { name: 'See the plan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(unknown).toContainText('how much weight Clerk has');
});
