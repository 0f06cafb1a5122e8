import type { Locator, Page } from '@playwright/test';

/** The whole window while the profile cannot be opened. */
export class ProblemPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text });
  }

  part(term: string): Locator {
    return this.page.getByRole('term').filter({ hasText: term });
  }

  remedy(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
