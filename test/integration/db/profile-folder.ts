import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import { migrations } from '#electron/db/migrations/list.ts';
import { Profile, type ProfileOptions } from '#electron/db/profile/profile.ts';
import type { Store } from '#electron/db/commits/store.ts';
import type { CommandInfo } from '#shared/ipc/types.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';

const folders: string[] = [];
const profiles: Profile[] = [];

afterEach(() => {
  for (const profile of profiles.splice(0)) profile.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-db-'));
  folders.push(folder);
  return folder;
}

/** A profile on a folder, closed after the test. It is not opened yet. */
export function profileIn(folder: string, options: Partial<ProfileOptions> = {}): Profile {
  const profile = new Profile({ folder, migrations, now: Date.now, newId: v7, ...options });
  profiles.push(profile);
  return profile;
}

/** A profile that was opened without a problem. */
export function openedIn(folder: string, options: Partial<ProfileOptions> = {}): Profile {
  const profile = profileIn(folder, options);
  const problem = profile.open();
  if (problem !== null) throw new Error(`${problem.code}: ${problem.detail}`);
  return profile;
}

/** A command of a test, outside of any partner. */
export function command(name: string): CommandInfo {
  return { name, label: name, partnerId: null };
}

/** Commits a partner with a name and gives back its id. */
export function addPartner(store: Store, name: string): PartnerId {
  const id = v7() as PartnerId;
  store.commit(command(`Add ${name}`), [change('partner', id, { name })]);
  return id;
}

/** Commits a person and gives back the id. */
export function addPerson(store: Store, partnerId: PartnerId, name: string): PersonId {
  const id = v7() as PersonId;
  store.commit(command(`Add ${name}`), [change('person', id, { partnerId, name })]);
  return id;
}

/** The names of a partner's people, in order. */
export function namesIn(store: Store, partnerId: PartnerId): readonly string[] {
  return store
    .partnerRows(partnerId)
    .person.map(({ name }) => name)
    .toSorted();
}
