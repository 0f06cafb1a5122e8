import type { Locator, Page } from '@playwright/test';

/** The Today view, and its figure in the sidebar. */
export class TodayPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly link: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Today' });
    this.link = page.getByRole('navigation', { name: 'Partners' }).getByRole('button', { name: /^Today/ });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+d');
    await this.heading.waitFor();
  }

  /** A partner beside it, with the figure of what is overdue there. */
  partner(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Partners' }).getByRole('button', { name });
  }

  /** The lines of a group. */
  lines(group: 'Overdue' | 'Today' | 'Next 7 days' | 'Within 30 days' | 'Ratings to look at again'): Locator {
    return this.page.getByRole('region', { name: group, exact: true }).getByRole('listitem');
  }

  /** The line with these words, in whichever group. */
  line(text: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: text });
  }
}
