import { describe, expect, test } from 'vitest';
import { CHANNEL_OWNER_ID } from '#shared/model/channel-owner.ts';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { findingRules, type Finding, type FindingRule } from '#shared/rules/findings/finding.ts';
import {
  countFindings,
  findingsOf,
  idleDecisions,
  silencedFindings,
} from '#shared/rules/findings/findings.ts';
import { MAIN_SLOT, planLineIdFor } from '#shared/model/plan-line.ts';
import {
  colleagueId,
  PARTNER,
  partnerMap,
  personId,
  seatId,
  TODAY,
  type GivenMap,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';

const ada = personId('ada');
const TOMORROW = '2026-05-13' as IsoDate;

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
  change('plan_line', planLineIdFor({ personId: ada, slot: MAIN_SLOT }), {
    partnerId: PARTNER,
    personId: ada,
    state,
    strategy: 'leverage',
  }),
];
const objective = (done: boolean) => [
  change('objective', 'obj-1', { partnerId: PARTNER, personId: ada, text: 'Trusted advisor', done }),
];
const action = (done: boolean) => [
  change('action', 'act-1', { partnerId: PARTNER, personId: ada, text: 'Call', done }),
];

const meetingAndAction = (due: string, goal = '') => [
  change('meeting_brief', 'meet-1', {
    partnerId: PARTNER,
    personIds: [ada],
    on: '2026-05-20' as IsoDate,
    kind: 'meeting',
    goal,
  }),
  change('action', 'act-1', {
    partnerId: PARTNER,
    personId: ada,
    text: 'Rebuild the margin sheet',
    due: due as IsoDate,
  }),
];
const aimAndDecision = (aimDate: string) => [
  change('plan', 'plan-1', { partnerId: PARTNER, goal: 'Be chosen', aimDate: aimDate as IsoDate }),
  change('decision_window', 'win-1', {
    partnerId: PARTNER,
    kind: 'decision',
    what: 'Supplier',
    on: '2026-06-01' as IsoDate,
  }),
];

type Case = readonly [name: string, map: GivenMap, more?: Parameters<typeof applyChanges>[1]];
type Pair = { readonly fires: readonly Case[]; readonly silent: readonly Case[] };

