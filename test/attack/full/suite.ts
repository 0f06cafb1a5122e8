import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../outcome.ts';
import { fullOnDisk } from './on-disk.ts';
import { fullByPageLimit } from './page-limit.ts';

const inside = fileURLToPath(new URL('./inside.ts', import.meta.url));

/** A really full disk: mounted by this process, else in a name space of its own (Linux), else the nearest thing that SQLite offers. */
export async function fullSuite(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  return (
    (await fullOnDisk(count, seed, onProgress)) ??
    (await fullInNameSpace(count, seed)) ??
    fullByPageLimit(count, seed, onProgress)
  );
}

/** Null where the system does not let users have a name space in which they may mount. */
async function fullInNameSpace(count: number, seed: number): Promise<Outcome | null> {
  if (process.platform !== 'linux') return null;
  const child = spawn(
    'unshare',
    ['--user', '--map-root-user', '--mount', process.execPath, inside, String(count), String(seed)],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const failed = once(child, 'error').then(() => null);
  const output = await Promise.race([text(child.stdout), failed]);
  // Printed by `inside.ts` of this very version; nothing where it could not be started.
  return output === null || output.trim() === '' ? null : (JSON.parse(output) as Outcome | null);
}
