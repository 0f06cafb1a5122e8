import { describe, expect, test } from 'vitest';
import { bringIn, lines, problem, seatOf } from './importing.ts';

/** The rows that are said to be gone, where the second of three people is marked and the others are not. */
function gone(header: string, there: string, marked: string): readonly number[] {
  const { preview } = bringIn(
    lines(
      `Name,Title,Manager,${header}`,
      `Tora Lund,CEO,,${there}`,
      `Per Vang,CFO,Tora Lund,${marked}`,
      `Ida Foss,Buyer,Tora Lund,${there}`,
    ),
  );
  return problem(preview, 'gone')?.rows ?? [];
}

describe('who has left is said', () => {
  test.each([
    ['Position Status', 'Active', 'Terminated'],
    ['Lifecycle status', 'Employed', 'Terminated'],
    ['Employment Status Description', 'Active', 'Resigned'],
    ['Mitarbeiter-Status', 'aktiv', 'ausgeschieden'],
    ['Situação', 'Ativo', 'Desligado'],
    ['在职状态', '在职', '离职'],
    ['Active', 'Yes', 'No'],
    ['Employee state', 'A', 'T'],
    ['Terminated', 'No', 'Yes'],
    ['Is deleted', 'false', 'true'],
    ['IsDeleted', '0', '1'],
    ['Block credential', 'False', 'True'],
    ['No Longer at Company', '', 'x'],
    ['Ausgeschieden', 'nein', 'ja'],
    ['Terminated', '', '2024-05-31'],
    ['Date of termination', '', '2024-05-31'],
    ['Date de sortie', '31/12/9999', '31/05/2024'],
    ['Datum odchodu', '', '31.05.2024'],
  ])('%s: %s, %s', (header, there, marked) => {
    expect(gone(header, there, marked)).toEqual([3]);
  });

  test('by any of several columns', () => {
    expect(gone('Employment Status,Status', 'Full-Time,Active', 'Full-Time,Inactive')).toEqual([3]);
  });

  test('with the header where the cell alone says nothing', () => {
    const { preview } = bringIn(lines('Name,Title,Enabled', 'Tora Lund,CEO,True', 'Per Vang,CFO,False'));
    expect(preview.rows[1]?.remarks.join()).toContain('“Enabled: False”');
  });
});

describe('who is there stays', () => {
  test.each([
    ['Worker status', 'Active', 'Contractor'],
    ['Worker status', 'Active', 'On leave'],
    ['Employee state', 'A', 'L'],
    ['Contract end', '', '2999-12-31'],
    ['Terminated', 'No', 'No'],
  ])('%s: %s, %s', (header, there, other) => {
    expect(gone(header, there, other)).toEqual([]);
  });

  test('what the work is, in many words, is no title', () => {
    const { state } = bringIn(
      lines(
        'Name,Job description,Function',
        `Tora Lund,${'Leads the team. '.repeat(12)},Buyer`,
        `Per Vang,${'Plans the year. '.repeat(12)},Planner`,
      ),
    );
    expect([...state.seat.values()].some(({ title }) => title.startsWith('Leads'))).toBe(false);
  });

  test('a day that never comes is none', () => {
    const { state } = bringIn(
      lines('Name,Title,Exit date', 'Tora Lund,CEO,31.12.9999', 'Per Vang,CFO,31.12.2030'),
    );
    expect([...state.person.values()].map(({ leftOn }) => leftOn ?? '')).toEqual(['', '2030-12-31']);
    expect(seatOf(state, 'Tora Lund').title).toBe('CEO');
  });
});

test('two family names are one name, and its manager is found by both', () => {
  const { state } = bringIn(
    lines(
      'Nombre,Apellido paterno,Apellido materno,Cargo,Jefe inmediato',
      'Elena,Rivas,Soler,Directora,',
      'Pablo,Duarte,Mena,Analista,Elena Rivas Soler',
    ),
  );
  expect([...state.person.values()].map(({ name }) => name)).toEqual([
    'Elena Rivas Soler',
    'Pablo Duarte Mena',
  ]);
  expect(seatOf(state, 'Pablo Duarte Mena').reportsToSeatId).toBe(seatOf(state, 'Elena Rivas Soler').id);
});
