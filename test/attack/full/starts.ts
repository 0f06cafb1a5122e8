import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../property/random.ts';
import { actionOf, type ActionKind } from '../model/action.ts';
import { Expectation } from '../model/expectation.ts';
import { oldWorlds } from '../model/old-worlds.ts';
import { openedProfile } from '../model/open-profile.ts';
import { actorOn, perform } from '../model/perform.ts';
import type { World } from '../model/world.ts';

/** A profile from which an attempt begins, with what is in it. */
export type FullDiskStart = {
  readonly folder: string;
  readonly world: World;
  readonly backups: ReadonlyMap<string, World>;
  readonly userName: string;
  /** Of an earlier version: opening it is the attempt. */
  readonly isOld: boolean;
};

const life: readonly ActionKind[] = [
  'settings',
  'commit',
  'commit',
  'draft',
  'backup',
  'commit',
  'commit',
  'backup',
  'commit',
  'undo',
  'import',
  'commit',
];

/** A profile with two backups and something to take back, and one of each earlier version. */
export async function startsFor(root: string, seed: number): Promise<readonly FullDiskStart[]> {
  const folder = mkdtempSync(join(root, 'start-'));
  const random = randomFrom(seed);
  const expected = new Expectation();
  const profile = openedProfile(folder);
  for (const [number, kind] of life.entries()) {
    const action = actionOf(kind, random, `start-${number}`);
    const before = profile.backups().map(({ file }) => file);
    expected.take({ say: 'begin', number, at: 0, file: null }, [action].values());
    await perform(actorOn(folder, profile), action);
    const made = profile.backups().flatMap(({ file }) => (before.includes(file) ? [] : [file]));
    expected.take({ say: 'done', number, at: 0, made }, [].values());
  }
  profile.close();
  const { world, backups, userName } = expected;
  const old = oldWorlds(root).map((each) => ({ ...each, backups: new Map(), userName: '', isOld: true }));
  return [{ folder, world, backups, userName, isOld: false }, ...old];
}
