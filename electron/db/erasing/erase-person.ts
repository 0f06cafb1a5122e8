import { AppError } from '#shared/ipc/errors.ts';
import type { ErasureResult } from '#shared/model/erasure.ts';
import { makeBackup } from '../backups/backup.ts';
import type { OpenFile } from '../file/open-file.ts';
import { eraseInCopies, eraseInTexts } from './erase-copies.ts';
import { forgetErasing, noteErasing, type Erasing } from './erasing-file.ts';
import { wordsOfPerson } from './person-words.ts';
import { scrubFile } from './scrub-file.ts';

/** Notes that a person is to be erased. From here on a start finishes it. Fails with `not-found`. */
export function beginErasing({ connection }: OpenFile, erasing: Erasing, folder: string): void {
  const known = connection.prepareRaw('SELECT 1 FROM person WHERE id = ?').get(erasing.personId);
  if (known === undefined) throw new AppError('not-found', 'person');
  noteErasing(folder, erasing);
}

/** Where the person is erased, and when (milliseconds since 1970). */
type Place = {
  readonly folder: string;
  /** The version of the file format that this app writes. */
  readonly newest: number;
  readonly at: number;
  readonly onProgress: (done: number, total: number) => void;
};

/** Does what was noted, and takes the note back at the end. Running it again does no harm. The file's store has to be made anew afterwards. */
export function finishErasing(
  file: OpenFile,
  erasing: Erasing,
  { folder, newest, at, onProgress }: Place,
): ErasureResult {
  const { connection } = file;
  eraseInTexts(folder, wordsOfPerson(connection.reader, erasing.personId));
  connection.transact(() => scrubFile(connection, erasing.personId, erasing.choices));
  file.fold();
  makeBackup(connection, folder, 'daily', at);
  const result = eraseInCopies(folder, newest, erasing, onProgress);
  forgetErasing(folder);
  return result;
}
