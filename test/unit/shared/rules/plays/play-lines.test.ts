import { isContactSlot } from '#shared/playbook/plays/plays.ts';
import { describe, expect, test } from 'vitest';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { takePlay } from '#shared/edit/plan/play-edits.ts';
import { change } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { offersOf, playKeyOf } from '#shared/rules/plays/plays.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';

function linesOf(state: PartnerState, key: string): readonly PlannedLine[] {
  return campaignOf(state, TODAY).lines.filter((line) => line.personId === personId(key));
}

/** The plays of which somebody has a step, in a line of its own or within another. */
function playsOf(state: PartnerState, key: string): readonly string[] {
  const reasons = linesOf(state, key).flatMap(({ because }) => because);
  return [...new Set(reasons.flatMap((one) => (one.code === 'play' ? one.params.play : [])))];
}

function take(state: PartnerState, kind: string): PartnerState {
  const offer = offersOf(state, TODAY).find(({ cast }) => cast.kind === kind);
  if (offer === undefined) throw new Error(`no offer of ${kind}`);
  const setting = { state, today: TODAY, now: 0, userName: '', newId: () => 'n' } as unknown as Parameters<
    typeof takePlay.changes
  >[0]; // the play needs no more
  const made = takePlay.changes(setting, {
    play: playKeyOf(offer),
    personIds: offer.cast.personIds,
  });
  return applyChanges(state, Array.isArray(made) ? made : []);
}

/** Ada decides, is new, is hardly known, and there is much to do about it. */
const busy = applyChanges(
  partnerMap({
    people: {
      ada: {
        support: 'supporter',
        influence: 'inner-circle',
        role: 'decision-maker',
        coverage: 'brief',
        knownBy: { hannah: 'brief' },
        evidence: 'Likes Kestrel.',
        fields: { inRoleSince: TODAY },
      },
      bo: { support: 'advocate', influence: 'inner-circle', knownBy: { hannah: 'in-depth' } },
    },
    colleagues: { hannah: {}, vera: {} },
    partner: { tier: 'contributor' },
  }),
  [
    change('team_member', 'tm', { partnerId: PARTNER, colleagueId: colleagueId('vera'), sponsor: true }),
    change('decision_window', 'dw', {
      partnerId: PARTNER,
      kind: 'decision',
      what: 'Supplier',
      on: addDays(TODAY, 30),
    }),
    change('other_vendor', 'ov', { partnerId: PARTNER, name: 'Kestrel', relation: 'competing' }),
  ],
);

describe('nobody gets more than can be carried out', () => {
  test('two plays at most are proposed to one person, two steps of each', () => {
    const about = offersOf(busy, TODAY).filter(({ cast }) => cast.personIds.includes(personId('ada')));
    expect(about.length).toBeGreaterThan(4);
    expect(playsOf(busy, 'ada')).toHaveLength(2);
    const perPlay = Map.groupBy(linesOf(busy, 'ada'), ({ slot }) => slot.split('.')[0]);
    for (const lines of perPlay.values())
      expect(lines.filter(({ slot }) => isContactSlot(slot)).length).toBeLessThanOrEqual(2);
  });

  test('whoever has lines of their own has five at most', () => {
    const state = applyChanges(busy, [
      change('promise', 'pr', {
        partnerId: PARTNER,
        side: 'ours',
        personId: personId('ada'),
        text: 'Send the list',
        due: addDays(TODAY, -3),
      }),
      change('meeting_brief', 'mb', {
        partnerId: PARTNER,
        on: addDays(TODAY, 6),
        personIds: [personId('ada')],
      }),
    ]);
    expect(playsOf(state, 'ada').length).toBeGreaterThan(0);
    const own = linesOf(state, 'ada').filter(({ slot }) => isContactSlot(slot));
    expect(own.length).toBeLessThanOrEqual(5);
  });

  test('a play that the user took has all its steps, and leaves room for one other', () => {
    const state = take(busy, 'executive-pairing');
    const slots = linesOf(state, 'ada').map(({ slot }) => slot);
    expect(slots.filter((slot) => slot.startsWith('executive-pairing.'))).toHaveLength(2);
    expect(playsOf(state, 'ada').length).toBeLessThanOrEqual(2);
  });
});

test('whom we only keep informed is in a play only once the user took it', () => {
  const state = applyChanges(busy, [
    change('person', personId('ada'), { strategyOverride: 'monitor', strategyReason: 'Moves on soon.' }),
  ]);
  expect(playsOf(busy, 'ada')).not.toEqual([]);
  expect(playsOf(state, 'ada')).toEqual([]);
  expect(playsOf(take(state, 'executive-pairing'), 'ada')).toEqual(['executive-pairing']);
});

