import { expect, test } from 'vitest';
import { readTime } from '#renderer/ui/read-time.ts';

test.each([
  ['14:00', '14:00'],
  [' 9:30 ', '09:30'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['1430', '14:30'],
  ['14h', '14:00'],
  ['14h30', '14:30'],
  ['9', '09:00'],
  ['3pm', '15:00'],
  ['3:15 p.m.', '15:15'],
  ['12 am', '00:00'],
  ['12pm', '12:00'],
  ['', ''],
])('reads %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each(['99:77', '24:00', '14:60', '13 pm', '0 am', 'noon', 'after lunch', '14:00-15:00', '12345'])(
  'takes %s for no time of day',
  (text) => {
    expect(readTime(text)).toBeNull();
  },
);
