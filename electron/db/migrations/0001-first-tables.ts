import type { Migration } from './migration.ts';

/**
 * The tables of the first version. Column names are the field names of `shared/model`; a test holds both together.
 * Ids are texts made by the app; rows are never removed, `deleted` is their tombstone. References are checked when the
 * transaction ends, so that the rows of one command can be written in any order.
 *
 * Over 300 lines, because it is one frozen text: once released it is never edited, only followed by the next migration.
 */
export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  up(db) {
    db.exec(`
-- What is true of the whole file.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every installation that has written here; clocks name it by its small number.
CREATE TABLE device (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  firstSeen INTEGER NOT NULL
) STRICT;

-- One row for each commit, undo and redo. clockWall, clockCounter and device are its hybrid logical clock.
CREATE TABLE command (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target INTEGER REFERENCES command (seq),
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  partner TEXT,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  clockWall INTEGER NOT NULL,
  clockCounter INTEGER NOT NULL,
  device INTEGER NOT NULL REFERENCES device (key),
  CHECK ((kind = 'do') = (target IS NULL))
) STRICT;

-- Which partners a command touched; the newest one tells a partner's last change.
CREATE TABLE command_partner (
  partner TEXT NOT NULL,
  command INTEGER NOT NULL REFERENCES command (seq),
  PRIMARY KEY (partner, command)
) STRICT, WITHOUT ROWID;

-- A small number for every row of every entity, used by the two large tables below.
CREATE TABLE row_key (
  key INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  row TEXT NOT NULL,
  UNIQUE (entity, row)
) STRICT;

-- The append-only log: values as JSON; NULL = the field or its row was not there before (or is not there any more).
CREATE TABLE change (
  command INTEGER NOT NULL REFERENCES command (seq),
  n INTEGER NOT NULL,
  rowKey INTEGER NOT NULL REFERENCES row_key (key),
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  PRIMARY KEY (command, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (rowKey);

-- When each field was last written, and by which device.
CREATE TABLE field_clock (
  rowKey INTEGER NOT NULL REFERENCES row_key (key),
  field TEXT NOT NULL,
  wall INTEGER NOT NULL,
  counter INTEGER NOT NULL,
  device INTEGER NOT NULL REFERENCES device (key),
  PRIMARY KEY (rowKey, field)
) STRICT, WITHOUT ROWID;

-- Fields and entities that this version does not know, as JSON; kept and sent on.
CREATE TABLE unknown_field (
  entity TEXT NOT NULL,
  row TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entity, row, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE colleague (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  leftOn TEXT
) STRICT;

CREATE TABLE own_tactic (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  replaces TEXT NOT NULL DEFAULT '',
  strategy TEXT,
  text TEXT NOT NULL DEFAULT '',
  applies TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(applies)),
  why TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1))
) STRICT;

CREATE TABLE partner (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'other',
  segments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(segments)),
  tier TEXT,
  tierReason TEXT NOT NULL DEFAULT '',
  verticals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(verticals)),
  territories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(territories)),
  reviewIntervalDays INTEGER NOT NULL DEFAULT 180,
  cultureType TEXT,
  notes TEXT NOT NULL DEFAULT '',
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  archivedAt INTEGER
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  externalId TEXT NOT NULL DEFAULT '',
  profileUrl TEXT NOT NULL DEFAULT '',
  photo TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  leftOn TEXT,
  ownerColleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  strategyOverride TEXT,
  strategyReason TEXT NOT NULL DEFAULT '',
  cadenceDays INTEGER,
  decidesAlone TEXT NOT NULL DEFAULT '',
  canInfluence TEXT NOT NULL DEFAULT '',
  responsibilities TEXT NOT NULL DEFAULT '',
  businessObjectives TEXT NOT NULL DEFAULT '',
  personalAgenda TEXT NOT NULL DEFAULT '',
  valueToday TEXT NOT NULL DEFAULT '',
  valueToBuild TEXT NOT NULL DEFAULT '',
  communicationPlan TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_partner ON person (partnerId);

CREATE TABLE seat (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  department TEXT NOT NULL DEFAULT '',
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  reportsToSeatId TEXT REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  onMap INTEGER NOT NULL DEFAULT 1 CHECK (onMap IN (0, 1)),
  x REAL,
  y REAL,
  "order" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX seat_partner ON seat (partnerId);

CREATE TABLE rating (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'support',
  "values" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("values")),
  evidence TEXT NOT NULL DEFAULT '',
  confidence TEXT,
  ratedBy TEXT NOT NULL DEFAULT '',
  ratedOn TEXT
) STRICT;
CREATE INDEX rating_partner ON rating (partnerId);

CREATE TABLE line (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'influences',
  fromPersonId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  toPersonId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  fromSeatId TEXT REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  toSeatId TEXT REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  strength INTEGER NOT NULL DEFAULT 2,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX line_partner ON line (partnerId);

CREATE TABLE acquaintance (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  colleagueId TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  now TEXT NOT NULL DEFAULT 'none',
  wanted TEXT
) STRICT;
CREATE INDEX acquaintance_partner ON acquaintance (partnerId);

CREATE TABLE touchpoint (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  kind TEXT NOT NULL DEFAULT 'meeting',
  personIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personIds)),
  colleagueIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(colleagueIds)),
  summary TEXT NOT NULL DEFAULT '',
  mood INTEGER
) STRICT;
CREATE INDEX touchpoint_partner ON touchpoint (partnerId);

CREATE TABLE competency (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL DEFAULT 1,
  personIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personIds))
) STRICT;
CREATE INDEX competency_partner ON competency (partnerId);

CREATE TABLE other_vendor (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  relation TEXT NOT NULL DEFAULT 'competing',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX other_vendor_partner ON other_vendor (partnerId);

CREATE TABLE priority (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  rank INTEGER NOT NULL DEFAULT 1,
  text TEXT NOT NULL DEFAULT '',
  saidByPersonId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  saidOn TEXT,
  initiativeId TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX priority_partner ON priority (partnerId);

CREATE TABLE team_member (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  colleagueId TEXT NOT NULL REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT '',
  deputyColleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  relationshipToReach TEXT
) STRICT;
CREATE INDEX team_member_partner ON team_member (partnerId);

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  goal TEXT NOT NULL DEFAULT '',
  generatedAt INTEGER,
  generatedOn TEXT
) STRICT;
CREATE INDEX plan_partner ON plan (partnerId);

CREATE TABLE plan_line (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  planId TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  strategy TEXT NOT NULL DEFAULT 'monitor',
  priority INTEGER NOT NULL DEFAULT 0,
  tacticId TEXT NOT NULL DEFAULT '',
  firstAction TEXT NOT NULL DEFAULT '',
  proof TEXT NOT NULL DEFAULT '',
  messageForm TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  pace TEXT NOT NULL DEFAULT '',
  date TEXT,
  because TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(because)),
  state TEXT NOT NULL DEFAULT 'proposed',
  reason TEXT NOT NULL DEFAULT '',
  changedSince TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changedSince))
) STRICT;
CREATE INDEX plan_line_partner ON plan_line (partnerId);

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  planLineId TEXT REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL DEFAULT '',
  ownerColleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  doneOn TEXT,
  outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_partner ON action (partnerId);

CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  part TEXT NOT NULL DEFAULT 'relationship',
  text TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL DEFAULT '',
  due TEXT,
  ownerColleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX objective_partner ON objective (partnerId);
`);
  },
};
