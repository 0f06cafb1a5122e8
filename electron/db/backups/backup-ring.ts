import type { BackupInfo } from '#shared/ipc/types.ts';
import { localDate } from '#shared/reading/calendar.ts';

/** How many of the newest backups are kept, whatever their day. */
const NEWEST = 10;
/** Of how many days with backups the last one is kept. */
const DAYS = 14;
/** How many of those before a migration, and of those before a restore, are kept: they are the way back from a step that the user may regret. */
const TURNING_POINTS = 3;

/**
 * The backups that stay, out of a list with the one that was made last first: the newest ten, one for each of fourteen days, and the
 * last turning points. Those from before a migration count by themselves alone, so that a step that fails again and again takes no
 * place from others. The first of the list always stays, whatever its date.
 */
export function keptBackups(newestFirst: readonly BackupInfo[]): readonly BackupInfo[] {
  const days = new Set<string>();
  const seen = { daily: 0, quit: 0, migration: 0, 'before-restore': 0, 'set-aside': 0 };
  let newest = 0;
  return newestFirst.filter(({ at, reason }) => {
    seen[reason] += 1;
    const isTurningPoint =
      (reason === 'migration' || reason === 'before-restore') && seen[reason] <= TURNING_POINTS;
    if (reason === 'migration') return isTurningPoint;
    newest += 1;
    const day = localDate(new Date(at));
    const isLastOfDay = !days.has(day) && days.size < DAYS;
    if (isLastOfDay) days.add(day);
    return newest <= NEWEST || isLastOfDay || isTurningPoint;
  });
}
