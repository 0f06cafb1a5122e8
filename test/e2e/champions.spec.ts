import type { Page } from '@playwright/test';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { expect, test as base } from './fixture.ts';
import { ChampionsPage } from './pages/champions-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { InspectorPage } from './pages/inspector-page.ts';
import { MapPage } from './pages/map-page.ts';
import { seriousFindings } from './pages/serious-findings.ts';
import { storedState } from './pages/seed.ts';
import { WindowPage } from './pages/window-page.ts';

const test = base.extend<{ champion: ChampionsPage; map: MapPage }>({
  champion: async ({ page }, provide) => provide(new ChampionsPage(page)),
  map: async ({ page }, provide) => provide(new MapPage(page)),
});

test.beforeEach(async ({ page }) => new FirstStartPage(page).openSample());

test('the ranking shows its parts; a failed test of power makes a coach of the champion', async ({
  page,
  champion,
}) => {
  await champion.goTo();
  await expect(page.getByRole('heading', { name: 'Entry point: Tomasz Wierzbicki' })).toBeVisible();
  await expect(champion.place('Tomasz Wierzbicki')).toContainText('Champion');
  await champion.toggle('Tomasz Wierzbicki').click();
  await expect(champion.place('Tomasz Wierzbicki')).toContainText(
    'Influence lines reach Karin Lindqvist (100 %)',
  );
  await champion.answer('Has power', 'No').click();
  await expect(champion.place('Tomasz Wierzbicki')).toContainText('Coach');
  await expect(champion.place('Tomasz Wierzbicki')).toContainText('1 of 3 tests passed');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(champion.place('Tomasz Wierzbicki')).toContainText('2 of 3 tests passed');
});

test('paths in are drawn by key, the best first, and Esc leaves', async ({ page, champion, map }) => {
  await map.find('Karin Lindqvist');
  await page.keyboard.press('p');
  await expect(champion.path(/Best path to Karin Lindqvist/)).toContainText(
    'Hannah Sørensen knows Karin Lindqvist (multiple).',
  );
  await page.keyboard.press('ArrowRight');
  await expect(champion.path(/Path 2 of \d+ to Karin Lindqvist/)).toContainText(
    'Oskar Lehtinen knows Karin Lindqvist (brief).',
  );
  await page.keyboard.press('ArrowRight');
  await expect(champion.path(/Path 3 of \d+ to Karin Lindqvist/)).toContainText(
    'Tomasz Wierzbicki influences Karin Lindqvist strongly.',
  );
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(champion.path(/Path 3/)).toHaveCount(0);
});

test('a successor takes over a seat, which remembers who sat there', async ({ page, map }) => {
  const inspector = new InspectorPage(page);
  await map.find('Declan Mulrooney');
  await new WindowPage(page).runFromPalette('Successor');
  const dialog = page.getByRole('dialog', { name: 'Successor: Head of procurement' });
  await dialog.getByRole('combobox', { name: 'Who takes over?' }).fill('Nia Okoro');
  await page.getByRole('option', { name: 'New person “Nia Okoro”' }).click();
  await dialog.getByRole('button', { name: 'Take over the seat' }).click();
  await expect(inspector.name).toHaveValue('Nia Okoro');
  await expect(inspector.title).toHaveValue('Head of procurement');
  await inspector.open('Who sat here');
  await expect(inspector.panel.getByRole('button', { name: 'Declan Mulrooney' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(inspector.name).toHaveValue('Declan Mulrooney');
});

test('two seats swap their people, and ratings go with them', async ({ page, map }) => {
  await map.find('Luca Ferrante');
  await new WindowPage(page).runFromPalette('Swap seats');
  const dialog = page.getByRole('dialog', { name: 'Swap seats: Luca Ferrante' });
  await dialog.getByRole('combobox', { name: 'With whom?' }).fill('Nadia');
  await page.getByRole('option', { name: /^Nadia Benkhelifa/ }).click();
  const inspector = new InspectorPage(page);
  await expect(inspector.name).toHaveValue('Nadia Benkhelifa');
  await expect(inspector.title).toHaveValue(/manufacturing/i);
  await expect(inspector.line('Support')).toContainText('Neutral');
});

test('what if shows before and after, takes assumptions back, and leaves everything as it was', async ({
  page,
  champion,
  map,
}) => {
  const before = asText(await storedState(page));
  const window = new WindowPage(page);
  await window.runFromPalette('What if one of us');
  await expect(champion.whatIf.getByRole('combobox', { name: 'One of us is gone' })).toBeFocused();
  await page.keyboard.type('Hannah');
  await page.keyboard.press('Enter');
  await expect(champion.assumptions).toContainText('Hannah Sørensen (ours) is gone');
  // The other tabs show what is, say so, and let nothing be changed.
  await page.getByRole('tab', { name: 'People', exact: true }).click();
  await page.getByRole('tab', { name: 'Who knows whom' }).click();
  await expect(page.getByText('here you see everything as it is')).toHaveCount(1);
  await page.getByRole('button', { name: 'What if … one of us were gone' }).click();
  await page.getByRole('menuitem', { name: 'Diego Fuentes is gone' }).click();
  await expect(champion.assumptions.getByRole('listitem')).toHaveCount(2);
  await champion.assumptions.getByRole('button', { name: /^Take back: Diego/ }).click();
  await expect(window.inspector.getByText('editing is paused')).toBeVisible();
  await champion.personGone('Tomasz Wierzbicki');
  await expect(champion.assumptions.getByRole('listitem')).toHaveCount(2);
  await expect(champion.fact('Champions').getByRole('cell')).toHaveText(['Tomasz Wierzbicki', 'Nobody']);
  await expect(champion.list('Who would still know them?')).toContainText('Karin Lindqvist');
  await expect(champion.list('Findings that come')).toContainText('There is no champion');
  await expect(map.card('Tomasz Wierzbicki')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  expect(await seriousFindings(page)).toEqual([]);
  await champion.assumptions.getByRole('button', { name: 'Take back: Tomasz Wierzbicki is gone' }).click();
  await expect(champion.fact('Champions').getByRole('cell')).toHaveText([
    'Tomasz Wierzbicki',
    'Tomasz Wierzbicki',
  ]);
  await map.find('Tomasz Wierzbicki');
  // The whole map, at once, so that neither an edge of the pane nor a flight moves the cards under the pointer.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.tree.focus();
  await page.keyboard.press('0');
  await map.drag(await map.spot('Leila Haddad'), await map.spot('Tomasz Wierzbicki'));
  await map.drop();
  await expect(champion.assumptions).toContainText('Leila Haddad reports to Tomasz Wierzbicki');
  await champion.whatIf.getByRole('button', { name: 'Done' }).click();
  await expect(champion.whatIf).toHaveCount(0);
  expect(asText(await storedState(page))).toBe(before);
  await expectUndoable(page, 'sample');
});

function asText(state: PartnerState): string {
  return JSON.stringify(Object.entries(state).map(([name, table]) => [name, [...table]]));
}

/** The last step that can be taken back is still the one before. */
async function expectUndoable(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('button', { name: new RegExp(`^Undo.*${what}`, 'i') })).toBeEnabled();
}
