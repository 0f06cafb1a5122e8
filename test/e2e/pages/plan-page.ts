import type { Locator, Page } from '@playwright/test';

/** The Plan tab: toolbar, news, lines of people, actions. */
export class PlanPage {
  readonly page: Page;
  readonly plan: Locator;
  readonly lines: Locator;
  readonly search: Locator;
  readonly actionSearch: Locator;
  readonly strategies: Locator;
  readonly shown: Locator;
  readonly count: Locator;
  readonly news: Locator;

  constructor(page: Page) {
    this.page = page;
    this.plan = page.getByRole('region', { name: 'Engagement plan' });
    this.lines = this.plan.getByRole('list', { name: 'People by priority' }).getByRole('article');
    this.search = this.plan.getByRole('searchbox', { name: 'Search the plan' });
    this.actionSearch = this.plan.getByRole('searchbox', { name: 'Search the actions' });
    this.strategies = this.plan.getByRole('combobox', { name: 'Strategy' });
    this.shown = this.plan.getByRole('combobox', { name: 'Lines' });
    this.count = this.plan.getByRole('status').first();
    this.news = this.plan.getByRole('region', { name: 'What changed' });
  }

  async open(): Promise<void> {
    await this.openCampaign();
    await this.plan.getByRole('radio', { name: 'People' }).click();
  }

  /** The tab as it opens: aim, story and stages. */
  async openCampaign(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Plan', exact: true }).click();
  }

  /** The line of a person. */
  line(name: string): Locator {
    return this.plan.getByRole('article', { name, exact: true });
  }

  name(name: string): Locator {
    return this.line(name).getByRole('heading', { name }).getByRole('button');
  }

  button(name: string, button: string | RegExp): Locator {
    return this.line(name).getByRole('button', { name: button, exact: typeof button === 'string' });
  }

  /** A text of the line that is being edited. */
  field(name: string, label: string): Locator {
    return this.line(name).getByRole('textbox', { name: label });
  }

  async showActions(): Promise<void> {
    await this.plan.getByRole('radio', { name: 'Actions' }).click();
  }

  /** The actions under a heading such as `Overdue`. */
  actions(group: string): Locator {
    return this.plan.getByRole('region', { name: group }).getByRole('listitem');
  }
}
