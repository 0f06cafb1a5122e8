import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seedOfRun } from '../../property/random.ts';

const COUNT = 2_000;
const command = fileURLToPath(new URL('../run.ts', import.meta.url));

// In a process of its own, as by command: it puts a stand-in in the place of Electron.
it('takes no payload that a call does not allow', { timeout: 300_000 }, () => {
  const seed = String(seedOfRun());
  console.log(`calls: RAPPORT_SEED=${seed}`);
  const { stdout, status } = spawnSync(process.execPath, [command, String(COUNT), 'calls'], {
    encoding: 'utf8',
    env: { ...process.env, RAPPORT_SEED: seed },
  });
  expect(stdout).toMatch(/ tried, 0 lost, 0 wrong\n$/);
  expect(status).toBe(0);
});
