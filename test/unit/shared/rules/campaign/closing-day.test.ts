import { expect, test } from 'vitest';
import { isoDay } from '../../../../fixtures/worked/expected-plan.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { closingDayOf } from '#shared/rules/campaign/closing-day.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';

const [, telecom, founder] = workedPartners();
if (telecom === undefined || founder === undefined) throw new Error('no partner');
const { state, today } = telecom;
const [window] = state.decision_window.values();
if (window === undefined) throw new Error('no decision');

const dateOf = (of: PartnerState, slot: string) =>
  campaignOf(of, today).lines.find((line) => line.slot === slot)?.date ?? '';

test('the day that everything aims at is that on which the paper closes: as it was set, else as it was noted', () => {
  expect(closingDayOf(state, window, today)).toBe('2026-12-07');
  const set = { ...window, papersCloseOn: isoDay('2026-12-21') };
  expect(closingDayOf(state, set, today)).toBe('2026-12-21');
  const silent = { ...state, touchpoint: new Map() };
  expect(closingDayOf(silent, window, today)).toBe(window.on);
  expect(closingDayOf(silent, { ...window, notes: 'The papers close on 4 January.' }, today)).toBe(
    '2027-01-04',
  );
  // What was said of an earlier paper, or of one after the decision, closes nothing.
  expect(closingDayOf(state, window, isoDay('2026-12-10'))).toBe(window.on);
});

test('the facts are there before the form, and the answer to the first of a group before the others are heard', () => {
  expect(dateOf(state, 'decision-window.facts') < '2026-12-07').toBe(true);
  const answer = dateOf(state, 'faction.answer');
  const { lines } = campaignOf(state, today);
  const others = ['pichler', 'brandl'].map((key) =>
    lines.find(({ personId, slot }) => slot === 'main' && personId === personIdOf(telecom, key)),
  );
  for (const line of others) expect(answer < (line?.date ?? '')).toBe(true);
  expect(lines.map(({ slot }) => slot)).not.toContain('faction.agenda');
});

test('two to five working days before each decision there is a last check, also after days off and after the papers', () => {
  for (const partner of workedPartners()) {
    const { calendar, ground } = fieldOf(partner.state, partner.today);
    const last = campaignOf(partner.state, partner.today).lines.filter(
      ({ slot }) => slot === 'decision-window.last-word',
    );
    expect(last, partner.name).toHaveLength(1);
    const on = ground.window?.on ?? partner.today;
    const before = calendar.before(on) - calendar.onOrAfter(last[0]?.date ?? on) + 1;
    expect(before, partner.name).toBeGreaterThanOrEqual(2);
    expect(before, partner.name).toBeLessThanOrEqual(5);
  }
});

test('without a group and a decision ahead, the leader of a group has the answers on paper', () => {
  const free = applyChanges(state, [change('decision_window', window.id, { on: null })]);
  expect(campaignOf(free, today).lines.map(({ slot }) => slot)).toContain('faction.agenda');
});
