import type { Migration } from './migration.ts';

/** A day since when a person is in the present role, so that a plan can use the first weeks of a newcomer. */
export const roleSince: Migration = {
  version: 7,
  name: 'role since',
  up(db) {
    db.exec('ALTER TABLE person ADD COLUMN inRoleSince TEXT');
  },
};
