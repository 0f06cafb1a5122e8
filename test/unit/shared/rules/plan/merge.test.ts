import { describe, expect, test } from 'vitest';
import { change, checkChange, type Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { MAIN_SLOT, planLineIdFor, type PlanLine } from '#shared/model/plan-line.ts';
import { ratingId } from '#shared/model/rating.ts';
import { generatePlan } from '#shared/rules/plan/generate.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import {
  changesLines,
  linesByPerson,
  mergePlan,
  planOf,
  saysSomething,
  type MergedPlan,
} from '#shared/rules/plan/merge.ts';
import { partnerMap, PARTNER, personId, TODAY } from '../../../../fixtures/partner-map.ts';

const ada = personId('ada');
const bo = personId('bo');

function start(): PartnerState {
  return partnerMap({
    people: {
      ada: { support: 'neutral', influence: 'inner-circle', coverage: 'brief', adaptability: 'pragmatist' },
      bo: { support: 'supporter', influence: 'political-structure', coverage: 'multiple' },
    },
  });
}

function merge(state: PartnerState, today = TODAY): MergedPlan {
  return mergePlan(state, generatePlan(state, today), today, 1_000);
}

function generated(state = start(), today = TODAY): PartnerState {
  return applyChanges(state, merge(state, today).changes);
}

function lineOf(state: PartnerState, id = ada): PlanLine {
  const line = linesByPerson(state).get(id);
  if (line === undefined) throw new Error(`no line for ${id}`);
  return line;
}

/** The stored news of a line, in words. */
function newsOf(state: PartnerState, id = ada): readonly string[] {
  const line = lineOf(state, id);
  const planned = generatePlan(state, TODAY).find(({ personId: of }) => of === id) ?? null;
  return newsTexts(state, { personId: id, line, planned, news: line.changedSince }, TODAY);
}

function set(state: PartnerState, fields: Parameters<typeof change<'plan_line'>>[2]): PartnerState {
  return applyChanges(state, [
    change('plan_line', planLineIdFor({ personId: ada, slot: MAIN_SLOT }), fields),
  ]);
}

function rate(
  state: PartnerState,
  kind: 'support' | 'coverage' | 'influence',
  value: string,
  id = ada,
): PartnerState {
  const fields = { partnerId: PARTNER, personId: id, kind, values: [value] };
  return applyChanges(state, [change('rating', ratingId(id, kind), fields)]);
}

function touch(state: PartnerState): PartnerState {
  return applyChanges(state, [
    change('touchpoint', 't-new', { partnerId: PARTNER, on: TODAY, personIds: [ada] }),
  ]);
}

describe('the first generation', () => {
  test('writes the plan and one proposed line a person, and every value is valid', () => {
    const { changes, difference } = merge(start());
    expect(changes.map(checkChange).filter((refusal) => refusal !== null)).toEqual([]);
    expect(saysSomething(difference)).toBe(false);
    const state = generated();
    expect(planOf(state)).toMatchObject({ generatedOn: TODAY, generatedAt: 1_000 });
    expect([...state.plan_line.values()].map(({ state: s, changedSince }) => [s, changedSince])).toEqual([
      ['proposed', []],
      ['proposed', []],
    ]);
  });

  test('has fixed ids, so that two devices write the same rows', () => {
    expect(merge(start()).changes.map(({ row }) => row)).toEqual(
      merge(start()).changes.map(({ row }) => row),
    );
  });
});

