import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe calls serious or critical on what is shown now, as `rule: element`. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Legacy mode stays in this page; the other one opens pages of its own, which Electron does not have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
