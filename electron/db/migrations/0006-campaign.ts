import type { Migration } from './migration.ts';

/**
 * Fields for the plan as a campaign: the date of the aim, its targets, decision windows, the executive sponsor, the partner's country, and
 * for a line its slot, stage, owner and what it waits for. Proposals nobody decided about go with their log: they are computed now.
 * What refers to one, or was decided once, stays, so that every command can still be taken back.
 */
export const campaign: Migration = {
  version: 6,
  name: 'campaign',
  up(db) {
    db.exec(`
ALTER TABLE partner ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN aimDate TEXT;
ALTER TABLE team_member ADD COLUMN sponsor INTEGER NOT NULL DEFAULT 0 CHECK (sponsor IN (0, 1));
ALTER TABLE plan_line ADD COLUMN slot TEXT NOT NULL DEFAULT 'main';
ALTER TABLE plan_line ADD COLUMN stage TEXT NOT NULL DEFAULT 'watch';
ALTER TABLE plan_line ADD COLUMN ownerColleagueId TEXT REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan_line ADD COLUMN waitsFor TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(waitsFor));

CREATE TABLE plan_target (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  chosen INTEGER NOT NULL DEFAULT 1 CHECK (chosen IN (0, 1))
) STRICT;
CREATE INDEX plan_target_partner ON plan_target (partnerId);

CREATE TABLE decision_window (
  id TEXT PRIMARY KEY NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  partnerId TEXT NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'decision',
  what TEXT NOT NULL DEFAULT '',
  "on" TEXT,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX decision_window_partner ON decision_window (partnerId);

CREATE TEMP TABLE named AS
  SELECT planLineId AS id FROM action UNION SELECT planLineId FROM tactic_outcome
  UNION SELECT json_extract(old, '$') FROM change WHERE field = 'planLineId' AND json_valid(old)
  UNION SELECT json_extract(new, '$') FROM change WHERE field = 'planLineId' AND json_valid(new);
CREATE TEMP TABLE undecided AS
  SELECT l.id, k.key FROM plan_line l LEFT JOIN row_key k ON k.entity = 'plan_line' AND k.row = l.id
  WHERE l.state = 'proposed' AND l.id NOT IN (SELECT id FROM named WHERE id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM change c WHERE c.rowKey = k.key AND c.field IN ('state', 'reason'));
DELETE FROM plan_line WHERE id IN (SELECT id FROM undecided);
DELETE FROM unknown_field WHERE entity = 'plan_line' AND row IN (SELECT id FROM undecided);
DELETE FROM change WHERE rowKey IN (SELECT key FROM undecided);
DELETE FROM field_clock WHERE rowKey IN (SELECT key FROM undecided);
DELETE FROM row_key WHERE key IN (SELECT key FROM undecided);
DROP TABLE named;
DROP TABLE undecided;
`);
  },
};
