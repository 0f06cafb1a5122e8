import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openedProfile } from './open-profile.ts';
import { oldVersions, writeOldProfile } from './old-profile.ts';
import { viewOf } from './rows.ts';
import { worldOf, type World } from './world.ts';

/** A file of an earlier version, and what it must show once it was brought to this one. */
export type OldWorld = { readonly version: number; readonly folder: string; readonly world: World };

/** Writes a profile of each earlier version below `root`, and opens a copy of each undisturbed. */
export function oldWorlds(root: string): readonly OldWorld[] {
  return oldVersions.map((version) => {
    const folder = mkdtempSync(join(root, `version-${version}-`));
    writeOldProfile(folder, version);
    const copy = mkdtempSync(join(root, 'undisturbed-'));
    cpSync(folder, copy, { recursive: true });
    const profile = openedProfile(copy);
    const world = worldOf(viewOf(profile.store));
    profile.close();
    rmSync(copy, { recursive: true });
    return { version, folder, world };
  });
}
