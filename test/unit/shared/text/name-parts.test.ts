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
  // Two family names: both, then the one that people are called by.
  ['María José García López', ['M. García López', 'M. García', 'García']],
  ['José Luis Rodríguez Zapata', ['J. Rodríguez Zapata', 'J. Rodríguez', 'Rodríguez']],
  ['Ana de la Fuente Gil', ['A. de la Fuente Gil', 'A. de la Fuente', 'de la Fuente']],
  ['Carmen Zubeldia Ruiz', ['C. Zubeldia Ruiz', 'C. Zubeldia', 'Zubeldia']],
  ['José Ortega y Gasset', ['J. Ortega y Gasset', 'Ortega y Gasset']],
  ['João Pereira Santos', ['J. Pereira Santos', 'J. Santos', 'Santos']],
  ['Luís Miguel Costa da Silva', ['L. Costa da Silva', 'L. da Silva', 'da Silva']],
  ['Ioana Popescu Munteanu', ['I. Popescu Munteanu', 'Popescu Munteanu']],
  ['María José García', ['M. García', 'García']],
  ['Luis Alberto Vega', ['L. Vega', 'Vega']],
  ['Mary Ann Torres', ['M. Torres', 'Torres']],
  // The family name in front.
  ['Popescu Ion', ['Popescu I.', 'Popescu']],
  ['Szentgyörgyi Zoltán', ['Szentgyörgyi Z.', 'Szentgyörgyi']],
  ['ifj. Nagy Anna', ['Nagy A.', 'Nagy']],
  ['Nguyen Van An', ['Nguyen V.', 'Nguyen']],
  ['Иванова Анна Петровна', ['Иванова А.', 'Иванова']],
  ['Анна Петровна Иванова', ['А. Иванова', 'Иванова']],
  ['Коваль Іван Петрович', ['Коваль І.', 'Коваль']],
  ['Kim Min-jun', ['Kim M.', 'Kim']],
  ['Roman Petrovich', ['R. Petrovich', 'Petrovich']],
  // Particles, small and with capitals.
  ['Gianni De Luca', ['G. De Luca', 'De Luca']],
  ['Koen Van den Broeck', ['K. Van den Broeck', 'Van den Broeck']],
  ["Jan in 't Veld", ["J. in 't Veld", "in 't Veld"]],
  ['Kees van ’t Hof', ['K. van ’t Hof', 'van ’t Hof']],
  ['Karl von und zu Thal', ['K. von und zu Thal', 'von und zu Thal']],
  ['Seán Ó Briain', ['S. Ó Briain', 'Ó Briain']],
  ['Khalid bin Salman Al Saud', ['K. Al Saud', 'Al Saud']],
  ['Ada E Berg', ['A. Berg', 'Berg']],
  ['Dr. Karin Lund PhD', ['K. Lund', 'Lund']],
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
    ['María José García López', 'MG'],
    ['João Pereira Santos', 'JS'],
    ['Gianni De Luca', 'GL'],
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
