import { expect, test } from 'vitest';
import { paperDayIn } from '#shared/text/paper-day.ts';

test.each([
  ['Monthly order call. The supplier form comes in the first week of December.', '2026-12-07'],
  ['The papers close on 8 January.', '2027-01-08'],
  ['The papers close on December 11.', '2026-12-11'],
  ['Papers go round in mid December', '2026-12-15'],
  ['The form is due at the end of November', '2026-11-24'],
  ['Das Formular kommt in der zweiten Woche im Dezember.', '2026-12-14'],
  ['Le formulaire arrive en décembre', '2026-12-07'],
])('%s', (note, day) => {
  expect(paperDayIn(note, '2026-10-27')).toBe(day);
});

test.each([
  'The new platform comes in December.',
  'She fills in the form.',
  'The form comes in time.',
  'The form is due on 31 November',
  '',
])('%s names no day on which a paper closes', (note) => {
  expect(paperDayIn(note, '2026-10-27')).toBeNull();
});
