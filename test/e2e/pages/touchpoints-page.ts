import type { Locator, Page } from '@playwright/test';

/** The entry of a contact, and the timeline of the tab Meetings. */
export class TouchpointsPage {
  readonly page: Page;
  readonly entry: Locator;
  readonly who: Locator;
  readonly said: Locator;
  readonly promised: Locator;
  readonly aside: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entry = page.getByRole('dialog', { name: /a conversation$/ });
    this.who = this.entry.getByRole('combobox', { name: 'With whom' });
    this.said = this.entry.getByRole('textbox', { name: 'What was said' });
    this.promised = this.entry.getByRole('textbox', { name: /^(Promised|Another promise)$/ });
    this.aside = page.getByRole('complementary', { name: 'Open with this partner' });
  }

  async openTimeline(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Meetings', exact: true }).click();
    await this.aside.waitFor();
  }

  /** The contact of the timeline with these words. */
  contact(text: string): Locator {
    return this.page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: text }).first();
  }

  /** A part of what is open, such as `Coverage to check`. */
  open(list: string): Locator {
    return this.aside.getByRole('list', { name: list, exact: true });
  }
}
