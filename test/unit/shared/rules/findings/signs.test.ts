import { describe, expect, test } from 'vitest';
import { internalMap, safeMap } from '#shared/print/map/map-of-state.ts';
import { findingSigns } from '#shared/rules/findings/signs.ts';
import { partnerMap, seatId, TODAY } from '../../../../fixtures/partner-map.ts';

describe('signs of findings on cards', () => {
  test('stand on the cards of the people whom a finding names, most severe first', () => {
    const state = partnerMap({
      people: {
        ada: { influence: 'inner-circle', coverage: 'none', fields: { cadenceDays: 10 } },
        bo: { influence: 'political-structure', coverage: 'brief', touched: ['2026-05-01'] },
      },
    });
    const signs = findingSigns(state, TODAY);
    expect(signs.get(seatId('ada'))).toEqual({
      severity: 'high',
      text: 'Ada is a key player and not covered; No conversation with Ada yet',
    });
    expect(signs.has(seatId('bo'))).toBe(false);
  });

  test('stand on internal paper, and never on what leaves the company', () => {
    const state = partnerMap({ people: { ada: { influence: 'inner-circle', coverage: 'none' } } });
    const internal = internalMap(state, TODAY);
    expect(internal.cards.get(seatId('ada'))?.finding).toBe('high');
    const safe = safeMap(state, TODAY).cards.get(seatId('ada')) ?? {};
    expect(Object.keys(safe)).not.toContain('finding');
  });

  test('leave upkeep out', () => {
    const state = partnerMap({ people: { ada: { support: 'neutral', evidence: '' } } });
    expect(findingSigns(state, TODAY).size).toBe(0);
  });
});
