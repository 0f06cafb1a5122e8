import { describe, expect, test } from 'vitest';
import { acceptPlanLine, editPlanLine } from '#shared/edit/plan/plan-lines.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays, dateText } from '#shared/reading/calendar.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { planRowsOf } from '#shared/rules/plan/view.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import { PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';

const [ada, bo] = [personId('ada'), personId('bo')];
/** Bo introduces us to Ada. */
const start = partnerMap({
  people: {
    ada: { support: 'neutral', influence: 'inner-circle', coverage: 'none' },
    bo: { support: 'advocate', influence: 'outside', knownBy: { hannah: 'in-depth' } },
  },
  colleagues: { hannah: {} },
  lines: [['influences', 'bo', 'ada', 3]],
});

function moved(date: IsoDate, state = start): PartnerState {
  return applyChanges(state, editPlanLine(state, mainLineOf(state, bo), { date }));
}

describe('a line that the user moved', () => {
  test('pushes what waits for it, which says so', () => {
    const date = addDays(TODAY, 28);
    const state = moved(date);
    expect((mainLineOf(start, ada).date ?? '') < date).toBe(true);
    expect((mainLineOf(state, ada).date ?? '') > date).toBe(true);
    expect(sentenceOf(mainLineOf(state, ada), 'timing', state)).toBe(
      `After what it waits for, which you moved to ${dateText(date)}.`,
    );
  });

  test('to where it stood already, or forward, changes nothing of the reason', () => {
    for (const date of [mainLineOf(start, bo).date ?? TODAY, TODAY]) {
      const state = moved(date);
      expect(mainLineOf(state, ada).because).toEqual(mainLineOf(start, ada).because);
    }
  });

  test('is not dated by the rules where the user put it', () => {
    expect(mainLineOf(moved(addDays(TODAY, 28)), bo).date).toBe(mainLineOf(start, bo).date);
  });

  test('tells a line that was agreed for an earlier day that its day has to change', () => {
    const agreed = applyChanges(start, acceptPlanLine(start, mainLineOf(start, ada)));
    const date = addDays(TODAY, 28);
    const state = moved(date, agreed);
    const [row] = planRowsOf(state, ada, TODAY);
    expect(row?.shown.date).toBe(mainLineOf(start, ada).date);
    expect(row === undefined ? [] : newsTexts(state, row, TODAY)).toEqual([
      `Date: After what it waits for, which you moved to ${dateText(date)}.`,
      `Date would now be ${dateText(mainLineOf(state, ada).date ?? TODAY)}.`,
    ]);
  });

  test('pushes what waits for it also where the user put the person off', () => {
    const until = addDays(TODAY, 30);
    const decision = {
      partnerId: PARTNER,
      rule: 'champion-silent',
      findingId: `champion-silent ${bo}`,
      until,
    };
    const state = applyChanges(start, [change('finding_decision', 'off', decision)]);
    expect((mainLineOf(state, ada).date ?? '') > until).toBe(true);
    expect(sentenceOf(mainLineOf(state, ada), 'timing', state)).toMatch(/^After what it waits for/);
  });

  test('pushes the steps of a play that come after it', () => {
    const map = partnerMap({
      people: {
        cora: { support: 'advocate', influence: 'inner-circle', knownBy: { hannah: 'in-depth' } },
        dan: { support: 'supporter', role: 'decision-maker', knownBy: { hannah: 'multiple' } },
      },
      colleagues: { hannah: {} },
    });
    const step = (state: PartnerState, slot: string): PlannedLine => {
      const line = campaignOf(state, TODAY).lines.find((one) => one.slot === slot);
      if (line === undefined) throw new Error(`no ${slot}`);
      return line;
    };
    const agree = (state: PartnerState): PlannedLine => step(state, 'mutual-plan.agree');
    const date = addDays(TODAY, 20);
    const state = applyChanges(map, editPlanLine(map, step(map, 'mutual-plan.draft'), { date }));
    expect((agree(map).date ?? '9') < date).toBe(true);
    expect((agree(state).date ?? '') > date).toBe(true);
    expect(sentenceOf(agree(state), 'timing', state)).toBe(
      `After what it waits for, which you moved to ${dateText(date)}.`,
    );
  });
});
