import type { Migration } from './migration.ts';

/** Others can keep what they have of a row that is only for the user now. */
export const othersKeep: Migration = {
  version: 16,
  name: 'others keep',
  up(db) {
    db.exec(
      `ALTER TABLE only_for_me ADD COLUMN othersKeep INTEGER NOT NULL DEFAULT 0 CHECK (othersKeep IN (0, 1));`,
    );
  },
};
