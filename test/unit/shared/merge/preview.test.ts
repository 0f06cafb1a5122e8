import { expect, test } from 'vitest';
import type { CanonicalRow, PartnerCopy } from '#shared/merge/payload.ts';
import { asksBeforeRemoving, countRows, partnerNameIn, removedPeopleIn } from '#shared/merge/preview.ts';

function row(values: CanonicalRow['groups'][string]['values'], group: string): CanonicalRow {
  return { made: [1, 0, 'a', 1], groups: { [group]: { at: [1, 0, 'a', 1], values } } };
}

const copy: PartnerCopy = {
  partnerId: 'acme',
  level: 'everything',
  erased: [],
  rows: {
    partner: { acme: row({ name: 'Acme' }, 'name') },
    person: { ada: row({ name: 'Ada' }, 'name'), bo: row({ deleted: true }, 'deleted') },
    later_thing: { x: row({ what: 1 }, 'what') },
  },
};

test('many people are not removed without asking', () => {
  const asks = (people: number, ...removed: readonly number[]): readonly boolean[] =>
    removed.map((count) => asksBeforeRemoving(count, people));
  expect(asks(1_000, 4, 5, 25, 26)).toEqual([false, false, false, true]);
  expect(asks(10, 2, 4, 5)).toEqual([false, false, true]);
  expect(asks(25, 5, 6)).toEqual([false, true]);
});

test('people who come back or change are not removed', () => {
  expect(
    removedPeopleIn([
      { entity: 'person', row: 'a', fields: { deleted: true } },
      { entity: 'person', row: 'b', fields: { deleted: false } },
      { entity: 'person', row: 'c', fields: { name: 'C' } },
      { entity: 'seat', row: 's', fields: { deleted: true } },
    ]),
  ).toBe(1);
});

test('what a copy has is counted without what is deleted or not known', () => {
  expect(countRows(copy)).toEqual({ partner: 1, person: 1 });
  expect(partnerNameIn(copy)).toBe('Acme');
  expect(partnerNameIn({ ...copy, rows: {} })).toBe('');
});
