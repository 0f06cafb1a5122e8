import { expect, test } from 'vitest';
import { dateLocale } from '#renderer/ui/date-locale.ts';
import { isMonthFirst, readPastedDate } from '#renderer/ui/pasted-date.ts';

test.each([
  ['2026-12-07', 'de-DE', '2026-12-07'],
  ['2026-12-07T09:30:00Z', 'en-US', '2026-12-07'],
  ['2026/2/3', 'en-GB', '2026-02-03'],
  ['12/07/2026', 'en-US', '2026-12-07'],
  ['12/07/2026', 'en-GB', '2026-07-12'],
  ['7.12.26', 'de-DE', '2026-12-07'],
  ['31/12/2026', 'en-US', '2026-12-31'],
  [' 7 Dec 2026 ', 'de-DE', '2026-12-07'],
  ['Monday, December 7, 2026', 'en-GB', '2026-12-07'],
  ['7th December 2026', 'en-US', '2026-12-07'],
  ['7. Dezember 2026', 'de-DE', '2026-12-07'],
  ['7 décembre 2026', 'fr-FR', '2026-12-07'],
  ['31 Feb 2026', 'en-GB', null],
  ['2026-02-30', 'en-GB', null],
  ['Dec 2026', 'en-GB', null],
  ['7 Dec 2026, 8 Dec 2026', 'en-GB', null],
  ['1.2.3.4', 'de-DE', null],
  ['Maybe in 2026', 'en-GB', null],
  ['', 'en-GB', null],
])('%j in %s is %s', (text, locale, date) => {
  expect(readPastedDate(text, dateLocale(locale))).toBe(date);
});

test('whatever the calendar and digits of the system, dates are typed as the window shows them', () => {
  const format = new Intl.DateTimeFormat(dateLocale('th-TH')).resolvedOptions();
  expect(format).toMatchObject({ calendar: 'gregory', numberingSystem: 'latn' });
  expect(new Intl.DateTimeFormat(dateLocale('fa-IR')).resolvedOptions().calendar).toBe('gregory');
});

test.each([
  ['en-US', true],
  ['fil-PH', true],
  ['en-GB', false],
  ['de-DE', false],
  ['ja-JP', true],
  ['sv-SE', false],
])('in %s the month comes first: %s', (locale, first) => {
  expect(isMonthFirst(dateLocale(locale))).toBe(first);
});

test.each([
  ['en-US@posix', 'en-US'],
  ['de-DE.UTF-8', 'de-DE'],
  ['C', 'en-US'],
  ['', 'en-US'],
])('what a system calls its language, as %j, never keeps a date field from being shown', (language, tag) => {
  expect(new Intl.Locale(dateLocale(language)).baseName).toBe(tag);
});
