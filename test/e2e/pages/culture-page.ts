import type { Locator, Page } from '@playwright/test';

/** The Culture tab of a partner, and the screen of our own culture: questionnaire and result. */
export class CulturePage {
  readonly page: Page;
  readonly questionnaire: Locator;
  readonly result: Locator;
  readonly steps: Locator;
  readonly respondents: Locator;

  constructor(page: Page) {
    this.page = page;
    this.questionnaire = page.getByRole('region', { name: 'Culture questionnaire' });
    this.result = page.getByRole('region', { name: 'Culture, result' });
    this.steps = page.getByRole('navigation', { name: 'Components of the questionnaire' });
    this.respondents = page.getByRole('group', { name: 'Respondents' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Culture', exact: true }).click();
  }

  async openOwn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Our own culture' }).click();
  }

  async show(view: 'Result' | 'Questionnaire'): Promise<void> {
    await this.page.getByRole('tab', { name: view, exact: true }).click();
  }

  async addRespondent(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add respondent' }).click();
    await this.page.getByRole('combobox', { name: 'Who answers?' }).fill(name);
    await this.page.keyboard.press('Enter');
    await this.respondents.getByRole('button', { name }).waitFor();
  }

  respondent(name: string): Locator {
    return this.respondents.getByRole('button', { name });
  }

  /** An item by its question. */
  item(question: string): Locator {
    return this.questionnaire.getByRole('group', { name: question });
  }

  statement(question: string, text: string): Locator {
    return this.item(question).getByRole('slider', { name: text });
  }

  /** The points of an item in the order of the page, as numbers. */
  async pointsOf(question: string): Promise<readonly number[]> {
    const values = await this.item(question)
      .getByRole('slider')
      .evaluateAll((sliders) => sliders.map((slider) => Number((slider as HTMLInputElement).value)));
    return values;
  }

  step(component: string): Locator {
    return this.steps.getByRole('button', { name: component });
  }
}
