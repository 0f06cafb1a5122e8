import { describe, expect, test } from 'vitest';
import {
  assume,
  assumptionText,
  changesOfAssumptions,
  type Assumption,
} from '#shared/edit/what-if/assumptions.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { hasEffect, whatIf, type Effect } from '#shared/rules/what-if/what-if.ts';
import {
  colleagueId,
  partnerMap,
  personId,
  seatId,
  TODAY,
  type GivenMap,
} from '../../../../fixtures/partner-map.ts';
import { some } from '../../../../fixtures/some.ts';

const ada = personId('ada');
const bo = personId('bo');
const map: GivenMap = {
  colleagues: { hannah: {}, diego: {} },
  people: {
    ada: {
      influence: 'inner-circle',
      support: 'advocate',
      coverage: 'in-depth',
      role: 'decision-maker',
      knownBy: { hannah: 'in-depth' },
      touched: ['2026-05-01'],
    },
    bo: { influence: 'political-structure', support: 'neutral', coverage: 'none', reportsTo: 'ada' },
    cy: { support: 'supporter', coverage: 'multiple', reportsTo: 'bo', knownBy: { diego: 'multiple' } },
  },
  lines: [
    ['influences', 'ada', 'bo', 3],
    ['ally', 'cy', 'bo'],
  ],
};

function effect(...assumptions: readonly Assumption[]): Effect {
  const state = partnerMap(map);
  return whatIf(state, changesOfAssumptions(state, assumptions, TODAY), TODAY);
}

const rules = (findings: Effect['findings']['added']): readonly string[] =>
  findings.map(({ finding }) => finding.rule);

describe('what if a person is gone', () => {
  const gone = effect({ kind: 'person-gone', personId: ada });

  test('map status before and after', () => {
    expect(gone.mapStatus.before).toMatchObject({ light: 'amber', status: 3, people: 3 });
    expect(gone.mapStatus.after).toMatchObject({ light: 'red', status: 2, people: 2 });
  });

  test('champion and entry point', () => {
    expect(gone.champions).toEqual({ before: [ada], after: [] });
    expect(gone.entryPoint).toEqual({ before: ada, after: personId('cy') });
  });

  test('paths that went over the person', () => {
    expect(gone.paths).toMatchObject([
      { personId: bo, keyPlayer: true, before: { via: [ada] }, after: { via: [personId('cy')] } },
    ]);
  });

  test('findings that would come', () => {
    expect(rules(gone.findings.added)).toEqual(
      expect.arrayContaining(['no-champion', 'single-thread', 'vacant-seat']),
    );
    expect(gone.findings.kept).toBeGreaterThan(0);
  });
});

describe('what if a colleague is gone', () => {
  const gone = effect({ kind: 'colleague-gone', colleagueId: colleagueId('hannah') });

  test('who would still know them', () => {
    expect(gone.contacts).toEqual([{ personId: ada, before: [colleagueId('hannah')], after: [] }]);
    expect(gone.knownKeyPlayers).toEqual({ before: 1, after: 0 });
    expect(rules(gone.findings.added)).toContain('colleague-leaves');
  });

  test('being in charge of somebody is not knowing them', () => {
    const inCharge = change('person', bo, { ownerColleagueId: colleagueId('hannah') });
    const state = applyChanges(partnerMap(map), [inCharge]);
    const hannahGone: Assumption = { kind: 'colleague-gone', colleagueId: colleagueId('hannah') };
    const then = whatIf(state, changesOfAssumptions(state, [hannahGone], TODAY), TODAY);
    expect(then.knownKeyPlayers).toEqual({ before: 1, after: 0 });
    expect(then.contacts.map((contact) => contact.personId)).toEqual([ada]);
  });

  test('the paths in that began with the colleague', () => {
    expect(gone.paths.map(({ personId: id, after }) => [id, after?.colleagueId ?? null])).toContainEqual([
      ada,
      null,
    ]);
  });

  test('ratings and map status stay: the partner’s people did not change', () => {
    expect(gone.mapStatus.after).toEqual(gone.mapStatus.before);
  });
});

describe('what if a seat is moved', () => {
  test('the paths in over the manager follow', () => {
    const moved = effect({ kind: 'seat-moved', seatId: seatId('cy'), managerSeatId: seatId('ada') });
    expect(moved.findings).toEqual({ added: [], gone: [], kept: expect.any(Number) as number });
    expect(hasEffect(moved)).toBe(false);
    const state = partnerMap({
      people: { cy: { support: 'supporter', coverage: 'multiple' }, bo: {} },
    });
    const under = [{ kind: 'seat-moved', seatId: seatId('bo'), managerSeatId: seatId('cy') }] as const;
    expect(whatIf(state, changesOfAssumptions(state, under, TODAY), TODAY).paths).toMatchObject([
      { personId: bo, before: null, after: { via: [personId('cy')] } },
    ]);
  });
});

describe('several assumptions', () => {
  const state = partnerMap(map);
  const boUnderCy: Assumption = { kind: 'seat-moved', seatId: seatId('bo'), managerSeatId: seatId('cy') };
  const cyToTop: Assumption = { kind: 'seat-moved', seatId: seatId('cy'), managerSeatId: null };

  function stack(...wanted: readonly Assumption[]): readonly Assumption[] | string {
    let stacked: readonly Assumption[] = [];
    for (const one of some(wanted)) {
      const next = assume(state, stacked, one, TODAY);
      if ('reason' in next) return next.reason;
      stacked = next;
    }
    return stacked;
  }

  test('build on each other: a move that is a circle now may be possible after another', () => {
    expect(stack(boUnderCy)).toContain('Move Cy first');
    expect(stack(cyToTop, boUnderCy)).toEqual([cyToTop, boUnderCy]);
  });

  test('the same one again stays one; another move of a seat replaces the first; a move back takes it away', () => {
    const back: Assumption = { kind: 'seat-moved', seatId: seatId('cy'), managerSeatId: seatId('bo') };
    expect(stack(cyToTop, cyToTop)).toEqual([cyToTop]);
    expect(stack(cyToTop, { ...cyToTop, managerSeatId: seatId('ada') })).toHaveLength(1);
    expect(stack(cyToTop, back)).toEqual([]);
  });

  test('one that cannot hold any more is left out', () => {
    const unknown: Assumption = { kind: 'person-gone', personId: personId('nobody') };
    expect(changesOfAssumptions(state, [unknown], TODAY)).toEqual([]);
  });

  test('say what they are', () => {
    expect(
      [cyToTop, boUnderCy, { kind: 'person-gone', personId: ada } as const].map((one) =>
        assumptionText(state, one),
      ),
    ).toEqual(['Cy reports to nobody', 'Bo reports to Cy', 'Ada is gone']);
  });
});

describe('looking changes nothing', () => {
  test('state and answers are the same before and after', () => {
    const state = partnerMap(map);
    const text = (one: PartnerState): string =>
      JSON.stringify(Object.entries(one).map(([name, table]) => [name, [...table]]));
    const before = text(state);
    const first = whatIf(state, [], TODAY);
    whatIf(state, changesOfAssumptions(state, [{ kind: 'person-gone', personId: ada }], TODAY), TODAY);
    expect(text(state)).toBe(before);
    expect(whatIf(state, [], TODAY)).toEqual(first);
    expect(hasEffect(first)).toBe(false);
  });
});
