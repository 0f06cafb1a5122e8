import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { timelineOf } from '#shared/rules/touchpoints/timeline.ts';
import { PARTNER, partnerMap, personId } from '../../../../fixtures/partner-map.ts';

const all = { personId: null, colleagueId: null, kind: null };
const kim = 'kim' as ColleagueId;

function state() {
  const touch = (id: string, on: string | null, who: string, more = {}) =>
    change('touchpoint', id, {
      partnerId: PARTNER,
      on: on as IsoDate | null,
      personIds: [personId(who)],
      ...more,
    });
  return applyChanges(partnerMap({ people: { ada: {}, bo: {} } }), [
    touch('a', '2026-04-30', 'ada', { kind: 'call' }),
    touch('b', '2026-05-01', 'bo', { colleagueIds: [kim] }),
    touch('c', '2026-05-20', 'ada'),
    touch('d', '2025-05-20', 'ada'),
    touch('e', null, 'ada'),
  ]);
}

function ids(filter: Parameters<typeof timelineOf>[1], most?: number) {
  return timelineOf(state(), filter, most).months.map(({ label, touches }) => [
    label,
    touches.map(({ id }) => id),
  ]);
}

test('method, section 7: the contacts of a partner by month, latest first', () => {
  expect(ids(all)).toEqual([
    ['May 2026', ['c', 'b']],
    ['Apr 2026', ['a']],
    ['May 2025', ['d']],
    ['Without a date', ['e']],
  ]);
});

test('only those of a person, a colleague or a kind, and no more than asked for', () => {
  expect(ids({ ...all, personId: personId('bo') })).toEqual([['May 2026', ['b']]]);
  expect(ids({ ...all, colleagueId: kim })).toEqual([['May 2026', ['b']]]);
  expect(ids({ ...all, kind: 'call' })).toEqual([['Apr 2026', ['a']]]);
  expect(ids(all, 1)).toEqual([['May 2026', ['c']]]);
  expect(timelineOf(state(), all, 1).count).toBe(5);
});