describe('generating again', () => {
  test('the same map changes nothing but the date of the plan', () => {
    const { changes, difference } = merge(generated());
    expect(changes.map(({ entity }) => entity)).toEqual(['plan']);
    expect(saysSomething(difference)).toBe(false);
  });

  test('a new day alone is not news', () => {
    const later = '2026-08-01' as IsoDate;
    const { difference, news } = merge(generated(), later);
    expect(saysSomething(difference)).toBe(false);
    expect(news.size).toBe(0);
  });

  test('a proposed line follows the map and says what changed', () => {
    const { changes, difference } = merge(rate(generated(), 'support', 'supporter'));
    const state = applyChanges(rate(generated(), 'support', 'supporter'), changes);
    expect(lineOf(state)).toMatchObject({ strategy: 'leverage', state: 'proposed' });
    expect(newsOf(state)).toEqual(['Support: Neutral → Supporter.']);
    expect(difference).toMatchObject({
      changed: [ada],
      strategyChanged: [ada],
      newPeople: [],
      gonePeople: [],
    });
  });

  test('what changed is gone with the next generation', () => {
    const once = generated(rate(generated(), 'support', 'supporter'));
    expect(lineOf(generated(once)).changedSince).toEqual([]);
  });

  test.each(['accepted', 'edited'] as const)(
    'never overwrites what the user %s, and says what would change',
    (kept) => {
      const before = set(generated(), { state: kept, firstAction: 'My own words.', priority: 3 });
      const map = rate(before, 'support', 'opponent');
      const { changes, difference } = merge(map);
      const after = lineOf(applyChanges(map, changes));
      const { changedSince: _news, ...rest } = after;
      const news = newsOf(applyChanges(map, changes));
      const { changedSince: _none, ...restBefore } = lineOf(before);
      expect(rest).toEqual(restBefore);
      expect(news[0]).toBe('Support: Neutral → Opponent.');
      expect(news[1]).toBe('Strategy would now be Neutralize instead of Motivate.');
      expect(news.some((sentence) => sentence.startsWith('First action would now be: '))).toBe(true);
      expect(difference.kept).toBe(1);
    },
  );

  test('an edited line is no news as long as the map is the same', () => {
    const before = set(generated(), { state: 'edited', firstAction: 'My own words.' });
    expect(merge(before).news.size).toBe(0);
  });

  test('a kept line agrees again when the map changes back', () => {
    const before = set(generated(), { state: 'accepted' });
    const changed = generated(rate(before, 'support', 'opponent'));
    expect(lineOf(changed).changedSince).not.toEqual([]);
    const back = generated(rate(changed, 'support', 'neutral'));
    expect(lineOf(back).changedSince).toEqual([]);
    expect(lineOf(back).state).toBe('accepted');
  });

  test('a rejected line stays rejected, as it is, while its inputs are the same', () => {
    const before = set(generated(), { state: 'rejected', reason: 'Not now.' });
    expect(lineOf(generated(before))).toEqual(lineOf(before));
    expect(lineOf(generated(touch(before)))).toEqual(lineOf(before));
    expect(lineOf(generated(before, '2026-09-01' as IsoDate))).toEqual(lineOf(before));
  });

  test('a rejected line comes back when an input changed, and says so with the old reason', () => {
    const before = set(generated(), { state: 'rejected', reason: 'Not now.' });
    const map = rate(before, 'coverage', 'multiple');
    const { changes, difference } = merge(map);
    expect(difference.returned).toEqual([ada]);
    expect(difference.formerReasons.get(ada)).toBe('Not now.');
    const after = applyChanges(map, changes);
    expect(lineOf(after).state).toBe('proposed');
    expect(newsOf(after)).toEqual(['You had rejected this line: Not now.', 'Coverage: Brief → Multiple.']);
    expect(newsOf(generated(after))).toEqual(['You had rejected this line: Not now.']);
    expect(saysSomething(merge(generated(after)).difference)).toBe(false);
  });

  test('an update that can only say again how an accepted line differs is told from one that changes lines', () => {
    const kept = rate(set(generated(), { state: 'accepted' }), 'support', 'opponent');
    const { difference } = merge(generated(kept));
    expect(difference.keptDiffer).toEqual([ada]);
    expect(changesLines(difference)).toBe(false);
    expect(changesLines(merge(rate(kept, 'support', 'opponent', bo)).difference)).toBe(true);
  });

  test('a new touch is told of a proposed line; who is among the five highest priorities keeps the day', () => {
    const map = touch(generated());
    const after = lineOf(applyChanges(map, merge(map).changes));
    expect(after.date).toBe(lineOf(generated()).date);
    expect(newsOf(applyChanges(map, merge(map).changes))[0]).toContain(
      'Contact: Last contact on 12 May 2026',
    );
  });

  test('a new person is named as new', () => {
    const before = generated();
    const map = applyChanges(before, [change('person', personId('cy'), { partnerId: PARTNER, name: 'Cy' })]);
    const { changes, difference } = merge(map);
    expect(difference.newPeople).toEqual([personId('cy')]);
    expect(newsOf(applyChanges(map, changes), personId('cy'))).toEqual(['New in the plan.']);
  });
});

describe('people who are gone', () => {
  const leave: readonly Change[] = [change('person', ada, { leftOn: TODAY })];

  test.each(['proposed', 'rejected'] as const)('a %s line goes with the person', (state) => {
    const map = applyChanges(set(generated(), { state }), leave);
    const { changes, difference } = merge(map);
    expect(difference.gonePeople).toEqual([ada]);
    expect([...applyChanges(map, changes).plan_line.values()].map((line) => line.personId)).toEqual([bo]);
  });

  test.each(['accepted', 'edited'] as const)('an %s line stays, says so, and is news only once', (state) => {
    const map = applyChanges(set(generated(), { state }), leave);
    const { changes, difference } = merge(map);
    expect(difference.gonePeople).toEqual([ada]);
    const after = applyChanges(map, changes);
    expect(lineOf(after).state).toBe(state);
    expect(newsOf(after)).toEqual(['Ada left on 12 May 2026.']);
    expect(saysSomething(merge(after).difference)).toBe(false);
  });
});
