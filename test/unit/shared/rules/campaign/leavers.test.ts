import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays, dateText } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';

const day = (days: number): IsoDate => addDays(TODAY, days);
const target: GivenPerson = { influence: 'inner-circle', coverage: 'none', support: 'neutral' };
const waiting = ['ada', 'abe', 'aki', 'ali', 'amy', 'ann', 'art'] as const;

/** Somebody who opens doors and leaves, and Cy, who is there but less close to Amy. */
function doorsOf(leftOn: IsoDate, people: Readonly<Record<string, GivenPerson>> = {}): PartnerState {
  return partnerMap({
    people: {
      ...Object.fromEntries(
        waiting.map((key) => [key, { ...target, knownBy: { hannah: 'in-depth' as const } }]),
      ),
      amy: target,
      bo: { support: 'advocate', influence: 'outside', knownBy: { hannah: 'in-depth' }, fields: { leftOn } },
      cy: { support: 'supporter', influence: 'outside', knownBy: { hannah: 'multiple' } },
      ...people,
    },
    colleagues: { hannah: {} },
    lines: [
      ['influences', 'bo', 'amy', 3],
      ['influences', 'cy', 'amy', 3],
    ],
  });
}

function goBetween(state: PartnerState, line: PlannedLine): string | undefined {
  return sentenceOf(line, 'path', state);
}

describe('what rests on somebody who leaves', () => {
  test.each([3, 6, 8, 13])('is dated before the last day, %i days from now', (days) => {
    const state = doorsOf(day(days));
    const line = mainLineOf(state, personId('amy'));
    expect(goBetween(state, line)).toContain('Bo');
    expect(line.date).not.toBeNull();
    expect((line.date ?? '') < day(days)).toBe(true);
  });

  test('says that the door is open only for a while', () => {
    const state = doorsOf(day(8));
    expect(sentenceOf(mainLineOf(state, personId('amy')), 'timing', state)).toBe(
      `Whoever opens this door leaves on ${dateText(day(8))}.`,
    );
  });

  test.each([1, 2])('goes another way where %i days are too few', (days) => {
    const state = doorsOf(day(days));
    const line = mainLineOf(state, personId('amy'));
    expect(goBetween(state, line)).toContain('Cy');
    expect(line.waitsFor.map((key) => key.personId)).toEqual([personId('cy')]);
  });

  test('goes another way where the person is not to be approached before', () => {
    const state = applyChanges(doorsOf(day(8)), [
      change('finding_decision', 'decision', {
        partnerId: PARTNER,
        rule: 'key-player-not-covered',
        findingId: `key-player-not-covered ${personId('amy')}`,
        until: day(20),
      }),
    ]);
    const line = mainLineOf(state, personId('amy'));
    expect(goBetween(state, line)).toContain('Cy');
    expect((line.date ?? '') >= day(20)).toBe(true);
  });
});

test('nothing is done with somebody after the last day, and no meeting after it is prepared', () => {
  const state = applyChanges(
    doorsOf(day(6), { dan: { ...target, knownBy: { hannah: 'brief' }, fields: { leftOn: day(6) } } }),
    [
      change('team_member', 'tm', { partnerId: PARTNER, colleagueId: colleagueId('hannah'), sponsor: true }),
      change('meeting_brief', 'mb', { partnerId: PARTNER, on: day(9), personIds: [personId('dan')] }),
      change('decision_window', 'dw', {
        partnerId: PARTNER,
        kind: 'decision',
        what: 'Supplier',
        on: day(30),
      }),
    ],
  );
  const own = campaignOf(state, TODAY).lines.filter((line) => line.personId === personId('dan'));
  expect(own.map(({ because }) => because[0]?.code)).toContain('leaves');
  expect(own.filter(({ date }) => (date ?? '') >= day(6)).map(({ slot }) => slot)).toEqual([]);
});

test('whoever of us leaves before the day of a line hands it to somebody who stays', () => {
  const state = partnerMap({
    people: { ada: { support: 'neutral', knownBy: { hannah: 'in-depth', wen: 'brief' } } },
    colleagues: { hannah: { leftOn: day(2) }, wen: {} },
  });
  const line = mainLineOf(state, personId('ada'));
  expect((line.date ?? '') >= day(2)).toBe(true);
  expect(line.ownerColleagueId).toBe(colleagueId('wen'));
});

describe('campaign 2.3: after the leaving day', () => {
  const left = (days: number, person: GivenPerson) =>
    partnerMap({
      people: { bo: { ...person, fields: { leftOn: day(-days) } }, cy: { support: 'neutral' } },
      colleagues: { hannah: {} },
    });
  const about = (state: PartnerState): readonly PlannedLine[] =>
    campaignOf(state, TODAY).lines.filter((line) => line.personId === personId('bo'));
  const friend: GivenPerson = { support: 'supporter', coverage: 'multiple', influence: 'outside' };

  test.each([0, 1, 60])('a line says, %i days on, to find out where they are and who takes over', (days) => {
    const [line, ...others] = about(left(days, friend));
    expect(others).toEqual([]);
    expect(line?.firstAction).toBe(
      'Find out where Bo works now and who takes over here; send thanks for the time together, and note both answers.',
    );
    expect(sentenceOf(line, 'event')).toMatch(/^Left on /);
    expect((line?.date ?? '') > TODAY).toBe(true);
  });

  test.each([
    [61, friend],
    [5, { ...friend, coverage: 'none' }],
    [5, { ...friend, support: 'opponent' }],
  ] as const)('none %i days on about %o', (days, person) => {
    expect(about(left(days, person))).toEqual([]);
  });

  test.each(['opponent', 'neutral'] as const)(
    'of an %s with weight whom we did not know, only who takes over',
    (support) => {
      const lines = about(left(5, { support, influence: 'inner-circle', coverage: 'none' }));
      expect(lines.map(({ firstAction }) => firstAction)).toEqual([
        'Find out who takes over from Bo, and note it here.',
      ]);
    },
  );

  test('the finding about who left asks for the same', () => {
    const state = applyChanges(left(5, friend), [
      change('action', 'open', { partnerId: PARTNER, personId: personId('bo'), text: 'Send the list' }),
    ]);
    const finding = findingsOf(state, TODAY).find(({ rule }) => rule === 'person-left');
    expect(`${finding?.suggestion ?? ''}.`).toBe(about(state)[0]?.firstAction);
  });
});
