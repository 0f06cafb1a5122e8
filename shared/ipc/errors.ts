/** Every way in which a call to the main process can fail, as a stable code; `renderer/document/error-text.ts` turns it into words. */
export const errorCodes = [
  'bad-request',
  'not-found',
  'read-only',
  'disk-full',
  'disk-failed',
  'file-too-large',
  'file-unreadable',
  'file-unwritable',
  'cancelled',
  'profile-unavailable',
  'file-lost',
  'backup-damaged',
  'print-failed',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * A failure that the user can be told about: a code, and details that may be shown (never names of people). Where the write path refuses
 * a row (`bad-request`, `not-found`), the detail is the reason as a whole sentence.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/** An AppError as it crosses IPC, where classes do not survive. */
export type WireError = { readonly code: ErrorCode; readonly detail: string };
/** What every IPC call resolves to; the bridge turns the second form back into an AppError. */
export type WireResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WireError };
