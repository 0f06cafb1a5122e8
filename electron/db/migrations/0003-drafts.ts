import type { Migration } from './migration.ts';

/** What is being typed and not saved yet: no entity, in no log; the rows are really removed. */
export const drafts: Migration = {
  version: 3,
  name: 'drafts',
  up(db) {
    db.exec(`
CREATE TABLE draft (
  id TEXT PRIMARY KEY NOT NULL,
  entity TEXT NOT NULL,
  "row" TEXT NOT NULL,
  field TEXT NOT NULL,
  partnerId TEXT,
  personIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personIds)),
  label TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  form TEXT CHECK (form IS NULL OR json_valid(form)),
  at INTEGER NOT NULL
) STRICT;
`);
  },
};
