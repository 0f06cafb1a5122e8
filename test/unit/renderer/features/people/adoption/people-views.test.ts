import { describe, expect, test } from 'vitest';
import { dotsUnder } from '#renderer/features/people/adoption/curve-geometry.ts';
import { cellText, columnText, knownByText } from '#renderer/features/people/known/matrix-words.ts';
import { photoGroups } from '#renderer/features/people/photos/photo-groups.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { colleagueId, partnerMap, personId, seatId, TODAY } from '../../../../../fixtures/partner-map.ts';

const column = {
  colleagueId: colleagueId('h'),
  name: 'Hannah Sørensen',
  left: false,
  knows: 3,
  knowsWell: 1,
  gaps: 1,
};

describe('the words of the matrix', () => {
  test('a cell says what is, what is wanted and how far it is', () => {
    expect(cellText({ now: null, wanted: null, gap: 0 })).toBe('nothing noted');
    expect(cellText({ now: 'brief', wanted: 'in-depth', gap: 2 })).toBe(
      'now Brief, wanted In-depth (2 steps missing)',
    );
  });

  test('totals name nobody, the only one, or how many', () => {
    expect(knownByText([], [column])).toBe('nobody');
    expect(knownByText([column.colleagueId], [column])).toBe('only Hannah');
    expect(knownByText([column.colleagueId, colleagueId('d')], [column])).toBe('2 of us');
    expect(columnText(column)).toBe('knows 3, 1 well, 1 gap');
    expect(columnText({ ...column, gaps: 0, left: true })).toBe('knows 3, 1 well, left us');
  });
});

describe('the groups of the photo board', () => {
  const state = applyChanges(
    partnerMap({
      people: {
        ada: { support: 'advocate', title: 'Head of sales' },
        bo: { support: 'opponent', influence: 'inner-circle' },
        cy: { support: 'neutral' },
      },
    }),
    [
      change('seat', seatId('ada'), { department: 'Sales' }),
      change('seat', seatId('bo'), { department: 'Delivery' }),
    ],
  );

  test('departments go by name, those without one last', () => {
    expect(photoGroups(state, 'department', '', TODAY).map(({ title }) => title)).toEqual([
      'Delivery',
      'Sales',
      'Without a department',
    ]);
  });

  test('strategies go in their order; the search looks at name, title and department', () => {
    expect(
      photoGroups(state, 'strategy', '', TODAY).map(({ title, people }) => [title, people.length]),
    ).toEqual([
      ['Leverage', 1],
      ['Motivate', 1],
      ['Neutralize', 1],
    ]);
    expect(photoGroups(state, 'department', 'SALES head', TODAY).flatMap(({ people }) => people)).toEqual([
      personId('ada'),
    ]);
  });
});

describe('dots under the curve', () => {
  test('all of them stand inside of their segment, none on another, and what does not fit is left out', () => {
    for (const [from, to] of [
      [-3, -2],
      [-1, 0],
      [1, 3],
    ] as const) {
      const dots = dotsUnder(from, to, 500, 438);
      expect(dots.length).toBeLessThan(500);
      expect(new Set(dots.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(dots.length);
      const left = ((from + 3) / 6) * 438;
      const right = ((to + 3) / 6) * 438;
      for (const { x } of dots) {
        expect(x).toBeGreaterThan(left);
        expect(x).toBeLessThan(right);
      }
    }
  });
});
