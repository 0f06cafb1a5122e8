import { expect, test } from 'vitest';
import { announcedIn } from '#shared/text/announced.ts';

const form = 'The supplier form comes in the first week of December';

test.each([
  [`Monthly order call. ${form}.`, form],
  ['Das Formular kommt Anfang Dezember.', 'Das Formular kommt Anfang Dezember'],
  ['Le formulaire arrive début décembre.', 'Le formulaire arrive début décembre'],
  ['El formulario llega en diciembre.', 'El formulario llega en diciembre'],
  ['Skjemaet kommer i desember.', 'Skjemaet kommer i desember'],
  ['The form came in October.', ''],
  ['Orders may slip.', ''],
  ['', ''],
] as const)('%s: %s', (note, said) => {
  expect(announcedIn(note, '2026-10-27', '2026-11-16')).toBe(said);
});

test('a month means the next one after the note, until it is over', () => {
  expect(announcedIn(form, '2026-10-27', '2026-12-31')).toBe(form);
  expect(announcedIn(form, '2026-10-27', '2027-01-01')).toBe('');
  expect(announcedIn('The review is in January.', '2026-10-27', '2027-01-10')).toBe(
    'The review is in January',
  );
});
