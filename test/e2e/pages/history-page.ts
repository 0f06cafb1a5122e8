import { expect, type Locator, type Page } from '@playwright/test';

/** The tab History: what happened, versions, and what changed between two moments. */
export class HistoryPage {
  readonly page: Page;
  readonly entries: Locator;
  readonly versions: Locator;
  readonly comparison: Locator;
  readonly changes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entries = page.getByRole('list', { name: 'What happened' });
    this.versions = page.getByRole('complementary', { name: 'Versions' });
    this.comparison = page.getByRole('complementary', { name: 'Comparison' });
    this.changes = this.comparison.getByRole('region', { name: 'Changes' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+7');
    await expect(this.page.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
  }

  /** The entry that says this. */
  entry(text: string | RegExp): Locator {
    return this.entries.getByRole('listitem').filter({ hasText: text }).first();
  }

  /** Names the present moment, from anywhere. */
  async nameVersion(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Name this version' });
    await dialog.getByLabel('Name').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  }
}
