import { expect, it } from 'vitest';
import { safeFileName } from '#electron/services/dialogs/safe-file-name.ts';

it('keeps ordinary names and adds the ending once', () => {
  expect(safeFileName('Nordwind – plan', 'pdf')).toBe('Nordwind – plan.pdf');
  expect(safeFileName('Nordwind.PDF', 'pdf')).toBe('Nordwind.pdf');
  expect(safeFileName('Müller & Søn 东风', 'csv')).toBe('Müller & Søn 东风.csv');
});

it('takes out folders, reserved characters, reserved names and what is too long', () => {
  expect(safeFileName('../../etc/passwd', 'csv')).toBe('etc passwd.csv');
  expect(safeFileName('a<b>:"c|d?*\u0000\n', 'svg')).toBe('a b c d.svg');
  expect(safeFileName('CON', 'png')).toBe('_CON.png');
  expect(safeFileName(' ... ', 'pdf')).toBe('Rapport.pdf');
  expect(safeFileName('x'.repeat(300), 'pdf')).toHaveLength(200);
});
