import { expect, test } from 'vitest';
import { findActions } from '#renderer/features/plan/find-actions.ts';
import { change } from '#shared/model/change.ts';
import { colleagueId, company, partnerId, personId, write } from '../../../shared/edit/fixture.ts';

const state = write(company(), [
  change('action', 'lunch', { partnerId, text: 'Déjeuner with the board', personId: personId('ceo') }),
  change('action', 'demo', { partnerId, text: 'Show the demo', ownerColleagueId: colleagueId('kim') }),
]);

test.each([
  ['', ['lunch', 'demo']],
  ['board dejeuner', ['lunch']],
  ['ceo', ['lunch']],
  ['kim demo', ['demo']],
  ['demo ceo', []],
])('%j finds %j', (search, ids) => {
  expect(findActions(state, search).map(({ id }) => id)).toEqual(ids);
});
