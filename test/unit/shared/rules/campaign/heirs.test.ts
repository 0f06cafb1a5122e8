import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import {
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const LEAVES = addDays(TODAY, 24);

/** Vera argues for us and leaves; Ines works for Vera and has no weight of their own. */
function map(
  more: Readonly<Record<string, GivenPerson>> = {},
  { ines = {}, lines = [] }: { readonly ines?: GivenPerson; readonly lines?: readonly GivenLine[] } = {},
): PartnerState {
  return partnerMap({
    people: {
      vera: {
        support: 'advocate',
        influence: 'political-structure',
        coverage: 'in-depth',
        knownBy: { hannah: 'in-depth' },
        fields: { leftOn: LEAVES },
      },
      ines: {
        support: 'supporter',
        influence: 'outside',
        coverage: 'brief',
        knownBy: { diego: 'brief' },
        touched: ['2026-05-08'],
        ...ines,
      },
      ...more,
    },
    lines: [['influences', 'vera', 'ines', 3], ...lines],
    colleagues: { hannah: {}, diego: {} },
  });
}

function mainOf(state: PartnerState, key: string, today: IsoDate = TODAY): PlannedLine | undefined {
  return campaignOf(state, today).lines.find(
    (line) => line.personId === personId(key) && line.slot === MAIN_SLOT,
  );
}

describe('campaign 2 and 6: when somebody who speaks for us leaves, those who follow them rise', () => {
  test('whoever would only be kept informed enables, after the hand-over and before the last day', () => {
    const line = mainOf(map(), 'ines');
    const handOver = mainOf(map(), 'vera');
    expect(line?.stage).toBe('enable');
    expect(line?.because[0]).toMatchObject({ code: 'takes-on', params: { personId: personId('vera') } });
    expect(line?.firstAction).toContain('Vera');
    expect(line?.waitsFor).toEqual([{ personId: personId('vera'), slot: MAIN_SLOT }]);
    expect((line?.date ?? '') > (handOver?.date ?? '9999')).toBe(true);
    expect((line?.date ?? '9999') < LEAVES).toBe(true);
  });

  test('without the leaving day, or after it, they are kept informed as before', () => {
    const stays = applyChanges(map(), [change('person', personId('vera'), { leftOn: null })]);
    expect(mainOf(stays, 'ines')?.stage).toBe('watch');
    expect(mainOf(map(), 'ines', LEAVES)?.stage).toBe('watch');
  });

  test.each([
    ['does not know us', { coverage: 'none', knownBy: {} }],
    ['has no preference', { support: 'neutral' }],
    ['leaves too', { fields: { leftOn: addDays(TODAY, 40) } }],
    ['is only to be kept informed, as the user chose', { fields: { strategyOverride: 'monitor' } }],
  ] as const)('nobody takes on anything who %s', (_why, ines) => {
    const state = map({}, { ines: { influence: 'political-structure', ...ines } });
    expect(mainOf(state, 'ines')?.because[0]?.code).not.toBe('takes-on');
  });

  test('who stands for us with a line anyway has it before the last day', () => {
    const state = map(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index): [string, GivenPerson] => [
          `k${index}`,
          { support: 'neutral', influence: 'inner-circle', coverage: 'brief', knownBy: { diego: 'brief' } },
        ]),
      ),
      { ines: { influence: 'political-structure', fields: { cadenceDays: 90 } } },
    );
    const line = mainOf(state, 'ines');
    expect(line?.strategy).toBe('leverage');
    expect((line?.date ?? '9999') < LEAVES).toBe(true);
    const timing = line?.because.find(({ code }) => code === 'timing');
    expect(timing?.params).toMatchObject({ timing: 'handed-over', day: LEAVES });
  });

  test('two at most who follow, the best ranked, and nobody who has nothing to do with the leaver', () => {
    const follower: GivenPerson = {
      support: 'supporter',
      influence: 'outside',
      knownBy: { diego: 'brief' },
      coverage: 'brief',
    };
    const state = map(
      {
        olga: { ...follower, coverage: 'multiple' },
        paul: follower,
        quin: { ...follower, coverage: 'in-depth' },
      },
      {
        lines: [
          ['influences', 'vera', 'olga', 2],
          ['influences', 'vera', 'paul', 2],
        ],
      },
    );
    const rising = campaignOf(state, TODAY).lines.filter(({ because }) => because[0]?.code === 'takes-on');
    // The last champion leaves: besides two followers the best of all supporters.
    expect(rising.map(({ personId: id }) => id).toSorted()).toEqual(
      ['ines', 'olga', 'quin'].map(personId).toSorted(),
    );
  });
});

describe('campaign 6: champion insurance before the last champion leaves', () => {
  const supporter: GivenPerson = {
    support: 'supporter',
    influence: 'inner-circle',
    coverage: 'multiple',
    knownBy: { hannah: 'multiple' },
  };
  const insured = (state: PartnerState): readonly PlannedLine[] =>
    campaignOf(state, TODAY).lines.filter(({ because }) =>
      because.some((one) => one.code === 'play' && one.params.play === 'champion-insurance'),
    );

  test('with a supporter of weight, in time', () => {
    const lines = insured(map({ olga: supporter }));
    expect(lines.map(({ personId: id }) => id)).toEqual([personId('olga')]);
    expect((lines[0]?.date ?? '9999') < LEAVES).toBe(true);
  });

  test('with whoever supports us where nobody has weight', () => {
    const lines = insured(map());
    expect(lines.map(({ personId: id }) => id)).toEqual([personId('ines')]);
    expect((lines[0]?.date ?? '9999') < LEAVES).toBe(true);
  });

  test('also where two champions leave, and not where one of three stays with another', () => {
    const advocate: GivenPerson = { ...supporter, support: 'advocate' };
    const both = map({ olga: supporter, wanda: { ...advocate, fields: { leftOn: addDays(TODAY, 30) } } });
    expect(insured(both).map(({ personId: id }) => id)).toContain(personId('olga'));
    const two = map({ olga: supporter, wanda: advocate, xenia: advocate });
    expect(insured(two)).toEqual([]);
  });
});
