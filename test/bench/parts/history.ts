import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { Store } from '#electron/db/commits/store.ts';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { readBetween } from '#electron/db/history/read-between.ts';
import { readTrend } from '#electron/db/history/read-trend.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { noTrends } from '#electron/db/reads/trend-cache.ts';
import { statesOf } from '#shared/history/state-then.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { ratingId, supports } from '#shared/model/rating.ts';
import { openPartner, sizes, today, type Bench } from '../bench-app.ts';
import { generateChart, personOf } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';
import { inputUntilShown, watchInput } from './last-input.ts';

const SIZE = 5_000;
const CHANGES = 100_000;
const MONTHS = 24;
const PARTNER = `bench-${String(SIZE)}`;
/** In ms: the first day of the log, and how far the commands that follow are apart, so that it runs over two years. */
const BEGIN = Date.UTC(2024, 0, 2);
const DAY = 86_400_000;
/** So many people are rated by one command. */
const AT_ONCE = 20;

/** Earlier states, trends, and the tab History. */
export async function benchHistory(bench: Bench, runs: number): Promise<readonly Figure[]> {
  return [...(await benchLog(runs)), ...(await benchTab(bench, runs))];
}

/** Straight on a file, because its log has to run over years. */
async function benchLog(runs: number): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-history-'));
  let now = BEGIN;
  const connection = openForWriting(join(folder, 'rapport.sqlite'));
  migrate(connection, migrations, () => undefined);
  const store = new Store(connection, false, { now: () => now, newId: v7 });
  try {
    const command = { name: 'person.rate', label: 'x', partnerId: null };
    store.commit(command, generateChart(SIZE, today));
    const count = connection.prepareRaw('SELECT count(*) FROM change');
    let rated = 0;
    const end = Date.parse(today) - DAY;
    while ((count.get() as [number])[0] < CHANGES || rated < 6_000) {
      now = Math.min(end, now + 2 * DAY);
      const changes = Array.from({ length: AT_ONCE }, () => {
        const personId = personOf(SIZE, (rated += 1) % SIZE);
        return change('rating', ratingId(personId, 'support'), {
          partnerId: PARTNER as never, // the id of the generated partner
          personId,
          kind: 'support',
          values: [supports[rated % supports.length] ?? 'neutral'],
          evidence: `Said so the ${String(rated)}th time.`,
        });
      });
      store.commit(command, changes);
    }
    const state = stateFromRows(store.partnerRows(PARTNER));
    const rebuild = (from: Parameters<typeof readBetween>[1]['from']): void => {
      statesOf(state, readBetween(store.reader, { partnerId: PARTNER, from, to: null }));
    };
    const wish = { partnerId: PARTNER, months: MONTHS, today: today as IsoDate };
    const people = `${String(SIZE)} people, ${String(CHANGES)} changes`;
    return [
      figureOf(
        'history',
        `${people}: state before the first`,
        timesOf(runs, () => rebuild({ kind: 'before', command: 1 })),
        { bar: 300 },
      ),
      figureOf(
        'history',
        `${people}: state after the list came`,
        timesOf(runs, () => rebuild({ kind: 'after', command: 1 })),
        { bar: 300 },
      ),
      figureOf(
        'history',
        `${people}: trend of ${String(MONTHS)} months`,
        timesOf(runs, () => readTrend(store.reader, noTrends(), wish)),
        { bar: 500 },
      ),
      figureOf(
        'history',
        'opening the same partner, for comparison',
        timesOf(runs, () => store.partnerRows(PARTNER)),
      ),
    ];
  } finally {
    store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function timesOf(runs: number, work: () => unknown): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs + 1; run += 1) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  // The first run compiles.
  return times.slice(1);
}

async function benchTab(bench: Bench, runs: number): Promise<readonly Figure[]> {
  const app = await bench.open(await bench.seededProfile());
  const { page } = app;
  const figures: Figure[] = [];
  for (const size of sizes) {
    await openPartner(page, size);
    const times: number[] = [];
    for (let run = 0; run < runs + 1; run += 1) {
      await page.getByRole('tab', { name: 'Meetings' }).click();
      await watchInput(page);
      await page.keyboard.press('ControlOrMeta+7');
      times.push(await inputUntilShown(page, '[data-entry]', ''));
    }
    figures.push(figureOf('history', `${String(size)} people: tab opened`, times.slice(1), { bar: 100 }));
    await page.keyboard.press('ControlOrMeta+1');
  }
  await app.quit();
  return figures;
}
