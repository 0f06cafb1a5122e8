import type { Locator, Page } from '@playwright/test';

/** What a new profile shows: three ways to begin. */
export class FirstStartPage {
  readonly page: Page;
  readonly sample: Locator;
  readonly ownList: Locator;
  readonly empty: Locator;
  readonly userName: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sample = page.getByRole('button', { name: /^Look at the sample partner/ });
    this.ownList = page.getByRole('button', { name: /^Start with your own list/ });
    this.empty = page.getByRole('button', { name: /^Start empty/ });
    this.userName = page.getByRole('textbox', { name: 'Your name' });
  }

  /** Begins with the sample partner and waits until it is open. */
  async openSample(): Promise<void> {
    await this.sample.click();
    await this.page.getByRole('tab', { name: 'Map', exact: true }).waitFor();
  }
}
