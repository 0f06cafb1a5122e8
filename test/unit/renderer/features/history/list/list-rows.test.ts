import { expect, it } from 'vitest';
import { rowsByDay } from '#renderer/features/history/list/list-rows.ts';
import type { HistoryItem } from '#shared/history/entry.ts';
import type { IsoDate } from '#shared/model/id.ts';

function item(command: number, at: Date): HistoryItem {
  const words = { did: 'moved Bo', reason: '', details: [], more: 0, people: [], former: null };
  return { command, kind: 'do', who: 'Hannah', at: at.getTime(), ...words };
}

it('entries stand under their day where the user is, today and yesterday by name', () => {
  const rows = rowsByDay(
    [
      item(5, new Date(2026, 4, 12, 9)),
      item(4, new Date(2026, 4, 12, 0, 1)),
      item(3, new Date(2026, 4, 11, 23, 59)),
      item(2, new Date(2026, 4, 1, 12)),
    ],
    '2026-05-12' as IsoDate,
  );
  expect(rows.map((row) => (row.kind === 'day' ? row.label : row.item.command))).toEqual([
    'Today, Tue 12 May 2026',
    5,
    4,
    'Yesterday, Mon 11 May 2026',
    3,
    'Fri 1 May 2026',
    2,
  ]);
});
