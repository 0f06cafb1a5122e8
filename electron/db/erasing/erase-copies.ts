import {
  copyFileSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ErasureResult } from '#shared/model/erasure.ts';
import { withoutNames, mentionIn, type NameWords } from '#shared/text/name-mentions.ts';
import { makePrivateFile, namesIn, syncFile, syncFolder } from '../../files/private-files.ts';
import { verifyBackup } from '../backups/backup.ts';
import { backupFolder } from '../backups/backup-list.ts';
import { openForWriting } from '../engine/connection.ts';
import { isDiskFull } from '../engine/failure.ts';
import { asideFolder, readHead, rescuedPath } from '../file/profile-files.ts';
import type { Erasing } from './erasing-file.ts';
import { scrubFile } from './scrub-file.ts';

/**
 * Takes a person out of every copy of the profile in its folder: those of this version are written anew, checked, and take the place of the
 * old ones; all others, and what belongs to them, are deleted. To be called once a fresh backup is there. Running it again does no harm.
 */
export function eraseInCopies(
  folder: string,
  newest: number,
  erasing: Erasing,
  onProgress: (done: number, total: number) => void,
): ErasureResult {
  const places = [backupFolder(folder), asideFolder(folder)];
  const copies = places.flatMap((place) => namesIn(place).map((name) => join(place, name)));
  const [whole, rest] = [
    copies.filter((path) => path.endsWith('.sqlite')),
    copies.filter((path) => !path.endsWith('.sqlite')),
  ];
  let [rewritten, deleted, done] = [0, 0, 0];
  for (const path of whole) {
    const hasLog = rest.some((other) => other.startsWith(`${path}-`) && statSync(other).size > 0);
    if (!hasLog && rewrite(path, newest, erasing)) rewritten += 1;
    else {
      rmSync(path, { force: true });
      deleted += 1;
    }
    onProgress((done += 1), whole.length);
  }
  for (const path of [...rest, rescuedPath(folder)])
    if (existsSync(path) && !lstatSync(path).isDirectory()) rmSync(path, { force: true });
  for (const place of places) if (existsSync(place)) syncFolder(place);
  return { rewritten, deleted };
}

/** Whether a copy could be written anew without the person. */
function rewrite(path: string, newest: number, erasing: Erasing): boolean {
  const part = `${path}.part`;
  try {
    const head = readHead(path);
    if (head.kind !== 'profile' || head.version !== newest) return false;
    rmSync(part, { force: true });
    makePrivateFile(part);
    copyFileSync(path, part);
    const copy = openForWriting(part);
    try {
      copy.transact(() => scrubFile(copy, erasing));
      copy.db.pragma('wal_checkpoint(TRUNCATE)');
      copy.db.exec('VACUUM');
      copy.db.pragma('wal_checkpoint(TRUNCATE)');
      copy.db.pragma('journal_mode = DELETE');
    } finally {
      copy.db.close();
    }
    verifyBackup(part, newest);
    syncFile(part);
    renameSync(part, path);
    return true;
  } catch (error) {
    // With room again the next start goes on; no copy is lost for want of room.
    if (isDiskFull(error)) throw error;
    return false; // damaged or foreign: it is deleted, a fresh backup is there
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(part + suffix, { force: true });
  }
}

/** Takes the name out of the app's log and settings, which are no databases. Done first, while the name is still known. */
export function eraseInTexts(folder: string, words: NameWords): void {
  for (const place of [folder, join(folder, 'logs')])
    for (const name of namesIn(place)) {
      if (!/\.log(?:\.|$)/.test(name) && name !== 'settings.json') continue;
      const path = join(place, name);
      if (name.endsWith('.part')) {
        rmSync(path, { force: true });
        continue;
      }
      const text = readFileSync(path, 'utf8');
      const lines = text.split('\n');
      // A line of the log goes as a whole; settings keep their structure.
      const kept =
        name === 'settings.json'
          ? lines.map((line) => withoutNames(line, words, false))
          : lines.filter((line) => mentionIn(line, words) !== 'whole');
      if (kept.join('\n') === text) continue;
      const part = `${path}.part`;
      rmSync(part, { force: true }); // a start that was killed may have left it
      makePrivateFile(part);
      writeFileSync(part, kept.join('\n'));
      syncFile(part);
      renameSync(part, path);
    }
}
