import { describe, expect, test } from 'vitest';
import { countryCodes } from '#shared/model/country.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { daysOffIn, onOpenDay } from '#shared/reading/days-off.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { workedPartners } from '../../../fixtures/worked/worked-partners.ts';
import { PARTNER, partnerMap } from '../../../fixtures/partner-map.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('campaign 1: never a weekend, never a public holiday of the partner’s country', () => {
  test.each([
    ['AT', '2026-12-08'],
    ['AT', '2027-01-06'],
    ['NL', '2026-05-14'],
    ['NL', '2026-05-25'],
    ['IE', '2026-12-25'],
    ['US', '2026-11-26'],
    ['DE', '2026-10-03'],
    // Begins at sunset, lasts several days.
    ['SA', '2026-03-20'],
    ['SA', '2026-03-22'],
    // Moved to a Monday, since it falls on a Saturday.
    ['GB', '2026-12-28'],
  ] as const)('%s: nobody works on %s', (country, on) => {
    expect(daysOffIn(country)(day(on))).toBe(true);
  });

  test.each([
    ['DE', '2026-12-08'],
    ['AT', '2026-12-09'],
    ['NL', '2026-05-15'],
    ['SA', '2026-03-25'],
    ['', '2026-12-25'],
  ] as const)('%s: %s is a working day', (country, on) => {
    expect(daysOffIn(country)(day(on))).toBe(false);
  });

  test('Saturdays and Sundays are free everywhere, and the weekend of the country too', () => {
    for (const country of ['', 'AT', 'SA', 'IL'] as const)
      expect(['2026-06-13', '2026-06-14'].map((on) => daysOffIn(country)(day(on)))).toEqual([true, true]);
    expect(['SA', 'AT', ''].map((country) => daysOffIn(country as 'SA')(day('2026-06-12')))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a country that can be said has a calendar in which most days are open', () => {
    // Every sixth, since all of them take seconds.
    for (const country of countryCodes.filter((_, index) => index % 6 === 0)) {
      const isOff = daysOffIn(country);
      const days = Array.from({ length: 365 }, (_, index) => addDays(day('2026-01-01'), index));
      const off = days.filter(isOff).length;
      expect([country, off >= 104 && off < 220]).toEqual([country, true]);
    }
  });

  test('the next open day skips what lies in between, and gives up where all days are free', () => {
    expect(onOpenDay(day('2026-12-25'), daysOffIn('AT'))).toBe('2026-12-28');
    expect(onOpenDay(day('2026-06-10'), daysOffIn('AT'))).toBe('2026-06-10');
    expect(onOpenDay(day('2026-06-10'), () => true)).toBe(addDays(day('2026-06-10'), 40));
  });
});

describe('campaign 10: no line of a worked partner is dated on a day off', () => {
  test.each(workedPartners())('$name', ({ state, today, expected }) => {
    const dates = new Set(campaignOf(state, today).lines.map(({ date }) => date));
    expect(expected.holidays.filter((on) => dates.has(day(on)))).toEqual([]);
    expect([...dates].some((on) => on !== null)).toBe(true);
  });

  test('a plan in the days before Christmas goes on after the holidays', () => {
    const people = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`k${String(index)}`, { influence: 'inner-circle' } as const]),
    );
    const state = applyChanges(partnerMap({ people }), [change('partner', PARTNER, { country: 'AT' })]);
    const dates = campaignOf(state, day('2026-12-23')).lines.map(({ date }) => date);
    expect(dates.filter((on) => on !== null && daysOffIn('AT')(on))).toEqual([]);
    expect(dates).not.toContain('2026-12-25');
  });
});
