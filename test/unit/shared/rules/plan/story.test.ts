import { expect, test } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change, type Change } from '#shared/model/change.ts';
import { planLineIdFor } from '#shared/model/plan-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { nextMoves } from '#shared/rules/plan/story.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { partnerMap, TODAY } from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';

test('late moves come first among the next ones, and what is done is none', () => {
  const state = partnerMap({
    people: {
      ada: { support: 'supporter', influence: 'inner-circle', coverage: 'multiple' },
      bo: { support: 'neutral', influence: 'inner-circle', coverage: 'brief' },
    },
  });
  const lines = some(campaignOf(state, TODAY).lines);
  const last = lines.length - 1;
  const planned = lines.map((line, index) =>
    index === last ? { ...line, date: '2020-01-06' as IsoDate } : line,
  );
  const late = planned.slice(last);
  const moves = nextMoves(state, planned);
  expect(moves).toHaveLength(lines.length);
  expect(moves.slice(0, 1)).toEqual(late);

  const action = (id: string, done: boolean): Change =>
    change('action', id, { planLineId: late.map(planLineIdFor)[0] ?? null, done });
  const isDone = applyChanges(state, [action('a', true)]);
  expect(nextMoves(isDone, late)).toEqual([]);
  expect(nextMoves(applyChanges(isDone, [action('b', false)]), late)).toEqual(late);
});
