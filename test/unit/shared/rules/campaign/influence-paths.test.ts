import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import {
  PARTNER,
  partnerMap,
  personId,
  TODAY,
  type GivenLine,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';

const supporter: GivenPerson = {
  support: 'supporter',
  influence: 'political-structure',
  coverage: 'in-depth',
  knownBy: { hannah: 'in-depth' },
};

function favoursOf(
  people: Readonly<Record<string, GivenPerson>>,
  lines: readonly GivenLine[] = [['influences', 'bo', 'ada', 3]],
): readonly string[] {
  const ada: GivenPerson = {
    support: 'neutral',
    influence: 'inner-circle',
    role: 'approver',
    coverage: 'multiple',
    orientation: 'technical',
    knownBy: { hannah: 'multiple' },
  };
  const state = applyChanges(
    partnerMap({ colleagues: { hannah: {} }, people: { ada, bo: supporter, ...people }, lines }),
    [
      change('decision_window', 'w', {
        partnerId: PARTNER,
        kind: 'decision',
        what: 'Supplier',
        on: '2026-06-30' as IsoDate,
      }),
    ],
  );
  const { lines: planned, drafted } = campaignOf(state, TODAY);
  const asked = drafted.favours.of(personId('bo')).map(({ text }) => text);
  for (const text of asked)
    expect(
      planned.some(({ personId: id, firstAction }) => id === personId('bo') && firstAction.includes(text)),
    ).toBe(true);
  return asked;
}

describe('campaign 3: influence lines are walked', () => {
  test('a supporter whom somebody listens to says one thing before the decision', () => {
    expect(favoursOf({})).toEqual([
      'tell Ada before the decision, from experience, how our work runs in daily use, and what it took',
    ]);
  });

  test.each([
    ['over a weak line', {}, [['influences', 'bo', 'ada', 1]]],
    ['by somebody neutral', { bo: { ...supporter, support: 'neutral' } }, undefined],
    ['to somebody who is for us', { ada: { ...supporter, role: 'approver' } }, undefined],
    ['by a coach', { bo: { ...supporter, support: 'advocate', influence: 'outside' } }, undefined],
    [
      'by somebody below an opponent',
      { bo: { ...supporter, reportsTo: 'carl' }, carl: { support: 'opponent', influence: 'outside' } },
      undefined,
    ],
  ] as const)('not %s', (_text, people, lines) => {
    expect(favoursOf(people, lines)).toEqual([]);
  });
});
