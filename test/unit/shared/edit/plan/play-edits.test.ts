import { describe, expect, test } from 'vitest';
import { takePlay } from '#shared/edit/plan/play-edits.ts';
import { change, checkChange, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const state = partnerMap({
  colleagues: { hannah: {} },
  people: {
    bo: {
      support: 'advocate',
      influence: 'political-structure',
      coverage: 'in-depth',
      knownBy: { hannah: 'in-depth' },
    },
    ada: {
      support: 'supporter',
      role: 'decision-maker',
      coverage: 'multiple',
      knownBy: { hannah: 'multiple' },
    },
  },
});
const offer = (map: PartnerState) =>
  findingsOf(map, TODAY).find(
    ({ rule, step }) => rule === 'play' && step.kind === 'take-play' && step.play.startsWith('mutual-plan'),
  );
/** The steps that a line of the plan says, its own or within another talk. */
const steps = (map: PartnerState) =>
  campaignOf(map, TODAY)
    .lines.flatMap(({ because }) => because.map(({ value }) => value))
    .filter((value) => value.startsWith('mutual-plan'));

function take(map: PartnerState, today: IsoDate = TODAY): readonly Change[] {
  const step = offer(map)?.step;
  if (step?.kind !== 'take-play') throw new Error('no play is offered');
  const made = takePlay.changes({ state: map, today, newId: () => 'n' } as never, step);
  return 'ok' in made ? [] : made;
}

describe('campaign 6: a finding offers a play, the plan carries it', () => {
  test('taking it accepts all its lines, and it is offered no longer', () => {
    const changes = take(state);
    expect(changes.map(checkChange).filter((refusal) => refusal !== null)).toEqual([]);
    const taken = applyChanges(state, changes);
    const rows = planView(taken, TODAY).rows.filter(({ slot }) => slot.startsWith('mutual-plan'));
    expect(rows.map(({ personId: id, slot, state: stands }) => [id, slot, stands])).toEqual([
      [personId('bo'), 'mutual-plan.draft', 'accepted'],
      [personId('bo'), 'mutual-plan.check', 'accepted'],
      [personId('ada'), 'mutual-plan.agree', 'accepted'],
    ]);
    const [draft, check, agree] = rows.map(({ shown }) => shown.date ?? '');
    expect([draft, agree, check].join(' ')).toBe(
      [check, agree, draft].sort((a = '', b = '') => (a < b ? -1 : 1)).join(' '),
    );
    expect(offer(taken)).toBeUndefined();
  });

  test('an untouched offer stands in the plan as proposals; hiding the finding takes them out', () => {
    expect(steps(state)).toHaveLength(3);
    const found = offer(state);
    const declined = applyChanges(state, [
      change('finding_decision', 'd1', { partnerId: PARTNER, rule: 'play', findingId: found?.id ?? '' }),
    ]);
    expect(offer(declined)).toBeUndefined();
    expect(steps(declined)).toEqual([]);
  });

  test('a play that was taken stays in the plan when it would be offered no more', () => {
    const taken = applyChanges(state, take(state));
    const left = applyChanges(taken, [
      change('rating', `${personId('ada')}.support`, { values: ['neutral'] }),
    ]);
    const rows = planView(left, TODAY).rows.filter(({ slot }) => slot.startsWith('mutual-plan'));
    expect(rows.map(({ state: stands }) => stands)).toEqual(['accepted', 'accepted', 'accepted']);
  });
});
