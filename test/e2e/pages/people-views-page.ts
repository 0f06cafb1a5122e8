import type { Locator, Page } from '@playwright/test';

/** The pictures of a partner’s people: views of the tab People. */
export class PeopleViewsPage {
  readonly page: Page;
  readonly curve: Locator;
  readonly orientation: Locator;
  readonly matrix: Locator;
  readonly photos: Locator;

  constructor(page: Page) {
    this.page = page;
    this.curve = page.getByRole('region', { name: 'Adoption curve' });
    this.orientation = page.getByRole('region', { name: 'Decision orientation' });
    this.matrix = page.getByRole('region', { name: 'Who knows whom' });
    this.photos = page.getByRole('region', { name: 'Photos' });
  }

  async open(view: 'Adoption curve' | 'Decision orientation' | 'Who knows whom' | 'Photos'): Promise<void> {
    await this.page.getByRole('tab', { name: 'People' }).click();
    await this.page.getByRole('tab', { name: view }).click();
  }

  /** A segment of the curve or a field of the picture of orientation. */
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** A person as a chip or a card. */
  person(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name: new RegExp(`^${name},`) });
  }

  /** Chooses a picture file for a card of the photo board; the dialog has to be answered before. */
  async choosePhoto(name: string): Promise<void> {
    await this.person(name).hover();
    await this.page.getByRole('button', { name: `Photo of ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Choose a photo' }).click();
  }

  /** The cell of a colleague and a person. */
  cell(colleague: string, person: string): Locator {
    return this.matrix.getByRole('button', { name: new RegExp(`^${colleague} and ${person}:`) });
  }

  get rows(): Locator {
    return this.matrix.getByRole('row');
  }
}
