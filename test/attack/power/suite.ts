import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, type Random } from '../../property/random.ts';
import { Expectation } from '../model/expectation.ts';
import { inspect } from '../model/inspect.ts';
import { oldWorlds, type OldWorld } from '../model/old-worlds.ts';
import { nothingTried, Tally, type Outcome } from '../outcome.ts';
import { compileRecorder } from './compile.ts';
import { Disk, type Cut } from './disk.ts';
import { record } from './record.ts';
import type { DiskEvent } from './recording.ts';
import { scriptOf } from './script.ts';

/** How many states are made of one recording. */
const STATES_OF_A_RECORDING = 2_000;

/** How much of what was not synced survives: everything, nothing, nearly all, half, little. */
const kept = [0.5, 0, 1, 0.9, 0.1] as const;

type OnProgress = (outcome: Outcome) => void;

/**
 * Records the write path of the app, cuts the power at random places of the recording, and opens what may be left. Tries nothing, and
 * says so, where the recorder cannot be built.
 */
export async function powerSuite(
  count: number,
  seed: number,
  onProgress: OnProgress = () => undefined,
): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-power-'));
  try {
    const recorder = compileRecorder(root);
    if (recorder.library === null)
      return { ...nothingTried, notes: [`No power cut was tried: ${recorder.reason}.`] };
    const run = new PowerRun(root, seed, onProgress);
    const starts = [null, ...oldWorlds(root)];
    for (let done = 0, number = 0; done < count; number += 1) {
      const from = starts[number % starts.length] ?? null;
      const states = Math.min(STATES_OF_A_RECORDING, Math.ceil(count / starts.length), count - done);
      await run.cut(
        record(root, recorder.library, seed + number, from?.folder ?? null),
        seed + number,
        from,
        states,
      );
      done += states;
    }
    return run.tally.outcome;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

class PowerRun {
  readonly tally = new Tally();
  readonly #target: string;
  readonly #random: Random;
  readonly #onProgress: OnProgress;

  constructor(root: string, seed: number, onProgress: OnProgress) {
    this.#target = join(root, 'after-cut');
    this.#random = randomFrom(seed);
    this.#onProgress = onProgress;
  }

  /** Makes states of one recording, each at a random place. */
  async cut(
    events: readonly DiskEvent[],
    seed: number,
    from: OldWorld | null,
    states: number,
  ): Promise<void> {
    const random = this.#random;
    const places = Array.from({ length: states }, () => random.integer(events.length + 1)).sort(
      (a, b) => a - b,
    );
    const disk = new Disk(from?.folder ?? null);
    const expected = new Expectation(from?.world);
    const actions = scriptOf(seed)[Symbol.iterator]();
    const backups: string[] = [];
    let position = 0;
    for (const [state, place] of places.entries()) {
      for (const event of events.slice(position, place)) {
        if (event.kind !== 'said') disk.apply(event);
        else backups.push(...expected.take(event.line, actions));
      }
      position = place;
      const cut: Cut = { kept: kept[state % kept.length] ?? 0, isJournalled: state % 2 === 0 };
      this.#lookAt(
        disk,
        cut,
        expected,
        backups,
        `seed ${seed}, version ${from?.version ?? 'new'}, cut at ${place} of ${events.length}`,
      );
      if (state % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #lookAt(disk: Disk, cut: Cut, expected: Expectation, backups: readonly string[], where: string): void {
    rmSync(this.#target, { recursive: true, force: true });
    mkdirSync(this.#target);
    disk.writeState(this.#target, cut, this.#random);
    const { lost, wrong } = inspect(this.#target, expected.copy(), backups);
    const at = (text: string) =>
      `${where}, ${expected.earlier.length} acknowledged, ${cut.kept} kept${cut.isJournalled ? ' in order' : ''}: ${text}`;
    this.tally.count(lost.map(at), wrong.map(at));
    this.#onProgress(this.tally.outcome);
  }
}
