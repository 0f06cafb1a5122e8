import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { bundleChild } from '../kill/bundle.ts';
import { openedProfile } from '../model/open-profile.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { Erasers } from './killed-erasure.ts';
import type { Said } from './order.ts';
import { plant, wordsLeft, type Planted } from './planted.ts';

/** How long an erasure is taken to last before one was seen, in milliseconds. */
const FIRST_GUESS = 400;

/**
 * Kills the process that erases somebody, `count` times, at any moment; some of them once more in the start that finishes it, some after the user
 * has stopped the erasure. Afterwards the folder holds no byte about the person, or (nothing was begun, or it was stopped) all of them.
 */
export async function eraseSuite(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-erase-'));
  using bundle = await bundleChild(new URL('../erase/child.ts', import.meta.url));
  const erasers = new Erasers(bundle.path, join(root, 'cache'));
  try {
    const run = new Run(root, erasers, seed);
    for (let kill = 0; kill < count; kill += 1) {
      await run.kill(kill);
      onProgress(run.tally.outcome);
    }
    return run.tally.outcome;
  } finally {
    erasers.end();
    rmSync(root, { recursive: true, force: true });
  }
}

class Run {
  readonly tally = new Tally();
  readonly #root: string;
  readonly #erasers: Erasers;
  readonly #seed: number;
  readonly #random: Random;
  readonly #planted: Planted;
  readonly #before: number;
  #usual = FIRST_GUESS;

  constructor(root: string, erasers: Erasers, seed: number) {
    this.#root = root;
    this.#erasers = erasers;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#planted = plant(mkdtempSync(join(root, 'planted-')));
    this.#before = wordsLeft(this.#planted.folder);
    if (this.#before < 100) throw new Error('the person has to be there before');
  }

  async kill(number: number): Promise<void> {
    const folder = mkdtempSync(join(this.#root, 'profile-'));
    cpSync(this.#planted.folder, folder, { recursive: true });
    const stops = this.#random.chance(0.15);
    // One that was stopped is often left alone long enough to see what comes of it.
    const delay = stops && this.#random.chance(0.6) ? this.#usual * 3 : this.#delay();
    const { personId, choices } = this.#planted;
    const { said, took } = await this.#erasers.run({ folder, erase: { personId, choices }, stops }, delay);
    if (said.includes('done') && !stops) this.#usual = this.#usual * 0.8 + took * 0.2;
    const isNoted = existsSync(join(folder, 'rapport.sqlite.erasing'));
    const isKilledAgain = isNoted && this.#random.chance(0.4);
    if (isKilledAgain) await this.#erasers.run({ folder, erase: null, stops: false }, this.#delay());
    const where = `kill ${String(number)} (seed ${String(this.#seed)}) after ${said.join(', ')}${isKilledAgain ? ', then in the start' : ''}`;
    const wrong = this.#lookAt(folder, said, isNoted).map((text) => `${where}: ${text}`);
    this.tally.count([], wrong);
    rmSync(folder, { recursive: true });
  }

  /** Somewhere in the erasure, more often early, where most can be half done. */
  #delay(): number {
    const share = this.#random.next();
    return this.#usual * 1.1 * (this.#random.chance(0.5) ? share : share * share);
  }

  #lookAt(folder: string, said: readonly Said[], isNoted: boolean): readonly string[] {
    const wrong: string[] = [];
    const profile = openedProfile(folder);
    const { store } = profile;
    const { personId, partnerId } = this.#planted;
    const isThere = store.partnerRows(partnerId).person.some(({ id }) => id === personId);
    const differences = new Comparison(store.reader, () => store.lastSeq).step(Infinity)?.differences ?? [];
    profile.close();
    const left = wordsLeft(folder);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const unfinished = names.filter((name) => /\.part$|erasing/.test(name));
    if (isThere) {
      if (isNoted || (said.includes('certain') && !said.includes('stopped')))
        wrong.push('it was begun and not finished');
      if (left < this.#before)
        wrong.push(`${String(this.#before - left)} words went although nothing was begun`);
    } else {
      if (said.includes('stopped')) wrong.push('it was stopped and happened all the same');
      if (left > 0) wrong.push(`${String(left)} words are left`);
    }
    if (differences.length > 0) wrong.push('tables and log differ');
    if (unfinished.length > 0) wrong.push(`left behind: ${unfinished.join(', ')}`);
    return wrong;
  }
}
