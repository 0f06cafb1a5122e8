import { expect, test } from 'vitest';
import { findActions } from '#renderer/features/plan/actions/find-actions.ts';
import { change } from '#shared/model/change.ts';
import { colleagueId, company, partnerId, personId, write } from '../../../../shared/edit/fixture.ts';

const state = write(company(), [
  change('action', 'lunch', { partnerId, text: 'Déjeuner with the board', personId: personId('ceo') }),
  change('action', 'demo', { partnerId, text: 'Show the demo', ownerColleagueId: colleagueId('kim') }),
  change('adjustment', 'terms', { partnerId, change: 'One-page terms', colleagueId: colleagueId('kim') }),
]);

test.each([
  ['', ['lunch', 'demo', 'terms']],
  ['board dejeuner', ['lunch']],
  ['ceo', ['lunch']],
  ['kim demo', ['demo']],
  ['demo ceo', []],
  ['terms kim', ['terms']],
])('%j finds %j', (search, ids) => {
  expect(findActions(state, search).map(({ row }) => row.id)).toEqual(ids);
});
