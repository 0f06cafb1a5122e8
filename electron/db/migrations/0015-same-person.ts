import type { Migration } from './migration.ts';

/** Two people who are the same. */
export const samePeople: Migration = {
  version: 15,
  name: 'same person',
  up(db) {
    db.exec(`
CREATE TABLE same_person (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  keptId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  aliasId TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX same_person_partner ON same_person (partnerId);
CREATE INDEX same_person_keptId ON same_person (keptId);
`);
  },
};
