import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapChanges } from '../fixtures/partner-map.ts';
import { expect, test } from './fixture.ts';
import { chooseFromMenu } from './pages/menu.ts';
import { PlanPage } from './pages/plan-page.ts';
import { seedPartner, storedState } from './pages/seed.ts';
import { TacticsPage } from './pages/tactics-page.ts';
import { WindowPage } from './pages/window-page.ts';

const supporter = { support: 'supporter', influence: 'political-structure', coverage: 'multiple' } as const;

test('a copy of a tactic is written by chips, checked, used by the plan, and undone', async ({ page }) => {
  await seedPartner(page, 'Northlight', mapChanges({ people: { ada: supporter } }));
  const tactics = new TacticsPage(page);
  await tactics.open();
  await tactics.search.fill('support in one named step');
  await expect(tactics.items).toHaveCount(1);
  await tactics.button('Edit a copy').click();
  const text = tactics.form.getByRole('textbox', { name: 'What to do' });
  await text.fill('Bring {boss} the calendar.');
  await expect(tactics.form).toContainText('{boss} is not known.');
  await text.fill('Bring {person} the calendar of our region.');
  await tactics.chip('Influence', 'Inner circle').click();
  await tactics.chip('Support', 'Supporter').click();
  await page.keyboard.press('Escape');
  await expect(tactics.form).toBeHidden();
  await tactics.button('Go on editing').click();
  await expect(text).toHaveValue('Bring {person} the calendar of our region.');
  await tactics.form.getByRole('button', { name: 'Save' }).click();
  // The new words do not fit the search any more.
  await expect(tactics.screen.getByText('No tactic fits')).toBeVisible();
  await tactics.button('Show all').first().click();
  await expect(tactics.detail).toContainText('Changed by you');
  await expect(tactics.detail).toContainText('Coverage: Multiple');
  await page.getByRole('navigation', { name: 'Partners' }).getByText('Northlight').click();
  const plan = new PlanPage(page);
  await plan.open();
  await expect(plan.line('Ada')).toContainText('Bring Ada the calendar of our region.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await storedState(page)).own_tactic.size).toBe(0);
});

test('what came of a tactic is recorded from the plan, and offered when its action is done; the next plan says so', async ({
  page,
}) => {
  const careful = { ...supporter, adaptability: 'conservative' } as const;
  await seedPartner(page, 'Northlight', mapChanges({ people: { ada: supporter, bo: careful } }));
  const plan = new PlanPage(page);
  const tactics = new TacticsPage(page);
  await plan.open();
  await expect(plan.line('Ada')).toContainText('open that one door');
  await expect(plan.line('Bo')).toContainText('advice on one open question');
  await plan.name('Ada').focus();
  await page.keyboard.press('t');
  await expect(plan.line('Ada')).toContainText('Accepted');
  await plan.showActions();
  await plan.actions('Coming').first().getByRole('checkbox').click();
  await new WindowPage(page).messageAction('What came of it?').click();
  await tactics.outcome.getByRole('radio', { name: 'Did not work' }).click();
  await tactics.outcome.getByRole('textbox').fill('Not the time for it.');
  await tactics.outcome.getByRole('button', { name: 'Note it' }).click();
  await expect(tactics.outcome).toBeHidden();
  await plan.plan.getByRole('radio', { name: 'People' }).click();
  await expect(plan.line('Ada')).toContainText('Did not work');
  await plan.button('Bo', 'How and why').click();
  await expect(plan.line('Bo')).toContainText('Did not work with Ada on');
  await plan.button('Bo', 'About this tactic').click();
  await page
    .getByRole('dialog', { name: 'Tactic' })
    .getByRole('button', { name: 'Open in the library' })
    .click();
  await tactics.search.fill('open that one door');
  await expect(tactics.detail).toContainText('did not work once');
  await expect(tactics.detail).toContainText('Not the time for it.');
});

test('own tactics go to a file and come back once; a bad file is told in a sentence', async ({
  app,
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-tactics-'));
  const path = join(folder, 'tactics.json');
  await seedPartner(page, 'Northlight', mapChanges({ people: { ada: supporter } }));
  const tactics = new TacticsPage(page);
  await tactics.open();
  await tactics.button('New tactic').press('Enter');
  const text = tactics.form.getByRole('textbox', { name: 'What to do' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Bring {person} a cake.');
  // What was typed is kept and said to be when the user looks elsewhere.
  await tactics.items.first().click();
  await expect(tactics.form).toBeHidden();
  await page
    .getByRole('region', { name: /Messages/ })
    .getByRole('button', { name: 'Go on' })
    .click();
  await expect(text).toHaveValue('Bring {person} a cake.');
  await tactics.form.getByRole('button', { name: 'Add the tactic' }).press('Enter');
  await expect(tactics.detail).toContainText('Your own');
  await expect(tactics.items.filter({ hasText: 'a cake' })).toBeFocused();
  await app.answerSave(path);
  await tactics.button('Export own …').click();
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('a cake');
  await tactics.button('Delete').click();
  await expect(tactics.button('Export own …')).toBeDisabled();
  await app.answerOpen(path);
  await chooseFromMenu(app, 'File', 'Import tactics …');
  await expect(tactics.importDialog).toContainText('1 new, 0 changed, 0 the same.');
  await tactics.importDialog.getByRole('button', { name: 'Take over 1 tactic' }).click();
  await expect(tactics.importDialog).toBeHidden();
  await app.answerOpen(path);
  await tactics.button('Import …').click();
  await expect(tactics.importDialog).toContainText('Everything is there already.');
  await expect(tactics.importDialog).toBeFocused();
  // A dialog has the focus a moment before it hears Escape.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(tactics.importDialog).toBeHidden({ timeout: 500 });
  }).toPass();
  await writeFile(path, '{"format":"rapport-tactics","version":1,"tactics":[{"id":"x"}]}');
  await app.answerOpen(path);
  await tactics.button('Import …').click();
  await expect(tactics.importDialog).toContainText(
    'of tactic 1 is not as it should be. Nothing was changed.',
  );
  await rm(folder, { recursive: true });
});
