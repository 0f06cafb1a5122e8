import { format } from 'date-fns';
import type { BackupInfo } from '#shared/ipc/types.ts';

/** Why a backup was made, for its row in the list. */
export const backupReasons: Readonly<Record<BackupInfo['reason'], string>> = {
  daily: 'Daily',
  quit: 'When the app was closed',
  migration: 'Before an update of the file',
  'before-restore': 'Before a backup was restored',
};

/** A moment, milliseconds since 1970, as a date and a time of this computer. */
export function sayMoment(at: number): string {
  return format(at, 'd MMMM yyyy, HH:mm');
}

/** A size of a file in the unit that gives one to three digits before the point. */
export function sayBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1_000 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1;
  return `${size.toFixed(digits)} ${units[unit] ?? ''}`;
}
