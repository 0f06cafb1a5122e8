import { AppError, type ErrorCode, type WireError } from '#shared/ipc/errors.ts';

const codeOfSystemError: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EROFS: 'read-only',
  SQLITE_READONLY: 'read-only',
};

/** The form in which a failure crosses to the window. What is no AppError keeps its text in the log only. */
export function toWireError(failure: unknown): WireError {
  if (failure instanceof AppError) return { code: failure.code, detail: failure.detail };
  return { code: codeOfSystemError[systemCode(failure)] ?? 'unexpected', detail: '' };
}

function systemCode(failure: unknown): string {
  if (!(failure instanceof Error) || !('code' in failure)) return '';
  return typeof failure.code === 'string' ? failure.code : '';
}
