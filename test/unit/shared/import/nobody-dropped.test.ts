import { describe, expect, it } from 'vitest';
import { importChanges } from '#shared/import/import-changes.ts';
import { leaveOut } from '#shared/import/leave-out.ts';
import { previewImport } from '#shared/import/preview.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { author, bosses, bringIn, lines, problem } from './importing.ts';

describe('one person with two posts', () => {
  const list = lines(
    'ID,Name,Title,Department,Manager',
    '1,Ada Berg,CEO,Management,',
    '2,Ben Vik,Sales Director,Sales,1',
    '2,Ben Vik,Head of Delivery,Delivery,1',
    '3,Eva Ås,Seller,Sales,2',
  );

  it('gets two seats and is one person', () => {
    const { state, preview } = bringIn(list);
    expect(state.person.size).toBe(3);
    expect([...state.seat.values()].map(({ title, department }) => [title, department])).toEqual([
      ['CEO', 'Management'],
      ['Sales Director', 'Sales'],
      ['Head of Delivery', 'Delivery'],
      ['Seller', 'Sales'],
    ]);
    expect(problem(preview, 'second-post')?.rows).toEqual([4]);
    expect(bosses(state)['Eva Ås']).toBe('Ben Vik');
  });

  it('is known again with both posts', () => {
    const { state } = bringIn(list);
    expect(bringIn(list, state).preview.counts).toMatchObject({ unchanged: 4, new: 0, updated: 0 });
    const changed = bringIn(list.replace('Head of Delivery', 'Head of Service'), state);
    expect(changed.state.person.size).toBe(3);
  });

  it('is made by the second post when the first is left out', () => {
    const { preview } = bringIn(list);
    const left = leaveOut(preview, new Set([1]));
    let next = 0;
    const state = applyChanges(
      emptyState(),
      importChanges(left, () => `n${(next += 1)}`, { partnerId: 'p1' }),
    );
    expect([...state.person.values()].map(({ name }) => name).toSorted()).toEqual([
      'Ada Berg',
      'Ben Vik',
      'Eva Ås',
    ]);
    expect(bosses(state)['Ben Vik']).toBe('Ada Berg');
  });

  it('listed once for each manager gets a dotted line to the second', () => {
    const { state, preview } = bringIn(
      'ID,Name,Title,Manager\n1,Ada Berg,CEO,\n2,Ben Vik,CTO,1\n3,Eva Ås,Dev,1\n3,Eva Ås,Dev,2',
    );
    expect(preview.counts.duplicate).toBe(1);
    expect([...state.line.values()]).toHaveLength(1);
  });
});

it('what looks like a duplicate or like nobody is kept as somebody else when the user says so', () => {
  const { table, mapping, preview } = bringIn(
    'Name,Title,Email\nAda Berg,CEO,a@x.example\nAda Berg,CEO,a@x.example\nSales Department,,',
  );
  expect(preview.rows.map(({ canKeep }) => canKeep)).toEqual([false, true, true]);
  const kept = previewImport(table, mapping, emptyState(), author, () => undefined, {
    keep: new Set([1, 2]),
    dayOrder: null,
  });
  expect(kept.counts).toMatchObject({ new: 3, duplicate: 0, 'left-out': 0 });
});

describe('rows that are no people', () => {
  it.each([
    ['Total,,,', 'total'],
    ['Total: 3,,,', 'total'],
    ['Grand Totals,,3,', 'total'],
    ['Count 3,,,', 'total'],
    ['Total Sales,12,,', 'total'],
    ['Summe,,3,', 'total'],
    ['Sous-total,,,', 'total'],
    ['Totalt,,,', 'total'],
    ['Razem: 3,,,', 'total'],
    ['Name,Title,Email,Manager', 'header'],
    ['Sales Department,,,', 'label'],
    ['Vertrieb,,,', 'label'],
    ['Confidential Information - Do Not Distribute,,,', 'label'],
    ['Page 1 of 3,,,', 'label'],
    ['Erstellt am 29.11.2026,,,', 'label'],
  ])('%s', (row, why) => {
    const { state, preview } = bringIn(
      lines('Name,Title,Email,Manager', 'Ada Berg,CEO,a@x.example,', 'Ben Vik,CTO,b@x.example,Ada Berg', row),
    );
    expect(state.person.size).toBe(2);
    expect(preview.rows[2]?.remarks[0]).toContain(
      { total: 'is a total', header: 'headers', label: 'heading' }[why],
    );
  });

  it.each([
    'Ada Total,CFO,c@x.example,Ada Berg',
    'Antal László,CFO,,Ada Berg',
    'Liv Dahl,,,',
    'Sum Li,CFO,,',
    'Eva Holt,Page,,Ada Berg',
  ])('%s is somebody', (row) => {
    const { state } = bringIn(
      lines('Name,Title,Email,Manager', 'Ada Berg,CEO,a@x.example,', 'Ben Vik,CTO,b@x.example,Ada Berg', row),
    );
    expect(state.person.size).toBe(3);
  });
});

describe('people who are gone', () => {
  it.each([
    ['Name', 'Ben Vik (Terminated)', ''],
    ['Name,Worker Status', 'Ben Vik,Terminated', ''],
    ['Name,Account enabled', 'Ben Vik,FALSE', ''],
    ['Name,Status', 'Ben Vik,ausgeschieden', ''],
    ['Name,Termination date', 'Ben Vik,2025-01-31', ''],
  ])('are said: %s', (header, cells) => {
    const rest = ','.repeat(header.split(',').length - 1);
    const { preview, state } = bringIn(lines(`Title,${header}`, `CEO,Ada Berg${rest}`, `CTO,${cells}`));
    expect(problem(preview, 'gone')?.rows).toEqual([3]);
    expect([...state.person.values()].map(({ name }) => name)).toContain('Ben Vik');
  });
});
