import type { Migration } from './migration.ts';

/** What is only for the user of this computer: private notes, and marks on rows that are not shared. */
export const onlyForMe: Migration = {
  version: 11,
  name: 'only for me',
  up(db) {
    db.exec(`
CREATE TABLE only_for_me (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'rating',
  rowId TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX only_for_me_partner ON only_for_me (partnerId);
CREATE TABLE private_note (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX private_note_partner ON private_note (partnerId);
CREATE INDEX private_note_personId ON private_note (personId);
`);
  },
};
