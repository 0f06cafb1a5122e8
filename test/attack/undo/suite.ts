import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Profile } from '#electron/db/profile/profile.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { actionOf, after, type Action, type ActionKind } from '../model/action.ts';
import { openedProfile } from '../model/open-profile.ts';
import { actorOn, perform } from '../model/perform.ts';
import { difference, viewOf } from '../model/rows.ts';
import { emptyWorld, viewOfWorld, type World } from '../model/world.ts';
import { Tally, type Outcome } from '../outcome.ts';

/** After so many steps a new profile begins. */
const STEPS_OF_A_PROFILE = 3_000;

/** Runs of one kind, as somebody presses the same keys again and again: up to so many steps. */
const LONGEST_RUN = 40;
/** Now and then more is done, and then taken back, than undo reaches. */
const DEEP_RUN = 215;
const DEEP = 0.01;

const moves: readonly (ActionKind | 'crash')[] = [
  'commit',
  'commit',
  'commit',
  'undo',
  'undo',
  'redo',
  'reopen',
  'crash',
  'tidy',
  'draft',
];

/** Long sequences of edits, undo and redo over reopenings and crashes, each step against snapshots. `count` is the number of steps. */
export async function undoSuite(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-undo-'));
  const run = new UndoRun(root, seed);
  try {
    while (run.tally.outcome.tried < count) {
      await run.step();
      onProgress(run.tally.outcome);
    }
    return run.tally.outcome;
  } finally {
    run.end();
    rmSync(root, { recursive: true, force: true });
  }
}

class UndoRun {
  readonly tally = new Tally();
  readonly #root: string;
  readonly #seed: number;
  readonly #random: Random;
  #folder: string;
  #profile: Profile;
  #world: World = emptyWorld;
  #move: ActionKind | 'crash' = 'commit';
  #left = DEEP_RUN;
  #next: ActionKind | null = 'undo';
  #steps = 0;

  constructor(root: string, seed: number) {
    this.#root = root;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#folder = this.#newFolder();
    this.#profile = openedProfile(this.#folder);
  }

  /** One action and a look at everything that can be seen. */
  async step(): Promise<void> {
    if (this.#left === 0) this.#chooseRun();
    this.#left -= 1;
    this.#steps += 1;
    const before = this.#world;
    try {
      if (this.#move === 'crash') this.#crash();
      else await this.#act(actionOf(this.#move, this.#random, String(this.tally.outcome.tried)));
      this.#compare(before);
    } catch (error) {
      this.#fail([], [`threw ${String(error)}`]);
    }
    if (this.#steps >= STEPS_OF_A_PROFILE) this.#beginAnew();
  }

  end(): void {
    this.#profile.close();
  }

  async #act(action: Action): Promise<void> {
    await perform(actorOn(this.#folder, this.#profile), action);
    this.#world = after(this.#world, action);
  }

  /** What a killed process leaves: the files as they are while they are open. */
  #crash(): void {
    const left = this.#newFolder();
    cpSync(this.#folder, left, { recursive: true });
    this.#profile.close();
    rmSync(this.#folder, { recursive: true });
    this.#folder = left;
    this.#profile = openedProfile(left);
  }

  #compare(before: World): void {
    const view = viewOf(this.#profile.store);
    const words = difference(view, viewOfWorld(this.#world));
    if (words === null) this.tally.count([], []);
    else if (this.#world !== before && difference(view, viewOfWorld(before)) === null)
      this.#fail([`nothing has happened`], []);
    else this.#fail([], [words]);
  }

  #fail(lost: readonly string[], wrong: readonly string[]): void {
    const where = (text: string) =>
      `step ${this.tally.outcome.tried} (seed ${this.#seed}), ${this.#move}: ${text}`;
    this.tally.count(lost.map(where), wrong.map(where));
    this.#beginAnew();
  }

  #chooseRun(): void {
    const isDeep = this.#next !== null || this.#random.chance(DEEP);
    this.#move = this.#next ?? (isDeep ? 'commit' : this.#random.pick(moves));
    this.#next = isDeep && this.#move === 'commit' ? 'undo' : null;
    if (isDeep) this.#left = DEEP_RUN;
    else if (this.#move === 'reopen' || this.#move === 'crash' || this.#move === 'tidy') this.#left = 1;
    else this.#left = 1 + this.#random.integer(LONGEST_RUN);
  }

  #beginAnew(): void {
    this.#profile.close();
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = this.#newFolder();
    this.#profile = openedProfile(this.#folder);
    this.#world = emptyWorld;
    this.#steps = 0;
  }

  #newFolder(): string {
    return mkdtempSync(join(this.#root, 'profile-'));
  }
}
