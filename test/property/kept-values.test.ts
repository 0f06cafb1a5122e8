import { expect, test } from 'vitest';
import { cardsOf } from '#shared/layout/card.ts';
import { change, removal, type Change } from '#shared/model/change.ts';
import { answerId, type CulturePoints } from '#shared/model/culture-answer.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingDefinitions, ratingId, ratingKinds } from '#shared/model/rating.ts';
import { cultureItems, type CultureItem } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { tacticOutcomes } from '#shared/model/tactic-outcome.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { cultureOf, cultureTypeFor } from '#shared/rules/culture/score.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { pathIn } from '#shared/rules/people/path-in.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { priorityOf, priorityTotal } from '#shared/rules/priority/priority.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { respondentId } from '../fixtures/culture-map.ts';
import { colleagueId, PARTNER, partnerMap, personId, seatId, TODAY } from '../fixtures/partner-map.ts';
import { acceptedPlan } from '../fixtures/accepted-plan.ts';
import { randomFrom, seedOfRun, type Random } from './random.ts';
import { some } from '../fixtures/some.ts';

const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);

function startMap(random: Random): PartnerState {
  const people = keys.map((key, index) => {
    const ratings = ratingKinds.map((kind) => [kind, random.pick(ratingDefinitions[kind].values)] as const);
    const place = index === 0 ? {} : { reportsTo: keys[Math.floor(index / 4)] ?? '' };
    const fields = { cadenceDays: random.pick([null, 30]) };
    return [key, { ...Object.fromEntries(ratings), ...place, fields }] as const;
  });
  const lines = keys.map((key) => {
    const kind = random.pick(['influences', 'influences', 'influences', 'ally', 'conflict'] as const);
    return [kind, key, random.pick(keys), random.pick([1, 2, 3] as const)] as const;
  });
  return partnerMap({ people: Object.fromEntries(people), lines, colleagues: { hannah: {}, diego: {} } });
}

/** One edit as users make them, most often a rating. */
function someEdit(state: PartnerState, random: Random): readonly Change[] {
  const person = personId(random.pick(keys));
  const kind = random.pick(ratingKinds);
  const rating = ratingId(person, kind);
  const values = random.chance(0.1) ? [] : [random.pick(ratingDefinitions[kind].values)];
  const rate = change('rating', rating, { partnerId: PARTNER, personId: person, kind, values });
  const line = random.pick([...state.line.keys(), 'l-new']);
  const touched = { partnerId: PARTNER, on: '2026-05-02' as IsoDate, personIds: [person] };
  const known = { partnerId: PARTNER, personId: person, colleagueId: colleagueId('hannah') };
  const others: readonly (() => readonly Change[])[] = [
    () => [removal('rating', rating)],
    () => [change('person', person, { name: `Name ${random.integer(9)}` })],
    () => [change('person', person, { leftOn: random.pick([null, '2026-01-01' as IsoDate]) })],
    () => [change('seat', seatId(random.pick(keys)), { reportsToSeatId: seatId(random.pick(keys)) })],
    () => [change('seat', seatId(random.pick(keys)), { personId: random.pick([null, person]) })],
    () => [change('line', line, { partnerId: PARTNER, strength: random.pick([1, 2, 3]) })],
    () => [removal('line', line)],
    () => [change('touchpoint', `t-${random.integer(9)}`, touched)],
    () => [
      change('acquaintance', `a-${random.integer(9)}`, { ...known, now: random.pick(['none', 'brief']) }),
    ],
    () => [change('colleague', colleagueId('hannah'), { leftOn: random.pick([null, TODAY]) })],
    () => [change('partner', PARTNER, { cultureType: random.pick([...cultureTypes, null]) })],
    () => someAnswer(random),
    () => [removal('culture_respondent', random.pick(['r-ada', 'r-bo']))],
    () => [
      change('tactic_outcome', `o-${random.integer(9)}`, {
        partnerId: PARTNER,
        personId: random.pick([person, null]),
        tacticId: random.pick(builtInTactics).id,
        outcome: random.pick(tacticOutcomes),
        on: random.pick([null, TODAY]),
      }),
    ],
    () => [
      change('own_tactic', `w-${random.integer(4)}`, {
        replaces: random.pick(builtInTactics).id,
        strategy: 'motivate',
        text: 'Ask {person}.',
        enabled: random.chance(0.5),
      }),
    ],
    () => acceptedPlan(state, TODAY),
    () =>
      [...state.plan_line.keys()]
        .slice(0, 3)
        .map((id) => change('plan_line', id, { state: random.pick(['accepted', 'edited', 'rejected']) })),
  ];
  return random.chance(0.6) ? [rate] : random.pick(others)();
}

