import { describe, expect, it } from 'vitest';
import type { LoggedRow } from '#shared/history/entry.ts';
import { entrySentence, entryWords } from '#shared/history/entry-words.ts';

const names: Readonly<Record<string, string>> = { ada: 'Ada', bo: 'Bo', cy: 'Cy', dee: 'Dee', s: 'Ada' };
const nameOf = (_: string, row: string): string => names[row] ?? '';

function words(label: string, rows: readonly LoggedRow[], rowCount = rows.length) {
  return entryWords({ kind: 'do', label, rows, rowCount }, nameOf);
}

const changed = (
  entity: string,
  row: string,
  field: string,
  from: string | null,
  to: string | null,
): LoggedRow => ({
  entity,
  row,
  what: 'changed',
  fields: [{ field, from, to }],
});
const added = (row: string, entity = 'person'): LoggedRow => ({ entity, row, what: 'added', fields: [] });

describe('entryWords', () => {
  it('tells the value of a field before and after', () => {
    expect(words('Change the email of Ada', [changed('person', 'ada', 'email', '', 'a@b.example')])).toEqual({
      did: 'changed the email of Ada',
      reason: '',
      details: ['Email now a@b.example'],
      more: 0,
    });
  });

  it('quotes what somebody wrote, and says a value of a list as the screens do', () => {
    const tested = words('Unclear: “Ask late”', [changed('validation', 'v', 'outcome', null, 'unclear')]);
    expect(tested).toMatchObject({ reason: '', details: ['Outcome now Unclear'] });
    const done = words('Complete an action', [changed('action', 'a', 'outcome', '', 'She agreed.')]);
    expect(done).toMatchObject({ reason: '“She agreed.”', details: [] });
  });

  it('names a newcomer once, and of many only some people', () => {
    expect(words('Add a person', [added('ada'), added('s', 'seat')]).details).toEqual(['New: person Ada']);
    const many = words(
      'Import 4 people',
      [added('ada'), added('s', 'seat'), added('bo'), added('cy'), added('dee')],
      900,
    );
    expect(many).toMatchObject({
      did: 'imported 4 people',
      details: ['New: Ada, Bo, Cy, Dee and others'],
      more: 0,
    });
  });

  it('quotes the text of a newcomer, and says nothing twice', () => {
    const line = 'Agree on two steps';
    const called = (_: string, row: string): string => (row === 'line' ? line : (names[row] ?? ''));
    const told = (rows: readonly LoggedRow[]) =>
      entryWords({ kind: 'do', label: 'Accept the plan for Ada', rows, rowCount: rows.length }, called);
    const came = added('line', 'plan_line');
    expect(told([came, changed('plan', 'p', 'firstAction', '', line)]).details).toEqual([
      `New: line of the plan “${line}”`,
    ]);
    const contact = { ...came, fields: [{ field: 'summary', from: null, to: `${line}, then a third` }] };
    expect(told([contact, added('bo')])).toMatchObject({
      reason: `“${line}, then a third”`,
      details: ['New: person Bo'],
    });
  });

  it('says ratings of several people in the words of a single one', () => {
    const rows = ['ada', 'bo'].map((row): LoggedRow => ({
      entity: 'rating',
      row: `${row}.support`,
      what: 'changed',
      fields: [{ field: 'values', from: ['advocate'], to: [] }],
    }));
    expect(words('Changes of a colleague', rows).details).toEqual([
      'Ada: support advocate → not rated',
      'Bo: support advocate → not rated',
    ]);
  });

  it('counts what it does not tell of many changed rows', () => {
    const rows = Array.from({ length: 12 }, () => changed('person', 'ada', 'location', 'Oslo', 'Bergen'));
    const { details, more } = words('Change the location of 40 people', rows, 40);
    expect(details).toHaveLength(8);
    expect(more).toBe(32);
  });

  it('says from whom changes were taken over', () => {
    const { did } = entryWords(
      { kind: 'merge', label: 'Changes of a colleague', rows: [], rowCount: 9 },
      () => '',
    );
    expect(entrySentence({ kind: 'merge', who: 'Anna', did })).toBe('From Anna');
    expect(entrySentence({ kind: 'merge', who: ' ', did })).toBe('From a colleague');
    expect(entrySentence({ kind: 'merge', who: 'Anna', did: 'rated Bo' })).toBe('From Anna: rated Bo');
  });

  it('says whose words they are, and begins a sentence where nobody is named', () => {
    expect(entrySentence({ kind: 'do', who: 'Hannah', did: 'moved Bo' })).toBe('Hannah moved Bo');
    expect(entrySentence({ kind: 'do', who: ' ', did: 'moved Bo' })).toBe('Moved Bo');
    expect(words('Ada left the partner', []).did).toBe('noted: Ada left the partner');
  });
});
