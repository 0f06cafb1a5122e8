import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';
import { chooseFromMenu } from './menu.ts';

/** The import, as a user meets it. */
export class ImportPage {
  readonly #app: RapportApp;
  readonly #page: Page;
  readonly dialog: Locator;
  readonly problems: Locator;

  constructor(app: RapportApp, page: Page) {
    this.#app = app;
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Import people' });
    this.problems = this.dialog.getByRole('list', { name: 'What to know about this list' });
  }

  async open(): Promise<void> {
    await chooseFromMenu(this.#app, 'File', 'Import people …');
    await this.dialog.waitFor();
  }

  /** Chooses a file with this content through the system's dialog. */
  async choose(content: string | Uint8Array, name = 'nordlys_people.csv'): Promise<void> {
    const path = join(this.#app.profile, name);
    await writeFile(path, content);
    await this.#app.answerOpen(path);
    await this.button('Choose a file …').click();
  }

  /** Chooses a file of so many bytes, all zero, that takes no room on the disk. */
  async chooseHuge(bytes: number): Promise<void> {
    const path = join(this.#app.profile, 'huge.csv');
    await writeFile(path, '');
    await truncate(path, bytes);
    await this.#app.answerOpen(path);
    await this.button('Choose a file …').click();
  }

  /** Drops a file on the window, wherever it is. */
  async drop(content: string, name = 'dropped.csv'): Promise<void> {
    await this.#page.evaluate(
      ([text, fileName]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], fileName, { type: 'text/csv' }));
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }),
          );
      },
      [content, name] as const,
    );
  }

  /** Pastes where the focus is, as a spreadsheet does: text, and the same as a page. */
  async paste(text: string, html = ''): Promise<void> {
    await this.#page.evaluate(
      ([pasted, asPage]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        if (asPage !== '') clipboardData.setData('text/html', asPage);
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [text, html] as const,
    );
  }

  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name });
  }

  /** From the columns to the preview. */
  async check(): Promise<void> {
    await this.button(/^Check /).click();
    await this.button(/^Back$/).waitFor();
    await this.filter('All').waitFor();
  }

  /** The count that filters the rows of one kind. */
  filter(name: string): Locator {
    return this.dialog.getByRole('group', { name: 'Rows to show' }).getByRole('button', { name });
  }

  row(name: string | RegExp): Locator {
    return this.dialog.getByRole('list', { name: 'Rows of the list' }).getByRole('button', { name });
  }

  /** The box that brings a row in. */
  box(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name: new RegExp(`^Bring in row \\d+, ${name}`) });
  }

  /** How the list is read: its sheet, what separates its cells, its encoding. */
  reading(label: 'Sheet' | 'Table' | 'Cells separated by' | 'Text encoding'): Locator {
    return this.dialog.getByRole('combobox', { name: label });
  }

  column(header: string): Locator {
    return this.dialog.getByRole('combobox', { name: `${header} comes in as` });
  }
}
