import type { Locator, Page } from '@playwright/test';

/** The people tab: the table with its toolbar. */
export class PeoplePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly search: Locator;
  readonly selection: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'People' });
    this.search = page.getByRole('searchbox', { name: 'Search people' });
    this.selection = page.getByRole('toolbar', { name: 'Selected people' });
  }

  async goTo(): Promise<void> {
    await this.page.getByRole('tab', { name: 'People', exact: true }).click();
    await this.grid.waitFor();
  }

  row(name: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: false }) });
  }

  nameCell(name: string): Locator {
    return this.grid.getByRole('rowheader', { name });
  }

  /** The cell of a row under this column header. */
  async cell(name: string, column: string): Promise<Locator> {
    const header = this.grid.getByRole('columnheader', { name: column });
    const index = await header.getAttribute('aria-colindex');
    return this.row(name).locator(`[aria-colindex="${index ?? ''}"]`);
  }

  /** The names in the order in which the rows are shown, as far as they are in the page. */
  names(): Promise<readonly string[]> {
    return this.grid.getByRole('rowheader').evaluateAll((cells) =>
      cells
        .map((cell) => ({
          text: cell.textContent,
          index: Number(cell.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
        }))
        .sort((a, b) => a.index - b.index)
        .map(({ text }) => text),
    );
  }

  /** How many rows there are, the header not counted. */
  async count(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  sortBy(column: string): Promise<void> {
    return this.grid.getByRole('columnheader', { name: column }).getByRole('button').first().click();
  }

  /** The right edge of a column, which is dragged. */
  edge(column: string): Locator {
    return this.grid.getByRole('separator', { name: `Width of ${column.toLowerCase()}`, exact: true });
  }

  /** Opens the filter of a column and ticks a value. */
  async filter(column: string, value: string): Promise<void> {
    const header = this.grid.getByRole('columnheader', { name: column });
    await header.hover();
    await header.getByRole('button', { name: 'Filter by' }).click();
    const panel = this.page.getByRole('dialog', { name: 'Filter by' });
    await panel.getByRole('checkbox', { name: value, exact: true }).click();
    await this.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }
}
