import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { APPLICATION_ID, openForWriting } from '#electron/db/engine/connection.ts';
import { databasePath, readHead } from '#electron/db/file/profile-files.ts';
import { newFolder } from '../profile-folder.ts';

it('is set up as the architecture says', () => {
  const path = databasePath(newFolder());
  const { db } = openForWriting(path);
  const settings = [
    'locking_mode',
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'secure_delete',
    'trusted_schema',
    'fullfsync',
    'checkpoint_fullfsync',
  ];
  const found = Object.fromEntries(settings.map((name) => [name, db.pragma(name, { simple: true })]));
  expect(found).toEqual({
    locking_mode: 'exclusive',
    journal_mode: 'wal',
    synchronous: 2, // FULL
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    // What a flush needs on macOS to reach the platters; other systems ignore both.
    fullfsync: 1,
    checkpoint_fullfsync: 1,
  });
  db.exec('CREATE TABLE t (a TEXT) STRICT');
  // The index of the log stays in memory: no second process can open the file beside this one.
  expect(existsSync(`${path}-shm`)).toBe(false);
  // The mark is in the file before the first checkpoint.
  expect(readHead(path)).toEqual({ kind: 'profile', version: 0 });
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  db.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
});

it('a reader reads and cannot write', () => {
  const { db, prepare, reader } = openForWriting(databasePath(newFolder()));
  db.exec("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept')");
  expect(reader.prepareRaw('SELECT a FROM t').get()).toEqual(['kept']);
  const writing = "INSERT INTO t VALUES ('more') RETURNING a";
  expect(() => reader.prepare(writing)).toThrow('may not write');
  expect(() => reader.prepareRaw(writing)).toThrow('may not write');
  // Also when whoever may write has prepared the very same text before.
  prepare(writing).get();
  expect(() => reader.prepare(writing)).toThrow('may not write');
  db.close();
});
