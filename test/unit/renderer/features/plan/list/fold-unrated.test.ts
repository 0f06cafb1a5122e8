import { describe, expect, test } from 'vitest';
import { foldUnrated, type Filters } from '#renderer/features/plan/list/fold-unrated.ts';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { partnerMap, TODAY, type GivenPerson } from '../../../../../fixtures/partner-map.ts';

const everything: Filters = { search: '', strategy: null, shown: 'all', stage: null };
const outside: GivenPerson = {
  influence: 'outside',
  support: 'neutral',
  coverage: 'brief',
  touched: ['2026-03-01'],
};
const few = partnerMap({
  people: {
    ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief', role: ['approver'] },
    bo: outside,
    cy: outside,
    di: outside,
    eve: outside,
  },
});

function informed(state: PartnerState, filters = everything): readonly string[] {
  return foldUnrated(state, planView(state, TODAY).rows, filters, TODAY)
    .informed.map(({ personId }) => personId)
    .toSorted();
}

describe('lines that are read as one', () => {
  test('those that only keep somebody informed, and nobody who matters', () => {
    expect(informed(few)).toEqual(['p-bo', 'p-cy', 'p-di', 'p-eve']);
  });

  test('not while the user looks for something', () => {
    expect(informed(few, { ...everything, search: 'bo' })).toEqual([]);
    expect(informed(few, { ...everything, stage: 'watch' })).toEqual([]);
  });

  test('a line that the user agreed to stands by itself; two are no group', () => {
    const decide = (state: PartnerState, id: string): PartnerState => {
      const row = planView(state, TODAY).rows.find(({ personId }) => personId === id);
      if (row === undefined) throw new Error(id);
      return applyChanges(state, acceptPlanLine(state, row.shown));
    };
    const one = decide(few, 'p-bo');
    expect(informed(one)).toEqual(['p-cy', 'p-di', 'p-eve']);
    expect(informed(decide(one, 'p-cy'))).toEqual([]);
  });

  test('paper tells the same lines apart, and names none of them as a first action of a week', () => {
    const plan = planContent(few, 'internal', TODAY);
    if (plan.audience !== 'internal') throw new Error('asked for the internal plan');
    const together = plan.plans.filter((line) => line.informed).map(({ personId }) => personId);
    expect(together.toSorted()).toEqual(informed(few));
    expect(plan.proposedWeeks.flatMap(({ people }) => people)).toEqual(['Ada']);
  });
});
