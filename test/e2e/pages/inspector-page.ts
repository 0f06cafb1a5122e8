import type { Locator, Page } from '@playwright/test';

/** The panel that shows and edits what is selected. */
export class InspectorPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly name: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Inspector' });
    this.name = this.panel.getByRole('textbox', { name: 'Name', exact: true });
    this.title = this.panel.getByRole('textbox', { name: 'Title', exact: true });
  }

  /** The panel while it shows this person (or `partner`, `several people`, `line`). */
  shows(what: string): Locator {
    return this.panel.getByRole('region', { name: `Inspector: ${what}` });
  }

  /** Makes sure that a section is open. */
  async open(section: string): Promise<void> {
    const toggle = this.panel.getByRole('heading', { level: 3 }).getByRole('button', { name: section });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  }

  /** One of the five answers on top, with its label. */
  answer(label: string): Locator {
    return this.panel.locator('[data-part]').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  rating(label: string): Locator {
    return this.panel.getByRole('radiogroup', { name: label, exact: true });
  }

  value(rating: string, value: string): Locator {
    return this.rating(rating).getByRole('radio', { name: value });
  }

  /** One of several values, of orientation or role. */
  toggle(rating: string, value: string): Locator {
    return this.panel.getByRole('group', { name: rating, exact: true }).getByRole('button', { name: value });
  }

  /** The line of a rating: what it is, how sure we are, how we know. */
  line(rating: string): Locator {
    return this.panel.locator('[data-rating]').getByRole('button', { name: new RegExp(`^${rating}:`) });
  }

  /** Makes sure that a rating is open, with its values, its evidence and its history. */
  async openRating(rating: string): Promise<void> {
    const line = this.line(rating).first();
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  }

  get evidence(): Locator {
    return this.panel.getByRole('textbox', { name: 'How do you know?' });
  }

  /** The values that the rating had whose evidence is open. */
  get ratingHistory(): Locator {
    return this.panel.locator('details').filter({ has: this.page.getByText(/^History \(/) });
  }

  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }
}
