import { expect, test } from 'vitest';
import { nothingText } from '#shared/rules/findings/nothing-text.ts';
import { partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';

test('where nobody is rated the user learns what to rate first, and not that all is well', () => {
  expect(nothingText(partnerMap({ people: { ada: {} } }), 0, TODAY)).toContain('Nobody is rated yet');
});

test('ratings without a key player ask for influence', () => {
  const state = partnerMap({ people: { ada: { support: 'neutral' } } });
  expect(nothingText(state, 0, TODAY)).toContain('rate influence');
});

test('a map with a key player and no finding is fine', () => {
  const state = partnerMap({ people: { ada: { influence: 'inner-circle' } } });
  expect(nothingText(state, 0, TODAY)).toBe('Nothing wants attention.');
  expect(nothingText(state, 1, TODAY)).toBe('Nothing else wants attention.');
});
