import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The part of the window that a tab or a screen fills. */
const SCREEN = 'main';
const MODAL = '[data-modal]';

/**
 * Everything that axe calls serious or critical on what is shown now, as `rule: element`. While a modal dialog is open, only it is looked
 * at: the rest cannot be reached. `onlyScreen` leaves out the frame around the screen, for tests where other visits looked at it.
 */
export async function seriousFindings(page: Page, extent?: 'onlyScreen'): Promise<readonly string[]> {
  return analysed(await builder(page, extent));
}

/** The same in the light theme, and what the dark one can add to it: contrast. The structure of a page is the same in both. */
export async function seriousFindingsInBothThemes(
  page: Page,
  extent?: 'onlyScreen',
): Promise<readonly string[]> {
  const light = await seriousFindings(page, extent);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  const dark = await analysed((await builder(page, extent)).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

async function builder(page: Page, extent: 'onlyScreen' | undefined): Promise<AxeBuilder> {
  // Legacy mode stays in this page; the other one opens pages of its own, which Electron does not have.
  const whole = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if ((await page.locator(MODAL).count()) > 0) return whole.include(MODAL);
  return extent === undefined ? whole : whole.include(SCREEN);
}

async function analysed(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
