import { join } from 'node:path';
import { callBridge, type Bench } from '../bench-app.ts';
import { planSections } from '#shared/print/plan-sections.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The relationship plan as PDF of the sample partner (25 people) and of 200 people. */
export async function benchPdf(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const profile = await bench.seededProfile();
  const app = await bench.open(profile);
  const { page } = app;
  await page.getByRole('button', { name: 'All partners' }).waitFor();
  await app.clickMenu('File', 'Add the sample partner');
  await page.getByRole('tab', { name: 'Map' }).waitFor();
  const partners = (await callBridge(page, 'partners.list', undefined)) as readonly {
    readonly id: string;
    readonly sample: boolean;
  }[]; // by the contract
  const sample = partners.find((partner) => partner.sample)?.id ?? '';
  const figures: Figure[] = [];
  for (const [people, partnerId, bar] of [
    [25, sample, 3_000],
    [200, 'bench-200', 8_000],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await app.answerSave(join(profile, `bench-${String(people)}-${String(run)}.pdf`));
      const from = performance.now();
      await callBridge(page, 'pdf.print', {
        document: { kind: 'plan', sections: planSections },
        partnerId,
        audience: 'internal',
        paper: 'a4',
        suggestedName: 'Bench.pdf',
        jobId: `bench-${String(people)}-${String(run)}`,
      });
      times.push(performance.now() - from);
    }
    figures.push(figureOf('pdf', `${people} people: asked until saved`, times, { bar }));
  }
  await app.quit();
  return figures;
}
