import { describe, expect, test } from 'vitest';
import { checkChange } from '#shared/model/change.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { ratingDefinitions, ratingKinds } from '#shared/model/rating.ts';
import { entityNames, entityOf, isEntityName } from '#shared/model/registry.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { entryPointOf } from '#shared/rules/champions/champion-rank.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { cultureOf, cultureTypeFor, ownerCultureOf } from '#shared/rules/culture/score.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { findingsOf, silencedFindings } from '#shared/rules/findings/findings.ts';
import { objectivesOf } from '#shared/rules/individual-plan/has-plan.ts';
import { objectiveGaps } from '#shared/rules/individual-plan/objective-gaps.ts';
import { individualPlanOf } from '#shared/rules/individual-plan/individual-plan.ts';
import { isStale, valuesOf } from '#shared/reading/ratings.ts';
import { nameOf, presentPeople } from '#shared/reading/people.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { coverageOffers } from '#shared/rules/ratings/proposed-coverage.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { samplePortraits } from '#shared/sample/sample-portraits.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { sampleState } from '../../../fixtures/sample-state.ts';
import { some } from '../../../fixtures/some.ts';

const today = '2026-05-12' as IsoDate;

function counter(): () => string {
  let count = 0;
  return () => `id-${String((count += 1)).padStart(5, '0')}`;
}

function otherIds(): () => string {
  const next = counter();
  return () => `other-${next()}`;
}