test('nothing is planned for after the day on which it is decided', () => {
  for (const days of [1, 2, 4, 9]) {
    const on = addDays(TODAY, days);
    const state = applyChanges(busy, [change('decision_window', 'dw', { on })]);
    const late = campaignOf(state, TODAY).lines.filter(
      ({ slot, date }) => slot.startsWith('decision-window.') && (date ?? '') >= on,
    );
    expect(
      late.map(({ slot }) => slot),
      `in ${String(days)} days`,
    ).toEqual([]);
  }
});

describe('campaign 3: favours that plays ask count among the three of a month', () => {
  const unknown: GivenPerson = { influence: 'inner-circle', coverage: 'none', support: 'neutral' };
  /** Bo can introduce us to so many people, and will leave. */
  const doors = (count: number) => {
    const keys = ['ada', 'abe', 'aki', 'ali'].slice(0, count);
    return partnerMap({
      people: {
        ...Object.fromEntries(keys.map((key) => [key, unknown])),
        bo: {
          support: 'advocate',
          influence: 'outside',
          knownBy: { hannah: 'in-depth' },
          fields: { leftOn: addDays(TODAY, 21) },
        },
      },
      colleagues: { hannah: {} },
      lines: keys.map((key) => ['influences', 'bo', key, 3] as const),
    });
  };
  const asked = (state: PartnerState): readonly PersonId[] =>
    some(linesOf(state, 'bo')).flatMap(({ because }) =>
      because.flatMap((reason) => (reason.code === 'opens-doors' ? reason.params.personIds : [])),
    );
  const asksForSuccessor = (state: PartnerState): boolean =>
    linesOf(state, 'bo').some(({ slot }) => slot === 'follow-the-leaver.successor');

  test.each([
    [2, true],
    [3, false],
  ])('after %i introductions a step that asks is proposed: %s', (count, proposed) => {
    const state = doors(count);
    expect(asked(state)).toHaveLength(count);
    expect(asksForSuccessor(state)).toBe(proposed);
  });

  test('what the user agreed to ask leaves room for two introductions', () => {
    const before = doors(2);
    const line = linesOf(before, 'bo').find(({ slot }) => slot === 'follow-the-leaver.successor');
    if (line === undefined) throw new Error('no step');
    const agreed = acceptPlanLine(before, line);
    const state = applyChanges(doors(4), agreed);
    expect(asked(state)).toHaveLength(2);
    expect(asksForSuccessor(state)).toBe(true);
  });

  test('taking the play does not ask a fourth favour either', () => {
    const state = take(doors(3), 'follow-the-leaver');
    expect([...state.plan_line.values()].map(({ slot }) => slot)).toEqual(['follow-the-leaver.thanks']);
    expect(state.plan_line.size).toBeGreaterThan(0);
    expect(linesOf(state, 'bo').filter(({ slot }) => slot === MAIN_SLOT)).toHaveLength(1);
  });
});

test('what is done among ourselves is no talk in which somebody can be asked', () => {
  const state = partnerMap({
    people: {
      cora: { support: 'advocate', influence: 'inner-circle', knownBy: { hannah: 'in-depth' } },
      dan: { support: 'supporter', role: 'decision-maker', knownBy: { hannah: 'multiple' } },
    },
    colleagues: { hannah: {} },
  });
  const [main, ...others] = linesOf(state, 'cora');
  expect(main?.firstAction).toMatch(/^Ask our own team/);
  expect(main?.firstAction).not.toMatch(/In the same talk|Also /);
  expect(others.map(({ slot }) => slot)).toContain('mutual-plan.draft');
});

test('campaign 6: a sponsor is briefed before their first talk, and writes the day after it', () => {
  const paired = applyChanges(
    partnerMap({
      colleagues: { vera: {} },
      people: {
        ada: {
          support: 'neutral',
          influence: 'inner-circle',
          role: 'approver',
          coverage: 'brief',
          knownBy: { vera: 'brief' },
        },
      },
    }),
    [change('team_member', 'm', { partnerId: PARTNER, colleagueId: colleagueId('vera'), sponsor: true })],
  );
  const day = (slot: string) => linesOf(paired, 'ada').find((line) => line.slot === slot)?.date ?? '';
  expect(day('executive-pairing.brief')).not.toBe('');
  expect(day('executive-pairing.brief') < day(MAIN_SLOT)).toBe(true);
  // The sponsor has a talk of their own with Ada: one question for a date, and one talk.
  expect(day('executive-pairing.meet')).toBe('');
  const main = linesOf(paired, 'ada').find(({ slot }) => slot === MAIN_SLOT);
  expect(main?.firstAction).toMatch(
    /^Let Vera ask Ada for half an hour in about two weeks, .* In that talk: [a-z]/,
  );
  expect(main?.firstAction).toMatch(/\. The day after, a short note from Vera: /);
});
