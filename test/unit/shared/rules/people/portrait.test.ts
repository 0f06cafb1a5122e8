import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { convincesText } from '#shared/playbook/plan/proof.ts';
import { adoptionCurve, curveHeight, definedShares } from '#shared/rules/people/adoption-curve.ts';
import { acquaintanceMatrix, matrixCell } from '#shared/rules/people/acquaintance-matrix.ts';
import { orientationPicture } from '#shared/rules/people/orientation-picture.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  reorder,
  TODAY,
} from '../../../../fixtures/partner-map.ts';

describe('method, section 3: the adoption curve', () => {
  test('the shares are 2.5 / 13.5 / 34 / 34 / 16 % and add up to 100', () => {
    expect(Object.values(definedShares)).toEqual([2.5, 13.5, 34, 34, 16]);
    expect(Object.values(definedShares).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  test('the segments follow the standard deviations, from the earliest to the latest', () => {
    const { segments } = adoptionCurve(partnerMap({ people: {} }), TODAY);
    expect(segments.map(({ adaptability, from, to }) => [adaptability, from, to])).toEqual([
      ['innovator', -3, -2],
      ['visionary', -2, -1],
      ['pragmatist', -1, 0],
      ['conservative', 0, 1],
      ['laggard', 1, 3],
    ]);
    expect(curveHeight(0)).toBe(1);
    expect(curveHeight(-1)).toBeCloseTo(curveHeight(1));
  });

  test('a laggard is worth persuading only with a veto, and the text says so', () => {
    expect(convincesText('laggard')).toMatch(/^No persuasion effort unless they hold a veto; keep informed/);
    expect(convincesText('pragmatist')).toBe(
      'Comparable references, figures, a step plan with effort and risk stated.',
    );
  });

  test('counts the people who work there now, key players first, those not rated apart', () => {
    const state = partnerMap({
      people: {
        ada: { adaptability: 'pragmatist' },
        bo: { adaptability: 'pragmatist', influence: 'inner-circle' },
        cy: {},
        dee: { adaptability: 'laggard', fields: { leftOn: '2026-01-01' as never } },
      },
    });
    const { segments, notRated } = adoptionCurve(state, TODAY);
    expect(segments.map(({ people }) => people.length)).toEqual([0, 0, 2, 0, 0]);
    expect(segments[2]?.people).toEqual([personId('bo'), personId('ada')]);
    expect(notRated).toEqual([personId('cy')]);
  });
});

describe('method, section 4: the picture of decision orientation', () => {
  test('shows people in the field of their first orientation, with the second, key players first', () => {
    const state = partnerMap({
      people: {
        ada: { orientation: ['technical', 'financial'] },
        bo: { orientation: 'technical', influence: 'political-structure' },
        cy: {},
      },
    });
    const { fields, notRated } = orientationPicture(state, TODAY);
    expect(fields.map(({ orientation, people }) => [orientation, people.length])).toEqual([
      ['financial', 0],
      ['technical', 2],
      ['business', 0],
      ['relationship', 0],
    ]);
    expect(fields[1]?.people).toEqual([
      { personId: personId('bo'), second: null, keyPlayer: true },
      { personId: personId('ada'), second: 'financial', keyPlayer: false },
    ]);
    expect(notRated).toEqual([personId('cy')]);
  });
});

describe('who knows whom', () => {
  const state = applyChanges(
    partnerMap({
      colleagues: {
        hannah: {},
        diego: {},
        old: { leftOn: '2026-01-01' },
        gone: { leftOn: '2026-01-01' },
        idle: {},
      },
      people: {
        ada: { knownBy: { hannah: 'brief', diego: 'none', old: 'in-depth' } },
        bo: { knownBy: { hannah: 'multiple' }, influence: 'inner-circle' },
        cy: { knownBy: { gone: 'none' } },
      },
    }),
    [change('acquaintance', 'a-ada-hannah', { wanted: 'in-depth' })],
  );

  test('rows are people with key players first; columns are colleagues with a part in it, by name', () => {
    const { rows, columns } = acquaintanceMatrix(state, TODAY);
    expect(rows.map((row) => row.personId)).toEqual([personId('bo'), personId('ada'), personId('cy')]);
    expect(columns.map(({ name }) => name)).toEqual(['Diego', 'Hannah', 'Old']);
    expect(acquaintanceMatrix(state, TODAY, [colleagueId('idle')]).columns.map(({ name }) => name)).toContain(
      'Idle',
    );
  });

  test('gaps are the steps to what is wanted', () => {
    expect(matrixCell(state, personId('ada'), colleagueId('hannah'))).toEqual({
      now: 'brief',
      wanted: 'in-depth',
      gap: 2,
    });
    expect(matrixCell(state, personId('cy'), colleagueId('hannah'))).toEqual({
      now: null,
      wanted: null,
      gap: 0,
    });
  });

  test('totals: who is known by nobody or one only; colleagues who left do not count for a person', () => {
    const { rows, columns } = acquaintanceMatrix(state, TODAY);
    expect(rows.map(({ knownBy, hasGap }) => [knownBy.length, hasGap])).toEqual([
      [1, false],
      [1, true],
      [0, false],
    ]);
    expect(columns.map(({ knows, knowsWell, gaps }) => [knows, knowsWell, gaps])).toEqual([
      [0, 0, 0],
      [2, 1, 1],
      [1, 1, 0],
    ]);
  });

  test('does not depend on the order of rows', () => {
    const turned = reorder(state, (rows) => rows.toReversed());
    expect(acquaintanceMatrix(turned, TODAY)).toEqual(acquaintanceMatrix(state, TODAY));
    expect(adoptionCurve(turned, TODAY)).toEqual(adoptionCurve(state, TODAY));
    expect(orientationPicture(turned, TODAY)).toEqual(orientationPicture(state, TODAY));
    expect(state.partner.has(PARTNER)).toBe(true);
  });
});
