import type { Locator, Page } from '@playwright/test';

/** The view “Individual plans” of the tab Plan: the list of people, and the plan of one of them. */
export class IndividualPlanPage {
  readonly page: Page;
  readonly people: Locator;
  readonly count: Locator;
  readonly name: Locator;

  constructor(page: Page) {
    this.page = page;
    const view = page.getByRole('region', { name: 'Individual plans' });
    this.people = view.getByRole('navigation', { name: 'People with and without a plan' });
    this.count = this.people.getByRole('status');
    this.name = view.getByRole('article').getByRole('heading', { level: 2 });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Plan', exact: true }).click();
    await this.page.getByRole('tab', { name: 'Individual plans' }).click();
  }

  /** Somebody in the list; others may be named in the reasons beside. */
  person(name: string): Locator {
    return this.people.getByRole('button', { name: new RegExp(`^[^.]*(?:yet|plan) ${name}`) });
  }

  /** The plan of a person. */
  plan(name: string): Locator {
    return this.page.getByRole('article', { name: `Individual plan: ${name}` });
  }

  answer(name: string, question: string): Locator {
    return this.plan(name).getByRole('textbox', { name: question, exact: true });
  }
}