const cases: Readonly<Record<(typeof findingRules)[number], Pair>> = {
  'key-player-not-covered': {
    fires: [
      ['coverage none', { people: { ada: { influence: 'inner-circle', coverage: 'none' } } }],
      ['coverage not rated', { people: { ada: { influence: 'political-structure' } } }],
      [
        'coverage none, though a contact is noted',
        { people: { ada: { influence: 'inner-circle', coverage: 'none', touched: ['2026-05-01'] } } },
      ],
      [
        'not rated, and the colleague who knew them left',
        {
          colleagues: { hannah: { leftOn: TODAY } },
          people: { ada: { influence: 'inner-circle', knownBy: { hannah: 'multiple' } } },
        },
      ],
    ],
    silent: [
      [
        'not rated, but a contact is noted',
        { people: { ada: { influence: 'inner-circle', touched: ['2026-05-01'] } } },
      ],
      [
        'not rated, but one of us knows them',
        {
          colleagues: { hannah: {} },
          people: { ada: { influence: 'inner-circle', knownBy: { hannah: 'brief' } } },
        },
      ],
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
      ['an advocate whose influence nobody rated', { people: { ada: { support: 'advocate' } } }],
    ],
    silent: [
      [
        'an advocate with power',
        { people: { ada: { support: 'advocate', influence: 'political-structure' } } },
      ],
      ['nobody on the map', { people: {} }],
      ['nobody is rated yet', { people: { ada: {}, bo: { support: 'supporter' } } }],
    ],
  },
  'single-thread': {
    fires: [
      ['one of two', { people: { ada: { coverage: 'multiple' }, bo: { coverage: 'brief' } } }],
      [
        'the other is not known at all',
        { people: { ada: { coverage: 'in-depth' }, bo: { coverage: 'none' } } },
      ],
    ],
    silent: [
      ['nothing is known about the other', { people: { ada: { coverage: 'multiple' }, bo: {} } }],
      [
        'a third one is not rated, but known well by one of us',
        {
          colleagues: { hannah: {} },
          people: {
            ada: { coverage: 'multiple' },
            bo: { coverage: 'brief' },
            cy: { knownBy: { hannah: 'multiple' } },
          },
        },
      ],
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
      [
        'never touched, and rated 31 days ago',
        { people: { ada: { support: 'advocate', influence: 'inner-circle', ratedOn: '2026-04-11' } } },
      ],
      [
        'longer than the planned 60 days',
        {
          people: {
            ada: {
              support: 'advocate',
              influence: 'inner-circle',
              touched: ['2026-03-12'],
              fields: { cadenceDays: 60 },
            },
          },
        },
      ],
      [
        'a meeting is planned, but only in 31 days',
        {
          people: {
            ada: { support: 'advocate', influence: 'inner-circle', touched: ['2026-04-11', '2026-06-12'] },
          },
        },
      ],
    ],
    silent: [
      [
        'within the planned 60 days',
        {
          people: {
            ada: {
              support: 'advocate',
              influence: 'inner-circle',
              touched: ['2026-03-13'],
              fields: { cadenceDays: 60 },
            },
          },
        },
      ],
      [
        'never touched, but rated 30 days ago: something was heard',
        { people: { ada: { support: 'advocate', influence: 'inner-circle', ratedOn: '2026-04-12' } } },
      ],
      [
        'a contact is planned in 30 days',
        {
          people: {
            ada: { support: 'advocate', influence: 'inner-circle', touched: ['2026-04-11', '2026-06-11'] },
          },
        },
      ],
      [
        'a meeting with a brief is today',
        { people: { ada: { support: 'advocate', influence: 'inner-circle', touched: ['2026-04-11'] } } },
        [change('meeting_brief', 'brief-1', { partnerId: PARTNER, on: TODAY, personIds: [ada] })],
      ],
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
      [
        'of somebody who left',
        { people: { ada: { support: 'neutral', ratedOn: '2020-01-01', fields: { leftOn: TODAY } } } },
      ],
      ['a rating without value', { people: { ada: { support: [], ratedOn: '2020-01-01' } } }],
    ],
  },
  'rating-without-evidence': {
    fires: [
      ['blank evidence', { people: { ada: { support: 'neutral', evidence: '  ' } } }],
      ['coverage without any contact', { people: { ada: { coverage: 'brief', evidence: '' } } }],
    ],
    silent: [
      [
        'coverage, where contacts are noted',
        { people: { ada: { coverage: 'brief', evidence: '', touched: ['2026-05-01'] } } },
      ],
      [
        'the relationship that we want is no observation',
        { people: { ada: { 'relationship-desired': 'trusted-advisor', evidence: '' } } },
      ],
      ['evidence', { people: { ada: { support: 'neutral', evidence: 'Said so.' } } }],
      ['not rated', { people: { ada: { support: [], evidence: '' } } }],
    ],
  },
  'champion-overloaded': {
    fires: [['a fourth introduction by the same person', introductions(4)]],
    silent: [['three introductions by the same person', introductions(3)]],
  },
  'due-after-meeting': {
    fires: [
      ['due two days after the meeting', { people: { ada: {} } }, meetingAndAction('2026-05-22')],
      [
        'due on the day before, and wished two days before',
        { people: { ada: { fields: { communicationPlan: 'On paper, two days before' } } } },
        meetingAndAction('2026-05-19'),
      ],
      [
        'named in the goal, and due weeks after',
        { people: { ada: {} } },
        meetingAndAction('2026-06-15', 'Ada takes the margin sheet as the basis'),
      ],
    ],
    silent: [
      ['due on the day before', { people: { ada: {} } }, meetingAndAction('2026-05-19')],
      ['about something else, weeks after', { people: { ada: {} } }, meetingAndAction('2026-06-15')],
    ],
  },
  'aim-after-window': {
    fires: [['the aim is a month later', { people: { ada: {} } }, aimAndDecision('2026-06-30')]],
    silent: [['the aim is the decision', { people: { ada: {} } }, aimAndDecision('2026-06-01')]],
  },
  play: {
    fires: [
      ['a champion and a supporting decision maker', mutualPlanMap({ ada: { role: 'decision-maker' } })],
    ],
    silent: [
      ['nobody who supports us decides', mutualPlanMap({ ada: { role: 'user' } })],
      [
        'the decision maker has left',
        mutualPlanMap({ ada: { role: 'decision-maker', fields: { leftOn: TODAY } } }),
      ],
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
      [
        'an individual plan',
        { people: { ada: { influence: 'inner-circle', support: 'opponent' } } },
        [...objective(false), ...action(false)],
      ],
      ['political structure', { people: { ada: { influence: 'political-structure', support: 'opponent' } } }],
      ['non-supporter', { people: { ada: { influence: 'inner-circle', support: 'non-supporter' } } }],
    ],
  },
  'decision-maker-unknown': {
    fires: [
      ['approver only', { people: { ada: { role: 'approver' }, bo: {}, cy: {} } }],
      ['key players without roles', { people: { ada: { influence: 'inner-circle' }, bo: {}, cy: {} } }],
    ],
    silent: [
      ['a decision maker', { people: { ada: { role: ['user', 'decision-maker'] }, bo: {}, cy: {} } }],
      ['a map of two people', { people: { ada: { influence: 'inner-circle' }, bo: { role: 'user' } } }],
      ['nobody is rated yet', { people: { ada: {}, bo: {}, cy: {} } }],
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
      [
        'the seat waits in the tray',
        {
          people: { ada: { influence: 'inner-circle' }, bo: { fields: { leftOn: TODAY }, reportsTo: 'ada' } },
        },
        [change('seat', seatId('bo'), { onMap: false })],
      ],
      ['nobody near counts', { people: { ada: {}, bo: { fields: { leftOn: TODAY }, reportsTo: 'ada' } } }],
      ['the seat is held', { people: { ada: { influence: 'inner-circle' }, bo: { reportsTo: 'ada' } } }],
    ],
  },
  'kept-too-long': {
    fires: [
      [
        'for longer than our rule allows',
        { people: { ada: { fields: { leftOn: '2020-01-31' as IsoDate } } } },
        [change('channel_owner', CHANNEL_OWNER_ID, { retentionMonths: 24 })],
      ],
    ],
    silent: [
      ['there is no rule', { people: { ada: { fields: { leftOn: '2020-01-31' as IsoDate } } } }, []],
      [
        'not that long ago',
        { people: { ada: { fields: { leftOn: TODAY } } } },
        [change('channel_owner', CHANNEL_OWNER_ID, { retentionMonths: 24 })],
      ],
      [
        'still here',
        { people: { ada: {} } },
        [change('channel_owner', CHANNEL_OWNER_ID, { retentionMonths: 1 })],
      ],
    ],
  },
  'person-left': {
    fires: [
      ['still on a seat', { people: { ada: {} } }, [change('person', ada, { leftOn: TODAY })]],
      ['with an open action', { people: { ada: { fields: { leftOn: TODAY } } } }, action(false)],
      [
        'the seat was vacated, and an objective is not reached',
        { people: { ada: { fields: { leftOn: TODAY } } } },
        [change('objective', 'o', { partnerId: PARTNER, personId: ada, text: 'Speaks at our event' })],
      ],
      [
        'the seat was vacated, and a promise is open',
        { people: { ada: { fields: { leftOn: TODAY } } } },
        [change('promise', 'p', { partnerId: PARTNER, personId: ada, text: 'Names a successor' })],
      ],
    ],
    silent: [
      ['nothing left behind', { people: { ada: { fields: { leftOn: TODAY } } } }, action(true)],
      ['still here', { people: { ada: {} } }, action(false)],
      ['leaves tomorrow', { people: { ada: {} } }, [change('person', ada, { leftOn: TOMORROW })]],
    ],
  },
  'person-leaves': {
    fires: [['leaves tomorrow', { people: { ada: {} } }, [change('person', ada, { leftOn: TOMORROW })]]],
    silent: [
      ['left today', { people: { ada: {} } }, [change('person', ada, { leftOn: TODAY })]],
      ['stays', { people: { ada: {} } }],
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
      ['an open objective', { people: { ada: {} } }, objective(false)],
    ],
    silent: [
      ['an open action', { people: { ada: {} } }, [...planLine('accepted'), ...action(false)]],
      ['only proposed', { people: { ada: {} } }, planLine('proposed')],
      ['rejected', { people: { ada: {} } }, planLine('rejected')],
      [
        'Monitor asks for nothing but to watch',
        { people: { ada: {} } },
        [
          ...planLine('accepted'),
          change('plan_line', planLineIdFor({ personId: ada, slot: MAIN_SLOT }), { strategy: 'monitor' }),
        ],
      ],
      ['a reached objective', { people: { ada: {} } }, objective(true)],
      ['the person left', { people: { ada: { fields: { leftOn: TODAY } } } }, planLine('accepted')],
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
      [
        'a contact is planned',
        { people: { ada: { fields: { cadenceDays: 10 }, touched: ['2026-05-01', '2026-05-13'] } } },
      ],
      [
        'a silent champion, of whom another rule tells',
        {
          people: {
            ada: {
              support: 'advocate',
              influence: 'inner-circle',
              fields: { cadenceDays: 10 },
              touched: ['2026-03-01'],
            },
          },
        },
      ],
      ['in time', { people: { ada: { fields: { cadenceDays: 11 }, touched: ['2026-05-01'] } } }],
      ['nothing planned', { people: { ada: { influence: 'inner-circle' } } }],
    ],
  },
  'asked-for-without-plan': {
    fires: [
      ['a mark on the person', { people: { ada: { fields: { planAskedFor: true } } } }],
      [
        'named in the plan of somebody else',
        { people: { ada: {}, bo: { fields: { otherPlanPersonIds: [ada] } } } },
      ],
    ],
    silent: [
      ['an objective is written', { people: { ada: { fields: { planAskedFor: true } } } }, objective(false)],
      ['nobody asked', { people: { ada: {}, bo: {} } }],
      [
        'whoever named the person left',
        { people: { ada: {}, bo: { fields: { otherPlanPersonIds: [ada], leftOn: TODAY } } } },
      ],
      ['the person left', { people: { ada: { fields: { planAskedFor: true, leftOn: TODAY } } } }],
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

describe.each(findingRules)('method, section 5, point 9: %s', (rule) => {
  test.each(cases[rule].fires.map(named))('fires: $name', ({ map, more }) => {
    const findings = found(rule, map, more);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.because).not.toBe('');
    expect(findings[0]?.suggestion).not.toBe('');
    expect(findings[0]?.stepLabel).not.toBe('');
  });

  test.each(cases[rule].silent.map(named))('does not fire: $name', ({ map, more }) => {
    expect(found(rule, map, more)).toEqual([]);
  });
});

describe('method, section 5, point 9: a list that was just imported', () => {
  const everybody = Array.from({ length: 107 }, (_, n) => [`p${n}`, n === 0 ? {} : { reportsTo: 'p0' }]);

  test('gives no finding at all while nobody is rated', () => {
    expect(findingsOf(partnerMap({ people: Object.fromEntries(everybody) }), TODAY)).toEqual([]);
  });

  test('gives one finding for all ratings that came without evidence', () => {
    const rated = everybody.map(([key, given]) => [
      key,
      { ...(given as object), support: 'neutral', influence: 'outside', evidence: '' },
    ]);
    const findings = findingsOf(partnerMap({ people: Object.fromEntries(rated) }), TODAY);
    expect(findings.map(({ rule }) => rule)).toEqual(['rating-without-evidence']);
  });
});

describe('a silenced finding', () => {
  const map: GivenMap = { people: { ada: { influence: 'inner-circle', support: 'opponent' } } };
  const decision = (fields: Parameters<typeof change<'finding_decision'>>[2]) => [
    change('finding_decision', 'decision-1', {
      partnerId: PARTNER,
      rule: 'key-player-not-covered',
      because: 'She retires.',
      ...fields,
    }),
  ];
  const id = `key-player-not-covered ${ada}`;
  const silenced = (more: Parameters<typeof applyChanges>[1]) => {
    const state = applyChanges(partnerMap(map), more);
    return {
      shown: of('key-player-not-covered', state).length,
      silenced: silencedFindings(state, TODAY).map(({ decision: { because } }) => because),
      idle: idleDecisions(state, TODAY).length,
    };
  };
  const kept = { shown: 0, silenced: ['She retires.'], idle: 0 };
  const back = { shown: 1, silenced: [], idle: 0 };

  test('is left out until the day that was said, and back on that day', () => {
    expect(silenced(decision({ findingId: id, until: '2026-05-13' as IsoDate }))).toEqual(kept);
    expect(silenced(decision({ findingId: id, until: TODAY }))).toEqual(back);
  });

  test('is left out for ever, alone or with every finding of its rule', () => {
    expect(silenced(decision({ findingId: id, until: null }))).toEqual(kept);
    expect(silenced(decision({ findingId: '', until: null }))).toEqual(kept);
  });

  test('says nothing about another finding or another rule; the decision is kept and listed', () => {
    expect(silenced(decision({ findingId: 'key-player-not-covered p-bo' }))).toEqual({ ...back, idle: 1 });
    expect(silenced(decision({ rule: 'no-champion', findingId: '' }))).toMatchObject({ shown: 1 });
  });

  test('leaves the other findings alone', () => {
    const state = applyChanges(partnerMap(map), decision({ findingId: '' }));
    expect(findingsOf(state, TODAY).map(({ rule }) => rule)).toContain('opponent-without-plan');
    expect(countFindings(findingsOf(state, TODAY)).high).toBe(2);
  });
});

describe('findings', () => {
  test('name the people and their seats', () => {
    const [finding] = found('key-player-not-covered', { people: { ada: { influence: 'inner-circle' } } });
    expect(finding).toMatchObject({ personIds: [ada], seatIds: [seatId('ada')], severity: 'high' });
  });

  test('have ids of their own and come most severe first', () => {
    const findings = findingsOf(sampleState(TODAY), TODAY);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const severities = findings.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });

  test('an empty map has none', () => {
    expect(findingsOf(emptyState(), TODAY)).toEqual([]);
  });
});

describe('method, section 7: what is planned for the future is no touch yet', () => {
  const planned = { coverage: 'brief', evidence: '', touched: [TOMORROW] } as const;

  test('a key player with whom a conversation is only planned is not covered', () => {
    const map = (touched: readonly string[]): GivenMap => ({
      people: { ada: { influence: 'inner-circle', touched } },
    });
    expect(found('key-player-not-covered', map([TOMORROW]))).toHaveLength(1);
    expect(found('key-player-not-covered', map([TODAY]))).toHaveLength(0);
  });

  test('and it is no evidence of coverage', () => {
    expect(found('rating-without-evidence', { people: { ada: planned } })).toHaveLength(1);
    expect(
      found('rating-without-evidence', { people: { ada: { ...planned, touched: [TODAY] } } }),
    ).toHaveLength(0);
  });
});

describe('campaign 2.3: somebody who will leave', () => {
  const leaving = (support: 'advocate' | 'supporter' | 'neutral' | 'opponent') =>
    found(
      'person-leaves',
      {
        people: { ada: { support, influence: 'inner-circle' }, bo: { influence: 'inner-circle' } },
        lines: [['influences', 'ada', 'bo', 3]],
      },
      [change('person', ada, { leftOn: TOMORROW })],
    )[0];

  test.each([
    ['advocate', 'high'],
    ['supporter', 'high'],
    ['neutral', 'medium'],
    ['opponent', 'medium'],
  ] as const)('%s → %s, and says who listens to them', (support, severity) => {
    expect(leaving(support)).toMatchObject({
      severity,
      title: 'Ada leaves on 13 May 2026',
      because: 'Until then Ada is here, and is heard by Bo.',
      suggestion: 'Ask Ada to introduce us to Bo before leaving',
    });
  });
});

/** So many key players whom nobody knows, and one supporter who can introduce us to each of them. */
function introductions(count: number): GivenMap {
  const unknown = Array.from({ length: count }, (_, n) => `u${n}`);
  return {
    colleagues: { hannah: {} },
    people: {
      bo: {
        support: 'supporter',
        influence: 'outside',
        coverage: 'in-depth',
        knownBy: { hannah: 'in-depth' },
      },
      ...Object.fromEntries(
        unknown.map((key) => [key, { influence: 'inner-circle', coverage: 'none' } as const]),
      ),
    },
    lines: unknown.map((key) => ['influences', 'bo', key, 3] as const),
  };
}

/** A champion, and Ada, who supports us. */
function mutualPlanMap({ ada }: { readonly ada: GivenPerson }): GivenMap {
  return {
    colleagues: { hannah: {} },
    people: {
      bo: {
        support: 'advocate',
        influence: 'political-structure',
        coverage: 'in-depth',
        knownBy: { hannah: 'in-depth' },
      },
      ada: { support: 'supporter', coverage: 'multiple', knownBy: { hannah: 'multiple' }, ...ada },
    },
  };
}
