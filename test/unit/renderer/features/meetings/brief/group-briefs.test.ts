import { expect, test } from 'vitest';
import { briefToShow, groupBriefs } from '#renderer/features/meetings/brief/group-briefs.ts';
import type { IsoDate, TouchpointId } from '#shared/model/id.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { meeting } from '../../../../../fixtures/meeting.ts';

const today = '2026-05-12' as IsoDate;
const noted = 't-1' as TouchpointId;

function brief(id: string, on: string | null, fields: Partial<MeetingBrief> = {}): MeetingBrief {
  return { ...meeting({ on: on as IsoDate | null, ...fields }), id: blankRecord('meeting_brief', id).id };
}

function ids(briefs: readonly MeetingBrief[]): readonly string[] {
  return briefs.map(({ id }) => id);
}

test('meetings are coming, to be noted, or held', () => {
  const groups = groupBriefs(
    [
      brief('undated', null),
      brief('later', '2026-06-01'),
      brief('today late', '2026-05-12', { time: '16:00' }),
      brief('today early', '2026-05-12', { time: '09:00' }),
      brief('past', '2026-05-01'),
      brief('longer past', '2026-04-01'),
      brief('held', '2026-03-01', { touchpointId: noted }),
      brief('held before its day', '2026-05-20', { touchpointId: noted }),
    ],
    today,
  );
  expect(ids(groups.coming)).toEqual(['today early', 'today late', 'later', 'undated']);
  expect(ids(groups.toNote)).toEqual(['past', 'longer past']);
  expect(ids(groups.held)).toEqual(['held before its day', 'held']);
});

test('the chosen one is looked at, else the next one, else the latest that is to be noted, else the latest held', () => {
  const show = (chosen: string | null, ...briefs: readonly MeetingBrief[]) =>
    briefToShow(new Map(briefs.map((row) => [row.id, row])), groupBriefs(briefs, today), chosen)?.id;
  const first = (...briefs: readonly MeetingBrief[]) => show(null, ...briefs);
  const past = brief('past', '2026-05-01');
  const held = brief('held', '2026-05-02', { touchpointId: noted });
  expect(first(held, past, brief('coming', '2026-06-01'))).toBe('coming');
  expect(first(held, past)).toBe('past');
  expect(first(held)).toBe('held');
  expect(first()).toBeUndefined();
  expect(show('past', held, past, brief('coming', '2026-06-01'))).toBe('past');
  expect(show('deleted', held, past)).toBe('past');
});
