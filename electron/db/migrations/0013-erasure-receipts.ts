import type { Migration } from './migration.ts';

/**
 * Who has destroyed what was held about somebody who was erased: one row for each device. So a device is told apart from a former id of one:
 * `sender` signs its snapshots, `former` is an id that somebody says was theirs.
 */
export const erasureReceipts: Migration = {
  version: 13,
  name: 'erasure receipts',
  up(db) {
    db.exec(`
CREATE TABLE erasure_receipt (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  erasedId TEXT NOT NULL DEFAULT '',
  deviceId TEXT NOT NULL DEFAULT ''
) STRICT;
ALTER TABLE device ADD COLUMN role TEXT NOT NULL DEFAULT '';
CREATE INDEX erasure_receipt_partner ON erasure_receipt (partnerId);
`);
  },
};
