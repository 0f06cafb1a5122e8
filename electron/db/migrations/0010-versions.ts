import type { Migration } from './migration.ts';

/** Moments of a partner's history that have a name. */
export const versions: Migration = {
  version: 10,
  name: 'versions',
  up(db) {
    db.exec(`
CREATE TABLE version (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'own',
  lastCommand INTEGER
) STRICT;
CREATE INDEX version_partner ON version (partnerId);
`);
  },
};
