import type { Locator, Page } from '@playwright/test';

/** The findings in the inspector, as they stand while nothing is selected. */
export class FindingsPage {
  readonly page: Page;
  readonly list: Locator;
  readonly silencedToggle: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('list', { name: 'Findings' });
    this.silencedToggle = page.getByRole('button', { name: /^Hidden \(/ });
  }

  finding(title: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: title });
  }

  /** Takes the step that a finding proposes. */
  async take(step: string, title: string): Promise<void> {
    await this.finding(title)
      .getByRole('button', { name: `${step}: ${title}` })
      .click();
  }

  /** Chooses from the menu “not now or never”. */
  async silence(title: string, how: string | RegExp): Promise<void> {
    await this.finding(title)
      .getByRole('button', { name: `Not now or never: ${title}` })
      .click();
    await this.page.getByRole('menuitem', { name: how }).click();
  }
}
