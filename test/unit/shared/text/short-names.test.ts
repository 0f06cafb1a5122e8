import { expect, test } from 'vitest';
import { shortNamesAmong } from '#shared/text/short-names.ts';

function formsOf(...names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...shortNamesAmong(names)].map(([name, { forms }]) => [name, forms]));
}

test('names that nobody else has are shortened as they are alone', () => {
  expect(formsOf('Ada Berg', 'Tom Lind')).toEqual({
    'Ada Berg': ['A. Berg', 'Berg'],
    'Tom Lind': ['T. Lind', 'Lind'],
  });
});

test.each<[Readonly<Record<string, readonly string[]>>]>([
  [{ 'Ada Berg': ['A. Berg'], 'Tom Berg': ['T. Berg'] }],
  [{ 'Ada Berg': ['Ad. Berg'], 'Anna Berg': ['An. Berg'] }],
  [{ 'Ann Berg': ['Ann Berg'].slice(1), 'Anna Berg': [] }],
  [{ 'Ada M Berg': [], 'Ada K Berg': [] }],
  [{ 'Ana García López': ['A. García López'], 'Alba García Ruiz': ['A. García Ruiz'] }],
  [{ 'Nagy Anna': ['Nagy An.'], 'Nagy Ádám': ['Nagy Ád.'] }],
  [{ '山田 太郎': [], '山田 花子': [] }],
])('%j: no form is the same for two', (expected) => {
  expect(formsOf(...Object.keys(expected))).toEqual(expected);
});

test('no beginning is the same for two', () => {
  const all = shortNamesAmong([
    'Eva Johansen',
    'Eva Johannessen',
    'Tom Johansson',
    'Ada Berg',
    'Tom Bergman',
  ]);
  const least = Object.fromEntries([...all].map(([name, short]) => [name, short.least]));
  expect(least).toEqual({
    'Eva Johansen': 7,
    'Eva Johannessen': 6,
    'Tom Johansson': 7,
    'Ada Berg': null,
    'Tom Bergman': 5,
  });
});

test('of many people no two have a form in common, and a name keeps its object', () => {
  const family = [
    'Berg',
    'Bergman',
    'Lind',
    'García López',
    'García Ruiz',
    'van der Berg',
    'De Luca',
    'Popescu',
  ];
  const given = ['Ada', 'Adam', 'Anna', 'Anne', 'Ann', 'Tom', 'Thomas', 'Tomas', 'Eva', 'Evan', 'María José'];
  const names = given.flatMap((first) => family.map((last) => `${first} ${last}`));
  const all = shortNamesAmong(names);
  const forms = [...all.values()].flatMap((short) => short.forms.map((form) => form.toLowerCase()));
  expect(new Set(forms).size).toBe(forms.length);
  expect(all.get('Ada Berg')).toBe(shortNamesAmong([...names, 'Zoe Zander']).get('Ada Berg'));
});
