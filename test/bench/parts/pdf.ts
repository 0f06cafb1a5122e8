import { join } from 'node:path';
import { stateFromRows, type PartnerRows } from '#shared/model/partner-state.ts';
import { callBridge, type Bench } from '../bench-app.ts';
import { planSections } from '#shared/print/plan/plan-sections.ts';
import { figureOf, type Figure } from '../figures.ts';

/** The relationship plan as PDF of the sample partner (25 people) and of 200 people, and the sample's coming meeting brief. */
export async function benchPdf(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const profile = await bench.seededProfile();
  const app = await bench.open(profile);
  const { page } = app;
  await page.getByRole('button', { name: 'All partners' }).waitFor();
  await app.clickMenu('File', 'Add the sample partner');
  await page.getByRole('heading', { level: 1, name: /sample/ }).waitFor();
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
  figures.push(await benchBrief(app, profile, sample, runs));
  await app.quit();
  return figures;
}

async function benchBrief(
  app: Awaited<ReturnType<Bench['open']>>,
  profile: string,
  partnerId: string,
  runs: number,
): Promise<Figure> {
  const { page } = app;
  const rows = (await callBridge(page, 'partner.open', { partnerId })) as PartnerRows; // by the contract
  const [briefId = ''] = stateFromRows(rows).meeting_brief.keys();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await app.answerSave(join(profile, `bench-brief-${String(run)}.pdf`));
    const from = performance.now();
    await callBridge(page, 'pdf.print', {
      document: { kind: 'brief', briefId },
      partnerId,
      audience: 'internal',
      paper: 'a4',
      suggestedName: 'Bench.pdf',
      jobId: `bench-brief-${String(run)}`,
    });
    times.push(performance.now() - from);
  }
  return figureOf('pdf', 'meeting brief of the sample: asked until saved', times, { bar: 2_000 });
}
