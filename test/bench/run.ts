import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '../../build/vite/build-app.ts';
import { isBuildCurrent } from '../../build/vite/build-state.ts';
import { projectFolder } from '../../build/vite/output-folder.ts';
import { startBench, type Bench } from './bench-app.ts';
import { asTable, type Figure } from './figures.ts';
import { benchEdit } from './parts/edit.ts';
import { benchFindingsAndRanking } from './parts/findings-and-ranking.ts';
import { benchFrames } from './parts/frames.ts';
import { benchHistory } from './parts/history.ts';
import { benchImport } from './parts/import.ts';
import { benchLayout } from './parts/layout.ts';
import { benchMemory } from './parts/memory.ts';
import { benchOpen } from './parts/open.ts';
import { benchPdf } from './parts/pdf.ts';
import { benchPlan } from './parts/plan.ts';
import { benchSearch } from './parts/search.ts';
import { benchSharing } from './parts/sharing.ts';
import { benchStart } from './parts/start.ts';

// `npm run bench [-- --only frames,open] [--runs 5]`: drives the built app in Chromium and prints figures as JSON and as a table.
const parts: Readonly<Record<string, (bench: Bench, runs: number) => Promise<readonly Figure[]>>> = {
  start: benchStart,
  open: benchOpen,
  layout: benchLayout,
  frames: benchFrames,
  edit: benchEdit,
  search: benchSearch,
  import: benchImport,
  plan: benchPlan,
  'findings-and-ranking': benchFindingsAndRanking,
  history: benchHistory,
  sharing: benchSharing,
  pdf: benchPdf,
  memory: benchMemory,
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 5);
const wanted = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(parts);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
if (!isBuildCurrent()) {
  console.error('Building …');
  await buildApp(() => undefined);
}

const bench = await startBench();
const figures: Figure[] = [];
try {
  for (const name of wanted) {
    const from = performance.now();
    figures.push(...((await parts[name]?.(bench, runs)) ?? []));
    console.error(`${name}: ${Math.round((performance.now() - from) / 1_000)} s`);
  }
} finally {
  await bench.close();
}
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version };
const report = JSON.stringify({ machine, runs, figures }, null, 2);
await mkdir(join(projectFolder, 'test-results'), { recursive: true });
await writeFile(join(projectFolder, 'test-results/bench.json'), report);
console.log(report);
console.log(`\n${asTable(figures)}`);
