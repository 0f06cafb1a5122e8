import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe calls serious or critical on what is shown now, as `rule: element`. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  return analysed(builder(page));
}

/** The same in the light theme, and what the dark one can add to it: contrast. The structure of a page is the same in both. */
export async function seriousFindingsInBothThemes(page: Page): Promise<readonly string[]> {
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  const dark = await analysed(builder(page).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

function builder(page: Page): AxeBuilder {
  // Legacy mode stays in this page; the other one opens pages of its own, which Electron does not have.
  return new AxeBuilder({ page }).setLegacyMode();
}

async function analysed(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
