import { expect, test, type Locator, type Page } from '@playwright/test';
import type { AppDriver } from '../driver/app-driver.ts';
import { WindowPage } from './window-page.ts';

type Steered = Pick<AppDriver, 'answerFolder' | 'clickMenu'>;

/** The dialog that connects a folder, the foot of the sidebar, and the screen Sharing. */
export class SharingPage {
  readonly #app: Steered;
  readonly page: Page;
  readonly dialog: Locator;
  readonly passphrase: Locator;
  readonly userName: Locator;
  readonly next: Locator;
  readonly foot: Locator;
  readonly state: Locator;
  readonly activity: Locator;
  readonly colleagues: Locator;
  readonly shared: Locator;

  constructor(app: Steered, page: Page) {
    this.#app = app;
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.passphrase = page.getByLabel('Passphrase', { exact: true });
    this.userName = this.dialog.getByLabel('Your name');
    this.next = this.dialog.getByRole('button', { name: 'Next' });
    this.foot = page.getByRole('navigation', { name: 'Partners' }).getByRole('button', { name: /^Sharing/ });
    this.state = page.getByRole('region', { name: 'How it stands' });
    this.activity = page.getByRole('region', { name: 'What came from colleagues' });
    this.colleagues = page.getByRole('region', { name: 'Colleagues and their computers' });
    this.shared = page.getByRole('region', { name: 'What is shared' });
  }

  /** Opens the dialog through the File menu and chooses a folder. */
  async choose(path: string): Promise<void> {
    await expect(() => this.#app.clickMenu('File', 'Share through a folder …')).toPass();
    await this.#app.answerFolder(path);
    await this.dialog.getByRole('button', { name: 'Choose a folder …' }).click();
    await expect(this.dialog.getByText(path)).toBeVisible();
  }

  /** The last button of the dialog; waits until it is connected. */
  async finish(name: 'Make the shared folder' | 'Join'): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
    await expect(this.page.getByRole('dialog', { name: 'You are connected' })).toBeVisible({
      timeout: 30_000,
    });
  }

  /** What a button of the dialog puts on the clipboard. */
  async copied(button: string): Promise<string> {
    const text = this.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const read = (event: ClipboardEvent): void =>
            resolve(event.clipboardData?.getData('text/plain') ?? '');
          document.addEventListener('copy', read, { once: true });
        }),
    );
    await this.dialog.getByRole('button', { name: button }).click();
    return text;
  }

  async done(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Done' }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Joins as somebody who knows the passphrase. */
  async join(path: string, passphrase: string): Promise<void> {
    await this.choose(path);
    await this.next.click();
    await this.passphrase.fill(passphrase);
    await this.finish('Join');
    await this.done();
  }

  async open(): Promise<void> {
    await this.foot.click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sharing' })).toBeVisible();
  }

  /** Sends and receives at once, from wherever the user is, and waits until that has ended well. */
  async exchange(): Promise<void> {
    await this.tryExchange();
    await expect(this.foot).toContainText(/Up to date|difference|decision/, { timeout: 30_000 });
  }

  /** The same, whatever comes of it. */
  async tryExchange(): Promise<void> {
    await new WindowPage(this.page).runFromPalette('Send and receive now');
  }

  /** A picture, light and dark, at the sizes that are looked at. */
  async shot(name: string): Promise<void> {
    const shoot = (look: string) =>
      this.page.screenshot({ path: test.info().outputPath(`${name}-${look}.png`) });
    const size = this.page.viewportSize() ?? { width: 1440, height: 900 };
    await shoot('light');
    await this.page.setViewportSize({ width: 1024, height: 700 });
    await this.#see('dark');
    await shoot('dark');
    await this.#see('light');
    await this.page.setViewportSize(size);
  }

  /** Beside another window the page now and then does not hear of another theme at once; then it is told again. */
  async #see(colorScheme: 'light' | 'dark'): Promise<void> {
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await expect(async () => {
      await this.page.emulateMedia({ colorScheme });
      const shown = this.page.locator(`html[data-theme=${colorScheme}]`);
      const isShown = await shown.waitFor({ state: 'attached', timeout: 1_000 }).then(
        () => true,
        () => false,
      );
      if (!isShown) await this.page.emulateMedia({ colorScheme: other });
      expect(isShown).toBe(true);
    }).toPass();
  }
}
