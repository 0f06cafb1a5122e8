import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { findingRules, type Finding, type FindingRule } from '#shared/rules/finding/finding.ts';
import { findingsOf } from '#shared/rules/findings.ts';
import { planLineIdFor } from '#shared/rules/plan/merge.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  seatId,
  TODAY,
  type GivenMap,
} from '../../../fixtures/partner-map.ts';

const ada = personId('ada');

/** The findings of one rule on a map, with some more changes on top. */
function found(
  rule: FindingRule,
  map: GivenMap,
  more: Parameters<typeof applyChanges>[1] = [],
): readonly Finding[] {
  return of(rule, applyChanges(partnerMap(map), more));
}

function of(rule: FindingRule, state: PartnerState): readonly Finding[] {
  return findingsOf(state, TODAY).filter((finding) => finding.rule === rule);
}

const planLine = (state: 'proposed' | 'accepted' | 'edited' | 'rejected') => [
  change('plan', 'plan-1', { partnerId: PARTNER }),
  change('plan_line', planLineIdFor(ada), { partnerId: PARTNER, personId: ada, state }),
];
const action = (done: boolean) => [
  change('action', 'act-1', { partnerId: PARTNER, personId: ada, text: 'Call', done }),
];

type Case = readonly [name: string, map: GivenMap, more?: Parameters<typeof applyChanges>[1]];
type Pair = { readonly fires: readonly Case[]; readonly silent: readonly Case[] };

