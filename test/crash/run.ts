import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOfRun } from '../property/random.ts';
import { crashRounds } from './crash-rounds.ts';

/** `npm run test:crash -- N`: N kills, 1,000 when no number is given. */
const kills = Number(process.argv[2] ?? 1_000);
const seed = seedOfRun();
const root = mkdtempSync(join(tmpdir(), 'rapport-crash-'));
console.log(`${kills} kills, RAPPORT_SEED=${seed}`);
try {
  const report = await crashRounds(() => mkdtempSync(join(root, 'profile-')), kills, seed);
  console.log(
    `${report.commits} commits acknowledged, ${report.unsaid} more found on the disk, ${report.problems.length} problems`,
  );
  for (const problem of report.problems) console.log(problem);
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
