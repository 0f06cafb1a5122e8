import { describe, expect, test } from 'vitest';
import { filterRows } from '#renderer/features/plan/list/filter-rows.ts';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { partnerMap, TODAY } from '../../../../../fixtures/partner-map.ts';

const map = partnerMap({
  people: {
    müller: { support: 'advocate', title: 'Head of sales' },
    bo: { support: 'neutral', title: 'Buyer' },
    cy: { influence: 'outside', support: 'neutral', title: 'Head of stores' },
  },
});

function names(state: PartnerState, filter: Partial<Parameters<typeof filterRows>[2]>): readonly string[] {
  const rows = filterRows(state, planView(state, TODAY).rows, {
    search: '',
    strategy: null,
    shown: 'all',
    stage: null,
    ...filter,
  });
  return rows.map((row) => row.personId).toSorted();
}

describe('the filters of the plan', () => {
  test('without one, everybody is shown', () => {
    expect(names(map, {})).toEqual(['p-bo', 'p-cy', 'p-müller']);
  });

  test('search takes all words, in any field, without accents', () => {
    expect(names(map, { search: 'head muller' })).toEqual(['p-müller']);
    expect(names(map, { search: 'HEAD' })).toEqual(['p-cy', 'p-müller']);
    expect(names(map, { search: 'head buyer' })).toEqual([]);
  });

  test('strategy', () => {
    expect(names(map, { strategy: 'monitor' })).toEqual(['p-cy']);
  });

  test('stage', () => {
    expect(names(map, { stage: 'watch' })).toEqual(['p-cy']);
  });

  test('what is decided', () => {
    const first = planView(map, TODAY).rows.find((row) => row.personId === 'p-bo');
    if (first === undefined) throw new Error('Bo is in the plan');
    const state = applyChanges(map, acceptPlanLine(map, first.shown));
    expect(names(state, { shown: 'decided' })).toEqual(['p-bo']);
    expect(names(state, { shown: 'open' })).toEqual(['p-cy', 'p-müller']);
    expect(names(state, { shown: 'rejected' })).toEqual([]);
  });
});
