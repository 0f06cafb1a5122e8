import type { Locator, Page } from '@playwright/test';

/** The list of all partners. */
export class PartnersPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly search: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Partners' });
    this.search = page.getByRole('searchbox', { name: 'Search partners' });
    this.rows = page
      .getByRole('main')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('button', { name: 'All partners' }).click();
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  /** Makes a partner through the dialog; it is open afterwards. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New partner' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'New partner' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Create partner' }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async choose(name: string, item: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: `More about ${name}` })
      .click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async showArchived(shown: boolean): Promise<void> {
    await this.page.getByRole('radio', { name: shown ? 'Archived' : 'Active' }).click();
  }
}
