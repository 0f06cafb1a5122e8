import { describe, expect, it } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import { bosses, bringIn, lines, problem, seatOf } from './importing.ts';
import { some } from '../../../fixtures/some.ts';

describe('managers: how they may be named', () => {
  it.each([
    ['id', '1'],
    ['id with .0', '1.0'],
    ['e-mail', 'ADA@example.com'],
    ['name', 'Ada Berg'],
    ['name in other case and accents', 'ADA BÉRG'],
    ['last, first', '"Berg, Ada"'],
    ['last first', 'Berg Ada'],
    ['name with id', 'Ada Berg (1)'],
    ['name and address', 'Ada Berg <ada@example.com>'],
    ['directory path', '"CN=Ada Berg,OU=Users,DC=example"'],
    ['form of address', 'Dr. Ada Berg'],
  ])('by %s', (_, cell) => {
    const { state, preview } = bringIn(
      lines('ID,Name,Email,Manager', '1,Ada Berg,ada@example.com,', `2,Ben Vik,ben@example.com,${cell}`),
    );
    expect(preview.problems).toEqual([]);
    expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  });

  it('with a middle name on one side only', () => {
    const { state } = bringIn('Name;Manager\nJosé Manuel Urman;\nBen Vik;Jose Urman');
    expect(bosses(state)['Ben Vik']).toBe('José Manuel Urman');
  });

  it('in two columns of first and last name, and by the first of several columns that is found', () => {
    const two = bringIn('Name;Manager first name;Manager last name\nAda Berg;;\nBen Vik;Ada;Berg');
    expect(bosses(two.state)['Ben Vik']).toBe('Ada Berg');
    const three = bringIn('ID;Name;Manager ID;Manager name\n1;Ada Berg;;\n2;Ben Vik;99;Ada Berg');
    expect(bosses(three.state)['Ben Vik']).toBe('Ada Berg');
  });

  it('among the people who are there already', () => {
    const { state } = bringIn('Name;Title;Manager\nAda Berg;CEO;\nBen Vik;CTO;Ada Berg');
    const next = bringIn('Name;Title;Manager\nEva Ås;Developer;Ben Vik', state);
    expect(bosses(next.state)['Eva Ås']).toBe('Ben Vik');
    expect(next.state.seat.size).toBe(3);
  });

  it('standing below their people in the list', () => {
    const { changes, state } = bringIn('Name;Manager\nEva Ås;Ben Vik\nBen Vik;Ada Berg\nAda Berg;');
    expect(bosses(state)).toEqual({ 'Eva Ås': 'Ben Vik', 'Ben Vik': 'Ada Berg', 'Ada Berg': '' });
    const seats = changes.filter((c) => c.entity === 'seat');
    const seen = new Set<unknown>([undefined]);
    for (const seat of some(seats)) {
      expect(seen).toContain(seat.fields['reportsToSeatId']);
      seen.add(seat.row);
    }
  });
});

describe('managers: what can be wrong', () => {
  it('says which are not found, and brings the people in', () => {
    const { preview, state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,Zoe\nLiv,99');
    expect(problem(preview, 'manager-not-found')).toMatchObject({ rows: [4, 5], severity: 'left-out' });
    expect(problem(preview, 'manager-not-found')?.text).toMatch(/^Rows 4 and 5:/);
    expect(preview.rows[2]?.remarks[0]).toContain('“Zoe”');
    expect(state.person.size).toBe(4);
  });

  it('takes nobody when a name fits several people, unless the department tells', () => {
    const { preview, state } = bringIn(
      lines(
        'Name,Department,Email,Manager',
        'Jo Lee,North,a@b.co,',
        'Jo Lee,South,c@b.co,',
        'Ben Vik,West,d@b.co,Jo Lee',
        'Eva Ås,South,e@b.co,Jo Lee',
      ),
    );
    expect(problem(preview, 'manager-ambiguous')?.rows).toEqual([4]);
    expect(preview.rows[2]?.remarks[0]).toContain('row 2, row 3');
    const south = [...state.seat.values()].find(
      (s) => s.department === 'South' && s.id !== seatOf(state, 'Eva Ås').id,
    );
    expect(seatOf(state, 'Eva Ås').reportsToSeatId).toBe(south?.id);
  });

  it('takes somebody who is their own manager as the top where others report to them, and says so else', () => {
    const { preview, state } = bringIn('Name,Manager\nAda,Ada\nBen,Ada\nEva,Eva');
    expect(problem(preview, 'self-manager')?.rows).toEqual([4]);
    expect(preview.rows[0]?.remarks[0]).toContain('stand at the top');
    expect(bosses(state)).toEqual({ Ada: '', Ben: 'Ada', Eva: '' });
  });

  it('leaves out the last line of a circle, names its row and the people, and stays so', () => {
    const list = 'Name,Manager\nAda,Eva\nBen,Ada\nEva,Ben\nLiv,Eva';
    const { preview, state } = bringIn(list);
    expect(problem(preview, 'cycle')).toMatchObject({ rows: [4] });
    expect(problem(preview, 'cycle')?.text).toContain('row 4');
    expect(preview.rows[2]?.remarks[0]).toContain('Ben → Ada → Eva → Ben');
    expect(bosses(state)).toEqual({ Ada: 'Eva', Ben: 'Ada', Eva: '', Liv: 'Eva' });
    expect(bringIn(list, state).changes).toEqual([]);
  });

  it('keeps the line that is there when a new one would close a circle with it', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,Ben');
    const next = bringIn('Name,Manager\nBen,Eva', state);
    expect(problem(next.preview, 'cycle')?.rows).toEqual([2]);
    expect(bosses(next.state)).toEqual({ Ada: '', Ben: 'Ada', Eva: 'Ben' });
  });

  it('lets managers and reports change places', () => {
    const { state } = bringIn('Name,Manager\nTop,\nAda,Top\nBen,Ada');
    const next = bringIn('Name,Manager\nTop,\nAda,Ben\nBen,Top', state);
    expect(next.preview.problems).toEqual([]);
    expect(bosses(next.state)).toEqual({ Top: '', Ben: 'Top', Ada: 'Ben' });
  });

  it('never takes a manager away for an empty cell', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada');
    expect(bringIn('Name,Manager\nAda,\nBen,', state).changes).toEqual([]);
  });
});

describe('managers: map or tray', () => {
  it('puts on the map who reports to somebody or leads somebody, and the others into the tray', () => {
    const { state } = bringIn('Name,Manager\nAda,\nBen,Ada\nEva,\nLiv,Zoe');
    const onMap = ['Ada', 'Ben', 'Eva', 'Liv'].map((name) => seatOf(state, name).onMap);
    expect(onMap).toEqual([true, true, false, false]);
  });

  it('takes people out of the tray when a later list says whom they report to', () => {
    const first = bringIn('Ada Berg\nBen Vik');
    const list = 'Name;Manager\nAda Berg;\nBen Vik;Ada Berg';
    const second = bringIn(list, first.state);
    expect([...second.state.seat.values()].map((seat) => seat.onMap)).toEqual([true, true]);
    expect(bringIn(list, second.state).changes).toEqual([]);
  });

  it('does not bring back what the user put into the tray, when the list has nothing new to say', () => {
    const { state } = bringIn('Name;Manager\nAda;\nBen;Ada');
    const moved = applyChanges(state, [change('seat', seatOf(state, 'Ben').id, { onMap: false })]);
    expect(bringIn('Name;Manager\nAda;\nBen;Ada', moved).changes).toEqual([]);
  });
});
