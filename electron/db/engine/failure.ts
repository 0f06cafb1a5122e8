import { AppError } from '#shared/ipc/errors.ts';

/** The code of an error from SQLite or from the file system, such as `SQLITE_FULL` or `EACCES`; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether an error says that the disk, or the limit of the file, is full. */
export function isDiskFull(error: unknown): boolean {
  return ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'].includes(codeOf(error));
}

/** Whether an error says that a file or its folder may not be written. */
export function isWriteRefused(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  );
}

/** Any failure of the store as the error that the window gets. Messages of SQLite name tables and columns, never what is in them. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const options = { cause: error };
  if (isDiskFull(error)) return new AppError('disk-full', code, options);
  if (code.startsWith('SQLITE_READONLY')) return new AppError('read-only', code, options);
  if (code.startsWith('SQLITE_IOERR')) return new AppError('disk-failed', code, options);
  // Only where rows that were damaged past the write path are in the way: it asks for each reference itself.
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new AppError('bad-request', 'It refers to something that is no longer there.', options);
  return new AppError('unexpected', code === '' ? String(error) : code, options);
}

/** The same for a backup: also that its folder cannot be made or written, whatever stands in its place. */
export function toBackupError(error: unknown): AppError {
  const isRefused =
    isWriteRefused(error) || ['EEXIST', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENOENT'].includes(codeOf(error));
  return isRefused && !(error instanceof AppError)
    ? new AppError('file-unwritable', 'backups', { cause: error })
    : toAppError(error);
}
