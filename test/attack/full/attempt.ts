import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#electron/db/engine/failure.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import { toWireError } from '#electron/ipc/wire-error.ts';
import type { Random } from '../../property/random.ts';
import type { SmallDisk } from '../../fixtures/small-disk.ts';
import { actionOf, type Action, type ActionKind } from '../model/action.ts';
import { Expectation } from '../model/expectation.ts';
import { inspect, type Findings } from '../model/inspect.ts';
import { profileOn } from '../model/open-profile.ts';
import { actorOn, backupFor, perform, RefusedProfile } from '../model/perform.ts';
import { difference, viewOf } from '../model/rows.ts';
import { viewOfWorld } from '../model/world.ts';
import type { FullDiskStart } from './starts.ts';

/** What is tried on a full disk; `open` is the start of the app, of an old file with its migration. */
const kinds: readonly (ActionKind | 'open')[] = [
  'commit',
  'import',
  'import',
  'backup',
  'backup',
  'restore',
  'restore',
  'settings',
  'draft',
  'undo',
  'tidy',
  'reopen',
  'open',
  'open',
];

/** The most room that is left, in bytes; little is left more often than much. */
const MOST_ROOM = 10_000_000;

/** One attempt: fills the disk but for some room, does something, looks at what is shown, starts again, frees the disk, and looks again. */
export class FullDiskAttempt {
  readonly found: Findings = { lost: [], wrong: [] };
  readonly kind: ActionKind | 'open';
  readonly room: number;
  readonly #random: Random;
  readonly #disk: SmallDisk;
  readonly #folder: string;
  readonly #expected: Expectation;
  #number = 0;

  constructor(place: string, disk: SmallDisk, start: FullDiskStart, random: Random) {
    this.#random = random;
    this.#disk = disk;
    this.kind = start.isOld ? 'open' : random.pick(kinds);
    this.room = Math.floor(MOST_ROOM * random.next() ** 4);
    this.#folder = mkdtempSync(join(place, 'profile-'));
    cpSync(start.folder, this.#folder, { recursive: true });
    this.#expected = new Expectation(start.world, start.backups);
    this.#expected.userName = start.userName;
  }

  async run(): Promise<void> {
    const profile = profileOn(this.#folder);
    try {
      if (this.kind === 'open') this.#openFull(profile);
      else await this.#actFull(profile, this.kind);
    } finally {
      profile.close();
      this.#disk.free();
    }
    // After a refusal nothing is under way any more; with room again, everything goes on.
    const again = inspect(this.#folder, this.#expected, []);
    this.#take(again);
    rmSync(this.#folder, { recursive: true });
  }

  #openFull(profile: Profile): void {
    this.#disk.leave(this.room);
    this.#look(profile, profile.open());
  }

  async #actFull(profile: Profile, kind: ActionKind): Promise<void> {
    const problem = profile.open();
    if (problem !== null) throw new Error(`cannot open with room: ${problem.code}`);
    this.#disk.leave(this.room);
    await this.#act(profile, kind);
    // What is small goes on for a while, or is refused; nothing between.
    await this.#act(profile, 'commit');
    await this.#act(profile, 'commit');
    this.#look(profile, profile.open());
  }

  /** Does something on the full disk: it is acknowledged, or refused with the word for a full disk and has not happened. */
  async #act(profile: Profile, kind: ActionKind): Promise<void> {
    const action = actionOf(kind, this.#random, String((this.#number += 1)));
    const file = action.kind === 'restore' ? backupFor(profile, action.which) : null;
    const before = profile.backups().map((backup) => backup.file);
    this.#expected.take({ say: 'begin', number: this.#number, at: 0, file }, [action].values());
    try {
      await perform(actorOn(this.#folder, profile), action);
      const made = profile.backups().map((backup) => backup.file);
      const isNew = (name: string) => !before.includes(name);
      this.#expected.take(
        { say: 'done', number: this.#number, at: 0, made: made.filter(isNew) },
        [].values(),
      );
    } catch (error) {
      this.#refused(action, error);
    }
    this.#look(profile, null);
  }

  #refused(action: Action, error: unknown): void {
    const isProblem = error instanceof RefusedProfile;
    const { code, detail } = isProblem ? error.problem : toWireError(error);
    if (code !== 'disk-full') this.found.wrong.push(`${action.kind} was refused with ${code} (${detail})`);
    // What ends in a problem may have happened, and then it has: the next start tells. What was refused has not.
    if (!isProblem) this.#expected.endLife();
  }

  /** What is shown while the disk is full: everything, or a problem that names it. */
  #look(profile: Profile, problem: ReturnType<Profile['open']>): void {
    if (problem !== null && problem.code !== 'disk-full')
      this.found.wrong.push(`the start is refused with ${problem.code} (${problem.detail})`);
    if (problem !== null && !problem.readable) return;
    try {
      const view = viewOf(profile.store);
      const words = difference(view, viewOfWorld(this.#expected.world));
      if (!this.#expected.settle(view)) this.found.wrong.push(`while the disk is full: ${words}`);
    } catch (error) {
      this.found.wrong.push(`while the disk is full nothing can be read: ${codeOf(error)} ${String(error)}`);
    }
  }

  #take({ lost, wrong }: Findings): void {
    this.found.lost.push(...lost.map((text) => `with room again: ${text}`));
    this.found.wrong.push(...wrong.map((text) => `with room again: ${text}`));
  }
}
