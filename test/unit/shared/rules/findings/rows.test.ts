import { describe, expect, test } from 'vitest';
import { settle } from '#shared/edit/findings/settle.ts';
import { storedLines } from '#shared/layout/map-lines.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate, PersonId, SeatId } from '#shared/model/id.ts';
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
      expect(ruleIn(state, 'double-line').map(({ title }) => title)).toEqual([
        '1 line says what another one says',
      ]);
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
      expect(finding?.title).toContain('sits on 2 seats');
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
