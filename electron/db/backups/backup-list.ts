import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupInfo } from '#shared/ipc/types.ts';
import { namesIn } from '../../files/private-files.ts';
import { stampOf } from '../file/profile-files.ts';

/** The number at the end counts the backups of a folder; those of earlier versions have none. */
const NAME =
  /^rapport-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(\d{3})-(daily|quit|migration|before-restore|set-aside)(?:-(\d{1,12}))?\.sqlite$/;

type Numbered = BackupInfo & { readonly number: number };

export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/**
 * The backups of a profile folder, the one that was made last first; an empty list when the folder cannot be read. Their order comes
 * from the number in their names, because the clock may have been wrong when they were made.
 */
export function listBackups(folder: string): readonly BackupInfo[] {
  const found = namesIn(backupFolder(folder)).flatMap((file) => readName(folder, file) ?? []);
  return found
    .sort((a, b) => b.number - a.number || b.at - a.at || (a.file < b.file ? 1 : -1))
    .map(({ file, at, bytes, reason }) => ({ file, at, bytes, reason }));
}

/** A name that no backup has yet, and that comes before all others in the list. */
export function nextBackupName(folder: string, reason: BackupInfo['reason'], at: number): string {
  // Also what cannot be used as a backup has its number, so that no name is given twice.
  const numbers = namesIn(backupFolder(folder)).map((name) => Number(NAME.exec(name)?.[9] ?? 0));
  const number = numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
  return `rapport-${stampOf(at)}-${reason}-${number}.sqlite`;
}

function readName(folder: string, file: string): Numbered | null {
  const parts = NAME.exec(file);
  if (parts === null) return null;
  const found = statSync(join(backupFolder(folder), file), { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size === 0) return null;
  const [, year, month, day, hour, minute, second, rest] = parts.map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, rest);
  // The pattern lets only the five reasons through.
  const reason = parts[8] as BackupInfo['reason'];
  return { file, at, bytes: found.size, reason, number: Number(parts[9] ?? 0) };
}
