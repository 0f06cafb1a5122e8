import type { FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';

/** What a call to a file system can end with; `taken` = a name that is there already, `strange` = something that is no file or folder. */
export type FileTroubleCode =
  Exclude<FolderTroubleCode, 'other-workspace' | 'changed' | 'damaged' | 'newer'> | 'taken' | 'strange';

/** A file or folder that could not be used, or the shared folder as a whole. */
export class FolderTrouble<Code extends string = FileTroubleCode | FolderTroubleCode> extends Error {
  override readonly name = 'FolderTrouble';
  readonly code: Code;

  constructor(code: Code, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

const codes: Readonly<Record<string, FileTroubleCode>> = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  EISDIR: 'strange',
  ELOOP: 'strange',
  ENXIO: 'strange',
  EEXIST: 'taken',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EBUSY: 'busy',
  EAGAIN: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  ETIMEDOUT: 'slow',
};

/** A failure of the system as a trouble; a trouble stays what it is. */
export function toTrouble(failure: unknown): FolderTrouble {
  if (failure instanceof FolderTrouble) return failure;
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  return new FolderTrouble(codes[code] ?? 'failed', { cause: failure });
}
