import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { emptyState } from '#shared/model/partner-state.ts';
import { directorPlan } from '#shared/print/plan/director-plan.ts';
import { MONTH_DAYS } from '#shared/print/plan/director-month.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { presentPeople } from '#shared/reading/people.ts';
import { isKeyPlayer } from '#shared/rules/people/key-player.ts';
import { priorityTotal } from '#shared/rules/priority/priority.ts';
import { workedPartners } from '../../../../fixtures/worked/worked-partners.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { some } from '../../../../fixtures/some.ts';

const today = '2026-11-21' as IsoDate;

describe('director’s plan', () => {
  test('an empty partner gives pages that say what is missing', () => {
    const plan = directorPlan(emptyState(), today);
    expect(plan.overview).toMatchObject({ light: 'grey', goal: '', moves: [], risks: [] });
    expect(plan).toMatchObject({ keyPlayers: [], month: [] });
    expect(plan.paths).toMatchObject({ champions: [], paths: [] });
  });

  test('three moves with what, why, who and when; three risks of different kinds', () => {
    for (const { name, state, today: day } of workedPartners()) {
      const { moves, risks } = directorPlan(state, day).overview;
      expect(moves.length, name).toBe(3);
      for (const move of moves) {
        expect(move.what, name).not.toBe('');
        expect(move.why, name).not.toBe('');
        expect(move.date, name).not.toBe('');
      }
      expect(risks.length, name).toBeGreaterThan(0);
      expect(risks.length, name).toBeLessThanOrEqual(3);
      expect(new Set(risks.map(({ title }) => title)).size, name).toBe(risks.length);
    }
  });

  test('the text of a move does not begin with its title once more', () => {
    const { moves } = directorPlan(sampleState(today), today).overview;
    const owed = moves.filter(({ what }) => what.startsWith('Settle what we owe'));
    for (const { what, how } of some(owed)) {
      expect(how).toMatch(/^“/u);
      expect(how).not.toContain(what.slice(1));
    }
  });

  test('the next step of a key player does not name them again', () => {
    for (const { name, state, today: day } of workedPartners()) {
      const { keyPlayers } = directorPlan(state, day);
      for (const row of keyPlayers) expect(row.next, name).not.toContain(row.name);
      expect(keyPlayers.map(({ next }) => next).join(' '), name).toContain(' them');
    }
  });

  test('who can stop it is the first risk', () => {
    const state = sampleState(today);
    const [risk] = directorPlan(state, today).overview.risks;
    expect(risk?.title).toBe('Declan Mulrooney can stop it');
    expect(risk?.because).toContain('gatekeeper');
    const [next] = directorPlan({ ...state, rating: new Map() }, today).overview.risks;
    expect(next?.title).not.toContain('can stop it');
  });

  test('every key player who is there stands on one row, by priority', () => {
    for (const { name, state, today: day } of workedPartners()) {
      const { keyPlayers } = directorPlan(state, day);
      const expected = presentPeople(state, day).filter(({ id }) => isKeyPlayer(state, id));
      expect(new Set(keyPlayers.map(({ personId }) => personId)), name).toEqual(
        new Set(expected.map(({ id }) => id)),
      );
      expect(keyPlayers.map(({ rank }) => rank)).toEqual(keyPlayers.map((_, index) => index + 1));
      const priorities = keyPlayers.map(({ personId }) => priorityTotal(state, personId, day));
      expect(priorities, name).toEqual(priorities.toSorted((a, b) => b - a));
    }
  });

  test('the next 30 days hold what is overdue, nothing later, and nothing twice', () => {
    const state = sampleState(today);
    const { month } = directorPlan(state, today);
    const said = month.map(({ due, what, person }) => `${due} ${what} ${person}`);
    expect(new Set(said).size).toBe(said.length);
    const end = addDays(today, MONTH_DAYS);
    const inTime = [...state.action.values()].filter(({ done, due }) => !done && due !== null && due <= end);
    for (const { text } of some(inTime)) expect(month.map(({ what }) => what)).toContain(text.trim());
    const later = [...state.action.values()].filter(({ due }) => due !== null && due > end);
    for (const { text } of later) expect(month.map(({ what }) => what)).not.toContain(text.trim());
    const overdue = month.map((row) => row.overdue);
    expect(overdue).toEqual(overdue.toSorted((a, b) => Number(b) - Number(a)));
    // What we owe is said by the promise or the action itself.
    expect(month.filter(({ what }) => what.startsWith('Settle what we owe'))).toEqual([]);
  });

  test('open changes alone stand on the page of the culture', () => {
    const state = sampleState(today);
    const { adjustments } = directorPlan(state, today).culture;
    const open = [...state.adjustment.values()].filter(({ done }) => !done);
    expect(adjustments.map(({ change }) => change).toSorted()).toEqual(
      open.map(({ change }) => change.trim()).toSorted(),
    );
    expect(open.length).toBeLessThan(state.adjustment.size);
  });
});
