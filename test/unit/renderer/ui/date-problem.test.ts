import { describe, expect, it } from 'vitest';
import { dateProblem, isHalfTyped, timeProblem, type TypedPart } from '#renderer/ui/date-problem.ts';

const saved = '2026-11-30';

describe('dateProblem', () => {
  it('refuses a date that does not exist, or half a date, and says that the saved one stays', () => {
    expect(dateProblem({ text: '', halfTyped: true, saved })).toBe('Not a date. The one from before stays.');
    expect(dateProblem({ text: '', halfTyped: true, saved: '' })).toBe('Not a date.');
  });

  it.each(['0020-11-30', '1899-12-31', '3000-01-01', '9999-12-31'])('refuses the year of %s', (text) => {
    expect(dateProblem({ text, halfTyped: false, saved })).toBe('Not a date. The one from before stays.');
  });

  it.each(['1900-01-01', '2027-01-31', '2999-12-31', ''])('takes %j', (text) => {
    expect(dateProblem({ text, halfTyped: false, saved })).toBeNull();
  });
});

describe('timeProblem', () => {
  it('refuses half a time only', () => {
    expect(timeProblem({ halfTyped: true, saved: '14:00' })).toBe(
      'Not a time, like 14:00. The one from before stays.',
    );
    expect(timeProblem({ halfTyped: true, saved: '' })).toBe('Not a time. Write it like 14:00.');
    expect(timeProblem({ halfTyped: false, saved: '' })).toBeNull();
  });
});

describe('isHalfTyped', () => {
  it.each([
    [31, 12, 2026, false],
    [29, 2, 2028, false],
    [29, 2, 2026, true],
    [31, 4, 2026, true],
    [31, null, 2026, true],
    [null, null, 26, true],
    [null, null, null, false],
  ])('%s.%s.%s: %s', (day, month, year, half) => {
    const parts = [part('day', day), dot, part('month', month), dot, part('year', year)];
    expect(isHalfTyped(parts)).toBe(half);
  });

  it('wants every part of a time', () => {
    expect(isHalfTyped([part('hour', 14), dot, part('minute', null)])).toBe(true);
    expect(isHalfTyped([part('hour', 14), dot, part('minute', 0)])).toBe(false);
    expect(isHalfTyped([part('hour', 2), part('minute', 0), part('dayPeriod', null)])).toBe(true);
  });
});

const dot: TypedPart = { type: 'literal', isPlaceholder: false, isEditable: false };

function part(type: string, value: number | null): TypedPart {
  return { type, value: value ?? undefined, isPlaceholder: value === null, isEditable: true };
}
