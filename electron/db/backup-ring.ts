import type { BackupInfo } from '#shared/ipc/types.ts';

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
    const day = localDate(backup.at);
    const isLastOfDay = !days.has(day) && days.size < DAYS;
    if (isLastOfDay) days.add(day);
    const isTurningPoint = backup.reason === 'migration' || backup.reason === 'before-restore';
    if (isTurningPoint) turningPoints += 1;
    return index < NEWEST || isLastOfDay || (isTurningPoint && turningPoints <= TURNING_POINTS);
  });
}

/** The calendar date of a moment where the user is, `YYYY-MM-DD`. */
export function localDate(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
