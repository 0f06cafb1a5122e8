import { describe, expect, test } from 'vitest';
import { addValidation } from '#shared/edit/culture/validations.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { cultureComponents } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { validationStarters } from '#shared/playbook/culture/validation-starters.ts';
import { proposeValidations } from '#shared/rules/culture/propose-validations.ts';
import { cultureMap, everywhere } from '../../../../fixtures/culture-map.ts';
import { PARTNER } from '../../../../fixtures/partner-map.ts';

const B = [10, 0, 0, 0] as const;
const E = [0, 0, 10, 0] as const;

function proposed(state: Parameters<typeof proposeValidations>[0]) {
  return proposeValidations(state).map(({ starter }) => starter.id);
}

describe('method, section 6: validation tactics', () => {
  test('are proposed for the claims that carry the result, not for others', () => {
    const state = cultureMap({
      respondents: { ada: { ...everywhere(E), ...everywhere(B, ['communication']) } },
    });
    expect(proposed(state)).toEqual([
      'decision.founder',
      'work.core',
      'control.results',
      'power.founder',
      'any.second-form',
      'any.newcomer',
    ]);
  });

  test('the least sure claim comes first, and says how sure it is', () => {
    const state = cultureMap({
      respondents: { ada: { ...everywhere(E), 'source-of-power.values': 'dont-know' } },
    });
    const [first] = proposeValidations(state);
    expect(first?.starter.id).toBe('power.founder');
    expect(first?.because).toContain('confidence so far 75 of 100');
  });

  test('what is tested already is not proposed again; a second opinion only while there is none', () => {
    const state = cultureMap({ respondents: { ada: everywhere(E), bea: everywhere(E) } });
    const starter = validationStarters.find(({ id }) => id === 'decision.founder');
    if (starter === undefined) throw new Error('no such starter');
    const { id: starterId, component, claim, test: what } = starter;
    const planned = applyChanges(
      state,
      addValidation(PARTNER, 'v', { starterId, component, claim, test: what }),
    );
    expect(proposed(state)).toContain('decision.founder');
    expect(proposed(planned)).not.toContain('decision.founder');
    expect(proposed(planned)).not.toContain('any.second-form');
  });

  test('nothing is proposed where nothing is answered', () => {
    expect(proposed(cultureMap({ said: 'bureaucratic' }))).toEqual([]);
  });

  test('there is a starter for each component and type, and the starters of the method are among them', () => {
    for (const component of cultureComponents)
      for (const type of cultureTypes)
        expect(
          validationStarters.filter((each) => each.component === component && each.type === type),
          `${component} ${type}`,
        ).toHaveLength(1);
    const claims = validationStarters.map(({ claim, test: what }) => `${claim} ${what}`).join('\n');
    for (const words of [
      'committee decides. Ask for a small exception',
      'consensus. Invite one person to a meeting',
      'founder decides. Make a proposal to the second in line',
      'everyone for themselves. Ask for an introduction to another unit',
      'formal. Send a short message',
      'by results. Ask what was reviewed last month',
      'from the position. Ask a hard question in a meeting and see who is looked at',
      'Let two colleagues fill in the questionnaire separately',
      'Ask a newcomer which stories were told in week one',
    ])
      expect(claims).toContain(words);
    expect(new Set(validationStarters.map(({ id }) => id)).size).toBe(validationStarters.length);
  });
});
