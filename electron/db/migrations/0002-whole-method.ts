import type { Migration } from './migration.ts';

/**
 * Tables for the whole method: culture of both sides, champion tests, decisions about findings, outcomes of tactics, promises
 * and meeting briefs (method, sections 5 to 8); for a partner its reviews, for a person whether an individual plan is asked for.
 */
export const wholeMethod: Migration = {
  version: 2,
  name: 'whole method',
  up(db) {
    db.exec(`
ALTER TABLE partner ADD COLUMN nextReviewOn TEXT;
ALTER TABLE partner ADD COLUMN reviewEveryDays INTEGER;
ALTER TABLE person ADD COLUMN planAskedFor INTEGER NOT NULL DEFAULT 0 CHECK (planAskedFor IN (0, 1));
ALTER TABLE person ADD COLUMN otherPlanPersonIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(otherPlanPersonIds));

CREATE TABLE channel_owner (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  name TEXT NOT NULL DEFAULT '',
  cultureType TEXT,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE owner_respondent (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  colleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE owner_answer (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  respondentId TEXT NOT NULL REFERENCES owner_respondent (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL DEFAULT 'decision-making.values',
  points TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(points)),
  dontKnow INTEGER NOT NULL DEFAULT 0 CHECK (dontKnow IN (0, 1)),
  evidence TEXT NOT NULL DEFAULT '',
  answeredOn TEXT
) STRICT;

CREATE TABLE tactic_outcome (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  tacticId TEXT NOT NULL DEFAULT '',
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  planLineId TEXT REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL DEFAULT 'unclear',
  "on" TEXT,
  note TEXT NOT NULL DEFAULT '',
  recordedBy TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX tactic_outcome_partner ON tactic_outcome (partnerId);

CREATE TABLE champion_test (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  test TEXT NOT NULL DEFAULT 'power',
  result TEXT,
  evidence TEXT NOT NULL DEFAULT '',
  testedBy TEXT NOT NULL DEFAULT '',
  testedOn TEXT
) STRICT;
CREATE INDEX champion_test_partner ON champion_test (partnerId);

CREATE TABLE finding_decision (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL DEFAULT '',
  findingId TEXT NOT NULL DEFAULT '',
  until TEXT,
  because TEXT NOT NULL DEFAULT '',
  decidedBy TEXT NOT NULL DEFAULT '',
  decidedOn TEXT
) STRICT;
CREATE INDEX finding_decision_partner ON finding_decision (partnerId);

CREATE TABLE culture_respondent (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  colleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX culture_respondent_partner ON culture_respondent (partnerId);

CREATE TABLE culture_answer (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  respondentId TEXT NOT NULL REFERENCES culture_respondent (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL DEFAULT 'decision-making.values',
  points TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(points)),
  dontKnow INTEGER NOT NULL DEFAULT 0 CHECK (dontKnow IN (0, 1)),
  evidence TEXT NOT NULL DEFAULT '',
  answeredOn TEXT
) STRICT;
CREATE INDEX culture_answer_partner ON culture_answer (partnerId);

CREATE TABLE culture_note (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  component TEXT NOT NULL DEFAULT 'decision-making',
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX culture_note_partner ON culture_note (partnerId);

CREATE TABLE validation (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  component TEXT NOT NULL DEFAULT 'decision-making',
  claim TEXT NOT NULL DEFAULT '',
  test TEXT NOT NULL DEFAULT '',
  starterId TEXT NOT NULL DEFAULT '',
  colleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  outcome TEXT,
  outcomeOn TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX validation_partner ON validation (partnerId);

CREATE TABLE process_step (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  "process" TEXT NOT NULL DEFAULT 'ordering',
  "order" INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  personIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personIds)),
  touchesUs INTEGER NOT NULL DEFAULT 0 CHECK (touchesUs IN (0, 1)),
  touchNote TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX process_step_partner ON process_step (partnerId);

CREATE TABLE adjustment (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  component TEXT,
  difference TEXT NOT NULL DEFAULT '',
  "change" TEXT NOT NULL DEFAULT '',
  "process" TEXT,
  colleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  doneOn TEXT,
  effect TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX adjustment_partner ON adjustment (partnerId);

CREATE TABLE promise (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  touchpointId TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL DEFAULT 'ours',
  personId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  colleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL DEFAULT '',
  due TEXT,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  doneOn TEXT,
  outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX promise_partner ON promise (partnerId);

CREATE TABLE meeting_brief (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  "on" TEXT,
  time TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'meeting',
  personIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personIds)),
  colleagueIds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(colleagueIds)),
  goal TEXT NOT NULL DEFAULT '',
  questions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(questions)),
  edits TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(edits)),
  touchpointId TEXT REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_brief_partner ON meeting_brief (partnerId);
`);
  },
};
