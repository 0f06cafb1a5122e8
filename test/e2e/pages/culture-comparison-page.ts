import type { Locator, Page } from '@playwright/test';

const leads = {
  'We and the partner': 'The two cultures',
  Processes: 'Ordering',
  Validation: 'Tests',
} as const;

/** What we make of a partner's culture: comparison with guidelines and adjustments, processes, tests of the result. */
export class CultureComparisonPage {
  readonly page: Page;
  readonly guidelines: Locator;
  readonly adjustments: Locator;
  readonly tests: Locator;
  readonly proposed: Locator;
  readonly confidence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.guidelines = page.getByRole('region', { name: 'Guidelines' });
    this.adjustments = page.getByRole('region', { name: 'Adjustments' });
    this.tests = page.getByRole('region', { name: 'Tests', exact: true });
    this.proposed = page.getByRole('region', { name: 'Proposed tests' });
    this.confidence = page.getByRole('region', { name: 'Confidence' });
  }

  async show(view: keyof typeof leads): Promise<void> {
    await this.page.getByRole('tab', { name: 'Culture', exact: true }).click();
    await this.page.getByRole('tab', { name: view, exact: true }).click();
    await this.page.getByRole('region', { name: leads[view], exact: true }).waitFor();
  }

  /** A process with its steps. */
  process(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** How sure one component is, as it is shown. */
  async confidenceOf(component: string): Promise<number> {
    const text = await this.confidence.getByRole('listitem').filter({ hasText: component }).textContent();
    return Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN);
  }
}
