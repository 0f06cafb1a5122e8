import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountSmallDisk } from '../../fixtures/small-disk.ts';
import { randomFrom } from '../../property/random.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { FullDiskAttempt } from './attempt.ts';
import { startsFor } from './starts.ts';

const MEGABYTES = 32;

/** The attempts on a small disk of their own; null where this process may not mount one. */
export async function fullOnDisk(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void,
): Promise<Outcome | null> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-full-'));
  const place = join(root, 'disk');
  mkdirSync(place);
  try {
    using disk = mountSmallDisk(place, MEGABYTES);
    if (disk === null) return null;
    const random = randomFrom(seed);
    const starts = await startsFor(root, seed);
    const tally = new Tally();
    for (let number = 0; number < count; number += 1) {
      const start = (random.chance(0.8) ? starts[0] : random.pick(starts)) ?? random.pick(starts);
      const attempt = new FullDiskAttempt(place, disk, start, random);
      await attempt.run();
      const { lost, wrong } = attempt.found;
      const at = (text: string) =>
        `attempt ${number} (seed ${seed}), ${attempt.kind} with ${attempt.room} bytes of room: ${text}`;
      tally.count(lost.map(at), wrong.map(at));
      onProgress(tally.outcome);
    }
    return tally.outcome;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
