import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { objectionStateOf } from '#shared/rules/campaign/objection.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { offersOf } from '#shared/rules/plays/plays.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import {
  PARTNER as partnerId,
  partnerMap,
  personId,
  TODAY,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const against: GivenPerson = {
  support: 'opponent',
  influence: 'political-structure',
  coverage: 'multiple',
  evidence: 'A second supplier costs a second report.',
  knownBy: { hannah: 'multiple' },
};
const colleagues = { hannah: {} };

describe('campaign 5: what somebody has said is answered, not asked for again', () => {
  test('whatever else fits', () => {
    for (const adaptability of ['laggard', 'visionary', 'pragmatist', 'conservative'] as const)
      for (const orientation of ['technical', 'financial', 'business'] as const) {
        const state = partnerMap({ colleagues, people: { ada: { ...against, adaptability, orientation } } });
        const line = mainLineOf(state, ada);
        expect(builtInTactic(line.tacticId)?.answers, line.firstAction).toBe(true);
        expect(line.firstAction).toContain('“A second supplier costs a second report”');
      }
  });

  test('a guess is no statement, and a promise that was kept since is an answer', () => {
    const state = partnerMap({ colleagues, people: { ada: against } });
    expect(objectionStateOf(state, ada, TODAY)).toBe('stated');
    const guessed = applyChanges(state, [change('rating', `${ada}.support`, { confidence: 'guess' })]);
    expect(objectionStateOf(guessed, ada, TODAY)).toBe('unknown');
    const kept = { partnerId, side: 'ours', personId: ada, done: true, doneOn: TODAY } as const;
    const answered = applyChanges(state, [change('promise', 'p', kept)]);
    expect(objectionStateOf(answered, ada, TODAY)).toBe('answered');
    const open = applyChanges(answered, [change('promise', 'q', { partnerId, side: 'ours', personId: ada })]);
    expect(objectionStateOf(open, ada, TODAY)).toBe('stated');
    expect(objectionStateOf(partnerMap({ people: { ada: { support: 'neutral' } } }), ada, TODAY)).toBe(
      'unknown',
    );
  });
});

test('campaign 6: a group is a play only where two of it have a say, and whom we only keep informed has no part in it', () => {
  const kinds = (cy: GivenPerson, ofAda: GivenPerson = {}) => {
    const people = { ada: { ...against, ...ofAda }, cy: { ...against, ...cy } };
    const state = partnerMap({ colleagues, people, lines: [['ally', 'ada', 'cy']] });
    return offersOf(state, TODAY).map(({ cast }) => cast.kind);
  };
  expect(kinds({ support: 'non-supporter' })).toContain('faction');
  expect(kinds({ support: 'non-supporter', influence: 'outside', role: 'user' })).not.toContain('faction');
  const onlyInformed: GivenPerson = { fields: { strategyOverride: 'monitor', strategyReason: 'Moves on.' } };
  expect(kinds({ support: 'non-supporter' }, onlyInformed)).not.toContain('faction');
});

test('campaign 5: culture makes a channel formal, and puts a superior on copy of nobody who did not wish it', () => {
  const channel = (person: GivenPerson) =>
    mainLineOf(
      partnerMap({
        colleagues,
        partner: { cultureType: 'bureaucratic' },
        people: { ada: { support: 'neutral', coverage: 'multiple', ...person } },
      }),
      ada,
    ).channel;
  for (const influence of ['political-structure', 'inner-circle'] as const)
    expect(channel({ influence }), influence).toBe(
      'Formal mail to the person alone; meetings with agenda and minutes.',
    );
  const wished = { communicationPlan: 'Mail, with her manager on copy.' };
  expect(channel({ influence: 'political-structure', fields: wished })).toBe(
    'Mail, with her manager on copy.',
  );
});

test('campaign 3: what the user wrote asks no favour, so the favour is a line by itself', () => {
  const state = partnerMap({
    colleagues,
    people: {
      bo: {
        support: 'advocate',
        influence: 'political-structure',
        coverage: 'in-depth',
        knownBy: { hannah: 'in-depth' },
      },
      ada: { influence: 'inner-circle', coverage: 'none' },
    },
    lines: [['influences', 'bo', 'ada', 3]],
  });
  const bo = personId('bo');
  const asking = (map: typeof state) =>
    campaignOf(map, TODAY)
      .lines.filter(({ personId: id, firstAction }) => id === bo && firstAction.includes('Ada'))
      .map(({ slot }) => slot);
  expect(asking(state)).toContain('main');
  const line = {
    ...mainLineOf(state, bo),
    firstAction: 'Take a walk together.',
    date: '2026-05-20' as IsoDate,
  };
  const edited = applyChanges(state, acceptPlanLine(state, line));
  expect(asking(edited)).toContain('favours');
  const waits = mainLineOf(edited, ada).waitsFor;
  expect(waits).toEqual([{ personId: bo, slot: 'favours' }]);
});
