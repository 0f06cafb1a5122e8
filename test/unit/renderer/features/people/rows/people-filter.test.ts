import { describe, expect, it } from 'vitest';
import { columnById, isEditable, peopleColumns } from '#renderer/features/people/rows/people-columns.ts';
import { filterChoices, fitsSearch, fitsValues } from '#renderer/features/people/rows/people-filter.ts';
import { columnsIn } from '#renderer/features/people/rows/visible-columns.ts';
import { peopleRows, type PeopleRow } from '#renderer/features/people/rows/people-row.ts';
import { editPerson } from '#shared/edit/people/edit-person.ts';
import { ratePerson } from '#shared/edit/ratings/rate-person.ts';
import { by, company, personId, today, write } from '../../../../shared/edit/fixture.ts';

function rows(): readonly PeopleRow[] {
  let state = company();
  state = write(state, ratePerson(state, personId('dev'), 'support', { values: ['advocate'], ...by }));
  state = write(state, ratePerson(state, personId('cfo'), 'support', { values: ['opponent'], ...by }));
  state = write(state, editPerson(state, personId('dev'), { email: 'dev@nordlys.example' }));
  return peopleRows(state, today);
}

function row(name: string): PeopleRow {
  const found = rows().find(({ card }) => card.name === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
}

function column(id: string) {
  const found = columnById(id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
}

describe('peopleRows', () => {
  it('go down the chart, with vacant seats, and end with the tray', () => {
    const names = rows().map(({ card }) => card.name);
    expect(names[0]).toBe('CEO');
    expect(names.at(-1)).toBe('NEW');
    expect(names).toHaveLength(7);
    expect(row('DEV').manager).toBe('CTO');
  });
});

describe('the columns', () => {
  it('have different ids, and the name comes first', () => {
    expect(new Set(peopleColumns.map(({ id }) => id)).size).toBe(peopleColumns.length);
    expect(peopleColumns[0]?.id).toBe('name');
  });
  it('sort ratings by weight and leave unrated for the end', () => {
    const { sort } = column('support');
    expect([sort(row('CFO')), sort(row('DEV')), sort(row('CEO'))]).toEqual([0, 4, undefined]);
  });
  it('let a vacant seat have title, department and manager only', () => {
    const vacant = rows().find(({ card }) => card.vacant);
    const editable = vacant === undefined ? [] : peopleColumns.filter((each) => isEditable(each, vacant));
    expect(editable.map(({ id }) => id)).toEqual(['title', 'department', 'manager']);
  });
});

describe('fitsSearch', () => {
  it('needs every word, anywhere', () => {
    expect(fitsSearch(row('DEV'), 'nordlys dev')).toBe(true);
    expect(fitsSearch(row('DEV'), 'cto')).toBe(true); // the manager
    expect(fitsSearch(row('DEV'), 'dev opponent')).toBe(false);
    expect(fitsSearch(row('DEV'), '  ')).toBe(true);
  });
});

describe('fitsValues', () => {
  it('takes any of the chosen values, "not rated" too', () => {
    const fitting = (chosen: readonly string[]) =>
      rows().filter((each) => fitsValues(each, 'support', chosen)).length;
    expect(fitting(['advocate', 'opponent'])).toBe(2);
    expect(fitting([''])).toBe(5);
    expect(fitting([])).toBe(7);
  });
});

describe('filterChoices', () => {
  it('counts each value, in the order of the method', () => {
    const choices = filterChoices(column('support'), rows());
    expect(choices.map(({ label, count }) => `${label} ${String(count)}`)).toEqual([
      'Opponent 1',
      'Non-supporter 0',
      'Neutral 0',
      'Supporter 0',
      'Advocate 1',
      'Not rated 5',
    ]);
  });
  it('gives free values by name and none last', () => {
    expect(filterChoices(column('manager'), rows()).map(({ label }) => label)).toEqual([
      'CEO',
      'CTO',
      'None',
    ]);
  });
});

describe('columnsIn', () => {
  it('draws the name, what is in view, and the column of the keyboard', () => {
    const ids = columnsIn(peopleColumns, { from: 400, to: 500 }, 'email').map((placed) => placed.column.id);
    expect(ids).toEqual(['name', 'department', 'manager', 'email']);
    expect(columnsIn(peopleColumns, { from: 0, to: 10_000 }, 'name')).toHaveLength(peopleColumns.length);
  });
});
