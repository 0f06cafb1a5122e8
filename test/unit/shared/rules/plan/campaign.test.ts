import { describe, expect, test } from 'vitest';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import { adaptabilities, coverages, orientations } from '#shared/model/rating.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { cultureGuideFor } from '#shared/playbook/culture/channel.ts';
import { messageFormFor } from '#shared/playbook/plan/message-form.ts';
import { proofFor } from '#shared/playbook/plan/proof.ts';
import { cultureTypeFor } from '#shared/rules/culture/score.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { isTeamSlot } from '#shared/playbook/plays/plays.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { MAIN_SLOT } from '#shared/model/plan-line.ts';
import type { PlannedLine } from '#shared/rules/campaign/planned-line.ts';
import { nameOf, presentPeople } from '#shared/reading/people.ts';
import { cultureChanges, everywhere, type GivenCulture } from '../../../../fixtures/culture-map.ts';
import { mainLineOf } from '../../../../fixtures/main-line.ts';
import {
  partnerMap,
  personId,
  TODAY,
  type GivenMap,
  type GivenPerson,
} from '../../../../fixtures/partner-map.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { sentenceOf } from '../../../../fixtures/sentence-of.ts';
import { some } from '../../../../fixtures/some.ts';

const ada = personId('ada');

function lineOf(
  person: GivenPerson,
  rest: Omit<GivenMap, 'people'> & { readonly others?: GivenMap['people'] } = {},
): PlannedLine {
  const { others, ...map } = rest;
  return mainLineOf(partnerMap({ people: { ada: person, ...others }, ...map }), ada);
}

function inputOf(line: PlannedLine, input: string): string | undefined {
  return line.because.find((because) => because.input === input)?.value;
}

describe('method 5.4: the generated plan', () => {
  test.each(adaptabilities)('method 5.4: adaptability %s decides the proof', (adaptability) => {
    const line = lineOf({ adaptability });
    expect(line.proof).toBe(proofFor(adaptability, false));
    expect(inputOf(line, 'adaptability')).toBe(adaptability);
  });

  test.each(orientations)('method 5.4: orientation %s decides the form of the message', (orientation) => {
    const line = lineOf({ orientation });
    expect(line.messageForm).toBe(messageFormFor([orientation]));
    expect(inputOf(line, 'orientation')).toBe(orientation);
  });

  test.each([...cultureTypes, null])('method 5.4: culture %s decides channel and pace', (cultureType) => {
    const line = lineOf(
      { coverage: 'brief', influence: 'political-structure' },
      { partner: { cultureType } },
    );
    expect(line).toMatchObject(cultureGuideFor(cultureType, line.strategy));
    expect(inputOf(line, 'culture')).toBe(cultureType ?? '');
  });

  test('method 5.4 and 6: the culture comes from the questionnaire, and the because names it with its source', () => {
    const textOf = (given: GivenCulture) => {
      const state = applyChanges(
        partnerMap({ people: { ada: { coverage: 'brief', influence: 'political-structure' } } }),
        cultureChanges(given),
      );
      const line = mainLineOf(state, ada);
      expect(line).toMatchObject(cultureGuideFor(cultureTypeFor(state).type, line.strategy));
      return sentenceOf(line, 'culture', state);
    };
    expect(textOf({ said: 'bureaucratic' })).toBe(
      'Culture of the partner: Bureaucratic, as you chose, which decides channel and pace.',
    );
    expect(textOf({ said: 'bureaucratic', respondents: { bo: everywhere([0, 0, 10, 0]) } })).toBe(
      'Culture of the partner: Entrepreneurial, by the questionnaire, which decides channel and pace.',
    );
    expect(textOf({ respondents: { bo: everywhere([0, 0, 5, 5]) } })).toBe(
      'Culture of the partner: mixed, Entrepreneurial with Individualistic, by the questionnaire; the first decides channel and pace.',
    );
  });

  test.each(coverages)('method 5.4: coverage %s is named and decides the first action', (coverage) => {
    const line = lineOf({ coverage, support: 'neutral' });
    expect(inputOf(line, 'coverage')).toBe(coverage);
    const actions = coverages.map((other) => lineOf({ coverage: other, support: 'neutral' }).tacticId);
    expect(actions.filter((id) => id === line.tacticId).length).toBeLessThan(coverages.length);
  });

  test('method 5.4: no contact → an introduction along the best influence path, naming via whom', () => {
    const line = lineOf(
      { coverage: 'none', support: 'supporter', influence: 'inner-circle' },
      {
        colleagues: { hannah: {} },
        others: {
          bo: { knownBy: { hannah: 'in-depth' }, support: 'advocate' },
          cy: { knownBy: { hannah: 'brief' } },
        },
        lines: [
          ['influences', 'bo', 'ada', 3],
          ['influences', 'cy', 'ada', 3],
        ],
      },
    );
    expect(line.firstAction).toBe(
      'Meet Ada once Bo has introduced Hannah: begin with thanks for the support so far, and ask what is expected of us.',
    );
    expect(inputOf(line, 'path')).toBe('c-hannah p-bo');
  });

  test('method 5.4: a way over several people names each of them', () => {
    const line = lineOf(
      { coverage: 'none', support: 'neutral', influence: 'political-structure' },
      {
        colleagues: { hannah: {} },
        others: {
          bo: { support: 'supporter' },
          cy: { support: 'neutral', knownBy: { hannah: 'in-depth' } },
        },
        lines: [
          ['influences', 'cy', 'bo', 3],
          ['influences', 'bo', 'ada', 3],
        ],
      },
    );
    expect(line.firstAction).toContain('once Bo has introduced Hannah');
    expect(line.firstAction).toContain('The path in: Cy, then Bo.');
  });

  test('method 5.4: no contact and no path in → find one', () => {
    const line = lineOf({ coverage: 'none', support: 'neutral' });
    expect(line.tacticId).toBe('motivate.find-a-way-in');
    expect(inputOf(line, 'path')).toBe('');
  });

  test('method 5.2: support not rated adds “find out first”, without asking anybody a favour for it', () => {
    const line = lineOf(
      { coverage: 'brief' },
      { others: { bo: { support: 'advocate', influence: 'inner-circle' } } },
    );
    expect(line.strategy).toBe('motivate');
    expect(line.firstAction).toMatch(/The stance of Ada is not known: ask those of us who have met Ada/);
    expect(lineOf({ support: 'neutral' }).firstAction).not.toContain('is not known');
  });

  test('method 5.2: opponent adds “contain”, a non-supporter does not', () => {
    const rest = {
      others: { bo: { influence: 'inner-circle' } },
      lines: [['influences', 'ada', 'bo', 3]],
    } as const;
    expect(lineOf({ support: 'opponent', influence: 'outside' }, rest).firstAction).toContain(
      'Prepare the room: ',
    );
    expect(lineOf({ support: 'non-supporter', influence: 'outside' }, rest).firstAction).not.toContain(
      'Prepare the room',
    );
  });

  test('method 5.5: the champion is asked first, but never one in conflict with the person', () => {
    const others = {
      bo: { support: 'advocate', influence: 'inner-circle' },
      cy: { support: 'advocate', influence: 'political-structure' },
    } as const;
    const person = { support: 'opponent', coverage: 'none', influence: 'inner-circle' } as const;
    expect(lineOf(person, { others }).firstAction).toContain('Hear from Bo first');
    expect(lineOf(person, { others, lines: [['conflict', 'bo', 'ada']] }).firstAction).toContain(
      'Hear from Cy first',
    );
  });

  test('the user’s own strategy is followed, and named', () => {
    const line = lineOf({
      support: 'supporter',
      fields: { strategyOverride: 'monitor', strategyReason: 'Leaves.' },
    });
    expect(line.strategy).toBe('monitor');
    expect(inputOf(line, 'override')).toBe('monitor');
    expect(inputOf(line, 'support')).toBe('supporter');
  });
});

