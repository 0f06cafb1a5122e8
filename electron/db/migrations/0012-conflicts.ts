import type { Migration } from './migration.ts';

/** What colleagues say differently, until somebody settles it. */
export const conflicts: Migration = {
  version: 12,
  name: 'conflicts',
  up(db) {
    db.exec(`
CREATE TABLE conflict (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT '',
  rowId TEXT NOT NULL DEFAULT '',
  part TEXT NOT NULL DEFAULT '',
  isFact INTEGER NOT NULL DEFAULT 0,
  personIds TEXT NOT NULL DEFAULT '[]',
  losing TEXT NOT NULL DEFAULT '{}',
  lostBy TEXT NOT NULL DEFAULT '',
  lost TEXT NOT NULL DEFAULT '[]',
  wonBy TEXT NOT NULL DEFAULT '',
  won TEXT NOT NULL DEFAULT '[]',
  settled INTEGER NOT NULL DEFAULT 0,
  settledBy TEXT NOT NULL DEFAULT '',
  settledAt INTEGER
) STRICT;
CREATE INDEX conflict_partner ON conflict (partnerId);
`);
  },
};
