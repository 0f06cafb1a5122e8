import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openForWriting } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { Store } from '#electron/db/commits/store.ts';
import { v7 } from 'uuid';
import { change, type Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { mountSmallDisk, type SmallDisk } from '../../../fixtures/small-disk.ts';
import {
  addPartner,
  addPerson,
  command,
  namesIn,
  newFolder,
  openedIn,
  profileIn,
} from '../profile-folder.ts';

const disks: SmallDisk[] = [];

afterEach(() => {
  for (const disk of disks.splice(0)) disk[Symbol.dispose]();
});

function hugeCommit(partnerId: PartnerId): readonly Change[] {
  return Array.from({ length: 400 }, (_, n) =>
    change('person', `huge-${n}`, { partnerId, name: `P ${n}`, notes: 'n'.repeat(20_000) }),
  );
}

/** A folder on a disk of its own with four megabytes; null where only an administrator may mount one. */
function smallDisk(): (SmallDisk & { readonly folder: string }) | null {
  const folder = newFolder();
  const disk = mountSmallDisk(folder, 4);
  if (disk === null) return null;
  disks.push(disk);
  return { ...disk, folder };
}

describe('a full disk', () => {
  it('refuses the commit that does not fit, keeps everything before it, and goes on with what fits', () => {
    const path = databasePath(newFolder());
    const connection = openForWriting(path);
    migrate(connection, migrations, () => undefined);
    const store = new Store(connection, false, { now: Date.now, newId: v7 });
    const partnerId = addPartner(store, 'Fjordline');
    addPerson(store, partnerId, 'Ada');
    // SQLite's own limit ends in the same error as a disk without room.
    connection.db.pragma('max_page_count = 200');
    const huge = () => store.commit(command('huge'), hugeCommit(partnerId));
    expect(huge).toThrow(expect.objectContaining({ code: 'disk-full' }) as Error);
    expect(namesIn(store, partnerId)).toEqual(['Ada']);
    expect(store.undoState().undo?.name).toBe('Add Ada');
    addPerson(store, partnerId, 'Bea');
    expect(store.undo()?.changes).toHaveLength(1);
    connection.db.pragma('max_page_count = 1000000');
    expect(huge().changes).toHaveLength(400);
    store.close();
  });

  it('is a problem at the first start, and none as soon as there is room', () => {
    const disk = smallDisk();
    if (disk === null) return expectLimitAtStart();
    const { folder } = disk;
    disk.fill();
    const profile = profileIn(folder);
    expect(profile.open()).toMatchObject({ code: 'disk-full', readable: false });
    disk.free();
    expect(profile.open()).toBeNull();
    addPartner(profile.store, 'Fjordline');
    profile.close();
  });

  it('of the real kind costs no commit, no backup and no start', () => {
    const disk = smallDisk();
    if (disk === null) return expectLimitAtStart();
    const { folder } = disk;
    const profile = openedIn(folder);
    const partnerId = addPartner(profile.store, 'Fjordline');
    addPerson(profile.store, partnerId, 'Ada');
    disk.fill();
    expect(() => profile.store.commit(command('huge'), hugeCommit(partnerId))).toThrow(/disk-full/);
    expect(() => profile.backUp('quit')).toThrow(/disk-full/);
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
    profile.close();
    // Reading needs no room.
    profile.open();
    expect(namesIn(profile.store, partnerId)).toEqual(['Ada']);
    disk.free();
    expect(profile.open()).toBeNull();
    addPerson(profile.store, partnerId, 'Bea');
    expect(profile.backUp('quit')).toMatchObject({ reason: 'quit' });
    profile.close();
  });
});

/** Where no disk can be mounted: a file that may not grow refuses its first tables with the same error. */
function expectLimitAtStart(): void {
  const connection = openForWriting(databasePath(newFolder()));
  connection.db.pragma('max_page_count = 4');
  expect(() => migrate(connection, migrations, () => undefined)).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ code: 'SQLITE_FULL' }) as Error }) as Error,
  );
  connection.db.close();
}
