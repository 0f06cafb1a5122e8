import { describe, expect, test } from 'vitest';
import { seatSittings } from '#renderer/features/inspector/seat/seat-sittings.ts';
import type { HistoryEntry } from '#shared/ipc/types.ts';

const HOUR = 3_600_000;

function entry(newValue: string | null, at: number, field = 'personId'): HistoryEntry {
  return { field, oldValue: null, newValue, who: 'Kim', at, commandLabel: '' };
}

describe('seatSittings', () => {
  test('newest first, with from and to; the last has no end', () => {
    expect(seatSittings([entry(null, 3 * HOUR), entry('a', HOUR), entry('b', 5 * HOUR)])).toEqual([
      { personId: 'b', from: 5 * HOUR, to: null },
      { personId: null, from: 3 * HOUR, to: 5 * HOUR },
      { personId: 'a', from: HOUR, to: 3 * HOUR },
    ]);
  });

  test('a slip that was undone within a minute is not told', () => {
    const slip = [entry('a', HOUR), entry('b', 2 * HOUR), entry('a', 2 * HOUR + 5_000)];
    expect(seatSittings(slip)).toEqual([{ personId: 'a', from: HOUR, to: null }]);
    expect(seatSittings([entry('a', HOUR), entry('b', HOUR + 5_000)])).toHaveLength(2);
  });

  test('other fields of the seat do not count', () => {
    expect(seatSittings([entry('a', HOUR), entry('Head', 2 * HOUR, 'title')])).toHaveLength(1);
    expect(seatSittings([])).toEqual([]);
  });
});
