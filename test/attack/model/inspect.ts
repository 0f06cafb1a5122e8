import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { backupFolder, listBackups } from '#electron/db/backups/backup-list.ts';
import { verifyBackup } from '#electron/db/backups/backup.ts';
import { openForReading } from '#electron/db/engine/connection.ts';
import { newestVersion } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { Store } from '#electron/db/commits/store.ts';
import { openSettings } from '#electron/services/settings/settings-file.ts';
import type { Expectation } from './expectation.ts';
import { settingsPath } from './perform.ts';
import { profileOn } from './open-profile.ts';
import { difference, viewOf, type View } from './rows.ts';
import { viewOfWorld } from './world.ts';

/** What is not as it must be in a profile folder. */
export type Findings = { readonly lost: string[]; readonly wrong: string[] };

/**
 * Opens the profile as the next start would, and compares everything in its folder with what must be there; the expectation becomes
 * what was found. `backups` were acknowledged so lately that the ring keeps them.
 */
export function inspect(folder: string, expected: Expectation, backups: readonly string[]): Findings {
  const found: Findings = { lost: [], wrong: [] };
  const worlds = expected.worlds;
  // As the app does: the settings first.
  lookAtSettings(folder, expected, found);
  const profile = profileOn(folder);
  try {
    const problem = profile.open();
    if (problem !== null) {
      found.wrong.push(`the next start is refused: ${problem.code} ${problem.detail}`);
      return found;
    }
    const mayMiss = profile.notice === 'last-change-unsure';
    const isDisturbed = expected.worldUnderWay !== null;
    lookAtRows(viewOf(profile.store), expected, found);
    if (mayMiss && !isDisturbed) found.wrong.push('a missing change is told of, and none is missing');
  } finally {
    profile.close();
  }
  const list = listBackups(folder).map(({ file }) => file);
  for (const file of backups) if (!list.includes(file)) found.lost.push(`the backup ${file} is gone`);
  for (const file of list) {
    const known = expected.backups.get(file);
    // Looked at when it was new.
    if (known !== undefined && !backups.includes(file)) continue;
    const world = lookAtBackup(folder, file, known === undefined ? worlds : [known], found);
    if (world !== undefined) expected.backups.set(file, world);
  }
  const left = leftovers(folder);
  if (left.length > 0) found.wrong.push(`left behind: ${left.join(' ')}`);
  return found;
}

function lookAtRows(view: View, expected: Expectation, found: Findings): void {
  const { earlier, world, worldUnderWay } = expected;
  if (expected.settle(view)) return;
  const next =
    worldUnderWay === null
      ? ''
      : `; or, with what was under way, ${difference(view, viewOfWorld(worldUnderWay))}`;
  const words = `${difference(view, viewOfWorld(world))}${next}`;
  const at = earlier.findLastIndex((known) => difference(view, viewOfWorld(known)) === null);
  if (at >= 0) found.lost.push(`the last ${earlier.length - at} acknowledged actions are gone`);
  else if (words.includes(' missing ')) found.lost.push(words);
  else found.wrong.push(words);
}

/** Whether a backup is sound and holds one of the worlds; which one, where it can be read by this version. */
function lookAtBackup<W extends Expectation['world']>(
  folder: string,
  file: string,
  worlds: readonly W[],
  found: Findings,
): W | undefined {
  const path = join(backupFolder(folder), file);
  try {
    verifyBackup(path, newestVersion(migrations));
    // Of a version that cannot be read here; it shows the same once it is put back.
    if (file.includes('-migration-')) return worlds[0];
    const view = viewOfBackup(path);
    const world = worlds.find((candidate) => difference(view, viewOfWorld(candidate)) === null);
    if (world === undefined) found.wrong.push(`the backup ${file} holds a state that never was`);
    return world;
  } catch (error) {
    found.wrong.push(`the backup ${file} is of no use: ${String(error)}`);
    return undefined;
  }
}

function viewOfBackup(path: string): View {
  const connection = openForReading(path);
  try {
    return viewOf(new Store(connection, true, { now: Date.now, newId: v7 }));
  } finally {
    connection.db.close();
  }
}

function lookAtSettings(folder: string, expected: Expectation, found: Findings): void {
  const path = settingsPath(folder);
  const { userName } = openSettings(path).current();
  if (existsSync(`${path}.damaged`)) found.wrong.push('the settings were torn');
  if (userName === expected.userNameUnderWay) expected.userName = userName;
  if (userName !== expected.userName)
    found.lost.push(`settings: “${userName}” instead of “${expected.userName}”`);
  // A profile goes on with what is there.
  expected.userName = userName;
}

/** Unfinished copies, which may hold what was deleted since. */
function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /(^|[/\\])\.look-/.test(name) || name.includes('.part') || name.includes('.restored'),
  );
}
