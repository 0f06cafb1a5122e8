import { EditsPausedError } from './edits-paused.ts';
import { AppError, type ErrorCode } from '#shared/ipc/errors.ts';

/** A failure in words: what happened, then what is safe and what to do. */
export type ErrorText = { readonly title: string; readonly description: string };

const texts: Readonly<Record<ErrorCode, ErrorText>> = {
  'bad-request': {
    title: 'This could not be done',
    description: 'Rapport cannot accept it as it is, so nothing was changed. Please try it another way.',
  },
  'not-found': {
    title: 'This is no longer there',
    description: 'It was deleted in the meantime, perhaps by an undo. Nothing was changed.',
  },
  'read-only': {
    title: 'Nothing can be changed right now',
    description:
      'Your data can only be read at the moment. Everything in it is safe, but this change was not saved. If no message at the top of the window says why, restart Rapport.',
  },
  'disk-full': {
    title: 'The disk is full',
    description:
      'This was not saved; everything you saved before is safe. Free some space on the disk and try again.',
  },
  'disk-failed': {
    title: 'The disk reported an error',
    description:
      'This was not saved; everything you saved before is safe. Check that the disk is connected, and try again.',
  },
  'file-too-large': {
    title: 'This file is too large',
    description: 'Nothing was read from it. Choose a smaller file; a long list can be split into several.',
  },
  'file-unreadable': {
    title: 'This file cannot be read',
    description:
      'Nothing was changed. Check that the file is still there, that you have permission to open it, and that no other program is using it.',
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
    description:
      'What you saved before is safe, but this change was not saved. Close Rapport and open it again.',
  },
  'file-lost': {
    title: 'Your data file is no longer where it was',
    description:
      'It was moved, deleted or replaced while Rapport was running, so this change was not saved. The message at the top of the window says what is safe and what to do.',
  },
  'backup-damaged': {
    title: 'This copy is damaged',
    description: 'It cannot be used, and your present data is as it was. Please choose another one.',
  },
  'print-failed': {
    title: 'The document could not be printed',
    description: 'Your data is safe. Please try again. If it fails again, restart Rapport.',
  },
  unexpected: {
    title: 'Something went wrong',
    description: 'What you saved before is safe. Please try again. If it fails again, restart Rapport.',
  },
};

/** Turns any failure into words; a failure without a code counts as `unexpected`. */
export function errorText(error: unknown): ErrorText {
  if (error instanceof EditsPausedError) return pausedText;
  if (!(error instanceof AppError)) return texts.unexpected;
  const text = texts[error.code];
  const after = error.code === 'file-too-large' ? text.description : nothingChanged;
  return codesWithReason.has(error.code) && isSentence(error.detail)
    ? { title: text.title, description: `${error.detail} ${after}` }
    : text;
}

const pausedText: ErrorText = {
  title: 'Editing is paused',
  description:
    'You look at “What if”, a comparison or a snapshot, so nothing was changed. Leave it, then try again.',
};

const nothingChanged = 'Nothing was changed, and nothing you typed is lost.';

/** Codes whose detail may be a sentence for the user; any other detail is a word for support. */
const codesWithReason: ReadonlySet<ErrorCode> = new Set(['bad-request', 'not-found', 'file-too-large']);

function isSentence(detail: string): boolean {
  return detail.includes(' ') && detail.endsWith('.');
}

/** Whether a failure needs no message, because the user asked for it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'cancelled';
}
