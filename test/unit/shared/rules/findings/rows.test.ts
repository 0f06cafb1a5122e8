import { describe, expect, test } from 'vitest';
import { settle } from '#shared/edit/findings/settle.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { acquaintanceOf } from '#shared/edit/colleagues/acquaintances.ts';
import { settleRows } from '#shared/edit/findings/finding-edits.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import type { PlanLine } from '#shared/model/plan-line.ts';
import type { Plan } from '#shared/model/plan.ts';
import { teamThatCounts } from '#shared/reading/team.ts';
import { matrixCell } from '#shared/rules/people/acquaintance-matrix.ts';
import { agreedLines, planOf } from '#shared/rules/plan/merge.ts';
import { change } from '#shared/model/change.ts';
import type { ColleagueId, IsoDate, PersonId, SeatId } from '#shared/model/id.ts';
import type { Line } from '#shared/model/line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { linesThatCount } from '#shared/reading/lines.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { PARTNER, partnerMap, reorder } from '../../../../fixtures/partner-map.ts';

const TODAY = '2026-05-12' as IsoDate;
const map = partnerMap({ people: { ada: {}, bo: {}, cy: {} } });
const [ada, bo] = [...map.person.keys()] as [PersonId, PersonId]; // there are three, see above
const [adaSeat] = [...map.seat.keys()] as [SeatId];

function ruleIn(state: PartnerState, rule: string) {
  return findingsOf(state, TODAY).filter((finding) => finding.rule === rule);
}

const line = (id: string, kind: 'ally' | 'influences', from: PersonId, to: PersonId, strength = 2) =>
  change('line', id as Line['id'], {
    partnerId: PARTNER,
    kind,
    fromPersonId: from,
    toPersonId: to,
    strength,
  });

