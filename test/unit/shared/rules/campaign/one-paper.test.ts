import { expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { isoDay } from '../../../../fixtures/worked/expected-plan.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, donau] = workedPartners();

test('whoever helps with a paper is talked with by the day on which it is ready', () => {
  if (sample === undefined) throw new Error('no sample');
  const { state, today } = sample;
  const line = (now: typeof state) =>
    campaignOf(now, today).lines.find(
      ({ personId, slot }) => personId === personIdOf(sample, 'fatima') && slot === MAIN_SLOT,
    );
  // The margin sheet, “together with Fatima”, has to be ready by 13 May for the meeting.
  expect(line(state)?.date).toBe('2026-05-13');
  const action = [...state.action.values()].find(({ text }) => text.includes('together with Fatima'));
  const alone = applyChanges(state, [
    change('action', action?.id ?? '', { text: 'Rebuild the margin sheet' }),
  ]);
  expect((line(alone)?.date ?? '') > '2026-05-13').toBe(true);
});

test('a paper is ready for whoever in the room wishes to have it first', () => {
  if (donau === undefined) throw new Error('no partner');
  const { state, today } = donau;
  const kogler = campaignOf(state, today).lines.find(
    ({ personId, slot }) => personId === personIdOf(donau, 'kogler') && slot === MAIN_SLOT,
  );
  // Lechner wishes to have it on paper two days before the meeting of 26 November: it lies there on the 24th.
  expect(kogler?.firstAction).toMatch(/pilot regions.*ready by Mon 23 Nov 2026/);
  expect(kogler?.date).toBe('2026-11-23');
});

test('what the facts for all build on is dated before them in its own line too', () => {
  if (sample === undefined) throw new Error('no sample');
  const { state, today } = sample;
  const line = (now: typeof state) =>
    campaignOf(now, today).lines.find(
      ({ personId, slot }) => personId === personIdOf(sample, 'giulia') && slot === MAIN_SLOT,
    )?.firstAction;
  expect(line(state)).toMatch(/by Fri 22 May 2026/);
  const [window] = state.decision_window.values();
  const later = applyChanges(state, [
    change('decision_window', window?.id ?? '', { on: isoDay('2026-06-22') }),
    ...[...state.plan.values()].map(({ id }) => change('plan', id, { aimDate: isoDay('2026-06-22') })),
  ]);
  expect(line(later)).toMatch(/by Wed 27 May 2026/);
});
