import { expect, test } from 'vitest';
import { bringIn, personNamed } from './importing.ts';

const first = bringIn('ID,Name,Title,Email\n1,Ina Ost,CEO,ina@x.example\n2,Uwe West,CFO,uwe@x.example');

test('a number of the row never makes one person of two', () => {
  const { state, preview } = bringIn(
    'ID,Name,Title,Email\n1,Kai Nord,Buyer,kai@x.example\n2,Ina Ost,CEO,ina@x.example',
    first.state,
  );
  expect([...state.person.values()].map(({ name }) => name).sort()).toEqual([
    'Ina Ost',
    'Kai Nord',
    'Uwe West',
  ]);
  expect(personNamed(state, 'Ina Ost')).toEqual(personNamed(first.state, 'Ina Ost'));
  expect(personNamed(state, 'Uwe West')).toEqual(personNamed(first.state, 'Uwe West'));
  expect(personNamed(state, 'Kai Nord').externalId).toBe('');
  expect(preview.rows.map(({ status }) => status)).toEqual(['new', 'unchanged']);
  expect(preview.problems.find(({ code }) => code === 'foreign-id')?.text).toMatch(
    /^Rows? .*somebody with another name/u,
  );
});

test('ids of another system, in any spelling, are nobody’s here', () => {
  const staff = bringIn('Employee ID,Name,Title\n0007,Ann Lee,CEO\n0008,Bob Ray,CFO');
  const { state } = bringIn('Record ID,Name,Title\n7,Cy Dee,Buyer\n8,Bob Ray,CFO', staff.state);
  expect(personNamed(state, 'Ann Lee').externalId).toBe('0007');
  expect(personNamed(state, 'Bob Ray').externalId).toBe('0008');
  expect(personNamed(state, 'Cy Dee').externalId).toBe('');
});

test('who has a new family name, or an address that stays, is the same person', () => {
  const staff = bringIn('ID,Name,Email\nA1,Ann Lee,ann.lee@x.example\nA2,Bob Ray,bob@x.example');
  const { state } = bringIn(
    'ID,Name,Email\nA1,Ann Fox,ann.fox@x.example\nA2,Robert R.,bob@x.example',
    staff.state,
  );
  expect([...state.person.values()].map(({ name, externalId }) => `${externalId} ${name}`).sort()).toEqual([
    'A1 Ann Fox',
    'A2 Robert R.',
  ]);
});
