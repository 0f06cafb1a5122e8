import { expect, type Locator, type Page } from '@playwright/test';
import type { RapportApp } from '../fixture.ts';

type Spot = { readonly x: number; readonly y: number };

/** The map, as keyboard, mouse and screen reader meet it. */
export class MapPage {
  readonly page: Page;
  readonly tree: Locator;
  readonly toolbar: Locator;
  readonly legend: Locator;
  readonly tray: Locator;
  readonly kinds: Locator;
  /** The field for the name of somebody who was just added. */
  readonly nameOnCard: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tree = page.getByRole('tree', { name: /^Map of/ });
    this.toolbar = page.getByRole('toolbar', { name: 'Map' });
    this.legend = page.getByRole('region', { name: 'Legend' });
    this.tray = page.getByRole('region', { name: 'Tray of unplaced people' });
    this.nameOnCard = page.getByRole('textbox', { name: 'Name on the card' });
    this.kinds = page.getByRole('menu', { name: /^Line from/ });
  }

  /** The card of somebody; only the surroundings of the selected card are items. */
  card(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${name},`) });
  }

  /** Flies to somebody, who is selected then and stands in the middle. */
  async find(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+f');
    await this.page.keyboard.type(name);
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.card(name)).toHaveAttribute('aria-selected', 'true');
    await expect(this.tree).toBeFocused();
  }

  /** Zooms around the middle until a card is at most about this many pixels wide, or as far as the map zooms. */
  async zoomToCardWidth(name: string, width: number): Promise<void> {
    for (let i = 0; i < 20; i += 1) {
      const { width: before } = await this.box(name);
      if (before <= width) return;
      await this.page.keyboard.press('-');
      await expect.poll(async () => (await this.box(name)).width).toBeLessThan(before - 1);
    }
  }

  /** Where somebody's card is on the screen. Measured in the page: Playwright's own boxes lag a frame behind the zoom. */
  async box(name: string): Promise<Spot & { readonly width: number; readonly height: number }> {
    return this.card(name).evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** The middle of somebody's card on the screen. */
  async spot(name: string): Promise<Spot> {
    const { x, y, width, height } = await this.box(name);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** A place of the map with no card under it or close to it, away from the edges and the panels that lie over it. */
  async emptySpot(): Promise<Spot> {
    const pane = this.page.getByTestId('map-pane');
    const box = await pane.boundingBox();
    if (box === null) throw new Error('the map is not shown');
    for (let y = 0.86; y > 0.1; y -= 0.06)
      for (let x = 0.78; x > 0.1; x -= 0.06) {
        const spot = { x: box.x + box.width * x, y: box.y + box.height * y };
        if (await this.#isEmpty(spot)) return spot;
      }
    throw new Error('the map is full');
  }

  async #isEmpty(spot: Spot): Promise<boolean> {
    for (const [dx, dy] of [
      [0, 0],
      [-60, 0],
      [60, 0],
      [0, 24],
      [0, -24],
    ] as const) {
      await this.page.mouse.move(spot.x + dx, spot.y + dy);
      if ((await this.page.getByTestId('map-pane').getAttribute('data-hover')) !== null) return false;
    }
    return true;
  }

  /** Where the handle of somebody's card is, from which a line is drawn; the pointer has to be on the card first. */
  async handle(name: string): Promise<Spot> {
    const { x, y, width, height } = await this.box(name);
    return { x: x + width, y: y + height / 2 };
  }

  /** Presses, moves in steps as a hand does, and leaves the button pressed. */
  async drag(from: Spot, to: Spot): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** What the undo menu says was done last. */
  async lastStep(app: RapportApp): Promise<string> {
    const edit = (await app.menu()).find(({ label }) => label === 'Edit');
    return edit?.items[0]?.label ?? '';
  }

  async colourBy(lens: string): Promise<void> {
    await this.toolbar.getByLabel('Colour by').selectOption({ label: lens });
  }
}
