import { expect, type Locator, type Page } from '@playwright/test';

/** What stands around every screen: side panels, top bar, palette, messages. */
export class WindowPage {
  readonly page: Page;
  readonly sidebar: Locator;
  readonly inspector: Locator;
  readonly hint: Locator;
  readonly palette: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sidebar = page.getByRole('navigation', { name: 'Partners' });
    this.inspector = page.getByRole('complementary', { name: 'Inspector' });
    this.hint = page.getByRole('complementary', { name: 'First steps' });
    this.palette = page.getByRole('dialog', { name: 'Search and commands' });
  }

  /** The name of the open partner in the top bar. */
  partnerName(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  tab(name: 'Map' | 'People' | 'Plan' | 'History'): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** A message in the corner; the same words are also read to screen readers. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: /Messages/ }).getByText(text);
  }

  /** The button inside the message in the corner. */
  messageAction(name: string): Locator {
    return this.page.getByRole('region', { name: /Messages/ }).getByRole('button', { name, exact: true });
  }

  /** Opens the palette, types, and takes the first find once it has the first word of `text`. */
  async runFromPalette(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.palette.getByRole('combobox').fill(text);
    const [word = text] = text.split(' ');
    await expect(this.palette.getByRole('option').first()).toContainText(word, { ignoreCase: true });
    await this.page.keyboard.press('Enter');
    await expect(this.palette).toBeHidden();
  }
}
