import { expect, type RapportApp } from '../fixture.ts';

/** Chooses a menu item as soon as it can be chosen: the menu follows the window a moment later. */
export async function chooseFromMenu(app: RapportApp, ...labels: readonly string[]): Promise<void> {
  await expect(() => app.clickMenu(...labels)).toPass({ timeout: 8_000 });
}
