import type { Migration } from './migration.ts';

/** A day on which the papers of a decision close, so that a plan aims at that day and not at the decision. */
export const papersClose: Migration = {
  version: 8,
  name: 'papers close',
  up(db) {
    db.exec('ALTER TABLE decision_window ADD COLUMN papersCloseOn TEXT');
  },
};
