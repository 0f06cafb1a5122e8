import { expect, test } from 'vitest';
import { errorText, isCancelled } from '#renderer/document/error-text.ts';
import { AppError, errorCodes } from '#shared/ipc/errors.ts';

test.each(errorCodes)('%s says what happened, and what is safe or what to do', (code) => {
  const { title, description } = errorText(new AppError(code));
  expect(title).not.toBe('');
  expect(description).toMatch(/safe|not|nothing/i);
  expect(`${title} ${description}`).not.toContain(code.includes('-') ? code : '!');
});

test('a failure without a code is told as unexpected, without its inner words', () => {
  expect(errorText(new TypeError('x is undefined'))).toEqual(errorText(new AppError('unexpected')));
});

test('a reason in a sentence is told, inner details are not', () => {
  expect(errorText(new AppError('file-too-large', 'It has 300 MB.')).description).toMatch(
    /^It has 300 MB\. /,
  );
  expect(errorText(new AppError('file-unwritable', 'backups'))).toEqual(
    errorText(new AppError('file-unwritable')),
  );
  expect(errorText(new AppError('print-failed', 'x is undefined'))).toEqual(
    errorText(new AppError('print-failed')),
  );
  expect(errorText(new AppError('unexpected', 'SQLITE_MISUSE')).description).not.toContain('SQLITE');
});

test('only what the user cancelled needs no message', () => {
  expect(isCancelled(new AppError('cancelled'))).toBe(true);
  expect(isCancelled(new AppError('disk-full'))).toBe(false);
});
