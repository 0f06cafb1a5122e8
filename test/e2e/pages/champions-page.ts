import type { Locator, Page } from '@playwright/test';

/** The ranking of champions, the paths in on the map, and what if. */
export class ChampionsPage {
  readonly page: Page;
  readonly ranking: Locator;
  readonly whatIf: Locator;
  readonly assumptions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.ranking = page.getByRole('list', { name: 'Ranking of champions' });
    this.whatIf = page.getByRole('region', { name: 'What if', exact: true });
    this.assumptions = this.whatIf.getByRole('list', { name: 'Assumptions' });
  }

  /** Opens the view of the ranking. */
  async goTo(): Promise<void> {
    await this.page.getByRole('tab', { name: 'People', exact: true }).click();
    await this.page.getByRole('tab', { name: 'Champions' }).click();
    await this.ranking.waitFor();
  }

  /** Somebody's place in the ranking. */
  place(name: string): Locator {
    return this.ranking.getByRole('listitem').filter({ has: this.toggle(name) });
  }

  /** Opens and closes the parts of somebody's place. */
  toggle(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^\\d+\\. ${name}, `) });
  }

  /** One answer of a champion test of somebody whose place is open. */
  answer(test: string, answer: string): Locator {
    return this.ranking.getByRole('radiogroup', { name: test }).getByRole('radio', { name: answer });
  }

  /** What the map says about the path that stands out. */
  path(words: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  /** Assumes that somebody at the partner is gone. */
  async personGone(name: string): Promise<void> {
    await this.whatIf.getByRole('combobox', { name: 'Somebody at the partner is gone' }).fill(name);
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  }

  /** Assumes that one of us is gone. */
  async colleagueGone(name: string): Promise<void> {
    await this.whatIf.getByRole('combobox', { name: 'One of us is gone' }).selectOption({ label: name });
  }

  /** One line of the table of before and after. */
  fact(label: string): Locator {
    return this.whatIf
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: label, exact: true }) });
  }

  /** One of the lists below the table. */
  list(title: string): Locator {
    return this.whatIf.getByRole('region', { name: title });
  }
}
