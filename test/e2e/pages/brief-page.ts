import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';
import { chooseFromMenu } from './menu.ts';
import { readPdf, type ReadPdf } from '../../fixtures/read-pdf.ts';

const printLabel = 'Meeting brief as PDF …';

/** The planned meetings of a partner, each with its page. */
export class BriefPage {
  readonly #app: RapportApp;
  readonly page: Page;
  /** What is said about the meeting. */
  readonly form: Locator;
  /** The page as it will be printed, with what stands around it. */
  readonly brief: Locator;
  readonly sheet: Locator;
  readonly list: Locator;
  readonly saveButton: Locator;

  constructor(app: RapportApp, page: Page) {
    this.#app = app;
    this.page = page;
    this.form = page.getByRole('region', { name: 'Meeting', exact: true });
    this.brief = page.getByRole('region', { name: 'Brief', exact: true });
    this.sheet = this.brief.getByRole('article');
    this.saveButton = this.brief.getByRole('button', { name: 'Save as PDF …' });
    this.list = page.getByRole('navigation', { name: 'Meetings', exact: true });
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Meetings', exact: true }).click();
    await this.page.getByRole('tab', { name: 'Meeting briefs', exact: true }).click();
    await expect(this.sheet).toBeVisible();
  }

  /** A text of the page by its name, such as `stance of Ada Berg`. */
  text(name: string): Locator {
    return this.sheet.getByRole('button', { name: `Edit ${name}: ` });
  }

  /** The place of a text that the map leaves empty, by its name. */
  missing(name: string): Locator {
    return this.sheet.getByRole('button', { name: `Write ${name}: ` });
  }

  field(name: string): Locator {
    return this.sheet.getByRole('textbox', { name, exact: true });
  }

  /** For whom the page is. */
  choice(audience: 'Internal' | 'For the partner'): Locator {
    return this.brief.getByRole('radio', { name: audience });
  }

  /** Saves the page that is shown and reads it back. */
  async save(path: string): Promise<ReadPdf> {
    await this.#app.answerSave(path);
    await this.saveButton.click();
    return this.#saved(path);
  }

  /** Saves the page that is shown through the menu, and reads it back. */
  async saveFromMenu(path: string): Promise<ReadPdf> {
    await this.#app.answerSave(path);
    await chooseFromMenu(this.#app, 'File', printLabel);
    return this.#saved(path);
  }

  /** Whether the menu offers to save the page. */
  async offersToSave(): Promise<boolean> {
    const file = (await this.#app.menu()).find(({ label }) => label === 'File');
    return file?.items.find(({ label }) => label === printLabel)?.enabled ?? false;
  }

  async #saved(path: string): Promise<ReadPdf> {
    await expect(this.page.getByText(path, { exact: true })).toBeVisible({ timeout: 30_000 });
    return readPdf(await readFile(path));
  }
}
