import { v7 } from 'uuid';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile } from '#electron/db/profile/profile.ts';

/** A profile on a folder as the data thread makes it. It is not opened yet. */
export function profileOn(folder: string): Profile {
  return new Profile({ folder, migrations, now: Date.now, newId: v7 });
}

/** A profile that was opened; throws with the problem when it cannot be written. */
export function openedProfile(folder: string): Profile {
  const profile = profileOn(folder);
  const problem = profile.open();
  if (problem !== null) throw new Error(`cannot open: ${problem.code} ${problem.detail}`);
  return profile;
}
