import { describe, expect, it } from 'vitest';
import { nameKey } from '#shared/import/name-key.ts';
import { bringIn } from './importing.ts';
import { inReadingOrder, joinSplitName, turnedRound, withoutStatus } from '#shared/import/person-name.ts';

describe('the order of a name', () => {
  it.each([
    ['Berg, Ada', 'Ada Berg'],
    ['Voss, Max, Jr.', 'Max Voss Jr.'],
    ['Voss Jr., Max', 'Max Voss Jr.'],
    ['Voss, Max, III', 'Max Voss III'],
    ['Berg, Ada, PhD', 'Ada Berg, PhD'],
    ['Berg, Ada, PhD, MBA', 'Ada Berg, PhD, MBA'],
    ['Ada Berg, PMP', 'Ada Berg, PMP'],
    ['Ada Berg, PhD, MBA', 'Ada Berg, PhD, MBA'],
    ['Ada Berg, Jr.', 'Ada Berg Jr.'],
    ['山田, 太郎', '山田 太郎'],
    ['Nagy Anna', 'Nagy Anna'],
    ['a, b, c', 'a, b, c'],
  ])('%s', (written, read) => {
    expect(inReadingOrder(written)).toBe(read);
  });

  it.each([
    ['Rossi Maria', 'Maria Rossi', false],
    ['De Luca Gianni', 'Gianni De Luca', false],
    ['van der Berg Ada', 'Ada van der Berg', false],
    ['Rossi Anna Maria', 'Anna Maria Rossi', false],
    ['Kowalska Maria Anna', 'Maria Anna Kowalska', false],
    ['García López María', 'María García López', true],
    ['Zubeldia Ruiz Ana María', 'Ana María Zubeldia Ruiz', true],
    ['Gil Ana María', 'Ana María Gil', true],
    ['Pereira Santos João', 'João Pereira Santos', false],
    ['Ortega y Gasset José', 'José Ortega y Gasset', true],
    ['山田 太郎', '山田 太郎', false],
    ['Berg, Ada', 'Ada Berg', false],
  ])('%s of a column with the family name first', (written, read, double) => {
    expect(turnedRound(written, double)).toBe(read);
  });

  it('puts the family name in front in East Asian scripts and in Hungarian lists', () => {
    expect(joinSplitName('太郎', undefined, '山田', false)).toBe('山田 太郎');
    expect(joinSplitName('민준', undefined, '김', false)).toBe('김 민준');
    expect(joinSplitName('Anna', undefined, 'Nagy', true)).toBe('Nagy Anna');
    expect(joinSplitName('Ada', 'M', 'Berg', false)).toBe('Ada M Berg');
  });
});

describe('words beside a name', () => {
  it.each([
    ['Ada Berg (On Leave)', 'Ada Berg', 'beside'],
    ['Ada Berg [C]', 'Ada Berg', 'beside'],
    ['Ada Berg (Contractor) (On Leave)', 'Ada Berg', 'beside'],
    ['[EXT] Ada Berg', 'Ada Berg', 'beside'],
    ['Ada Berg - External', 'Ada Berg', 'beside'],
    ['Ada Berg (She/Her)', 'Ada Berg', 'beside'],
    ['Ada Berg (in Elternzeit)', 'Ada Berg', 'beside'],
    ['Ada Berg (congé maternité)', 'Ada Berg', 'beside'],
    ['Ada Berg (excedencia)', 'Ada Berg', 'beside'],
    ['Ada Berg (permisjon)', 'Ada Berg', 'beside'],
    ['Ada Berg (in aspettativa)', 'Ada Berg', 'beside'],
    ['Ada Berg (met verlof)', 'Ada Berg', 'beside'],
    ['Ada Berg (afastada)', 'Ada Berg', 'beside'],
    ['Ada Berg (urlop macierzyński)', 'Ada Berg', 'beside'],
    ['Ada Berg (m/w/d)', 'Ada Berg', 'beside'],
    ['Ada Berg (until 31.12.2026)', 'Ada Berg', 'beside'],
    ['Ada Berg (ab 01/2027)', 'Ada Berg', 'beside'],
    ['Ada Berg*', 'Ada Berg', null],
    ['Ada Berg (Terminated)', 'Ada Berg', 'gone'],
    ['Ada Berg (Terminated 01/02/2026)', 'Ada Berg', 'gone'],
    ['Ada Berg (ausgeschieden)', 'Ada Berg', 'gone'],
    ['Ada Berg (baja)', 'Ada Berg', 'gone'],
    ['Ada Berg (sluttet)', 'Ada Berg', 'gone'],
    ['Ada Berg (uit dienst)', 'Ada Berg', 'gone'],
    // Nicknames and hints stay.
    ['Robert (Bob) Holt', 'Robert (Bob) Holt', null],
    ['Li Wei (Lily)', 'Li Wei (Lily)', null],
    ['Ada Berg-Olsen', 'Ada Berg-Olsen', null],
  ])('%s', (written, name, note) => {
    expect(withoutStatus(written)).toMatchObject({ name, note });
  });
});

describe('names that are the same', () => {
  it.each([
    ['Berg, Ada', 'Ada Berg'],
    ['Ada Bérg', 'ADA BERG'],
    ['Dr. Ada Berg', 'Ada Berg'],
    ['Ada Berg, PhD', 'Ada Berg'],
    ['Ada Berg PhD', 'Berg, Ada'],
    ['Ada Berg (On Leave)', 'Ada Berg'],
    ['山田太郎', '山田 太郎'],
    ['山田　太郎', '山田・太郎'],
    ['Zoë Lind'.normalize('NFD'), 'Zoë Lind'.normalize('NFC')],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Max Voss Jr.', 'Max Voss Sr.'],
    ['किरण शर्मा', 'करण शर्मा'],
    ['रमा गुप्ता', 'राम गुप्ता'],
    ['สมชาย ใจดี', 'สมชัย ใจดี'],
    ['Don Smith', 'Dona Smith'],
    ['M. Berg', 'N. Berg'],
    ['かな 田中', 'がな 田中'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

it.each([
  ['Ada Berg (1001)', 'Ada Berg'],
  ['Ada Berg 🚀', 'Ada Berg'],
  ['Ada 🌍 van den Berg', 'Ada van den Berg'],
  ['Ada Berg (1002)', 'Ada Berg (1002)'],
  ['Ada (Adi) Berg', 'Ada (Adi) Berg'],
])('%s of the row with the ID 1001 is %s', (written, name) => {
  const { state } = bringIn(`Employee ID,Name,Title\n1001,${written},CEO`);
  expect([...state.person.values()].map((person) => person.name)).toEqual([name]);
});

it.each([
  ['Apellidos y nombre', 'García López María', 'María García López'],
  ['Cognome e nome', 'De Luca Gianni', 'Gianni De Luca'],
  ['Nume și prenume', 'Popa Ștefan', 'Ștefan Popa'],
  ['Vezetéknév és keresztnév', 'Popa Anna', 'Popa Anna'],
])('under “%s” %s is %s', (header, written, name) => {
  const { state } = bringIn(`${header};Email\n${written};a@x.example`);
  expect([...state.person.values()].map((person) => person.name)).toEqual([name]);
});
