import { expect, test } from 'vitest';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { factOfTactic } from '#shared/rules/plan/fact-text.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import { ratingId } from '#shared/model/rating.ts';
import { personIdOf, workedPartners } from '../../../../fixtures/worked/worked-partners.ts';

const [sample, telecom, founder] = workedPartners();
const whys = new Set(builtInTactics.map(({ why }) => why));

/** The reason that leads the main line of somebody. */
function firstReason(partner: typeof sample, key: string): string {
  if (partner === undefined) throw new Error('no partner');
  const { state, today } = partner;
  const row = planView(state, today).rows.find(
    ({ personId, slot }) => slot === 'main' && personId === personIdOf(partner, key),
  );
  const because = row === undefined ? undefined : reasonsOf(row).leading[0];
  return because === undefined || row === undefined ? '' : becauseText(state, row.personId, because, today);
}

test('a line begins with what the map says, and when it was noted', () => {
  expect(firstReason(telecom, 'steindl')).toBe(
    'What we promised was due on 11 Nov 2026, 5 days ago, so it comes first.',
  );
  expect(firstReason(telecom, 'pichler')).toBe('Gerald Pichler spoke of it on 15 Oct 2026.');
  expect(firstReason(telecom, 'hofer')).toBe(
    'What Lukas Hofer does for the decision: “Fills in the product page of the proposal”.',
  );
  expect(firstReason(founder, 'grace')).toBe('Grace Okonkwo spoke of it on 14 Oct 2026.');
  expect(firstReason(founder, 'conor')).toBe('Conversations so far, noted on 4 Nov 2026: “Not met yet”.');
});

test('of the lines of tactics, few begin with a rule that holds anywhere', () => {
  for (const { name, state, today } of workedPartners()) {
    const first = planView(state, today)
      .rows.map((row) => ({ row, because: reasonsOf(row).leading[0] }))
      .filter(({ because }) => because?.code === 'tactic')
      .map(({ row, because }) =>
        because === undefined ? '' : becauseText(state, row.personId, because, today),
      );
    expect(first.length, name).toBeGreaterThan(5);
    expect(first.filter((text) => whys.has(text)).length, name).toBeLessThan(first.length / 5);
  }
});

test('a guess is said as one, and what a note quotes stands in single marks', () => {
  if (founder === undefined) throw new Error('no partner');
  const { state, today } = founder;
  const id = personIdOf(founder, 'ciara');
  const key = ratingId(id, 'support');
  const rating = state.rating.get(key);
  if (rating === undefined) throw new Error('not rated');
  const evidence = 'Said “as long as it runs”.';
  const seen = {
    ...state,
    rating: new Map(state.rating).set(key, { ...rating, confidence: 'guess', evidence } as const),
  };
  expect(factOfTactic(seen, id, { applies: {}, text: '' }, today)).toBe(
    'What we saw, noted on 15 Jul 2026, a guess: “Said ‘as long as it runs’”.',
  );
});
