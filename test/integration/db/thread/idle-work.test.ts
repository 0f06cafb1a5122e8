import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startIdleWork } from '#electron/db/thread/idle-work.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import type { StoredDifferences } from '#shared/ipc/types.ts';
import { change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('compares once, and again as soon as a row of which something was found is written', () => {
  const folder = newFolder();
  const partnerId = 'p' as PartnerId;
  const before = openedIn(folder);
  before.store.commit(command('people'), [
    change('partner', 'p', { name: 'Fjordline' }),
    change('person', 'ada', { partnerId, name: 'Ada' }),
    change('person', 'ben', { partnerId, name: 'Ben' }),
  ]);
  before.close();
  const db = new Database(databasePath(folder));
  db.exec("UPDATE person SET notes = 'x' WHERE id = 'ada'");
  db.close();

  const profile = openedIn(folder);
  const told: StoredDifferences[] = [];
  const idle = startIdleWork(profile, {
    onCompared: (found) => told.push(found),
    onFailed: (failure) => {
      throw failure;
    },
  });
  const rest = (): readonly number[] => {
    idle.wait();
    vi.advanceTimersByTime(60_000);
    return told.map(({ total }) => total);
  };
  expect(rest()).toEqual([1]);
  profile.store.commit(command('other'), [change('person', 'ben', { name: 'Benedikt' })]);
  expect(rest()).toEqual([1]);
  profile.store.commit(command('mend'), [change('person', 'ada', { notes: '' })]);
  expect(rest()).toEqual([1, 0]);
  profile.store.commit(command('more'), [change('person', 'ada', { notes: 'y' })]);
  expect(rest()).toEqual([1, 0]);
  idle.stop();
});
