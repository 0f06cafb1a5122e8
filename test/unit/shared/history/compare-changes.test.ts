import { expect, it } from 'vitest';
import { changeText } from '#shared/history/change-text.ts';
import { compareChanges } from '#shared/history/compare-changes.ts';
import { namesIn } from '#shared/history/names.ts';
import { change } from '#shared/model/change.ts';
import { ratingId } from '#shared/model/rating.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { mapChanges } from '../../../fixtures/partner-map.ts';

const today = '2026-05-12' as IsoDate;
const people = { ada: { title: 'CFO', support: 'neutral' }, bo: { reportsTo: 'ada' } } as const;

it('tells what changes would make different, and has no author for it', () => {
  const ours = applyChanges(emptyState(), mapChanges({ people }));
  const ada = [...ours.person.values()].find(({ name }) => name === 'Ada')?.id ?? ('' as PersonId);
  const rating = ratingId(ada, 'support');
  const { comparison, states } = compareChanges(
    ours,
    [change('rating', rating, { values: ['advocate'] })],
    today,
  );
  const nameOf = namesIn(states.later, states.earlier);
  expect(comparison.changes.map((one) => changeText(one, nameOf))).toEqual([
    'Ada: support neutral → advocate',
  ]);
  expect(comparison.changes[0]?.author).toBeNull();
  expect(ours.rating.get(rating)?.values).toEqual(['neutral']);
});

it('tells of a partner that is not here yet everybody who would come', () => {
  const { comparison } = compareChanges(emptyState(), mapChanges({ people }), today);
  const joined = comparison.changes.filter(({ kind }) => kind === 'joined');
  expect(joined).toHaveLength(2);
});
