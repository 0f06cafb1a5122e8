import { expect, it } from 'vitest';
import {
  beginsText,
  pointName,
  shareOf,
  shareText,
  tickText,
} from '#renderer/features/history/trend/trend-figures.ts';
import { supportRange, supportText, supportTrendText, type TrendPoint } from '#shared/history/trend.ts';
import type { IsoDate } from '#shared/model/id.ts';

const day = (text: string): IsoDate => text as IsoDate;
const point = (on: string, support: number | null): TrendPoint => ({
  day: day(on),
  command: 1,
  status: 3,
  light: 'amber',
  people: 4,
  keyPlayers: 2,
  keyPlayersCovered: 1,
  supportiveKeyPlayers: 1,
  support,
  freshKeyPlayers: 0,
});

it('says shares of the key players, and that there is none', () => {
  expect([shareText(3, 9), shareText(0, 0)]).toEqual(['3 of 9', 'no key player yet']);
  expect([shareOf(3, 9), shareOf(0, 0)]).toEqual([1 / 3, null]);
});

it('says support with its sign, and never a zero with one', () => {
  expect([0.64, -0.64, 0.04, -0.04, null].map(supportText)).toEqual(['+0.6', '−0.6', '0', '0', 'not rated']);
});

it('draws support even around zero, in halves, and within what can be rated', () => {
  expect(supportRange({ points: [point('2026-10-31', 0.1), point('2026-11-30', -0.2)] })).toEqual([
    -0.5, 0.5,
  ]);
  expect(supportRange({ points: [point('2026-10-31', 0.6), point('2026-11-30', null)] })).toEqual([-1, 1]);
  expect(supportRange({ points: [point('2026-11-30', -2)] })).toEqual([-2, 2]);
  expect(supportRange({ points: [] })).toEqual([-0.5, 0.5]);
});

it('says from where to where it went, as far as it was rated', () => {
  const points = [point('2026-09-30', null), point('2026-10-31', -0.2), point('2026-11-30', 0.5)];
  expect(supportTrendText({ points })).toBe('Support of those who count: +0.5, −0.2 on 31 Oct 2026');
  expect(supportTrendText({ points: points.slice(2) })).toBe('Support of those who count: +0.5');
  expect(supportTrendText({ points: points.slice(0, 1) })).toBe('');
});

it('names the points: months, the year where it is another one, and now', () => {
  expect(tickText(day('2026-11-30'), undefined, false)).toBe('Nov');
  expect(tickText(day('2027-01-31'), day('2026-12-31'), false)).toBe('Jan ’27');
  expect(tickText(day('2027-01-31'), day('2026-12-31'), true)).toBe('Now');
  expect(pointName(point('2026-11-30', 0), true)).toBe('Today');
  expect(pointName(point('2026-11-30', 0), false)).toBe('30 Nov 2026');
});

it('says where the log begins', () => {
  const begins = day('2026-06-01');
  expect(beginsText({ begins: null, points: [] })).toBe('');
  expect(beginsText({ begins, points: [point('2026-06-20', 0)] })).toMatch(
    /since 1 Jun 2026; the trend begins with the end of that month\.$/,
  );
  expect(beginsText({ begins, points: [point('2026-06-30', 0), point('2026-07-20', 0)] })).toMatch(
    /since 1 Jun 2026; there are no points before\.$/,
  );
});
