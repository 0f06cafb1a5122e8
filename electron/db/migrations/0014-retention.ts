import type { Migration } from './migration.ts';

/** After how many months somebody who left is proposed for erasing; nobody is until the user says so. */
export const retention: Migration = {
  version: 14,
  name: 'retention',
  up(db) {
    db.exec('ALTER TABLE channel_owner ADD COLUMN retentionMonths INTEGER');
  },
};
