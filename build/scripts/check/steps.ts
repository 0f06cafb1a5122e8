import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../shell/index.ts';
import { buildApp } from '../../vite/build-app.ts';
import { electronBinary } from '../../packaging/electron-binary.ts';
import { packageStep } from './package-step.ts';
import { runTool } from './run-command.ts';
import type { Step, StepResult } from './step.ts';
import { countPlaywright, countVitest, type PlaywrightReport, type VitestReport } from './test-reports.ts';

/** Everything that `npm test` does, in order. */
export const steps: readonly Step[] = [
  { name: 'format', run: (print) => verdict(runTool('prettier', ['--check', '.'], print)) },
  { name: 'lint', run: (print) => verdict(runTool('oxlint', ['--type-aware'], print)) },
  { name: 'types', run: (print) => verdict(runTool('tsc', ['-b'], print)) },
  { name: 'build', run: (print) => verdict(buildApp((line) => print(`${line}\n`)).then(() => 0)) },
  { name: 'package', run: packageStep },
  // Often waits for processes and for the disk.
  {
    name: 'attack',
    early: true,
    run: (print) =>
      vitest(['test/attack', 'test/snapshots', 'test/folder', 'test/merge', 'test/erasing'], print),
  },
  { name: 'unit', run: (print) => vitest(['test/unit'], print) },
  { name: 'property', run: (print) => vitest(['test/property'], print) },
  { name: 'integration', run: (print) => vitest(['test/integration'], print) },
  { name: 'end-to-end', run: endToEnd },
];

async function verdict(exitCode: Promise<number>): Promise<StepResult> {
  const ok = (await exitCode) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note: '' };
}

function vitest(folders: readonly string[], print: (text: string) => void): Promise<StepResult> {
  return withReport(async (file) => {
    const args = [
      'run',
      ...folders.map((folder) => `${folder}/`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const exitCode = await runTool('vitest', args, print);
    return countVitest(await readReport<VitestReport>(file), exitCode);
  });
}

function endToEnd(print: (text: string) => void): Promise<StepResult> {
  return withReport(async (file) => {
    const engine =
      electronBinary() === null ? `Chromium shell, ${(await findChromium()).origin}` : 'Electron';
    print(`on: ${engine}\n`);
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const exitCode = await runTool('playwright', ['test', '--reporter=list,json'], print, env);
    const counted = countPlaywright(await readReport<PlaywrightReport>(file), exitCode);
    return { ...counted, note: [`on ${engine}`, counted.note].filter((note) => note !== '').join('; ') };
  });
}

async function withReport(run: (file: string) => Promise<StepResult>): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-report-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T; // written by the runner of this very version
}
