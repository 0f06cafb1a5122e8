import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';
import { WindowPage } from './window-page.ts';

/** The dialogs in which a snapshot is saved, opened, looked into and merged. */
export class SnapshotPage {
  readonly #app: RapportApp;
  readonly #page: Page;
  readonly saving: Locator;
  readonly saveButton: Locator;
  readonly opening: Locator;
  /** In whichever of the two dialogs is open. */
  readonly passphrase: Locator;
  readonly add: Locator;
  readonly merge: Locator;
  readonly look: Locator;
  /** Above a snapshot that is looked at. */
  readonly note: Locator;
  readonly again: Locator;
  readonly leave: Locator;

  constructor(app: RapportApp, page: Page) {
    this.#app = app;
    this.#page = page;
    this.saving = page.getByRole('dialog', { name: 'Save a snapshot' });
    this.saveButton = this.saving.getByRole('button', { name: 'Save …' });
    this.opening = page.getByRole('dialog', { name: 'Open a snapshot' });
    this.passphrase = page.getByRole('dialog').getByLabel('Passphrase', { exact: true });
    this.add = page.getByRole('button', { name: 'Add as a new partner' });
    this.look = page.getByRole('button', { name: 'Look at it' });
    this.note = page.getByRole('region', { name: 'Snapshot' });
    this.again = this.note.getByRole('button', { name: 'Differences and merging …' });
    this.leave = this.note.getByRole('button', { name: 'Leave the snapshot' });
    this.merge = page.getByRole('button', { name: 'Merge', exact: true });
  }

  async openSaving(): Promise<void> {
    await new WindowPage(this.#page).runFromPalette('Save a snapshot');
    await expect(this.saving).toBeVisible();
  }

  /** Saves to a path and waits for the message that names it. */
  async save(path: string): Promise<void> {
    await this.#app.answerSave(path);
    await this.saveButton.click();
    await expect(new WindowPage(this.#page).message('Snapshot saved')).toBeVisible({ timeout: 30_000 });
    await expect(new WindowPage(this.#page).message(path)).toBeVisible();
    await expect(this.saving).toBeHidden();
  }

  /** Chooses a file in the open dialog, through the File menu. */
  async choose(path: string): Promise<void> {
    await this.#app.answerOpen(path);
    await expect(() => this.#app.clickMenu('File', 'Open a snapshot …')).toPass();
  }

  /** Lets a file fall on the window. */
  async drop(path: string): Promise<void> {
    const content = (await readFile(path)).toString('base64');
    await this.#page.evaluate(
      ([encoded, name]) => {
        const carried = new DataTransfer();
        carried.items.add(
          new File([Uint8Array.from(atob(encoded), (sign) => sign.codePointAt(0) ?? 0)], name),
        );
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }),
          );
      },
      [content, basename(path)] as const,
    );
  }

  preview(partner: string): Locator {
    return this.#page.getByRole('dialog', { name: `Snapshot of ${partner}` });
  }

  /** What stands behind a word of the preview. */
  fact(partner: string, word: string): Locator {
    return this.preview(partner).locator('dt').getByText(word, { exact: true }).locator('+ dd');
  }

  /** A picture, light and dark, at the sizes that are looked at. */
  async shot(name: string): Promise<void> {
    const shoot = (look: string) =>
      this.#page.screenshot({ path: test.info().outputPath(`${name}-${look}.png`) });
    const size = this.#page.viewportSize() ?? { width: 1440, height: 900 };
    await shoot('light');
    await this.#page.setViewportSize({ width: 1024, height: 700 });
    await this.#page.emulateMedia({ colorScheme: 'dark' });
    await shoot('dark');
    await this.#page.emulateMedia({ colorScheme: 'light' });
    await this.#page.setViewportSize(size);
  }
}
