import { describe, expect, test } from 'vitest';
import { initialsOf, isCredential, nameParts, shorterNames } from '#shared/text/name-parts.ts';

test.each([
  ['Ada Berg', ['A. Berg', 'Berg']],
  ['Ada Berg 🚀', ['A. Berg', 'Berg']],
  ['Tom Lind, PMP', ['T. Lind', 'Lind']],
  ['Tom Lind, PMP, MBA', ['T. Lind', 'Lind']],
  ['Eva Holt PhD', ['E. Holt', 'Holt']],
  ['Eva Holt Ph.D.', ['E. Holt', 'Holt']],
  ['Eva Holt (she/her)', ['E. Holt', 'Holt']],
  ['Tom Lind PMP® | Speaker', ['T. Lind', 'Lind']],
  ['Tom Lind - Helping teams', ['T. Lind', 'Lind']],
  ['Dr. Eva Holt', ['E. Holt', 'Holt']],
  ['Max Voss Jr.', ['M. Voss', 'Voss']],
  ['Max Voss III', ['M. Voss', 'Voss']],
  ['Jan van der Berg', ['J. van der Berg', 'van der Berg']],
  ['María de la Cruz', ['M. de la Cruz', 'de la Cruz']],
  ['Ludwig von Thal', ['L. von Thal', 'von Thal']],
  ['Nagy Anna', ['Nagy A.', 'Nagy']],
  ['Nguyễn Văn An', ['Nguyễn V.', 'Nguyễn']],
  ['MARTIN Jean', ['MARTIN J.', 'MARTIN']],
  ['Jean MARTIN', ['J. MARTIN', 'MARTIN']],
  ['山田 太郎', ['山田']],
  ['山田太郎', []],
  ['김 민준', ['김']],
  // A Chinese family name that looks like a degree.
  ['Jun Ma', ['J. Ma', 'Ma']],
  ['Jun Li Ma', ['J. Ma', 'Ma']],
  ['Madonna', []],
  ['', []],
])('%s is shortened by its family name', (name, shorter) => {
  expect(shorterNames(name)).toEqual(shorter);
});

describe('initialsOf', () => {
  test.each([
    ['Ada Berg', 'AB'],
    ['ada', 'A'],
    ['Jean-Luc van der Berg', 'JB'],
    ['Åse Øie', 'ÅØ'],
    ['王 小明', '王小'],
    ['  ', ''],
    ['(Ada) Berg', 'AB'],
    ['Ada Berg, PhD', 'AB'],
    ['Ada Berg 🚀', 'AB'],
    ['Dr. Ada Berg (she/her)', 'AB'],
    ['Nagy Anna', 'NA'],
  ])('%s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

test('a degree is told from a name by its capitals', () => {
  expect(isCredential('PMP')).toBe(true);
  expect(isCredential('MBA CFA')).toBe(true);
  expect(isCredential('MA')).toBe(true);
  expect(isCredential('Ma')).toBe(false);
  expect(isCredential('MA', ['JUN', 'LI', 'MA'])).toBe(false);
});

test('a generation is no part of the family name and is kept', () => {
  expect(nameParts('Martin Voss Jr.').generation).toBe('Jr.');
  expect(nameParts('Martin Voss, Sr.').generation).toBe('Sr.');
});
