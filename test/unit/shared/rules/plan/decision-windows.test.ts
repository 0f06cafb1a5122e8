import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate, TouchpointId } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { shownWindows } from '#shared/rules/plan/decision-windows.ts';
import { PARTNER as partnerId, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const day = (text: string) => text as IsoDate;

test('decision windows and planned meetings stand together by day; what is over or took place does not', () => {
  const state = applyChanges(partnerMap({ people: { ada: {} } }), [
    change('decision_window', 'open', { partnerId, what: 'Budget' }),
    change('decision_window', 'board', {
      partnerId,
      what: ' Board ',
      on: day('2026-06-30'),
      papersCloseOn: day('2026-06-23'),
    }),
    change('decision_window', 'over', { partnerId, what: 'Over', on: day('2026-05-11') }),
    change('meeting_brief', 'brief', { partnerId, title: '', on: day('2026-05-20'), personIds: [ada] }),
    change('meeting_brief', 'undated', { partnerId, title: 'Some day' }),
    change('touchpoint', 'held', { partnerId, kind: 'meeting', on: TODAY, personIds: [ada] }),
    change('meeting_brief', 'written-up', {
      partnerId,
      title: 'Held',
      on: TODAY,
      touchpointId: 'held' as TouchpointId,
    }),
    change('touchpoint', 'fair', { partnerId, kind: 'event', on: day('2026-06-01'), personIds: [ada] }),
    change('touchpoint', 'call', { partnerId, kind: 'call', on: day('2026-06-01') }),
  ]);
  expect(shownWindows(state, TODAY)).toEqual([
    {
      id: 'brief',
      kind: 'meeting',
      what: 'with Ada',
      on: '2026-05-20',
      papersCloseOn: null,
      from: 'meeting',
    },
    {
      id: 'fair',
      kind: 'event',
      what: 'Event with Ada',
      on: '2026-06-01',
      papersCloseOn: null,
      from: 'contact',
    },
    {
      id: 'board',
      kind: 'decision',
      what: 'Board',
      on: '2026-06-30',
      papersCloseOn: '2026-06-23',
      from: 'window',
    },
    { id: 'open', kind: 'decision', what: 'Budget', on: null, papersCloseOn: null, from: 'window' },
  ]);
});
