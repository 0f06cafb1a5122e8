import { expect, type Page } from '@playwright/test';
import { MAX_CHANGES_PER_COMMIT, type Change } from '#shared/model/change.ts';
import { type PartnerRows, stateFromRows, type PartnerState } from '#shared/model/partner-state.ts';
import { answerOf } from '../driver/ask-app.ts';

/** Writes changes through the page's own bridge and opens the partner from the list. */
export async function seedPartner(page: Page, name: string, changes: readonly Change[]): Promise<void> {
  const partnerId = changes.find((change) => change.entity === 'partner')?.row ?? null;
  for (let from = 0; from < changes.length; from += MAX_CHANGES_PER_COMMIT) {
    await answerOf(page, 'data.commit', {
      command: { name: 'partner.addSample', parameters: {}, partnerId },
      changes: changes.slice(from, from + MAX_CHANGES_PER_COMMIT),
    });
  }
  await page.reload();
  await page.getByText(name, { exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What the database holds of the only partner. */
export async function storedState(page: Page): Promise<PartnerState> {
  const partners = (await answerOf(page, 'partners.list', undefined)) as readonly { readonly id: string }[];
  const rows = await answerOf(page, 'partner.open', { partnerId: partners[0]?.id ?? '' });
  return stateFromRows(rows as PartnerRows); // by the contract
}