describe('the same line from two devices', () => {
  const doubled = applyChanges(map, [
    line('b', 'ally', bo, ada),
    line('a', 'ally', ada, bo),
    line('c', 'influences', ada, bo),
    line('d', 'influences', bo, ada),
  ]);

  test('counts once, whatever the order of the rows, and is told', () => {
    for (const state of [doubled, reorder(doubled, (rows) => rows.toReversed())]) {
      expect([...linesThatCount(state.line).keys()].toSorted()).toEqual(['a', 'c', 'd']);
      expect(
        storedLines(state)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(['a', 'c', 'd']);
      expect(ruleIn(state, 'double-line').map(({ title }) => title)).toEqual(['A line was drawn twice']);
    }
  });

  test('is one line after one click, and no finding is left', () => {
    const settled = applyChanges(doubled, settle(doubled, { rule: 'double-line', key: 'all' }));
    expect([...settled.line.keys()].toSorted()).toEqual(['a', 'c', 'd']);
    expect(ruleIn(settled, 'double-line')).toEqual([]);
  });

  test('leaves a table without doubles as it is', () => {
    const single = applyChanges(map, [line('a', 'ally', ada, bo)]);
    expect(linesThatCount(single.line)).toBe(single.line);
  });
});

describe('two seats of one person from two devices', () => {
  const doubled = applyChanges(map, [
    change('seat', '~later' as SeatId, { partnerId: PARTNER, personId: ada, title: 'Second' }),
  ]);

  test('give the same seat on every device, and are told', () => {
    for (const state of [doubled, reorder(doubled, (rows) => rows.toReversed())]) {
      expect(seatOf(state, ada)?.id).toBe(adaSeat);
      const [finding] = ruleIn(state, 'double-seat');
      expect(finding?.seatIds).toEqual([adaSeat, '~later']);
      expect(finding?.title).toContain('is in 2 seats');
    }
  });

  test('are one after one click; the other seat stays, vacant', () => {
    const settled = applyChanges(doubled, settle(doubled, { rule: 'double-seat', key: ada }));
    expect(settled.seat.get('~later' as SeatId)?.personId).toBeNull();
    expect(ruleIn(settled, 'double-seat')).toEqual([]);
  });
});

describe('a value that could not be read', () => {
  const before = map.person.get(ada);
  const unreadable: PartnerState = {
    ...map,
    person: new Map(map.person).set(ada, { ...before, unreadable: ['leftOn', 'cadenceDays'] } as never), // as reading marks it
  };

  test('is told with what and where', () => {
    const [finding] = ruleIn(unreadable, 'unreadable-value');
    expect(finding?.title).toBe('2 values could not be read');
    expect(finding?.because).toMatch(/“left on” of a person \(.+\)/);
    expect(finding?.personIds).toEqual([ada]);
  });

  test('is no longer told once the field is written, or emptied', () => {
    const written = applyChanges(unreadable, [change('person', ada, { leftOn: null, cadenceDays: 30 })]);
    expect(ruleIn(written, 'unreadable-value')).toEqual([]);
    const half = applyChanges(unreadable, [change('person', ada, { leftOn: null })]);
    expect(ruleIn(half, 'unreadable-value').map(({ title }) => title)).toEqual(['1 value could not be read']);
    const emptied = applyChanges(unreadable, settle(unreadable, { rule: 'unreadable-value', key: 'all' }));
    expect(ruleIn(emptied, 'unreadable-value')).toEqual([]);
  });
});

describe('a reporting circle from two devices', () => {
  const [adaAt, boAt, cyAt] = [...map.seat.keys()] as [SeatId, SeatId, SeatId]; // there are three, see above
  const under = (seat: SeatId, manager: SeatId) => change('seat', seat, { reportsToSeatId: manager });
  const circle = applyChanges(map, [under(adaAt, boAt), under(boAt, cyAt), under(cyAt, adaAt)]);

  test('names everybody in it, and the line that is left out', () => {
    for (const state of [circle, reorder(circle, (rows) => rows.toReversed())]) {
      const [finding, ...more] = ruleIn(state, 'reporting-cycle');
      expect(more).toEqual([]);
      expect(finding?.title).toMatch(/^\S+, \S+ and \S+ report to each other in a circle$/);
      expect(finding?.personIds.toSorted()).toEqual([...map.person.keys()].toSorted());
      expect(finding?.seatIds.toSorted()).toEqual([adaAt, boAt, cyAt].toSorted());
      const cut = [adaAt, boAt, cyAt].toSorted().at(-1);
      expect(finding?.step).toEqual({ kind: 'settle', rule: 'reporting-cycle', key: cut });
    }
  });

  test('is broken by one click where the chart leaves a line out, and nobody else moves', () => {
    const step = ruleIn(circle, 'reporting-cycle')[0]?.step;
    const input = step?.kind === 'settle' ? step : { rule: 'reporting-cycle' as const, key: '' };
    const changes = settle(circle, input);
    expect(changes).toHaveLength(1);
    const settled = applyChanges(circle, changes);
    expect(ruleIn(settled, 'reporting-cycle')).toEqual([]);
    const shown = resolveHierarchy(circle.seat, circle.person);
    const stored = resolveHierarchy(settled.seat, settled.person);
    expect(stored.preorder.map((id) => stored.managerOf(id))).toEqual(
      shown.preorder.map((id) => shown.managerOf(id)),
    );
    expect(settleRows.label(circle, settleRows.logged(circle, input))).toMatch(
      /^Break the reporting circle of 3 people$/,
    );
  });

  test('is told also of seats without a person, and of a circle that somebody reports into', () => {
    const vacant = applyChanges(map, [
      change('seat', adaAt, { personId: null, title: 'CFO', reportsToSeatId: boAt }),
      under(boAt, adaAt),
      under(cyAt, boAt),
    ]);
    const [finding] = ruleIn(vacant, 'reporting-cycle');
    expect(finding?.title).toMatch(/CFO \(vacant\)/);
    expect(finding?.seatIds).not.toContain(cyAt);
  });
});

describe('rows of one partner that two devices each wrote', () => {
  const tom = 'tom' as ColleagueId;
  const place = (id: string, role: string) =>
    change('team_member', id, { partnerId: PARTNER, colleagueId: tom, role });
  const knows = (id: string, now: 'brief' | 'in-depth') =>
    change('acquaintance', id, { partnerId: PARTNER, personId: ada, colleagueId: tom, now });
  const planned = (id: string, planId: string) =>
    change('plan_line', id as PlanLine['id'], {
      partnerId: PARTNER,
      planId: planId as Plan['id'],
      personId: id.startsWith('ada') ? ada : bo,
      state: 'accepted',
    });
  const plan = (id: string, goal: string) => change('plan', id as Plan['id'], { partnerId: PARTNER, goal });
  const doubled = applyChanges(map, [
    change('colleague', tom, { name: 'Tom' }),
    place('m2', 'Technical'),
    place('m1', 'Sales'),
    knows('k2', 'in-depth'),
    knows('k1', 'brief'),
    plan('p2', 'Grow'),
    plan('p1', ''),
    planned('ada.2', 'p2'),
    planned('ada.1', 'p1'),
    planned('bo.1', 'p2'),
    change('action', 'a1', { partnerId: PARTNER, text: 'Call', planLineId: 'ada.2' as PlanLine['id'] }),
  ]);
  const rules = ['double-plan', 'double-team-member', 'double-acquaintance'] as const;

  test('count once, the one with the least id, whatever the order of the rows', () => {
    for (const state of [doubled, reorder(doubled, (rows) => rows.toReversed())]) {
      expect(planOf(state)?.id).toBe('p1');
      expect(agreedLines(state, ada).map(({ id }) => id)).toEqual(['ada.1']);
      expect([...teamThatCounts(state.team_member).keys()]).toEqual(['m1']);
      expect(acquaintanceOf(state, ada, tom)?.id).toBe('k1');
      expect(matrixCell(state, ada, tom).now).toBe('brief');
      expect(rules.map((rule) => ruleIn(state, rule).map(({ stepLabel }) => stepLabel))).toEqual([
        ['Keep the oldest one'],
        ['Keep “Sales”'],
        ['Keep “Brief”'],
      ]);
    }
    expect(ruleIn(doubled, 'double-plan')[0]?.because).toContain('“Grow”');
  });

  test.each(rules)('%s: what counts is alone after one click, and nothing hangs on what went', (rule) => {
    const step = ruleIn(doubled, rule)[0]?.step;
    if (step?.kind !== 'settle') throw new Error('no step');
    const settled = applyChanges(doubled, settle(doubled, step));
    expect(ruleIn(settled, rule)).toEqual([]);
    expect(
      rules.filter((other) => other !== rule).every((other) => ruleIn(settled, other).length === 1),
    ).toBe(true);
    for (const { planId } of rule === 'double-plan' ? settled.plan_line.values() : [])
      expect(planId).toBe('p1');
    expect(settled.action.get('a1')?.planLineId).toBe(rule === 'double-plan' ? 'ada.1' : 'ada.2');
  });

  test('of a partner without any, nothing is told', () => {
    expect(rules.flatMap((rule) => ruleIn(map, rule))).toEqual([]);
  });
});
