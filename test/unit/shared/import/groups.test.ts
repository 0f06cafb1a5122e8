import { describe, expect, it } from 'vitest';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { bosses, bringIn, lines, problem } from './importing.ts';

/** The department of everybody by name. */
function departments(state: PartnerState): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...state.seat.values()].map((seat) => [
      state.person.get(seat.personId ?? '')?.name ?? '',
      seat.department,
    ]),
  );
}

describe('groups of a pivot table', () => {
  it('are departments and nobody', () => {
    const { state, preview } = bringIn(
      lines(
        'Row Labels,Count of Employee ID',
        'Sales,2',
        '  Ada Berg,1',
        '  Tom Lind,1',
        'IT,1',
        'Eva Holt,1',
        'Grand Total,3',
      ),
    );
    expect(departments(state)).toEqual({ 'Ada Berg': 'Sales', 'Tom Lind': 'Sales', 'Eva Holt': 'IT' });
    expect(preview.problems.map(({ text }) => text)).toEqual([
      'The groups of the pivot table are read as departments.',
    ]);
  });

  it('within each other are told by their counts', () => {
    const { state } = bringIn(
      lines(
        'Zeilenbeschriftungen;Anzahl von Name',
        'Vertrieb;3',
        'Nord;2',
        'Ada Berg;1',
        'Tom Lind;1',
        'Süd;1',
        'Eva Holt;1',
        'Gesamtergebnis;3',
      ),
    );
    expect(departments(state)).toEqual({
      'Ada Berg': 'Vertrieb / Nord',
      'Tom Lind': 'Vertrieb / Nord',
      'Eva Holt': 'Vertrieb / Süd',
    });
  });
});

describe('lines above groups of rows', () => {
  it('are the department of the rows below', () => {
    const { state } = bringIn(
      lines(
        'Name,Title',
        'SALES DEPARTMENT,',
        'Ada Berg,Head',
        'Tom Lind,Rep',
        'IT:,',
        'Eva Holt,CIO',
        'Total,3',
      ),
    );
    expect(departments(state)).toEqual({
      'Ada Berg': 'SALES DEPARTMENT',
      'Tom Lind': 'SALES DEPARTMENT',
      'Eva Holt': 'IT',
    });
  });

  it('are their manager, who is somebody of the list too', () => {
    const { state } = bringIn(
      lines(
        'Name,Title,Email',
        'Manager: Ada Berg,,',
        'Tom Lind,Rep,tom@x.example',
        'Leitung: Tom Lind,,',
        'Eva Holt,Rep,eva@x.example',
        'Lähiesimies: Eva Holt,,',
        'Max Voss,Rep,max@x.example',
      ),
    );
    expect(bosses(state)).toEqual({
      'Ada Berg': '',
      'Tom Lind': 'Ada Berg',
      'Eva Holt': 'Tom Lind',
      'Max Voss': 'Eva Holt',
    });
  });

  it('change nothing where the list has the column itself', () => {
    const { state } = bringIn(
      lines('Name,Title,Department', 'SALES DEPARTMENT,,', 'Ada Berg,Head,Board', 'Tom Lind,Rep,'),
    );
    expect(departments(state)).toEqual({ 'Ada Berg': 'Board', 'Tom Lind': '' });
  });
});

describe('cells that are written once for a group', () => {
  it('count for the rows below', () => {
    const { state, preview } = bringIn(
      lines(
        'Department,Name,Title',
        'Sales,Ada Berg,Head',
        ',Tom Lind,Rep',
        'Sales Total,,',
        'IT,Eva Holt,CIO',
        ',Max Voss,Dev',
      ),
    );
    expect(departments(state)).toEqual({
      'Ada Berg': 'Sales',
      'Tom Lind': 'Sales',
      'Eva Holt': 'IT',
      'Max Voss': 'IT',
    });
    expect(problem(preview, 'file')?.text).toBe(
      'Empty cells under “Department” are read as the one above them.',
    );
  });

  it('count for managers', () => {
    const { state } = bringIn(
      lines(
        'Manager,Name,Title',
        'Ada Berg,Tom Lind,Rep',
        ',Eva Holt,Rep',
        'Eva Holt,Max Voss,Dev',
        ',Ida Moen,Dev',
        'None,Ada Berg,CEO',
      ),
    );
    expect(bosses(state)).toMatchObject({
      'Eva Holt': 'Ada Berg',
      'Max Voss': 'Eva Holt',
      'Ida Moen': 'Eva Holt',
    });
  });

  it('are empty where values come again, where the first is empty, or behind the names', () => {
    for (const list of [
      lines('Manager,Name,Title', ',Ada Berg,CEO', 'Ada Berg,Tom Lind,Rep', ',Eva Holt,Chair'),
      lines('Manager,Name,Title', 'Ada Berg,Tom Lind,Rep', ',Ada Berg,CEO', 'Ada Berg,Eva Holt,Rep'),
      lines('Name,Title,Manager', 'Tom Lind,Rep,Ada Berg', 'Ada Berg,CEO,', 'Eva Holt,Rep,Tom Lind'),
    ])
      expect(problem(bringIn(list).preview, 'file'), list).toBeUndefined();
  });
});

it('headers in two rows are one: what comes again gets the word above it', () => {
  const { state } = bringIn(
    'Employee\t\t\tManager\t\nFirst\tLast\tTitle\tFirst\tLast\nAda\tBerg\tCEO\t\t\nTom\tLind\tCFO\tAda\tBerg',
  );
  expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Tom Lind': 'Ada Berg' });
});
