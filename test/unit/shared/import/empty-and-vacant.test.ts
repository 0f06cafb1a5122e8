import { describe, expect, it } from 'vitest';
import { isEmptyCell } from '#shared/import/empty-cell.ts';
import { isTopOfChart } from '#shared/import/top-of-chart.ts';
import { titleWithoutVacant, vacantSeat } from '#shared/import/vacant-seat.ts';
import { bosses, bringIn, lines, personNamed } from './importing.ts';

describe('words for "empty"', () => {
  it.each([
    'NULL',
    'null',
    '(null)',
    '<null>',
    '\\N',
    'N/A',
    'n.a.',
    '-',
    '--',
    '—',
    '???',
    'none',
    'NA',
    'Not assigned',
    'k.A.',
    'keine Angabe',
    'entfällt',
    'non renseigné',
    's/o',
    'sin asignar',
    'no aplica',
    'ikke oppgitt',
    'ej angivet',
    'nessuno',
    'n.v.t.',
    'não informado',
    'brak',
    'nie dotyczy',
  ])('%s', (text) => {
    expect(isEmptyCell('title', text)).toBe(true);
  });

  it.each([
    ['location', 'NA'],
    ['lastName', 'Null'],
    ['firstName', 'None'],
    ['name', 'Jo Null'],
    ['department', 'N'],
    ['coverage.values', 'None'],
    ['title', 'C++'],
    ['title', 'Head of None-Food'],
  ] as const)('in the column %s, %s is a value', (field, text) => {
    expect(isEmptyCell(field, text)).toBe(false);
  });

  it('leave no trace in any field, and nobody is led by them', () => {
    const { state } = bringIn(
      lines(
        'First name,Last name,Title,Department,Email,Phone,Manager',
        'Ada,Berg,NULL,NULL,NULL,NULL,NULL',
        'Ben,NULL,CTO,n/a,ben@x.example,-,Ada Berg',
        'Jo,Null,Dev,keine,jo@x.example,none,Ada Berg',
      ),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', Ben: 'Ada Berg', 'Jo Null': 'Ada Berg' });
    expect(personNamed(state, 'Ada Berg')).toMatchObject({ email: '', phone: '' });
    expect([...state.seat.values()].map(({ title, department }) => [title, department])).toEqual([
      ['', ''],
      ['CTO', ''],
      ['Dev', ''],
    ]);
  });
});

describe('the top of the chart', () => {
  it.each([
    '0',
    '00000',
    '0.0',
    '-1',
    '00000000-0000-0000-0000-000000000000',
    'NO_MANAGER',
    'None',
    'self',
    'ROOT',
    'Board of Directors',
    'kein Vorgesetzter',
    'Aufsichtsrat',
    'aucun responsable',
    'sin jefe',
    'ingen leder',
    'ingen chef',
    'nessun responsabile',
    'geen leidinggevende',
    'sem gestor',
    'brak przełożonego',
  ])('%s says it without a complaint', (cell) => {
    expect(isTopOfChart(cell) || isEmptyCell('manager', cell)).toBe(true);
    const { state, preview } = bringIn(`ID;Name;Manager\n1;Ada Berg;${cell}\n2;Ben Vik;1`);
    expect(preview.problems).toEqual([]);
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Ben Vik': 'Ada Berg' });
  });

  it('is not said by a number that somebody has as ID', () => {
    const { state } = bringIn('ID;Name;Manager\n0;Ada Berg;\n1;Ben Vik;0');
    expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  });
});

describe('posts that nobody holds', () => {
  it.each([
    'Vacant',
    'VACANT',
    'TBD',
    'tbh',
    'N.N.',
    'NN',
    'N. N.',
    'Open',
    'Open position',
    'To be hired',
    'New hire',
    'TBD 2',
    'TBD2',
    'Open Position 3',
    'Vacant - REQ-1234',
    'unbesetzt',
    'zu besetzen',
    'Vakant',
    'à pourvoir',
    'Poste vacant',
    'por cubrir',
    'Ledig stilling',
    'Ubesatt',
    'vakant tjänst',
    'da assegnare',
    'Vacature',
    'Em aberto',
    'Wakat',
    'do obsadzenia',
  ])('%s is no name', (name) => {
    expect(vacantSeat(name)).toEqual({ title: '' });
  });

  it.each([
    ['Vacant (Sales Director)', 'Sales Director'],
    ['VACANT - Sales Director', 'Sales Director'],
    ['Vacant Sales Director', 'Sales Director'],
    ['Sales Director (vacant)', 'Sales Director'],
    ['TBD: Head of IT - North', 'Head of IT - North'],
  ])('%s names its post', (name, title) => {
    expect(vacantSeat(name)).toEqual({ title });
  });

  it.each(['Ada Berg', 'Jo Open', 'Vacanti, Ada', 'Nn Li', 'Newman Hire'])('%s is somebody', (name) => {
    expect(vacantSeat(name)).toBeNull();
  });

  it('have a title without the word', () => {
    expect(titleWithoutVacant('VACANT - Sales Director')).toBe('Sales Director');
    expect(titleWithoutVacant('Sales Director')).toBe('Sales Director');
  });

  it('are known again, also without a title', () => {
    const list = lines(
      'Name,Department,Manager',
      'Ada Berg,,',
      'Vacant,Sales,Ada Berg',
      'TBD,Sales,Ada Berg',
    );
    const { state } = bringIn(list);
    expect(bringIn(list, state).changes).toEqual([]);
  });

  it('become vacant seats that lead, and two alike are two', () => {
    const { state, preview } = bringIn(
      lines(
        'Name,Title,Manager',
        'Ada Berg,CEO,',
        'Vacant,Sales Lead,Ada Berg',
        'TBD,Seller,Vacant (Sales Lead)',
        'TBD,Seller,Vacant - Sales Lead',
        'Ben Vik,Seller,Sales Lead',
      ),
    );
    expect(state.person.size).toBe(2);
    expect(preview.counts.duplicate).toBe(0);
    const sellers = [...state.seat.values()].filter(({ title }) => title === 'Seller');
    const lead = [...state.seat.values()].find(({ title }) => title === 'Sales Lead');
    expect(sellers.map(({ reportsToSeatId }) => reportsToSeatId)).toEqual([lead?.id, lead?.id, lead?.id]);
  });
});
