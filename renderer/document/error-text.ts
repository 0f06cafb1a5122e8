import { EditsPausedError } from './edits-paused.ts';
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts';

/** A failure in words: what happened, then what is safe and what to do. */
export type ErrorText = { readonly title: string; readonly description: string };

const texts: Readonly<Record<ErrorCode, ErrorText>> = {
  'bad-request': {
    title: 'This could not be done',
    description: 'Something in it does not fit, so nothing was changed. Please try it another way.',
  },
  'not-found': {
    title: 'This is no longer there',
    description: 'It was deleted meanwhile, perhaps by an undo. Nothing else was changed.',
  },
  'read-only': {
    title: 'Nothing can be changed right now',
    description: 'The profile is open for reading only. Everything in it is safe; the change was not saved.',
  },
  'disk-full': {
    title: 'The disk is full',
    description:
      'This change was not saved; everything before it is safe. Free some space on the disk and do it again.',
  },
  'disk-failed': {
    title: 'The disk did not take this change',
    description:
      'It was not saved; everything before it is safe. Check that the disk is connected and sound, and do it again.',
  },
  'file-too-large': {
    title: 'This file is too large',
    description: 'Nothing was read from it. Please split the list into smaller files and try again.',
  },
  'file-unreadable': {
    title: 'This file cannot be read',
    description:
      'Nothing was changed. Check that the file still exists, that you may open it, and that no other program locks it.',
  },
  'file-unwritable': {
    title: 'The file could not be saved there',
    description:
      'Your data is safe. Choose another folder, or close the file if another program has it open.',
  },
  cancelled: {
    title: 'Cancelled',
    description: 'Nothing was changed.',
  },
  'profile-unavailable': {
    title: 'Your data cannot be reached right now',
    description: 'What was saved is safe. Close the app and open it again; this change was not saved.',
  },
  'file-lost': {
    title: 'Your data file is not at its place',
    description:
      'It was moved, deleted or replaced while Rapport was running, so this change was not saved. The message at the top of the window says what to do.',
  },
  'backup-damaged': {
    title: 'This copy is damaged',
    description: 'It was not restored, and your present data is as it was. Please choose another one.',
  },
  'print-failed': {
    title: 'The document could not be printed',
    description: 'Your data is safe. Please try again; if it fails again, restart the app.',
  },
  unexpected: {
    title: 'Something went wrong',
    description: 'What was saved before is safe. Please try again; if it fails again, restart the app.',
  },
};

/** Turns any failure into words; a failure without a code counts as `unexpected`. */
export function errorText(error: unknown): ErrorText {
  if (error instanceof EditsPausedError) return pausedText;
  const text = texts[error instanceof AppError ? error.code : 'unexpected'];
  const detail = error instanceof AppError ? error.detail : '';
  // Details of these codes are written for users, such as the name of a file; others are for support.
  if (error instanceof AppError && codesWithReason.has(error.code) && isSentence(detail))
    return { title: text.title, description: `${detail} ${nothingChanged}` };
  const told = detail !== '' && error instanceof AppError && codesWithDetail.has(error.code);
  return told ? { title: text.title, description: `${text.description} (${detail})` } : text;
}

const pausedText: ErrorText = {
  title: 'Editing is paused',
  description: 'You are asking “what if” on the map, so nothing was changed. End it there, and do it again.',
};

const nothingChanged = 'Nothing was changed; what you wrote is still here to be corrected.';

/** Codes with which the write path says in a sentence why a row cannot be so; other details of them are words for support. */
const codesWithReason: ReadonlySet<ErrorCode> = new Set(['bad-request', 'not-found']);

function isSentence(detail: string): boolean {
  return detail.includes(' ') && detail.endsWith('.');
}

const codesWithDetail: ReadonlySet<ErrorCode> = new Set([
  'file-too-large',
  'file-unreadable',
  'file-unwritable',
]);

/** Whether a failure needs no message, because the user asked for it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'cancelled';
}
