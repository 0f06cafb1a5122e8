import { describe, expect, test } from 'vitest';
import { leaveCoverage, takeOverCoverage } from '#shared/edit/ratings/coverage-offer.ts';
import { decisionSubject } from '#shared/edit/findings/finding-decisions.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { Coverage } from '#shared/model/rating.ts';
import type { TouchpointKind } from '#shared/model/touchpoint.ts';
import { addDays } from '#shared/reading/calendar.ts';
import {
  coverageFrom,
  coverageOffer,
  offerText,
  proposedCoverage,
} from '#shared/rules/ratings/proposed-coverage.ts';
import { ratingOf, valueOf } from '#shared/reading/ratings.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const by = { ratedBy: 'Kim Lund', ratedOn: TODAY } as const;

/** Ada with one touchpoint for each entry: its kind and how many days ago it was. */
function touched(touches: readonly (readonly [TouchpointKind, number])[], coverage?: Coverage): PartnerState {
  const state = partnerMap({ people: { ada: coverage === undefined ? {} : { coverage } } });
  return applyChanges(
    state,
    touches.map(([kind, daysAgo], index) =>
      change('touchpoint', `t${index}`, {
        partnerId: PARTNER,
        kind,
        on: addDays(TODAY, -daysAgo),
        personIds: [ada],
      }),
    ),
  );
}

function many(count: number, kind: TouchpointKind): readonly (readonly [TouchpointKind, number])[] {
  return Array.from({ length: count }, (_, index) => [kind, index * 7] as const);
}

describe('method, section 7: coverage proposed from touchpoints', () => {
  test.each([
    [0, 0, 'none'],
    [1, 0, 'brief'],
    [2, 2, 'brief'],
    [3, 0, 'multiple'],
    [7, 7, 'multiple'],
    [8, 0, 'multiple'],
    [8, 1, 'multiple'],
    [8, 2, 'in-depth'],
    [30, 2, 'in-depth'],
  ] as const)(
    'method, section 7: %i touchpoints, %i of them meetings → %s',
    (touches, meetings, coverage) => {
      expect(coverageFrom(touches, meetings)).toBe(coverage);
    },
  );

  test('method, section 7: only the twelve months up to today count', () => {
    const state = touched([
      ['meeting', -3],
      ['meeting', 0],
      ['call', 364],
      ['call', 365],
      ['call', 900],
    ]);
    expect(proposedCoverage(state, ada, TODAY)).toMatchObject({
      coverage: 'brief',
      touches: 2,
      meetings: 1,
      because: '2 conversations in 12 months, 1 of them a meeting',
    });
  });

  test('method, section 7: an event or a training is no real meeting', () => {
    expect(proposedCoverage(touched(many(9, 'training')), ada, TODAY).coverage).toBe('multiple');
    expect(proposedCoverage(touched(many(9, 'meeting')), ada, TODAY).coverage).toBe('in-depth');
  });

  test('the year before 29 February begins on 28 February', () => {
    const leap = '2028-02-29' as IsoDate;
    const state = applyChanges(partnerMap({ people: { ada: {} } }), [
      change('touchpoint', 't', { partnerId: PARTNER, on: '2027-03-01' as IsoDate, personIds: [ada] }),
      change('touchpoint', 'u', { partnerId: PARTNER, on: '2027-02-28' as IsoDate, personIds: [ada] }),
    ]);
    expect(proposedCoverage(state, ada, leap).touches).toBe(1);
  });
});

describe('method, section 7: never set silently', () => {
  test('is offered where rating and touchpoints differ, up and down, and not where they agree', () => {
    expect(coverageOffer(touched(many(4, 'call'), 'brief'), ada, TODAY)).toMatchObject({
      rated: 'brief',
      coverage: 'multiple',
    });
    expect(coverageOffer(touched([['call', 500]], 'in-depth'), ada, TODAY)).toMatchObject({
      coverage: 'none',
    });
    expect(coverageOffer(touched(many(4, 'call')), ada, TODAY)).toMatchObject({ rated: null });
    expect(coverageOffer(touched(many(4, 'call'), 'multiple'), ada, TODAY)).toBeNull();
  });

  test('is not offered where no contact was ever noted', () => {
    expect(coverageOffer(touched([], 'in-depth'), ada, TODAY)).toBeNull();
    expect(coverageOffer(touched([]), ada, TODAY)).toBeNull();
  });

  test('taking over rates with the touchpoints as evidence', () => {
    const before = touched(many(4, 'call'), 'brief');
    const after = applyChanges(before, takeOverCoverage(before, ada, by));
    expect(valueOf(before, ada, 'coverage')).toBe('brief');
    expect(ratingOf(after, ada, 'coverage')).toMatchObject({
      values: ['multiple'],
      evidence: '4 conversations in 12 months, none of them meetings, the last on 12 May 2026.',
      confidence: 'observed',
      ratedBy: 'Kim Lund',
    });
    expect(coverageOffer(after, ada, TODAY)).toBeNull();
  });

  test('leaving is remembered until the touchpoints say something new', () => {
    const before = touched(many(4, 'call'), 'brief');
    const left = applyChanges(before, leaveCoverage(before, ada, 'd1', by));
    expect(coverageOffer(left, ada, TODAY)).toBeNull();
    expect([...left.finding_decision.values()].map((row) => decisionSubject(left, row))).toEqual([
      'Coverage from conversations: Ada',
    ]);
    expect(valueOf(left, ada, 'coverage')).toBe('brief');
    const more = applyChanges(
      left,
      [1, 2, 3, 4].map((n) =>
        change('touchpoint', `more${n}`, {
          partnerId: PARTNER,
          kind: 'meeting',
          on: addDays(TODAY, -n),
          personIds: [ada],
        }),
      ),
    );
    expect(coverageOffer(more, ada, TODAY)).toMatchObject({ coverage: 'in-depth' });
  });

  test('says what it is and why', () => {
    const state = touched(many(3, 'meeting'), 'brief');
    const offer = coverageOffer(state, ada, TODAY);
    expect(offer === null ? '' : offerText(state, offer)).toBe(
      'Coverage of Ada is Brief; 3 conversations in 12 months, 3 of them meetings, say Multiple.',
    );
  });
});
