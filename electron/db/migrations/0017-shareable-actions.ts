import type { Migration } from './migration.ts';

/** The words of an action can be released for the joint plan, which the partner reads. */
export const shareableActions: Migration = {
  version: 17,
  name: 'shareable actions',
  up(db) {
    db.exec(
      `ALTER TABLE action ADD COLUMN shareable INTEGER NOT NULL DEFAULT 0 CHECK (shareable IN (0, 1));`,
    );
  },
};
