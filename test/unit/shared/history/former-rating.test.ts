import { expect, test } from 'vitest';
import type { LoggedRow } from '#shared/history/entry.ts';
import { formerRating } from '#shared/history/former-rating.ts';

const rated = (from: readonly string[] | undefined, what: LoggedRow['what'] = 'changed'): LoggedRow => ({
  entity: 'rating',
  row: 'vera.support',
  what,
  fields: [{ field: 'values', from, to: ['advocate'] }],
});

test('what one rating replaced can be restored', () => {
  expect(formerRating([rated(['neutral'])], 1)).toEqual({
    personId: 'vera',
    kind: 'support',
    values: ['neutral'],
  });
});

test('nothing is restored where nothing stood, several rows were written, or it is no rating', () => {
  expect(formerRating([rated([])], 1)).toBeNull();
  expect(formerRating([rated(undefined)], 1)).toBeNull();
  expect(formerRating([rated(['neutral'], 'added')], 1)).toBeNull();
  expect(formerRating([rated(['neutral'])], 2)).toBeNull();
  expect(formerRating([{ ...rated(['neutral']), entity: 'person' }], 1)).toBeNull();
  expect(formerRating([], 0)).toBeNull();
});