function someAnswer(random: Random): readonly Change[] {
  const points = random.pick([[10, 0, 0, 0], [0, 5, 5, 0], [0, 0, 10, 0], []] as const);
  return answerOf(random.pick(cultureItems), points, random.pick(['ada', 'bo']));
}

function answerOf(
  item: CultureItem,
  points: CulturePoints | readonly [],
  respondent = 'ada',
): readonly Change[] {
  const id = respondentId(respondent);
  return [
    change('culture_respondent', id, { partnerId: PARTNER, name: respondent, deleted: false }),
    change('culture_answer', answerId(id, item), { partnerId: PARTNER, respondentId: id, item, points }),
  ];
}

/** Everything that is kept from one state to the next, as text. */
function derivedText(state: PartnerState): string {
  const people = keys.map((key) => personId(key));
  return JSON.stringify([
    planView(state, TODAY),
    findingsOf(state, TODAY),
    mapStatusOf(state, TODAY),
    people.map((id) => [
      strategyOf(state, id, TODAY),
      priorityOf(state, id, TODAY),
      pathIn(state, id, TODAY),
    ]),
    [cultureOf(state), cultureTypeFor(state)],
    people.map((id) => priorityTotal(state, id, TODAY)),
    [...cardsOf(state, keys.map(seatId), TODAY)],
  ]);
}

test('what is kept from before an edit is what would be computed anew', () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  let state = startMap(random);
  for (let step = 0; step < 200; step += 1) {
    const edit = someEdit(state, random);
    state = applyChanges(state, edit);
    const anew = structuredClone(state); // no row is the same object, so nothing can be kept
    expect(derivedText(state), `seed ${seed}, step ${step}: ${JSON.stringify(edit)}`).toBe(derivedText(anew));
  }
});

test('one rating leaves the plan lines of people whom it does not touch the same objects', () => {
  const before = startMap(randomFrom(1));
  const lone = partnerMap({ people: { lone: { support: 'neutral' } } });
  const state: PartnerState = {
    ...before,
    person: new Map([...before.person, ...lone.person]),
    rating: new Map([...before.rating, ...lone.rating]),
    seat: new Map([...before.seat, ...lone.seat]),
  };
  const lineOf = (from: PartnerState, key: string) =>
    campaignOf(from, TODAY).lines.find((line) => line.personId === personId(key));
  const known = lineOf(state, 'lone');
  const rated = applyChanges(state, [
    change('rating', ratingId(personId('k5'), 'orientation'), { values: [] }),
  ]);
  expect(lineOf(rated, 'lone')).toBe(known);
  expect(lineOf(rated, 'k5')).not.toBe(lineOf(state, 'k5'));
});

test('an answer that does not change the culture type leaves every plan line the same object', () => {
  const state = startMap(randomFrom(1));
  const first = applyChanges(state, answerOf('communication.values', [0, 0, 10, 0]));
  const second = applyChanges(first, answerOf('communication.symbols', [1, 0, 9, 0]));
  const third = applyChanges(second, answerOf('work-structure.values', [10, 0, 0, 0]));
  const lines = campaignOf(first, TODAY).lines;
  expect(some(campaignOf(second, TODAY).lines).every((line) => lines.includes(line))).toBe(true);
  expect(some(campaignOf(third, TODAY).lines).some((line) => lines.includes(line))).toBe(false);
});