describe('the sample partner', () => {
  test('is the same for the same ids and day', () => {
    expect(JSON.stringify(samplePartner(counter(), today, 'Robin Vale'))).toBe(
      JSON.stringify(samplePartner(counter(), today, 'Robin Vale')),
    );
  });

  test('holds only values that the write path accepts', () => {
    const refusals = samplePartner(counter(), today, 'Robin Vale').map(checkChange);
    expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
  });

  test('refers only to rows that were written before', () => {
    const seen = new Set<string>();
    for (const { entity, row, fields } of some(samplePartner(counter(), today, 'Robin Vale'))) {
      for (const [name, value] of Object.entries(fields)) {
        const target = entityOf(entity).fields[name]?.ref;
        if (target === undefined || typeof value !== 'string' || !isEntityName(target)) continue;
        expect(seen, `${entity}.${name} of ${row}`).toContain(`${target} ${value}`);
      }
      seen.add(`${entity} ${row}`);
    }
  });

  test('has about 25 people, one chart, a vacant seat, somebody in the tray and somebody who left', () => {
    const state = sampleState(today);
    expect(presentPeople(state, today)).toHaveLength(25);
    expect(resolveHierarchy(state.seat, state.person).broken).toEqual([]);
    const seats = [...state.seat.values()];
    expect(seats.filter((seat) => seat.personId === null).map((seat) => seat.title)).toEqual([
      'Head of alliances',
    ]);
    expect(seats.filter((seat) => !seat.onMap)).toHaveLength(1);
    expect([...state.person.values()].filter((person) => person.leftOn !== null)).toHaveLength(1);
  });

  test('has small portraits of some of its people, each of somebody who is there', () => {
    const portraits = Object.values(samplePortraits);
    const shown = presentPeople(sampleState(today), today).filter(({ photo }) => photo !== '');
    expect(portraits.length).toBeGreaterThanOrEqual(8);
    expect(new Set(shown.map(({ photo }) => photo))).toEqual(new Set(portraits));
    expect(Math.max(...portraits.map((photo) => photo?.length ?? 0))).toBeLessThan(15_000);
    expect(portraits.join('').length).toBeLessThan(150_000);
  });

  test.each(
    ratingKinds.flatMap((kind) => ratingDefinitions[kind].values.map((value) => [kind, value] as const)),
  )('shows %s %s', (kind, value) => {
    const state = sampleState(today);
    // Different kinds take different values; here only their ids matter.
    const holders = presentPeople(state, today).filter(({ id }) =>
      (valuesOf(state, id, kind) as readonly string[]).includes(value),
    );
    expect(holders.length).toBeGreaterThan(0);
  });

  test('shows people who are not rated, a second orientation, stale ratings, missing evidence and each confidence', () => {
    const state = sampleState(today);
    expect(presentPeople(state, today).some(({ id }) => valuesOf(state, id, 'support').length === 0)).toBe(
      true,
    );
    expect(presentPeople(state, today).some(({ id }) => valuesOf(state, id, 'influence').length === 0)).toBe(
      true,
    );
    expect(
      presentPeople(state, today).some(({ id }) => valuesOf(state, id, 'orientation').length === 2),
    ).toBe(true);
    const ratings = [...state.rating.values()];
    expect(ratings.some((rating) => isStale(rating, today, 180))).toBe(true);
    expect(ratings.some((rating) => !isStale(rating, today, 180))).toBe(true);
    expect(ratings.some((rating) => rating.evidence === '')).toBe(true);
    expect(new Set(ratings.map((rating) => rating.confidence))).toEqual(
      new Set(['guess', 'observed', 'confirmed']),
    );
  });

  test('has lines of all kinds, all strengths, and a champion', () => {
    const state = sampleState(today);
    const lines = [...state.line.values()];
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(
      new Set(['dotted', 'influences', 'ally', 'conflict']),
    );
    expect(
      new Set(lines.filter(({ kind }) => kind === 'influences').map(({ strength }) => strength)),
    ).toEqual(new Set([1, 2, 3]));
    expect(championsOf(state, today).championIds.size).toBe(1);
    expect(championsOf(state, today).coachIds.size).toBe(1);
    expect(nameOf(state, entryPointOf(state, today) ?? '')).toBe('Tomasz Wierzbicki');
  });

  test('fills every entity of a partner', () => {
    const state = sampleState(today);
    const empty = entityNames.filter((name) => state[name].size === 0);
    // A version would be empty: the log begins with the sample. Differences need a colleague.
    expect(empty).toEqual([
      'own_tactic',
      'channel_owner',
      'version',
      'conflict',
      'erasure_receipt',
      'same_person',
    ]);
    expect(partnerOf(state)?.sample).toBe(true);
  });

  test('shows three individual plans in full, two that are asked for, and a silenced finding', () => {
    const state = sampleState(today);
    const idOf = (name: string) =>
      [...state.person.values()].find((row) => row.name.startsWith(name))?.id ?? '';
    for (const name of ['Karin', 'Tomasz', 'Marguerite']) {
      const personId = idOf(name) as PersonId; // ids of person rows
      const answers = individualPlanOf(state, personId, today);
      const empty = answers.filter(({ text, question }) => text === '' && question !== 'other-people');
      expect(
        empty.map(({ question }) => question),
        name,
      ).toEqual([]);
      const parts = new Set(objectivesOf(state, personId).map(({ part }) => part));
      expect(parts.size, name).toBe(3);
      expect(objectivesOf(state, personId).flatMap(objectiveGaps), name).toEqual([]);
    }
    const asked = findingsOf(state, today).filter(({ rule }) => rule === 'asked-for-without-plan');
    expect(asked.map(({ title }) => title).toSorted()).toEqual([
      'Declan Mulrooney needs an individual plan',
      'Jonas Weidmann needs an individual plan',
    ]);
    expect(silencedFindings(state, today).map(({ finding: { title } }) => title)).toEqual([
      'Arjun Mehta is a key player and not covered',
    ]);
  });

  test('shows each strategy, an override, overdue and done actions, and an amber light', () => {
    const state = sampleState(today);
    const answers = presentPeople(state, today).map(({ id }) => strategyOf(state, id, today));
    expect(new Set(answers.map(({ rule }) => rule))).toEqual(
      new Set(['leverage', 'motivate', 'neutralize', 'monitor']),
    );
    expect(answers.filter(({ overridden }) => overridden)).toHaveLength(1);
    expect(new Set([...state.plan_line.values()].map((line) => line.state))).toEqual(
      new Set(['accepted', 'edited', 'rejected']),
    );
    const actions = [...state.action.values()];
    expect(actions.some(({ done }) => done)).toBe(true);
    expect(actions.some(({ done, due }) => !done && due !== null && due < today)).toBe(true);
    expect(mapStatusOf(state, today)).toMatchObject({ status: 3, light: 'amber', people: 25 });
  });

  test('has promises of both sides, open, overdue, without a date and kept, each of a contact, and a review', () => {
    const state = sampleState(today);
    const promises = [...state.promise.values()];
    for (const side of ['ours', 'theirs'] as const) {
      const own = promises.filter((row) => row.side === side);
      expect(own.some((row) => !row.done && row.due !== null && row.due > today)).toBe(true);
      expect(own.some((row) => !row.done && row.due !== null && row.due < today)).toBe(true);
      expect(own.some(({ done }) => done)).toBe(true);
    }
    expect(promises.some(({ due }) => due === null)).toBe(true);
    for (const { touchpointId, personId } of some(promises)) {
      const contact = state.touchpoint.get(touchpointId ?? '');
      expect(contact?.personIds).toContain(personId);
    }
    expect(partnerOf(state)?.nextReviewOn).not.toBeNull();
    expect(coverageOffers(state, today).map(({ rated, coverage }) => [rated, coverage])).toEqual([
      ['multiple', 'brief'],
      ['brief', 'multiple'],
    ]);
  });

  test.each(['2026-05-12', '2026-05-16', '2026-05-17', '2026-11-22'])(
    'seen from %s, no contact is on a weekend, and whoever met somebody knows them at least briefly',
    (day) => {
      const state = applyChanges(emptyState(), samplePartner(counter(), day as IsoDate, 'Robin Vale'));
      const known = new Set(
        [...state.acquaintance.values()]
          .filter(({ now }) => now !== 'none')
          .map(({ colleagueId, personId }) => `${colleagueId} ${personId}`),
      );
      for (const { on, personIds, colleagueIds, summary } of some(state.touchpoint.values())) {
        expect([0, 6], summary).not.toContain(new Date(on ?? '').getUTCDay());
        for (const pair of colleagueIds.flatMap((ours) => personIds.map((theirs) => `${ours} ${theirs}`)))
          expect(known, summary).toContain(pair);
      }
    },
  );

  test('shows two respondents who see two sides of the partner, and a type that the plan uses', () => {
    const state = sampleState(today);
    const { respondents, components, type, confidence } = cultureOf(state);
    expect(respondents).toHaveLength(2);
    expect(respondents.some(({ dontKnow }) => dontKnow > 0)).toBe(true);
    expect(type).toEqual({ kind: 'primary', type: 'entrepreneurial' });
    expect(components['decision-making'].spread?.discuss).toContain('bureaucratic');
    expect(components['source-of-power'].spread?.discuss).toEqual([]);
    expect(confidence.total).toBeGreaterThan(40);
    expect(confidence.total).toBeLessThan(90);
    expect(cultureTypeFor(state)).toMatchObject({ type: 'entrepreneurial', source: 'questionnaire' });
  });

  test('shows our own company by example answers, which another sample does not double', () => {
    const state = sampleState(today);
    expect(ownerCultureOf(state)).toMatchObject({ answered: 20, isSample: true });
    expect(ownerCultureOf(state).type?.type).toBe('bureaucratic');
    const twice = applyChanges(state, samplePartner(otherIds(), today, 'Robin Vale'));
    expect(twice.owner_respondent.size).toBe(1);
    expect(twice.owner_answer.size).toBe(20);
  });
});
