import type { BackupInfo } from '#shared/ipc/types.ts';
import { localDate } from '#shared/reading/calendar.ts';

/** How many of the newest backups are kept, whatever their reason. */
const NEWEST = 10;
/** Of how many days with backups the last one is kept. */
const DAYS = 14;
/** How many of those before a migration or a restore are kept: they are the way back from a step that the user may regret. */
const TURNING_POINTS = 3;

/** The backups that stay, out of a list with the newest first: the newest ten, one for each of fourteen days, and the last turning points. */
export function keptBackups(newestFirst: readonly BackupInfo[]): readonly BackupInfo[] {
  const days = new Set<string>();
  let turningPoints = 0;
  return newestFirst.filter((backup, index) => {
    const day = localDate(new Date(backup.at));
    const isLastOfDay = !days.has(day) && days.size < DAYS;
    if (isLastOfDay) days.add(day);
    const isTurningPoint = backup.reason === 'migration' || backup.reason === 'before-restore';
    if (isTurningPoint) turningPoints += 1;
    return index < NEWEST || isLastOfDay || (isTurningPoint && turningPoints <= TURNING_POINTS);
  });
}
