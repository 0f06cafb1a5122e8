import { expect, test } from 'vitest';
import { differencesOf, mergedText } from '#renderer/features/snapshots/snapshot-words.ts';
import { change, removal } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';

const merged = { partnerId: 'acme' as PartnerId, changedRows: 3, conflicts: 0, heldRows: 0, refusedRows: 0 };
const preview = { partnerName: 'Acme', author: 'Anna', isNew: false } as Parameters<typeof mergedText>[0]; // what is read

test('a row counts once, by its topic, and what is removed is said', () => {
  expect(
    differencesOf(
      [
        change('person', 'a', { name: 'Ada' }),
        change('person', 'a', { notes: 'x' }),
        removal('person', 'b'),
        change('partner', 'acme', { name: 'Acme' }),
        removal('line', 'c'),
        { entity: 'conflict', row: 'd', fields: { deleted: false } },
      ],
      false,
    ),
  ).toEqual([
    { label: 'People and seats', text: '1 new or changed, 1 removed' },
    { label: 'Lines and who knows whom', text: '1 removed' },
    { label: 'Company', text: '1 new or changed' },
  ]);
  expect(differencesOf([change('person', 'a', { name: 'Ada' })], true)).toEqual([
    { label: 'People and seats', text: '1' },
  ]);
  expect(differencesOf([], false)).toEqual([]);
});

test('the message names the colleague, and what was not simply taken', () => {
  expect(mergedText(preview, merged)).toEqual({
    title: 'Merged Acme from Anna',
    description: '3 entries are different now.',
  });
  expect(mergedText({ ...preview, isNew: true, author: ' ' }, { ...merged, changedRows: 1 })).toEqual({
    title: 'Added Acme from a colleague',
    description: '1 entry came with it.',
  });
  expect(
    mergedText(preview, { ...merged, changedRows: 0, conflicts: 2, heldRows: 1, refusedRows: 2 }).description,
  ).toBe(
    'Everything was here already. Both of you changed the same thing in 2 places; the newer entry stands. 1 entry is kept aside until what it belongs to is here. 2 entries cannot be used and will not be taken.',
  );
});
