import type { Migration } from './migration.ts';

/**
 * The log keeps what was done as a name and parameters, and no sentence; `label` is the sentence of commands of earlier versions. It
 * has a place for commands that take over what another device wrote: `source` is that device, `who` its author.
 */
export const edits: Migration = {
  version: 4,
  name: 'edits',
  up(db) {
    db.exec(`
CREATE TABLE new_command (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'merge')),
  target INTEGER REFERENCES command (seq),
  name TEXT NOT NULL,
  parameters TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(parameters)),
  label TEXT,
  partner TEXT,
  who TEXT NOT NULL,
  source INTEGER REFERENCES device (key),
  at INTEGER NOT NULL,
  clockWall INTEGER NOT NULL,
  clockCounter INTEGER NOT NULL,
  device INTEGER NOT NULL REFERENCES device (key),
  CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL)),
  CHECK ((kind = 'merge') = (source IS NOT NULL))
) STRICT;
INSERT INTO new_command (seq, id, kind, target, name, label, partner, who, at, clockWall, clockCounter, device)
  SELECT seq, id, kind, target, name, label, partner, who, at, clockWall, clockCounter, device FROM command;
DROP TABLE command;
ALTER TABLE new_command RENAME TO command;
`);
  },
};
