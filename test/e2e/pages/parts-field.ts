import { expect, type Locator, type Page } from '@playwright/test';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'dayPeriod';

/** A field for a date or a time, whose parts are typed one after the other. */
export class PartsField {
  readonly group: Locator;
  readonly calendarButton: Locator;

  constructor(where: Locator, label: string) {
    this.group = where.getByRole('group', { name: label, exact: true });
    this.calendarButton = where.getByRole('button', { name: `Calendar for ${label}`, exact: true });
  }

  /** The parts in the order of the locale. */
  get parts(): Locator {
    return this.group.getByRole('spinbutton');
  }

  part(part: Part): Locator {
    return this.group.locator(`[data-type="${part}"]`);
  }

  /** Types a date that is given as `YYYY-MM-DD`, part by part in the order of the locale; Enter or leaving the field takes it. */
  async fill(date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    const typed: Readonly<Record<string, string>> = { year, month, day };
    const order = await this.parts.evaluateAll((parts) =>
      parts.map((part) => part.getAttribute('data-type')),
    );
    await this.parts.first().focus();
    // Each full part hands the keyboard to the next.
    await this.group.page().keyboard.type(order.map((part) => typed[part ?? ''] ?? '').join(''));
  }

  /** Enter in the field, which has the keyboard. */
  async enter(): Promise<void> {
    await this.group.page().keyboard.press('Enter');
  }

  async paste(text: string): Promise<void> {
    await this.parts.first().evaluate((part, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      part.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Waits until the field says this, with its separators; marks of the direction of writing do not count. */
  async says(text: string): Promise<void> {
    await expect
      .poll(async () =>
        (await this.group.textContent())?.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u202f', ' '),
      )
      .toBe(text);
  }
}

/** Shows the window as on a system with another language. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((given) => {
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => given });
  }, language);
  await page.reload();
}
