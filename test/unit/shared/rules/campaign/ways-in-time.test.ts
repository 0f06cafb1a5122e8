import { describe, expect, test } from 'vitest';
import { change, type Change } from '#shared/model/change.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { fieldOf } from '#shared/rules/campaign/field.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import {
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const known: GivenPerson = {
  support: 'supporter',
  influence: 'political-structure',
  coverage: 'multiple',
  knownBy: { hannah: 'multiple' },
};
const stranger: GivenPerson = { influence: 'inner-circle', coverage: 'none', role: 'approver' };

function map(
  people: Readonly<Record<string, GivenPerson>>,
  lines: readonly GivenLine[] = [],
  more: readonly Change[] = [],
): PartnerState {
  return applyChanges(partnerMap({ people, lines, colleagues: { hannah: {} } }), more);
}

function lineOf(state: PartnerState, key: string, slot = MAIN_SLOT): PlannedLine | undefined {
  return campaignOf(state, TODAY).lines.find((line) => line.personId === personId(key) && line.slot === slot);
}

describe('campaign 3: who cannot be reached takes nobody’s place among the next moves', () => {
  const state = map(
    {
      zora: stranger,
      yuri: stranger,
      ...Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, { ...known, support: 'neutral' }]),
      ),
    },
    [['influences', 'zora', 'b', 1]],
  );

  test('their priority is the highest, and the five moves are with others', () => {
    const first = fieldOf(state, TODAY).subjects.slice(0, 2);
    expect(first.map(({ personId: id }) => id).toSorted()).toEqual([personId('yuri'), personId('zora')]);
    const moves = nextMoves(state, campaignOf(state, TODAY).lines, TODAY);
    expect(moves).toHaveLength(5);
    expect(moves.map(({ personId: id }) => id)).not.toContain(personId('zora'));
    expect(moves.map(({ personId: id }) => id)).not.toContain(personId('yuri'));
  });

  test('the five who can be acted upon are dated within ten working days, and so are they', () => {
    for (const key of ['a', 'b', 'c', 'd', 'e', 'zora', 'yuri'])
      expect((lineOf(state, key)?.date ?? '9999') <= addDays(TODAY, 14), key).toBe(true);
  });

  test('their line says over whom a way could be built, and comes after the talk with that one', () => {
    const line = lineOf(state, 'zora');
    expect(line?.firstAction).toContain('work with B first');
    expect(line?.waitsFor).toEqual([]);
    expect((line?.date ?? '') > (lineOf(state, 'b')?.date ?? '9999')).toBe(true);
    expect(lineOf(state, 'yuri')?.firstAction).not.toContain('work with');
  });

  test('where nobody else can be acted upon, the way is the move', () => {
    const alone = map({ zora: stranger });
    expect(nextMoves(alone, campaignOf(alone, TODAY).lines, TODAY)).toHaveLength(1);
  });
});

describe('campaign 2 and 3: a meeting with somebody whom none of us knows', () => {
  const meeting = (days: number, ...keys: readonly string[]): Change =>
    change('touchpoint', 'met', {
      partnerId: PARTNER,
      on: addDays(TODAY, days),
      kind: 'meeting',
      personIds: keys.map(personId),
    });
  const opens: readonly GivenLine[] = [['influences', 'ada', 'zora', 3]];

  test('is prepared, and whoever can introduce us is asked before', () => {
    const state = map({ zora: stranger, ada: known }, opens, [meeting(13, 'zora')]);
    const line = lineOf(state, 'zora');
    expect(line?.because[0]?.code).toBe('meeting-near');
    expect(line?.firstAction).toContain('Ada introduces us before that day');
    expect(line?.waitsFor).toEqual([{ personId: personId('ada'), slot: MAIN_SLOT }]);
    const asked = lineOf(state, 'ada');
    expect(asked?.firstAction).toContain('introduce Hannah to Zora before Mon 25 May 2026');
    expect((asked?.date ?? '9999') < (line?.date ?? '')).toBe(true);
    expect(line?.because.find(({ code }) => code === 'path')?.params).toMatchObject({
      via: [personId('ada')],
    });
  });

  test('without time for it nobody is asked', () => {
    const state = map({ zora: stranger, ada: known }, opens, [meeting(1, 'zora')]);
    expect(lineOf(state, 'zora')?.waitsFor).toEqual([]);
    expect(lineOf(state, 'zora')?.firstAction).not.toContain('introduces us');
    expect(lineOf(state, 'ada')?.firstAction).not.toContain('introduce');
  });

  test('with somebody in the meeting who knows us, the line says who', () => {
    const state = map({ zora: stranger, ada: known }, opens, [meeting(9, 'zora', 'ada')]);
    expect(lineOf(state, 'zora')?.firstAction).toContain('Ada is there too');
    expect(lineOf(state, 'zora')?.waitsFor).toEqual([]);
  });

  test('is not spent on looking for another occasion', () => {
    const state = map({ zora: stranger }, [], [meeting(9, 'zora')]);
    expect(lineOf(state, 'zora')?.firstAction).not.toMatch(/calendar|team call/u);
  });
});
