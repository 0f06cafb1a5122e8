import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { MAX_PACKED_FILES, MAX_UNPACKED_BYTES } from './limits.ts';
import { NotAList } from './sheet.ts';

/** The names of the files in a zip archive, without unpacking one. Empty when the archive is damaged. */
export function packedNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length <= MAX_PACKED_FILES) names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return [];
  }
}

/**
 * The archive with only the files that are wanted, stored without compression: whoever reads it next can unpack no more than
 * what was allowed here. Each part goes through `edit`. Nothing is unpacked beyond the size that its directory names. Throws `NotAList` for one that is
 * too large or damaged.
 */
export function unpackBounded(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  edit: (name: string, part: Uint8Array) => Uint8Array,
): Uint8Array {
  let total = 0;
  let count = 0;
  const allowed = ({ name, originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    if (count > MAX_PACKED_FILES) throw new NotAList('This file is packed from too many parts to be a list.');
    if (!wanted(name)) return false;
    total += originalSize;
    if (total > MAX_UNPACKED_BYTES)
      throw new NotAList(
        `Unpacked, this file has more than ${MAX_UNPACKED_BYTES / 1_000_000} MB: far more than a list of people.`,
      );
    return true;
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter: allowed }));
    return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, edit(name, part)])), { level: 0 });
  } catch (failure) {
    if (failure instanceof NotAList) throw failure;
    throw new NotAList('This file is damaged: it cannot be unpacked.');
  }
}
