import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';
import { readPdf, type ReadPdf } from '../../fixtures/read-pdf.ts';

export type ExportChoices = {
  readonly audience?: 'Internal' | 'For the partner';
  readonly paper?: 'A4' | 'Letter';
  readonly size?: 'Medium' | 'Large' | 'Very large';
};

/** The export dialog, as a user meets it: through the File menu. */
export class ExportPage {
  readonly #app: RapportApp;
  readonly #page: Page;
  readonly dialog: Locator;

  constructor(app: RapportApp, page: Page) {
    this.#app = app;
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export' });
  }

  /** Starts with the sample partner, from the first screen. */
  async openSample(): Promise<void> {
    await this.#page.getByRole('button', { name: /Look at the sample partner/ }).click();
    await expect(this.#page.getByRole('button', { name: 'Share and export' })).toBeVisible();
  }

  async open(menuItem: string): Promise<void> {
    // The menu greys out what cannot run yet, and hears of changes a moment later.
    await expect(() => this.#app.clickMenu('File', menuItem)).toPass();
    await expect(this.dialog).toBeVisible();
  }

  async choose(choices: ExportChoices): Promise<void> {
    for (const label of [choices.audience, choices.paper, choices.size])
      if (label !== undefined) await this.dialog.getByRole('radio', { name: label, exact: true }).click();
  }

  section(label: string): Locator {
    return this.dialog.getByRole('checkbox', { name: label, exact: true });
  }

  /** The labels of the sections that are offered, in order: the pages in front, then the appendix. */
  async sections(): Promise<readonly string[]> {
    return this.dialog.getByRole('group').locator('label').allTextContents();
  }

  /** Ticks these sections and no others. */
  async chooseSections(labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.section(label).setChecked(true);
    for (const label of await this.sections())
      if (!labels.includes(label)) await this.section(label).setChecked(false);
  }

  /** Saves to a path and waits for the message that names it. */
  async save(path: string): Promise<void> {
    await this.#app.answerSave(path);
    await this.dialog.getByRole('button', { name: 'Save …' }).click();
    await expect(this.#page.getByText(path, { exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(this.dialog).toBeHidden();
  }

  /** Prints and reads back; without `withStructure` the tags are left out, which are slow to read for a large document. */
  async savePlan(
    path: string,
    choices: ExportChoices & { readonly sections?: readonly string[] } = {},
    withStructure = true,
  ): Promise<ReadPdf> {
    await this.open('Relationship plan as PDF …');
    await this.choose(choices);
    if (choices.sections !== undefined) await this.chooseSections(choices.sections);
    await this.save(path);
    return readPdf(await readFile(path), withStructure);
  }
}
