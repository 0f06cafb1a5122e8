import { describe, expect, it } from 'vitest';
import { bosses, bringIn, lines, problem, seatOf } from './importing.ts';

const chart = { 'Ada Berg': '', 'Tom Lind': 'Ada Berg', 'Eva Holt': 'Tom Lind', 'Max Voss': 'Ada Berg' };

describe('a chart that a list draws by its form', () => {
  it.each<[string, string]>([
    [
      'a column for each level',
      lines(
        'Level 1,Level 2,Level 3,Title',
        'Ada Berg,,,CEO',
        ',Tom Lind,,CFO',
        ',,Eva Holt,Buyer',
        ',Max Voss,,CTO',
      ),
    ],
    [
      'with the names above repeated',
      lines(
        'Ebene 1;Ebene 2;Ebene 3;Funktion',
        'Ada Berg;;;CEO',
        'Ada Berg;Tom Lind;;CFO',
        'Ada Berg;Tom Lind;Eva Holt;Buyer',
        'Ada Berg;Max Voss;;CTO',
      ),
    ],
    ['set in by tabs', 'Ada Berg\n\tTom Lind\n\t\tEva Holt\n\tMax Voss'],
    ['set in by tabs, with titles', 'Ada Berg\tCEO\n\tTom Lind\tCFO\n\t\tEva Holt\tBuyer\n\tMax Voss\tCTO'],
    ['set in by blanks', 'Ada Berg\n  Tom Lind\n    Eva Holt\n  Max Voss'],
    ['drawn', 'Ada Berg\n├── Tom Lind\n│   └── Eva Holt\n└── Max Voss'],
    [
      'set in within a column',
      lines('Name,Title', 'Ada Berg,CEO', '  Tom Lind,CFO', '    Eva Holt,Buyer', '  Max Voss,CTO'),
    ],
    [
      'a column with the level',
      lines('Level,Name,Title', '1,Ada Berg,CEO', '2,Tom Lind,CFO', '3,Eva Holt,Buyer', '2,Max Voss,CTO'),
    ],
    [
      'numbers of an outline',
      lines(
        'No.,Name,Title',
        '1,Ada Berg,CEO',
        '1.1,Tom Lind,CFO',
        '1.1.1,Eva Holt,Buyer',
        '1.2,Max Voss,CTO',
      ),
    ],
  ])('%s', (_, list) => {
    const { state, preview } = bringIn(list);
    expect(bosses(state)).toEqual(chart);
    expect(problem(preview, 'file')?.text).toBe('Who reports to whom is read from the levels of the list.');
  });

  it('keeps titles beside the levels', () => {
    const { state } = bringIn('Ada Berg\tCEO\n\tTom Lind\tCFO\n\t\tEva Holt\tBuyer\n\tMax Voss\tCTO');
    expect(seatOf(state, 'Eva Holt').title).toBe('Buyer');
  });

  it('takes groups in the levels for departments, and for nobody', () => {
    const { state } = bringIn(
      lines(
        'Level 1,Level 2,Level 3,Title',
        'Sales,,,',
        ',Ada Berg,,Head',
        ',,Tom Lind,Rep',
        'Finance,,,',
        ',Eva Holt,,CFO',
      ),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Tom Lind': 'Ada Berg', 'Eva Holt': '' });
    expect(seatOf(state, 'Tom Lind').department).toBe('Sales');
  });

  it.each<[string, string]>([
    [
      'levels of jobs in no order',
      lines('Level,Name,Title', '7,Ada Berg,CEO', '5,Tom Lind,CFO', '6,Eva Holt,Buyer'),
    ],
    ['a blank too much', lines('Name,Title', 'Ada Berg,CEO', ' Tom Lind,CFO', 'Eva Holt,Buyer')],
    [
      'numbers without parents',
      lines('No.,Name,Title', '1.5,Ada Berg,CEO', '2.5,Tom Lind,CFO', '3.5,Eva Holt,Buyer'),
    ],
  ])('%s draws none', (_, list) => {
    expect(bringIn(list).preview.hasManagers).toBe(false);
  });

  it('stays out of a list that names its managers', () => {
    const { state, preview } = bringIn(
      lines('Level,Name,Manager', '1,Ada Berg,', '2,Tom Lind,Ada Berg', '3,Eva Holt,Ada Berg'),
    );
    expect(bosses(state)).toEqual({ 'Ada Berg': '', 'Tom Lind': 'Ada Berg', 'Eva Holt': 'Ada Berg' });
    expect(problem(preview, 'file')).toBeUndefined();
  });
});
