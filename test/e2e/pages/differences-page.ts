import type { Locator, Page } from '@playwright/test';

/** What colleagues say differently: listed in the tab History, and beside a rating in the inspector. */
export class DifferencesPage {
  readonly list: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('region', { name: 'Differences of view' });
  }

  /** One difference, wherever it is shown within `where`. */
  of(subject: string, where: Locator | Page = this.#page): Locator {
    return where.getByRole('group', { name: `Difference of view: ${subject}` });
  }
}
