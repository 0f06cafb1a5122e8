import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { plainStrategyForms, strategyInWords, strategyLabels } from '#shared/model/strategy.ts';
import { acceptPlanLine, editPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { planContent } from '#shared/print/plan/plan-content.ts';
import { individualPlanOf } from '#shared/rules/individual-plan/individual-plan.ts';
import { nextStepOf } from '#shared/rules/individual-plan/next-step.ts';
import { briefOf } from '#shared/rules/meetings/brief.ts';
import { toMind } from '#shared/rules/campaign/room.ts';
import { nextLineOf, planView } from '#shared/rules/plan/view.ts';
import { shortMoveBesideName } from '#shared/rules/plan/short-move.ts';
import { waysIn } from '#shared/rules/plan/ways-in.ts';
import { upperFirst } from '#shared/text/wording.ts';
import { meeting } from '../fixtures/meeting.ts';
import { TODAY } from '../fixtures/partner-map.ts';
import { some } from '../fixtures/some.ts';
import { workedPartners } from '../fixtures/worked/worked-partners.ts';
import { randomCampaign } from './random-campaign.ts';
import { randomFrom, seedOfRun, type Random } from './random.ts';

type Case = { readonly name: string; readonly state: PartnerState; readonly today: IsoDate };

const seed = seedOfRun();
const random = randomFrom(seed);
const cases: readonly Case[] = [
  ...workedPartners(),
  ...Array.from({ length: 40 }, (_, run) => ({
    name: `seed ${seed} + ${run}`,
    state: randomCampaign(randomFrom(seed + run)),
    today: TODAY,
  })),
].map(({ name, state, today }) => ({ name, today, state: decided(state, today, random) }));

/** The same partner after the user accepted some lines and rewrote others. */
function decided(state: PartnerState, today: IsoDate, { integer }: Random): PartnerState {
  let now = state;
  for (const { shown } of planView(state, today).rows) {
    const choice = integer(5);
    if (choice === 0) now = applyChanges(now, acceptPlanLine(now, shown));
    if (choice === 1) now = applyChanges(now, editPlanLine(now, shown, { firstAction: 'Ring them first.' }));
  }
  return now;
}

/** How what we do among ourselves begins. */
const inside =
  /prepare the|in the room:|team call|in the calendar|our own team|to reach:|their way|brief \w+ on one page/iu;

describe('what comes next with a person is said word for word the same', () => {
  test('by the plan, the brief, the individual plan and the printed plan', () => {
    for (const { name, state, today } of cases) {
      const paper = planContent(state, 'internal', today);
      if (paper.audience !== 'internal') throw new Error('asked for the internal plan');
      const printed = Map.groupBy(paper.plans, ({ personId }) => personId);
      for (const [personId, rows] of some([
        ...Map.groupBy(planView(state, today).rows, (row) => row.personId),
      ])) {
        const live = rows.filter((row) => row.state !== 'rejected');
        const line = nextLineOf(state, personId, today);
        expect(line, name).toBe(live[0]?.shown ?? null);
        if (line === null || live[0]?.planned === null) continue;
        const where = `${name} ${personId}`;
        const steps = printed
          .get(personId)
          ?.map(({ step }) => step.find(({ key }) => key === 'first-action'));
        expect(
          steps?.map((step) => step?.text),
          where,
        ).toContain(line.firstAction);
        const met = meeting({ personIds: [personId] });
        const brief = briefOf(state, met, today);
        // Who leaves before the meeting is not there.
        for (const { say, hear, stance } of brief.attendees) {
          expect(say.text, where).not.toBe('');
          expect(hear.text, where).not.toBe('');
          // What the user wrote is said as it was written; what is done among ourselves is not said at all.
          const own = rows.find(
            ({ slot, state: decision }) => slot === 'main' && decision === 'edited',
          )?.shown;
          const isInTime = own !== undefined && (own.date ?? TODAY) <= (met.on ?? TODAY);
          expect(say.text, where).toBe(isInTime ? own.firstAction : say.text);
          expect(`${say.text} ${hear.text}`, where).not.toMatch(inside);
          expect(stance.text, where).toContain(`: ${strategyLabels[line.strategy].toLowerCase()}`);
          expect(stance.text, where).toContain(`(${plainStrategyForms[line.strategy]}`);
        }
        const answers = individualPlanOf(state, personId, today);
        expect(answers.find(({ question }) => question === 'relationship')?.map, where).toContain(
          strategyInWords(line.strategy, {}),
        );
        const step = nextStepOf(state, personId, today);
        expect([undefined, line.firstAction], where).toContain(step?.firstAction);
        // On paper the individual plan stands below the lines of its person, and does not say them again.
        const sheets = paper.individualPlans.sheets.filter((each) => each.personId === personId);
        for (const { text } of sheets.flatMap((each) => each.answers))
          expect(text, where).not.toContain(line.firstAction);
        const rank = paper.director.keyPlayers.find((each) => each.personId === personId);
        expect([undefined, upperFirst(shortMoveBesideName(state, line))], where).toContain(rank?.next);
      }
    }
  });

  test('and nothing of it stands on the paper for the partner', () => {
    for (const { name, state, today } of cases) {
      const safe = JSON.stringify(planContent(state, 'partner-safe', today));
      for (const { shown } of planView(state, today).rows) {
        expect(safe, name).not.toContain(JSON.stringify(shown.firstAction).slice(1, -1));
        expect(safe, name).not.toContain(`"${shown.stage}"`);
      }
    }
  });
});

test('the way in that a line takes is the first that map and brief show', () => {
  let compared = 0;
  for (const { name, state, today } of cases)
    for (const { personId, shown, state: decision, planned } of planView(state, today).rows) {
      const reason = shown.because.find(({ code }) => code === 'path');
      if (reason?.code !== 'path' || decision === 'rejected' || planned === null) continue;
      const { colleagueId, via } = reason.params;
      if (via.length === 0) continue;
      const [first] = waysIn(state, personId, today);
      expect([first?.colleagueId, first?.via], `${name} ${personId}`).toEqual([colleagueId, via]);
      compared += 1;
    }
  expect(compared).toBeGreaterThan(0);
});

test('with somebody in the room who is above or against a person or does not support us, the brief asks neither for worries nor for introductions', () => {
  let tense = 0;
  for (const { name, state, today } of cases) {
    const personIds = planView(state, today).rows.map((row) => row.personId);
    for (const [index, personId] of personIds.entries()) {
      const others = [personId, personIds[(index * 7 + 3) % personIds.length] ?? personId];
      const { questions, attendees } = briefOf(state, meeting({ personIds: others }), today);
      // Who leaves before the meeting is not there.
      const there = attendees.map((each) => each.personId);
      if (toMind(state, personId, there).length === 0) continue;
      tense += 1;
      const personName = state.person.get(personId)?.name ?? '';
      const asked = questions.filter(({ text }) => text.startsWith(`${personName}:`)).map(({ text }) => text);
      const heard = attendees.find((each) => each.personId === personId)?.hear.text ?? '';
      expect([...asked, heard].join(' '), name).not.toMatch(
        /worries|bring us together|get to talk with|which point|speaks against/u,
      );
    }
  }
  expect(tense).toBeGreaterThan(10);
});
