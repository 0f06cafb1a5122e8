import { openPartner, sizes, type Bench } from '../bench-app.ts';
import { figureOf, type Figure } from '../figures.ts';
import { inputUntilShown, watchInput } from './last-input.ts';

/** From typing a name into the map's search until the people found are on the screen. */
export async function benchSearch(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const figures: Figure[] = [];
  for (const size of sizes) {
    await openPartner(page, size);
    const field = page.getByRole('combobox', { name: 'Find a person on the map' });
    const times: number[] = [];
    for (let run = 0; run < runs * 4; run += 1) {
      await field.fill('');
      await watchInput(page);
      await field.fill(['berg', 'lena', 'director', 'sales'][run % 4] ?? 'berg');
      times.push(await inputUntilShown(page, '[role="listbox"] [role="option"]', ''));
    }
    await page.keyboard.press('Escape');
    figures.push(figureOf('search', `${size} people: typed until shown`, times, { withP95: true }));
  }
  await app.quit();
  return figures;
}
