import { expect, test } from 'vitest';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { isTeamSlot } from '#shared/playbook/plays/plays.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { waitsText } from '#shared/rules/plan/waits-text.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [, donau, bright] = workedPartners();

test.each([
  [
    donau,
    'novak',
    /^Ask Petra Novak for a date for Marit Solheim with Elisabeth Wagner: half an hour, about /,
  ],
  [
    bright,
    'eimear',
    /^Ask Eimear Walsh for a date for Sofia Lindgren with Cormac Delaney: half an hour, about /,
  ],
] as const)('who keeps the calendar is called on the next working day (%#)', (partner, key, words) => {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const { calendar } = fieldOf(state, today);
  const { lines } = campaignOf(state, today);
  const line = lines.find(
    ({ personId, slot }) => slot === MAIN_SLOT && personId === personIdOf(partner, key),
  );
  expect(line?.firstAction).toMatch(words);
  expect(line?.date).toBe(calendar.at(calendar.next));
  const asks = lines.find(({ because }) => because.some(({ value }) => value === 'executive-pairing.meet'));
  expect((line?.date ?? '9') < (asks?.date ?? '')).toBe(true);
});

test('a sponsor’s talk whose date is asked for elsewhere is one contact: its own day, after the call, and the note belongs to it', () => {
  for (const [partner, keeper, chief] of [
    [donau, 'novak', 'wagner'],
    [bright, 'eimear', 'cormac'],
  ] as const) {
    if (partner === undefined) throw new Error('no partner');
    const { state, today } = partner;
    const { calendar } = fieldOf(state, today);
    const own = campaignOf(state, today).lines.filter(
      ({ personId }) => personId === personIdOf(partner, chief),
    );
    const talks = own.filter(({ because }) =>
      because.some(({ value }) => value === 'executive-pairing.meet'),
    );
    expect(talks).toHaveLength(1);
    const [talk] = talks;
    expect(talk?.firstAction).toMatch(/^Half an hour of .* The day after, a short note from /);
    expect(talk?.waitsFor).toContainEqual({ personId: personIdOf(partner, keeper), slot: MAIN_SLOT });
    expect(talk === undefined ? '' : waitsText(state, talk, today)).toContain('get a date from ');
    const place = calendar.onOrAfter(talk?.date ?? today);
    expect(place - calendar.next).toBeGreaterThanOrEqual(8);
    // A week from every other contact with the same person, in whoever’s name.
    const others = own.filter(({ slot }) => slot !== talk?.slot && !isTeamSlot(slot));
    for (const { slot, date } of others)
      expect(Math.abs(calendar.onOrAfter(date ?? today) - place), slot).toBeGreaterThanOrEqual(5);
  }
});
