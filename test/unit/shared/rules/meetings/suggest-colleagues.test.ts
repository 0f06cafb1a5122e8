import { expect, test } from 'vitest';
import { suggestColleagues } from '#shared/rules/meetings/suggest-colleagues.ts';
import { colleagueId, partnerMap, personId, reorder, TODAY } from '../../../../fixtures/partner-map.ts';

const state = partnerMap({
  colleagues: { hannah: {}, diego: {}, wen: {}, oskar: {}, gone: { leftOn: '2026-01-01' as never } },
  people: {
    ada: {
      knownBy: { diego: 'in-depth', oskar: 'brief', gone: 'in-depth' },
      fields: { ownerColleagueId: colleagueId('hannah') },
    },
    bo: {
      knownBy: { diego: 'multiple', wen: 'multiple' },
      fields: { ownerColleagueId: colleagueId('hannah') },
    },
    cy: { fields: { ownerColleagueId: colleagueId('gone') } },
  },
});
const room = ['ada', 'bo', 'cy'].map(personId);

test('names who is in charge, then who knows the people best, three at most, nobody who left', () => {
  expect(suggestColleagues(state, room, [], TODAY)).toEqual([
    { colleagueId: colleagueId('hannah'), because: 'In charge of Ada and 1 more' },
    { colleagueId: colleagueId('diego'), because: 'Knows Ada and 1 more' },
    { colleagueId: colleagueId('wen'), because: 'Knows Bo' },
  ]);
});

test('leaves out who comes anyway, whatever the order of rows', () => {
  const there = [colleagueId('hannah'), colleagueId('diego')];
  const turned = reorder(state, (rows) => rows.toReversed());
  for (const each of [state, turned])
    expect(suggestColleagues(each, [...room].reverse(), there, TODAY).map(({ because }) => because)).toEqual([
      'Knows Bo',
      'Knows Ada',
    ]);
  expect(suggestColleagues(state, [], [], TODAY)).toEqual([]);
});
