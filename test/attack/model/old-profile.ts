import { foldLog, openForWriting } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';

/** How many people an old profile has, how many of them have a field that only a later version knows, and how many such rows there are. */
export const oldPeople = 40;
export const laterFields = 20;
export const laterRows = 20;

/** The versions that a file can come from. */
export const oldVersions: readonly number[] = migrations.slice(0, -1).map(({ version }) => version);

/**
 * Writes the profile of an earlier version into an empty folder, by the migrations up to it: one command, people, and with version 1
 * fields and rows of version 2 that wait until they are known.
 */
export function writeOldProfile(folder: string, version: number): void {
  const connection = openForWriting(databasePath(folder));
  const { db } = connection;
  try {
    migrate(
      connection,
      migrations.filter((migration) => migration.version <= version),
      () => undefined,
    );
    connection.transact(() => {
      db.exec(`INSERT INTO device (key, id, firstSeen) VALUES (1, 'device-1', 1); INSERT INTO meta VALUES ('device', '1');
        INSERT INTO command (seq, id, kind, target, name, label, partner, who, at, clockWall, clockCounter, device)
          VALUES (1, 'command-1', 'do', NULL, 'old', 'Made in an old version', NULL, '', 1, 1, 0, 1);
        INSERT INTO partner (id, name) VALUES ('old', 'Fjordline'); INSERT INTO row_key (key, entity, row) VALUES (1, 'partner', 'old');`);
      for (let n = 0; n < oldPeople; n += 1) {
        db.exec(`INSERT INTO person (id, partnerId, name, notes) VALUES ('old-${n}', 'old', 'Person ${n}', '${'n'.repeat(n * 9)}');
          INSERT INTO row_key (key, entity, row) VALUES (${n + 2}, 'person', 'old-${n}');
          INSERT INTO change (command, n, rowKey, field, old, new) VALUES (1, ${n}, ${n + 2}, 'deleted', NULL, 'false');
          INSERT INTO field_clock (rowKey, field, wall, counter, device) VALUES (${n + 2}, 'name', 1, 0, 1);`);
      }
      if (version > 1) return;
      for (let n = 0; n < laterFields; n += 1)
        db.exec(
          `INSERT INTO unknown_field (entity, row, field, value) VALUES ('person', 'old-${n}', 'planAskedFor', 'true');`,
        );
      for (let n = 0; n < laterRows; n += 1)
        db.exec(`INSERT INTO unknown_field (entity, row, field, value) VALUES ('promise', 'promise-${n}', 'partnerId', '"old"');
          INSERT INTO unknown_field (entity, row, field, value) VALUES ('promise', 'promise-${n}', 'text', '"Price list ${n}"');`);
    });
    foldLog(db);
  } finally {
    db.close();
  }
}
