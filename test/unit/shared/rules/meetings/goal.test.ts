import { describe, expect, test } from 'vitest';
import { goalQuestion } from '#shared/rules/meetings/goal.ts';
import { partnerMap, personId } from '../../../../fixtures/partner-map.ts';

const state = partnerMap({
  people: { ada: { fields: { name: 'Ada Berg' } }, bo: { fields: { name: 'Bo Lind' } } },
});
const asked = (goal: string, key = 'ada') => goalQuestion(state, personId(key), { goal });

describe('the question that serves the goal of a meeting', () => {
  test.each([
    ['Ada names the two provinces for the pilot.', 'name the two provinces for the pilot'],
    ['Ada Berg agrees to her part; Bo carries it on', 'agree to your part'],
    ['Bo waits. Ada carries the plan to the board', 'carry the plan to the board'],
    ['Berg is ready to sign', 'be ready to sign'],
    ['Ada will pass the paper on', 'pass the paper on'],
    ['Ada passes the paper on', 'pass the paper on'],
    ['Ada reaches the board', 'reach the board'],
    ['Ada has a date', 'have a date'],
  ])('%s', (goal, wish) => {
    expect(asked(goal)).toBe(`What do you still need before you can ${wish}?`);
  });

  test.each([
    '',
    'A date for the pilot',
    'Bo names a date',
    'Adam names a date',
    'Ada does not leave',
    'Ada and Bo agree',
    'Ada sees that they follow',
    'We show Ada the plan',
  ])('none of “%s”', (goal) => {
    expect(asked(goal)).toBe('');
  });
});
