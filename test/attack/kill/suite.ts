import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, type Random } from '../../property/random.ts';
import type { ActionKind } from '../model/action.ts';
import { Expectation } from '../model/expectation.ts';
import { inspect } from '../model/inspect.ts';
import { oldWorlds, type OldWorld } from '../model/old-worlds.ts';
import type { World } from '../model/world.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { bundleChild } from './bundle.ts';
import { Children } from './children.ts';
import { killedLife, type Durations } from './killed-life.ts';
import { actionsOf, type Life } from './life.ts';

/** After so many kills a new profile begins, so that both young and grown files are hit. */
const KILLS_OF_A_PROFILE = 30;

/** What a life is killed in; kinds that take long or can break most come more often. */
const aims: readonly ActionKind[] = [
  'commit',
  'commit',
  'commit',
  'draft',
  'undo',
  'redo',
  'import',
  'import',
  'backup',
  'backup',
  'restore',
  'restore',
  'tidy',
  'reopen',
  'settings',
];

/** Kills the process that writes, `count` times, and looks at the profile after each kill. */
export async function killSuite(
  count: number,
  seed: number,
  onProgress: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-kill-'));
  using bundle = await bundleChild();
  const children = new Children(bundle.path, join(root, 'cache'));
  try {
    await children.warmUp();
    const run = new KillRun(root, children, seed);
    for (let kill = 0; kill < count; kill += 1) {
      await run.kill(kill);
      onProgress(run.tally.outcome);
    }
    return run.tally.outcome;
  } finally {
    children.end();
    rmSync(root, { recursive: true, force: true });
  }
}

type Place = { readonly folder: string; readonly expected: Expectation; kills: number };

class KillRun {
  readonly tally = new Tally();
  readonly #root: string;
  readonly #children: Children;
  readonly #seed: number;
  readonly #random: Random;
  readonly #durations: Durations = new Map();
  readonly #old: readonly OldWorld[];
  #place: Place;

  constructor(root: string, children: Children, seed: number) {
    this.#root = root;
    this.#children = children;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#old = oldWorlds(root);
    this.#place = this.#newPlace();
  }

  /** One kill: in an ordinary life, in opening what the kill before left, or in the migration of an old file. */
  async kill(number: number): Promise<void> {
    if (this.#random.chance(0.1)) {
      await this.#killMigration(number);
      return;
    }
    const place = this.#place;
    const life = this.#lifeIn(place.folder, this.#random.pick(aims), number);
    const acknowledged = await this.#cutShort(place, life);
    const isOpenedAgain = this.#random.chance(0.2);
    if (isOpenedAgain) await this.#cutShort(place, { ...life, aim: 'open' }, false);
    this.#lookAt(place, number, `${life.aim}${isOpenedAgain ? ', then opening' : ''}`, acknowledged);
    place.kills += 1;
    if (place.kills >= KILLS_OF_A_PROFILE) this.#moveHouse();
  }

  async #killMigration(number: number): Promise<void> {
    const { folder, world } = this.#random.pick(this.#old);
    const place = this.#newPlace(world);
    cpSync(folder, place.folder, { recursive: true });
    await this.#cutShort(place, this.#lifeIn(place.folder, 'migrate', number));
    this.#lookAt(place, number, 'migration', []);
    rmSync(place.folder, { recursive: true });
  }

  async #cutShort(place: Place, life: Life, doesFollow = true): Promise<readonly string[]> {
    const lines = await killedLife(this.#children, life, this.#durations, this.#random);
    const actions = actionsOf(life);
    return doesFollow ? lines.flatMap((line) => place.expected.take(line, actions)) : [];
  }

  #lookAt(place: Place, number: number, aim: string, acknowledged: readonly string[]): void {
    const { lost, wrong } = inspect(place.folder, place.expected, acknowledged.slice(-1));
    place.expected.endLife();
    const where = (text: string) => `kill ${number} (seed ${this.#seed}) in ${aim}: ${text}`;
    this.tally.count(lost.map(where), wrong.map(where));
    if (lost.length + wrong.length > 0) this.#moveHouse();
  }

  #lifeIn(folder: string, aim: Life['aim'], number: number): Life {
    const before = aim === 'migrate' ? 0 : this.#random.integer(5);
    return { folder, aim, before, seed: this.#random.integer(2 ** 31), name: String(number) };
  }

  #moveHouse(): void {
    rmSync(this.#place.folder, { recursive: true, force: true });
    this.#place = this.#newPlace();
  }

  #newPlace(world?: World): Place {
    return { folder: mkdtempSync(join(this.#root, 'profile-')), expected: new Expectation(world), kills: 0 };
  }
}