describe('the plan of a partner', () => {
  test('has one line for everybody who works there now, by priority', () => {
    const state = sampleState(TODAY);
    const plan = campaignOf(state, TODAY).lines.filter(({ slot }) => slot === MAIN_SLOT);
    expect(plan.map(({ personId: id }) => id).toSorted()).toEqual(
      presentPeople(state, TODAY)
        .map(({ id }) => id)
        .toSorted(),
    );
    const priorities = plan.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
  });

  test('method 5.4: every line names influence, support, coverage, culture and freshness, and where somebody is convinced adaptability and orientation', () => {
    const state = sampleState(TODAY);
    for (const line of some([...campaignOf(state, TODAY).main.values()])) {
      const inputs = line.because.map(({ input }) => input);
      for (const input of ['influence', 'support', 'coverage', 'culture', 'freshness'])
        expect(inputs).toContain(input);
      for (const input of ['adaptability', 'orientation'])
        expect(inputs.includes(input as never), line.firstAction).toBe(line.messageForm !== '');
      expect(new Set(inputs).size).toBe(inputs.length);
      for (const because of some(line.because))
        expect(becauseText(state, line.personId, because, TODAY)).toMatch(/^\S.+[.…]$/u);
    }
  });

  test('leaves no mark unfilled and no field empty', () => {
    const state = sampleState(TODAY);
    for (const line of some(campaignOf(state, TODAY).lines)) {
      expect(line.firstAction, nameOf(state, line.personId)).not.toMatch(/[{}]/);
      const own = isTeamSlot(line.slot) ? [] : (['pace'] as const);
      for (const field of ['firstAction', 'channel', 'date', ...own] as const)
        expect(line[field], `${nameOf(state, line.personId)} ${line.slot}`).not.toBe('');
    }
  });

  test('has proof and form where somebody is asked or convinced, not where something is owed, handed over or thanked for', () => {
    const state = sampleState(TODAY);
    const { lines } = campaignOf(state, TODAY);
    for (const { proof, messageForm } of some(lines)) expect(proof === '').toBe(messageForm === '');
    const bare =
      /^(?:Settle|Give \p{Lu}[^,]* by |Take the hand-over|Call |Find out|Before |Ask \p{Lu}.* which day it will be )|thank/u;
    const convincing = lines.filter(({ slot, firstAction }) => !isTeamSlot(slot) && !bare.test(firstAction));
    for (const line of some(convincing)) expect(line.proof, line.firstAction).not.toBe('');
    for (const line of some(lines.filter(({ firstAction }) => firstAction.startsWith('Settle'))))
      expect(line.proof, line.firstAction).toBe('');
  });

  test('is empty for an empty state', () => {
    expect(campaignOf(emptyState(), TODAY).lines).toEqual([]);
  });
});
