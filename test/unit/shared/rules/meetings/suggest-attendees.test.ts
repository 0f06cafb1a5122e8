import { expect, test } from 'vitest';
import { suggestAttendees } from '#shared/rules/meetings/suggest-attendees.ts';
import { partnerMap, personId, reorder, TODAY } from '../../../../fixtures/partner-map.ts';

const map = {
  people: {
    ada: { support: 'advocate', influence: 'political-structure', coverage: 'multiple' },
    bo: { influence: 'inner-circle', role: 'decision-maker' },
    cy: { influence: 'outside', role: 'decision-maker' },
    di: { support: 'advocate', influence: 'inner-circle' },
    eve: { influence: 'inner-circle', role: 'decision-maker', fields: { leftOn: '2026-01-01' } },
  },
} as unknown as Parameters<typeof partnerMap>[0]; // dates of the fixture are branded
const state = partnerMap(map);

test('names the entry point, who decides, and who argues for us, each once and with why', () => {
  expect(suggestAttendees(state, [], TODAY)).toEqual([
    { personId: personId('ada'), because: 'Entry point' },
    { personId: personId('bo'), because: 'Decides' },
    { personId: personId('di'), because: 'Champion' },
  ]);
});

test('leaves out who is there already, whatever the order of rows', () => {
  const there = [personId('bo')];
  const expected = [personId('ada'), personId('di')];
  expect(suggestAttendees(state, there, TODAY).map((each) => each.personId)).toEqual(expected);
  const turned = reorder(state, (rows) => rows.toReversed());
  expect(suggestAttendees(turned, there, TODAY).map((each) => each.personId)).toEqual(expected);
});

test('names four at most', () => {
  const people = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [
      key,
      { influence: 'inner-circle', role: 'decision-maker' } as const,
    ]),
  );
  expect(suggestAttendees(partnerMap({ people }), [], TODAY)).toHaveLength(4);
});

test('campaign, section 5: no coach, nobody who is not for us, nobody in conflict with somebody there', () => {
  const decides = { influence: 'inner-circle', role: 'decision-maker' } as const;
  const room = partnerMap({
    people: {
      host: { influence: 'outside' },
      against: { ...decides, support: 'opponent' },
      coach: { support: 'advocate', influence: 'outside', coverage: 'multiple' },
      cool: { ...decides, support: 'non-supporter' },
      open: { ...decides, support: 'neutral' },
      rival: { ...decides, support: 'supporter' },
    },
    lines: [['conflict', 'host', 'rival']],
  });
  const ids = (...there: readonly string[]): readonly string[] =>
    suggestAttendees(room, there.map(personId), TODAY).map((each) => each.personId);
  expect(ids('host')).toEqual([personId('open')]);
  expect(ids()).toEqual([personId('open'), personId('rival')]);
});