const cases: Readonly<Record<FindingRule, Pair>> = {
  'key-player-not-covered': {
    fires: [
      ['coverage none', { people: { ada: { influence: 'inner-circle', coverage: 'none' } } }],
      ['coverage not rated', { people: { ada: { influence: 'political-structure' } } }],
    ],
    silent: [
      ['coverage brief', { people: { ada: { influence: 'inner-circle', coverage: 'brief' } } }],
      ['not a key player', { people: { ada: { influence: 'outside', coverage: 'none' } } }],
      [
        'a key player who left',
        { people: { ada: { influence: 'inner-circle', fields: { leftOn: TODAY } } } },
      ],
    ],
  },
  'no-champion': {
    fires: [
      ['supporters only', { people: { ada: { support: 'supporter', influence: 'inner-circle' } } }],
      ['an advocate without power', { people: { ada: { support: 'advocate', influence: 'outside' } } }],
    ],
    silent: [
      [
        'an advocate with power',
        { people: { ada: { support: 'advocate', influence: 'political-structure' } } },
      ],
      ['nobody on the map', { people: {} }],
    ],
  },
  'single-thread': {
    fires: [['one of two', { people: { ada: { coverage: 'multiple' }, bo: { coverage: 'brief' } } }]],
    silent: [
      ['two', { people: { ada: { coverage: 'multiple' }, bo: { coverage: 'in-depth' } } }],
      ['nobody known well', { people: { ada: { coverage: 'brief' }, bo: {} } }],
      ['only one person at all', { people: { ada: { coverage: 'multiple' } } }],
    ],
  },
  'champion-silent': {
    fires: [
      [
        '31 days',
        { people: { ada: { support: 'advocate', influence: 'inner-circle', touched: ['2026-04-11'] } } },
      ],
      ['never touched', { people: { ada: { support: 'advocate', influence: 'inner-circle' } } }],
    ],
    silent: [
      [
        '30 days',
        { people: { ada: { support: 'advocate', influence: 'inner-circle', touched: ['2026-04-12'] } } },
      ],
      ['a coach', { people: { ada: { support: 'advocate', influence: 'outside' } } }],
    ],
  },
  'stale-rating': {
    fires: [
      ['181 days', { people: { ada: { support: 'neutral', ratedOn: '2025-11-12' } } }],
      [
        'a shorter interval',
        {
          people: { ada: { support: 'neutral', ratedOn: '2026-04-01' } },
          partner: { reviewIntervalDays: 30 },
        },
      ],
    ],
    silent: [
      ['180 days', { people: { ada: { support: 'neutral', ratedOn: '2025-11-13' } } }],
      ['a rating without value', { people: { ada: { support: [], ratedOn: '2020-01-01' } } }],
    ],
  },
  'rating-without-evidence': {
    fires: [['blank evidence', { people: { ada: { support: 'neutral', evidence: '  ' } } }]],
    silent: [
      ['evidence', { people: { ada: { support: 'neutral', evidence: 'Said so.' } } }],
      ['not rated', { people: { ada: { support: [], evidence: '' } } }],
    ],
  },
  'opponent-without-plan': {
    fires: [
      ['no plan', { people: { ada: { influence: 'inner-circle', support: 'opponent' } } }],
      [
        'only a proposed line',
        { people: { ada: { influence: 'inner-circle', support: 'opponent' } } },
        planLine('proposed'),
      ],
      [
        'only a done action',
        { people: { ada: { influence: 'inner-circle', support: 'opponent' } } },
        action(true),
      ],
    ],
    silent: [
      [
        'an accepted line',
        { people: { ada: { influence: 'inner-circle', support: 'opponent' } } },
        planLine('accepted'),
      ],
      [
        'an open action',
        { people: { ada: { influence: 'inner-circle', support: 'opponent' } } },
        action(false),
      ],
      ['political structure', { people: { ada: { influence: 'political-structure', support: 'opponent' } } }],
      ['non-supporter', { people: { ada: { influence: 'inner-circle', support: 'non-supporter' } } }],
    ],
  },
  'decision-maker-unknown': {
    fires: [['approver only', { people: { ada: { role: 'approver' } } }]],
    silent: [
      ['a decision maker', { people: { ada: { role: ['user', 'decision-maker'] } } }],
      ['nobody on the map', { people: {} }],
    ],
  },
  'key-players-in-conflict': {
    fires: [
      [
        'two key players',
        {
          people: { ada: { influence: 'inner-circle' }, bo: { influence: 'political-structure' } },
          lines: [['conflict', 'bo', 'ada']],
        },
      ],
    ],
    silent: [
      [
        'one of them is outside',
        {
          people: { ada: { influence: 'inner-circle' }, bo: { influence: 'outside' } },
          lines: [['conflict', 'bo', 'ada']],
        },
      ],
      [
        'allies',
        {
          people: { ada: { influence: 'inner-circle' }, bo: { influence: 'inner-circle' } },
          lines: [['ally', 'bo', 'ada']],
        },
      ],
    ],
  },
  'vacant-seat': {
    fires: [
      [
        'below a key player',
        {
          people: { ada: { influence: 'inner-circle' }, bo: { fields: { leftOn: TODAY }, reportsTo: 'ada' } },
        },
      ],
      [
        'above a key player',
        {
          people: { bo: { fields: { leftOn: TODAY } }, ada: { influence: 'inner-circle', reportsTo: 'bo' } },
        },
      ],
    ],
    silent: [
      ['nobody near counts', { people: { ada: {}, bo: { fields: { leftOn: TODAY }, reportsTo: 'ada' } } }],
      ['the seat is held', { people: { ada: { influence: 'inner-circle' }, bo: { reportsTo: 'ada' } } }],
    ],
  },
  'person-left': {
    fires: [
      ['still on a seat', { people: { ada: {} } }, [change('person', ada, { leftOn: TODAY })]],
      ['with an open action', { people: { ada: { fields: { leftOn: TODAY } } } }, action(false)],
    ],
    silent: [
      ['nothing left behind', { people: { ada: { fields: { leftOn: TODAY } } } }, action(true)],
      ['still here', { people: { ada: {} } }, action(false)],
    ],
  },
  'colleague-leaves': {
    fires: [
      [
        'nobody else knows the person',
        { colleagues: { hannah: { leftOn: TODAY } }, people: { ada: { knownBy: { hannah: 'multiple' } } } },
      ],
    ],
    silent: [
      [
        'somebody else knows the person',
        {
          colleagues: { hannah: { leftOn: TODAY }, diego: {} },
          people: { ada: { knownBy: { hannah: 'multiple', diego: 'brief' } } },
        },
      ],
      [
        'the colleague in charge is another one, who stays',
        {
          colleagues: { hannah: { leftOn: TODAY }, diego: {} },
          people: {
            ada: { knownBy: { hannah: 'multiple' }, fields: { ownerColleagueId: colleagueId('diego') } },
          },
        },
      ],
      [
        'the colleague stays',
        { colleagues: { hannah: {} }, people: { ada: { knownBy: { hannah: 'brief' } } } },
      ],
    ],
  },
  'plan-without-next-action': {
    fires: [
      ['accepted, no action', { people: { ada: {} } }, planLine('accepted')],
      ['edited, only a done action', { people: { ada: {} } }, [...planLine('edited'), ...action(true)]],
    ],
    silent: [
      ['an open action', { people: { ada: {} } }, [...planLine('accepted'), ...action(false)]],
      ['only proposed', { people: { ada: {} } }, planLine('proposed')],
      ['rejected', { people: { ada: {} } }, planLine('rejected')],
    ],
  },
  'cadence-missed': {
    fires: [
      [
        'a key player',
        {
          people: {
            ada: { influence: 'inner-circle', fields: { cadenceDays: 10 }, touched: ['2026-05-01'] },
          },
        },
      ],
      ['others', { people: { ada: { fields: { cadenceDays: 10 } } } }],
    ],
    silent: [
      ['in time', { people: { ada: { fields: { cadenceDays: 11 }, touched: ['2026-05-01'] } } }],
      ['nothing planned', { people: { ada: { influence: 'inner-circle' } } }],
    ],
  },
  'reporting-cycle': {
    fires: [
      ['two who report to each other', { people: { ada: { reportsTo: 'bo' }, bo: { reportsTo: 'ada' } } }],
    ],
    silent: [['a chain', { people: { ada: {}, bo: { reportsTo: 'ada' }, cy: { reportsTo: 'bo' } } }]],
  },
};

const named = ([name, map, more = []]: Case) => ({ name, map, more });

describe.each(findingRules)('method 5.9: %s', (rule) => {
  test.each(cases[rule].fires.map(named))('fires: $name', ({ map, more }) => {
    const findings = found(rule, map, more);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.because).not.toBe('');
    expect(findings[0]?.suggestion).not.toBe('');
  });

  test.each(cases[rule].silent.map(named))('does not fire: $name', ({ map, more }) => {
    expect(found(rule, map, more)).toEqual([]);
  });
});

describe('findings', () => {
  test('name the people and their seats', () => {
    const [finding] = found('key-player-not-covered', { people: { ada: { influence: 'inner-circle' } } });
    expect(finding).toMatchObject({ personIds: [ada], seatIds: [seatId('ada')], severity: 'high' });
  });

  test('have ids of their own and come most severe first', () => {
    let count = 0;
    const state = applyChanges(
      emptyState(),
      samplePartner(() => `id-${(count += 1)}`, TODAY, 'Robin Vale'),
    );
    const findings = findingsOf(state, TODAY);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const severities = findings.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });

  test('an empty map has none', () => {
    expect(findingsOf(emptyState(), TODAY)).toEqual([]);
  });
});
