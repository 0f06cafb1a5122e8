import type { Locator, Page } from '@playwright/test';

/** The library of tactics, and the dialogs that speak about one. */
export class TacticsPage {
  readonly page: Page;
  readonly screen: Locator;
  readonly search: Locator;
  readonly detail: Locator;
  readonly form: Locator;
  readonly importDialog: Locator;
  readonly outcome: Locator;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.getByRole('region', { name: 'Tactics' });
    this.search = this.screen.getByRole('searchbox', { name: 'Search tactics' });
    this.detail = this.screen.getByRole('article', { name: 'Tactic' });
    this.form = this.screen.getByRole('form');
    this.importDialog = page.getByRole('dialog', { name: 'Import tactics' });
    this.outcome = page.getByRole('dialog', { name: /^What came of it with/ });
  }

  /** From the sidebar. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Partners' })
      .getByRole('button', { name: 'Tactics' })
      .click();
    await this.screen.waitFor();
  }

  /** The tactics that are listed. */
  get items(): Locator {
    return this.screen.getByRole('listitem').getByRole('button');
  }

  filter(name: string): Locator {
    return this.screen.getByRole('combobox', { name });
  }

  button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name });
  }

  /** A chip of the editor, such as `Brief` of `Coverage`. */
  chip(input: string, value: string): Locator {
    return this.form
      .getByRole('group', { name: input, exact: true })
      .getByRole('button', { name: value, exact: true });
  }
}
