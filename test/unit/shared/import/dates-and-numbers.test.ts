import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '#shared/import/date-order.ts';
import { idKey, isSpoiltNumber } from '#shared/import/id-key.ts';
import { parseDate } from '#shared/import/parse-date.ts';
import { previewImport } from '#shared/import/preview.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import { author, bringIn, lines, personNamed, problem } from './importing.ts';

describe('a date as lists write it', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['4.3.26', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 Mar 2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4 mars 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['4. mars 2026', '2026-03-04'],
    ['4 marca 2026', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['46085', '2026-03-04'],
    ['3/14/2026', '2026-03-14'],
    ['3/14/26 9:30 AM', '2026-03-14'],
    ['14/3/2026', '2026-03-14'],
    ['3/4/2026', null],
    ['31.02.2026', null],
    ['soon', null],
    ['12345678', null],
  ])('%s', (cell, date) => {
    expect(parseDate(cell)).toBe(date);
  });

  it('takes day and month as the whole column does', () => {
    expect(parseDate('3/4/2026', 'month-first')).toBe('2026-03-04');
    expect(parseDate('3/4/2026', 'day-first')).toBe('2026-04-03');
    expect(dateOrderOf(['3/4/2026', '11/29/2026'])).toBe('month-first');
    expect(dateOrderOf(['3/4/26', '29/11/26'])).toBe('day-first');
    expect(dateOrderOf(['3/4/2026', ''])).toBe('open');
    expect(dateOrderOf(['29/11/2026', '11/29/2026'])).toBe('open');
    expect(dateOrderOf(['03.04.2026', '2026-01-01', '4/4/2026'])).toBeNull();
  });
});

describe('a rating with a day', () => {
  const list = (...days: readonly string[]): string =>
    lines(
      'Name,Support,Support: rated on',
      ...days.map((day, at) => `P${'abc'.charAt(at)} Berg,Supporter,${day}`),
    );
  const daysOf = (text: string): readonly (string | null)[] =>
    [...bringIn(text).state.rating.values()].map(({ ratedOn }) => ratedOn);

  it('keeps no day that cannot be read, and never today', () => {
    expect(daysOf(list('some day', '3/4/2026', ''))).toEqual([null, null, author.today]);
    expect(problem(bringIn(list('some day')).preview, 'unread-date')?.rows).toEqual([2]);
  });

  it('is read in the order of its column', () => {
    expect(daysOf(list('11/29/2025', '3/4/2026', '11/29/25'))).toEqual([
      '2025-11-29',
      '2026-03-04',
      '2025-11-29',
    ]);
  });

  it('is read as the user says where the column does not tell', () => {
    const { table, mapping } = bringIn(list('3/4/2026'));
    const preview = previewImport(table, mapping, emptyState(), author, () => undefined, {
      keep: new Set(),
      dayOrder: 'month-first',
    });
    expect(preview.problems).toEqual([]);
    expect(preview.rows[0]?.plan?.ratings[0]?.fields['ratedOn']).toBe('2026-03-04');
  });
});

describe('numbers that a spreadsheet has spoilt', () => {
  it.each(['4.79E+09', '4,79E+09', '1.23e15', '########'])('%s', (text) => {
    expect(isSpoiltNumber(text)).toBe(true);
  });

  it('are left out and said, in numbers and ids alone', () => {
    const { state, preview } = bringIn(
      lines('ID,Name,Title,Phone', '1.23E+15,Ada Berg,E5,4.79E+09', '1.23E+15,Ben Vik,3E8,4790000000.0'),
    );
    expect(personNamed(state, 'Ada Berg')).toMatchObject({ phone: '', externalId: '' });
    expect(personNamed(state, 'Ben Vik').phone).toBe('4790000000');
    const said = preview.problems.filter(({ code }) => code === 'spoilt-number');
    expect(said.map(({ rows }) => rows)).toEqual([[2, 3], [2]]);
    expect([...state.seat.values()].map(({ title }) => title)).toEqual(['E5', '3E8']);
  });
});

describe('the spellings of an id', () => {
  it.each([
    ['00001234', '1234'],
    ['1234.0', '1234'],
    ['E-0042', 'e42'],
    ['{6F1C2D3E-0001-4A5B-8C9D-000000000001}', '6f1c2d3e-0001-4a5b-8c9d-000000000001'],
    ['0031U00000AbCdE', '0031U00000AbCdEQAV'],
  ])('%s is %s', (one, other) => {
    expect(idKey(one)).toBe(idKey(other));
  });

  it.each([
    ['0031U00000AbCdE', '0031U00000AbcdE'],
    ['10', '100'],
    ['E10', 'E1'],
  ])('%s is not %s', (one, other) => {
    expect(idKey(one)).not.toBe(idKey(other));
  });

  it('know people again, and leave the id as it was', () => {
    const { state } = bringIn(
      'Contact ID,Name,Title\n003A00000bBcDeF,Ada Berg,CEO\n003A00000BBcDeF,Ben Vik,CTO',
    );
    const next = bringIn(
      'Contact ID,Name,Title\n003A00000bBcDeFIAQ,Ada Holm,CEO\n003A00000BBcDeFIA2,Ben Holm,CTO',
      state,
    );
    expect(next.preview.counts).toMatchObject({ new: 0, updated: 2 });
    expect(personNamed(next.state, 'Ada Holm').externalId).toBe('003A00000bBcDeF');
    expect(next.preview.rows[0]?.matchedBy).toBe('id-spelling');
  });

  it('take an exact one first', () => {
    const { state } = bringIn('ID;Name;Manager\n042;Ada Berg;\n42;Ben Vik;\n7;Eva Ås;42\n8;Liv Dahl;042');
    const seats = [...state.seat.values()];
    const boss = (name: string) =>
      seats.find(
        ({ id }) => id === seats.find((s) => s.personId === personNamed(state, name).id)?.reportsToSeatId,
      )?.personId;
    expect(boss('Eva Ås')).toBe(personNamed(state, 'Ben Vik').id);
    expect(boss('Liv Dahl')).toBe(personNamed(state, 'Ada Berg').id);
  });
});

it('a name in another normal form is the same name', () => {
  const { state } = bringIn('Name,Title\nZoë Ångström,CEO'.normalize('NFD'));
  expect([...state.person.values()][0]?.name).toBe('Zoë Ångström'.normalize('NFC'));
  expect(bringIn('Name,Title\nZoë Ångström,CEO'.normalize('NFC'), state).preview.counts.unchanged).toBe(1);
});
