import { AppError } from '#shared/ipc/errors.ts';
import { errorText, type ErrorText } from './error-text.ts';
import { lostTexts } from './lost-texts.ts';

/** `errorText`, and where the words are that could not be saved. */
export function toldFailure(failure: unknown): ErrorText {
  const text = errorText(failure);
  // What does not fit is to be corrected, and says so.
  const isRefused = failure instanceof AppError && failure.code === 'bad-request';
  if (isRefused || !lostTexts.isOf(failure)) return text;
  return {
    ...text,
    description: `${text.description} What you typed is kept: it is offered where you typed it.`,
  };
}
