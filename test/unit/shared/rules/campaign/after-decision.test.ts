import { describe, expect, test } from 'vitest';
import { change, type Change } from '#shared/model/change.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { moveText, windowText } from '#shared/rules/campaign/line-text.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { planIdFor } from '#shared/rules/plan/merge.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const DECIDED = addDays(TODAY, 12);
const decider: GivenPerson = {
  support: 'neutral',
  influence: 'inner-circle',
  coverage: 'brief',
  role: 'decision-maker',
  knownBy: { hannah: 'brief' },
};

function map(more: readonly Change[], people: Readonly<Record<string, GivenPerson>> = {}): PartnerState {
  return applyChanges(
    partnerMap({ people: { ada: decider, bo: decider, ...people }, colleagues: { hannah: {}, vera: {} } }),
    [
      change('decision_window', 'dw', {
        partnerId: PARTNER,
        kind: 'decision',
        what: 'Supplier',
        on: DECIDED,
      }),
      change('plan', planIdFor(PARTNER), { partnerId: PARTNER, goal: 'Be chosen', aimDate: DECIDED }),
      ...more,
    ],
  );
}

/** The user wrote that the next contact with somebody is moved to a day. */
function putOff(key: string, days: number): Change {
  return change('finding_decision', `fd-${key}`, {
    partnerId: PARTNER,
    rule: 'cadence-missed',
    findingId: `cadence-missed ${personId(key)}`,
    until: addDays(TODAY, days),
  });
}

function linesOf(state: PartnerState, key: string): readonly PlannedLine[] {
  return campaignOf(state, TODAY).lines.filter((line) => line.personId === personId(key));
}

const speaksOfIt = /Supplier|Be chosen/u;

describe('campaign 1 and 5: nobody is asked after the decision what serves it', () => {
  test('whoever can be asked is asked before', () => {
    const [main] = linesOf(map([]), 'ada');
    expect(main?.firstAction).toMatch(speaksOfIt);
    expect((main?.date ?? '9999') < DECIDED).toBe(true);
  });

  test('whom the user put off beyond it gets a line with other content', () => {
    const state = map([putOff('ada', 30)]);
    const lines = linesOf(state, 'ada');
    const main = lines.find(({ slot }) => slot === MAIN_SLOT);
    expect((main?.date ?? '') >= addDays(TODAY, 30)).toBe(true);
    const [window] = state.decision_window.values();
    const isPast = window === undefined ? '' : moveText('after-decision', { window: windowText(window) });
    for (const { firstAction, date, slot } of lines) {
      expect((date ?? '') >= addDays(TODAY, 30), slot).toBe(true);
      expect(firstAction.replace(isPast, ''), slot).not.toMatch(speaksOfIt);
    }
  });

  test('so does whoever is met only after it', () => {
    const met = change('touchpoint', 'met', {
      partnerId: PARTNER,
      on: addDays(TODAY, 13),
      kind: 'meeting',
      personIds: [personId('ada')],
    });
    const main = linesOf(map([met]), 'ada').find(({ slot }) => slot === MAIN_SLOT);
    expect(main?.because[0]?.code).toBe('meeting-near');
    expect(main?.firstAction).not.toMatch(speaksOfIt);
  });

  test('an introduction to somebody whom the user put off is asked for from that day on', () => {
    const zora: GivenPerson = { influence: 'inner-circle', coverage: 'none' };
    const cleo: GivenPerson = { ...decider, role: 'user', support: 'supporter' };
    const state = applyChanges(map([putOff('zora', 30)], { zora, cleo }), [
      change('line', 'opens', {
        partnerId: PARTNER,
        kind: 'influences',
        strength: 3,
        fromPersonId: personId('cleo'),
        toPersonId: personId('zora'),
      }),
      change('acquaintance', `a-cleo`, {
        partnerId: PARTNER,
        personId: personId('cleo'),
        colleagueId: colleagueId('hannah'),
        now: 'in-depth',
      }),
    ]);
    const asked = linesOf(state, 'cleo')
      .map(({ firstAction }) => firstAction)
      .join(' ');
    expect(asked).toContain('introduce Hannah to Zora, not before Thu 11 Jun 2026');
  });
});

test('steps of plays come no sooner than the user wants somebody approached', () => {
  const vera = change('team_member', 'tm', {
    partnerId: PARTNER,
    colleagueId: colleagueId('vera'),
    sponsor: true,
  });
  const isMet = ({ slot }: PlannedLine): boolean => slot === 'executive-pairing.meet';
  const free = applyChanges(partnerMap({ people: { ada: decider }, colleagues: { hannah: {}, vera: {} } }), [
    vera,
  ]);
  expect(linesOf(free, 'ada').some(isMet)).toBe(true);
  const [met] = linesOf(applyChanges(free, [putOff('ada', 40)]), 'ada').filter(isMet);
  expect((met?.date ?? '') >= addDays(TODAY, 40)).toBe(true);
});
