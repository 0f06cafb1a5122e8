import { describe, expect, test } from 'vitest';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId, type RatingKind } from '#shared/model/rating.ts';
import { editPlanLine } from '#shared/edit/plan/plan-lines.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import { planRowsOf, planView } from '#shared/rules/plan/view.ts';
import { TODAY } from '../fixtures/partner-map.ts';
import { some } from '../fixtures/some.ts';
import { workedPartners } from '../fixtures/worked/worked-partners.ts';
import { randomCampaign } from './random-campaign.ts';
import { randomFrom, seedOfRun } from './random.ts';

type Case = { readonly name: string; readonly state: PartnerState; readonly today: IsoDate };

const seed = seedOfRun();
const worked: readonly Case[] = workedPartners();
const cases: readonly Case[] = [
  ...worked,
  ...Array.from({ length: 20 }, (_, run) => ({
    name: `seed ${seed} + ${run}`,
    state: randomCampaign(randomFrom(seed + run)),
    today: TODAY,
  })),
];

/** What somebody’s main line would be if one rating of theirs were not there. */
function without(state: PartnerState, personId: PersonId, kind: RatingKind, today: IsoDate) {
  const rating = new Map(state.rating);
  rating.delete(ratingId(personId, kind));
  return planRowsOf({ ...state, rating }, personId, today).find(({ slot }) => slot === MAIN_SLOT)?.shown;
}

/** The texts of a line of which a reason may say that it decides them. */
const claims = [
  ['coverage', 'coverage', 'firstAction'],
  ['adaptability', 'adaptability', 'proof'],
  ['orientation', 'orientation', 'messageForm'],
] as const satisfies readonly (readonly [RatingKind, string, keyof PlannedLine])[];

describe('reasons', () => {
  test.each(claims)('%s is said to decide only what is another one without it', (kind, input, field) => {
    let claimed = 0;
    for (const { name, state, today } of worked)
      for (const { shown, slot, personId, state: decision } of some(planView(state, today).rows)) {
        if (decision !== 'proposed') continue;
        const reason = shown.because.find((one) => one.input === input);
        if (slot !== MAIN_SLOT || reason === undefined) continue;
        if (!becauseText(state, personId, reason, today).includes('which decides')) continue;
        claimed += 1;
        expect(without(state, personId, kind, today)?.[field], `${name} ${personId}`).not.toBe(shown[field]);
      }
    expect(claimed).toBeGreaterThan(3);
  });

  test('what decided leads, three at most, and nothing is lost', () => {
    for (const { name, state, today } of cases)
      for (const row of some(planView(state, today).rows.filter((one) => one.state !== 'edited'))) {
        const { leading, more } = reasonsOf(row);
        const where = `${name} ${row.id}`;
        expect(leading.length, where).toBeGreaterThan(0);
        expect(leading.length, where).toBeLessThanOrEqual(3);
        expect([...leading, ...more].map(({ input }) => input).toSorted(), where).toEqual(
          row.shown.because.map(({ input }) => input).toSorted(),
        );
        const inputs = row.shown.because.map(({ input }) => input);
        const first = ['event', 'favours', 'play', 'tactic'].find((input) =>
          inputs.some((one) => one === input),
        );
        expect([leading[0]?.input, undefined], where).toContain(first);
      }
  });

  test('every step of a play says why it has its day', () => {
    const steps = cases.flatMap(({ state, today }) =>
      planView(state, today).rows.filter(({ shown }) => shown.because[0]?.code === 'play'),
    );
    for (const row of some(steps))
      expect(
        reasonsOf(row).leading.map(({ input }) => input),
        `${row.personId} ${row.slot}`,
      ).toContain('timing');
  });

  test('a text of the user has no reason of the text that was there before', () => {
    for (const { name, state, today } of worked)
      for (const { shown, id, personId } of some(
        planView(state, today).rows.filter((one) => one.state === 'proposed'),
      ).slice(0, 8)) {
        const edited = applyChanges(state, editPlanLine(state, shown, { firstAction: 'Ring first.' }));
        const row = planRowsOf(edited, personId, today).find((one) => one.id === id);
        if (row === undefined) throw new Error(`${name} lost ${id}`);
        const { leading, more } = reasonsOf(row);
        const inputs = [...leading, ...more].map(({ input }) => input);
        for (const input of ['event', 'favours', 'play', 'tactic', 'outcome', 'coverage', 'path'] as const)
          expect(inputs, name).not.toContain(input);
        // What was not written otherwise is still told.
        expect(inputs, name).toContain('influence');
      }
  });
});
