import { describe, expect, test } from 'vitest';
import { acceptPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { change } from '#shared/model/change.ts';
import { planLineIdFor } from '#shared/model/plan-line.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { laterLines } from '#shared/rules/plan/later-lines.ts';
import { nextMoves } from '#shared/rules/plan/next-moves.ts';
import { colleagueId, PARTNER, partnerMap, personId, TODAY } from '../../../../fixtures/partner-map.ts';

/** Ada decides soon, is hardly known to our sponsor's rank, is met next week, and we owe her something. */
const busy = applyChanges(
  partnerMap({
    people: {
      ada: {
        support: 'supporter',
        influence: 'inner-circle',
        role: 'decision-maker',
        coverage: 'brief',
        knownBy: { hannah: 'brief' },
      },
      bo: {
        support: 'neutral',
        influence: 'political-structure',
        coverage: 'brief',
        knownBy: { hannah: 'brief' },
      },
    },
    colleagues: { hannah: {}, vera: {} },
  }),
  [
    change('team_member', 'tm', { partnerId: PARTNER, colleagueId: colleagueId('vera'), sponsor: true }),
    change('decision_window', 'dw', {
      partnerId: PARTNER,
      kind: 'decision',
      what: 'Supplier',
      on: addDays(TODAY, 40),
    }),
    change('promise', 'pr', {
      partnerId: PARTNER,
      side: 'ours',
      personId: personId('ada'),
      text: 'Send the list',
      due: addDays(TODAY, -3),
    }),
    change('meeting_brief', 'mb', {
      partnerId: PARTNER,
      on: addDays(TODAY, 6),
      personIds: [personId('ada')],
    }),
  ],
);

const linesOf = (state: PartnerState) => campaignOf(state, TODAY).lines;
function leading(state: PartnerState): readonly string[] {
  const later = laterLines(state, linesOf(state));
  return linesOf(state)
    .filter((line) => line.personId === personId('ada') && !later.has(planLineIdFor(line)))
    .map(({ slot }) => slot);
}

describe('nobody has more than three lines that lead', () => {
  test('what we owe, the meeting, and the next step of a play', () => {
    const own = linesOf(busy).filter(({ personId: id }) => id === personId('ada'));
    expect(own.length).toBeGreaterThan(4);
    const [main, meeting, step, ...more] = leading(busy);
    expect([main, meeting, more]).toEqual(['main', 'meeting', []]);
    const steps = own.filter(({ slot }) => slot.includes('.')).map(({ date }) => date ?? '');
    expect(own.find(({ slot }) => slot === step)?.date).toBe(steps.toSorted()[0]);
  });

  test('a step that is done makes room for the next one', () => {
    const [, , first] = leading(busy);
    const line = linesOf(busy).find(({ slot }) => slot === first);
    if (line === undefined) throw new Error('no step');
    const done = applyChanges(busy, [
      ...acceptPlanLine(busy, line),
      change('action', 'done', {
        partnerId: PARTNER,
        personId: personId('ada'),
        planLineId: planLineIdFor(line),
        text: 'Done.',
        done: true,
      }),
    ]);
    const others = leading(done).filter((slot) => slot.includes('.') && slot !== first);
    expect(others).toHaveLength(1);
  });

  test('what the user agreed to always leads', () => {
    const all = linesOf(busy).filter(({ personId: id }) => id === personId('ada'));
    let state = busy;
    for (const line of all) state = applyChanges(state, acceptPlanLine(state, line));
    expect(leading(state).length).toBeGreaterThanOrEqual(all.length);
  });

  test('of more that comes before any tactic the first two lead, and no step of a play', () => {
    const [main] = linesOf(busy);
    if (main === undefined) throw new Error('no line');
    const slots = ['main', 'meeting', 'hand-over', 'favours', 'newcomer.welcome'];
    const lines = slots.map((slot) => ({ ...main, slot }));
    const later = laterLines(busy, lines);
    const first = lines.filter((line) => !later.has(planLineIdFor(line))).map(({ slot }) => slot);
    expect(first).toEqual(['main', 'meeting', 'hand-over']);
  });

  test('who has one line or two keeps them, and no later line is a next move', () => {
    const later = laterLines(busy, linesOf(busy));
    expect(later.size).toBeGreaterThan(0);
    const bo = linesOf(busy).filter(({ personId: id }) => id === personId('bo'));
    expect(bo.filter((line) => later.has(planLineIdFor(line)))).toEqual([]);
    const moves = nextMoves(busy, linesOf(busy), TODAY);
    expect(moves.filter((line) => later.has(planLineIdFor(line)))).toEqual([]);
  });
});
