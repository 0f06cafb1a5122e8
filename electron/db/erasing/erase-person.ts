import { AppError } from '#shared/ipc/errors.ts';
import { ERASURE_CERTAIN, ERASURE_PARTS, type ErasureResult } from '#shared/model/erasure.ts';
import { makeBackup } from '../backups/backup.ts';
import type { OpenFile } from '../file/open-file.ts';
import { eraseInCopies, eraseInTexts } from './erase-copies.ts';
import { forgetErasing, noteErasing, type Erasing } from './erasing-file.ts';
import { wordsOfPerson } from './person-words.ts';
import { isHeld } from './pending-erasures.ts';
import { scrubFile } from './scrub-file.ts';
import type { Eraser } from './write-erasure.ts';

/** Notes that a person is to be erased. From here on a start finishes it. Fails with `not-found`. */
export function beginErasing({ connection }: OpenFile, erasing: Erasing, folder: string): void {
  if (!isHeld(connection.reader, erasing.personId)) throw new AppError('not-found', 'person');
  noteErasing(folder, erasing);
}

/** How an erasure is followed. */
export type ErasureWatch = {
  /** In parts of `ERASURE_PARTS`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked until `ERASURE_CERTAIN`; true leaves everything as it was and fails with `cancelled`. */
  readonly isCancelled?: () => boolean;
};

/** Where the person is erased, and by whom. */
type Place = ErasureWatch &
  Eraser & {
    readonly folder: string;
    /** The version of the file format that this app writes. */
    readonly newest: number;
  };

/** Does what was noted, and takes the note back at the end. Running it again does no harm. The file's store has to be made anew afterwards. */
export function finishErasing(
  file: OpenFile,
  erasing: Erasing,
  { folder, newest, onProgress = () => undefined, isCancelled = () => false, ...eraser }: Place,
): ErasureResult {
  const { connection } = file;
  const tell = (part: number): void => onProgress(Math.floor(part), ERASURE_PARTS);
  const look = (share: number): void => {
    if (isCancelled()) {
      // Taken back before anything else, so that no start does what the user stopped.
      forgetErasing(folder);
      throw new AppError('cancelled');
    }
    tell(share * ERASURE_CERTAIN);
  };
  connection.transact(() => {
    const words = wordsOfPerson(connection.reader, erasing.personId);
    scrubFile(connection, erasing, eraser, look);
    look(1);
    // While the transaction can still be done again: after it nobody knows the name.
    eraseInTexts(folder, words);
  });
  file.fold();
  file.rewrite();
  makeBackup(connection, folder, 'daily', eraser.at);
  const result = eraseInCopies(folder, newest, erasing, (done, total) =>
    tell(ERASURE_CERTAIN + (done / total) * (ERASURE_PARTS - ERASURE_CERTAIN)),
  );
  forgetErasing(folder);
  return result;
}
