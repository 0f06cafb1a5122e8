import type { Migration } from './migration.ts';

/**
 * Room for what colleagues write: a row knows when it was made, which stands for every field that was never set; a clock also says
 * which command of its device it was; a logged field keeps a clock of its own where that is not the one of its command. A value that waits beside its
 * field knows what it merges with. What was erased, and what was seen of other devices, are tables of their own.
 */
export const clocks: Migration = {
  version: 9,
  name: 'clocks',
  up(db) {
    db.exec(`
ALTER TABLE row_key ADD COLUMN wall INTEGER;
ALTER TABLE row_key ADD COLUMN counter INTEGER;
ALTER TABLE row_key ADD COLUMN device INTEGER REFERENCES device (key);
ALTER TABLE row_key ADD COLUMN seq INTEGER;
ALTER TABLE field_clock ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE change ADD COLUMN wall INTEGER;
ALTER TABLE change ADD COLUMN counter INTEGER;
ALTER TABLE change ADD COLUMN device INTEGER REFERENCES device (key);
ALTER TABLE change ADD COLUMN seq INTEGER;
ALTER TABLE unknown_field ADD COLUMN inGroup TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN name TEXT NOT NULL DEFAULT '';

CREATE TABLE erased (
  partner TEXT NOT NULL,
  row TEXT NOT NULL,
  command INTEGER NOT NULL REFERENCES command (seq),
  PRIMARY KEY (row, partner)
) STRICT, WITHOUT ROWID;

CREATE TABLE knows (
  partner TEXT NOT NULL,
  level TEXT NOT NULL,
  device INTEGER NOT NULL REFERENCES device (key),
  seq INTEGER NOT NULL,
  PRIMARY KEY (partner, level, device)
) STRICT, WITHOUT ROWID;

UPDATE row_key SET (wall, counter, device, seq) = (
  SELECT d.clockWall, d.clockCounter, d.device, d.seq FROM change c JOIN command d ON d.seq = c.command
  WHERE c.rowKey = row_key.key ORDER BY c.command, c.n LIMIT 1);
UPDATE field_clock SET seq = ifnull((
  SELECT max(c.command) FROM change c WHERE c.rowKey = field_clock.rowKey AND c.field = field_clock.field), 0);
`);
  },
};
