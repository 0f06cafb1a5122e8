import { expect, it } from 'vitest';
import { historyOf } from '#electron/db/commits/command-log.ts';
import { versionOf } from '#electron/db/engine/connection.ts';
import { readUndoStack, undoStateOf } from '#electron/db/commits/undo-stack.ts';
import { migratedTo } from './migrated-to.ts';

it('keeps the sentences of a log that has them, and its undo and redo', () => {
  const connection = migratedTo(4, ({ db }) => {
    db.exec(`INSERT INTO device VALUES (1, 'here', 1);
      INSERT INTO partner (id, name) VALUES ('p', 'Fjordline'); INSERT INTO row_key VALUES (1, 'partner', 'p');
      INSERT INTO command VALUES (1, 'c1', 'do', NULL, 'partner.create', 'Create Fjordline', 'p', 'Kim', 5, 5, 0, 1);
      INSERT INTO command VALUES (2, 'c2', 'do', NULL, 'partner.rename', 'Rename it', 'p', 'Kim', 6, 6, 0, 1);
      INSERT INTO command VALUES (3, 'c3', 'undo', 2, 'partner.rename', 'Rename it', 'p', 'Kim', 7, 7, 0, 1);
      INSERT INTO command_partner VALUES ('p', 1), ('p', 2), ('p', 3);
      INSERT INTO change VALUES (1, 0, 1, 'name', NULL, '"Fjordline"');`);
  });
  const { db, reader } = connection;
  expect(versionOf(db)).toBe(4);
  expect(undoStateOf(reader, readUndoStack(connection))).toEqual({
    undo: { name: 'partner.create', label: 'Create Fjordline', partnerId: 'p' },
    redo: { name: 'partner.rename', label: 'Rename it', partnerId: 'p' },
  });
  expect(historyOf(reader, 'partner', 'p')).toMatchObject([{ who: 'Kim', commandLabel: 'Create Fjordline' }]);
  // References to the table still hold, and each kind of command has what it needs.
  db.pragma('foreign_keys = ON');
  const insert = (kind: string, target: string, source: string) =>
    db.exec(`INSERT INTO command (seq, id, kind, target, name, partner, who, source, at, clockWall, clockCounter, device)
      VALUES (9, 'c9', '${kind}', ${target}, 'x', NULL, 'Anna', ${source}, 9, 9, 0, 1); DELETE FROM command WHERE seq = 9`);
  insert('merge', 'NULL', '1');
  expect(() => insert('merge', 'NULL', 'NULL')).toThrow(/CHECK/);
  expect(() => insert('do', '1', 'NULL')).toThrow(/CHECK/);
  expect(() => insert('undo', '77', 'NULL')).toThrow(/FOREIGN KEY/);
  expect(() => db.exec("INSERT INTO command_partner VALUES ('p', 77)")).toThrow(/FOREIGN KEY/);
  db.close();
});
