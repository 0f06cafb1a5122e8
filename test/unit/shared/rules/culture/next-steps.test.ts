import { describe, expect, test } from 'vitest';
import { cultureSteps } from '#shared/rules/culture/next-steps.ts';
import { cultureMap, everywhere, type GivenCulture } from '../../../../fixtures/culture-map.ts';

const E = everywhere([0, 0, 10, 0]);
const B = everywhere([10, 0, 0, 0]);

function stepsOf(given: GivenCulture, subject: 'partner' | 'owner' = 'partner'): readonly string[] {
  return cultureSteps(cultureMap(given), subject).map(({ id }) => id);
}

describe('what to do next about a culture', () => {
  test('nothing before the first answer, and nothing when two agree on everything', () => {
    expect(stepsOf({ respondents: { ada: {} } })).toEqual([]);
    expect(stepsOf({ respondents: { ada: E, bo: E } })).toEqual([]);
  });

  test('a half-filled questionnaire names the components that are open', () => {
    const [first] = cultureSteps(
      cultureMap({
        respondents: {
          ada: everywhere([0, 0, 10, 0], ['decision-making', 'work-structure', 'communication']),
        },
      }),
      'partner',
    );
    expect(first?.text).toBe('8 of 20 questions have no answer: control mechanisms and source of power.');
  });

  test('one respondent asks for a second one', () => {
    expect(stepsOf({ respondents: { ada: E, bo: {} } })).toEqual(['second']);
  });

  test('method, section 6: two who differ by more than 20 points discuss it', () => {
    expect(stepsOf({ respondents: { ada: E, bo: B } })).toEqual(['discuss']);
    expect(stepsOf({ respondents: { ada: everywhere([0, 4, 6, 0]), bo: everywhere([0, 6, 4, 0]) } })).toEqual(
      [],
    );
  });

  test('few answers that contradict what was said', () => {
    const few = everywhere([0, 0, 10, 0], ['communication']);
    expect(stepsOf({ respondents: { ada: few }, said: 'bureaucratic' })).toContain('said');
    expect(stepsOf({ respondents: { ada: few }, said: 'entrepreneurial' })).not.toContain('said');
    expect(stepsOf({ respondents: { ada: E }, said: 'bureaucratic' })).not.toContain('said');
  });

  test('example answers are called that', () => {
    expect(stepsOf({ own: { sample: B } }, 'owner')).toEqual(['examples']);
    const [step] = cultureSteps(
      cultureMap({ own: { sample: B, ada: everywhere([0, 0, 10, 0], ['communication']) } }),
      'owner',
    );
    expect(step?.text).toContain('Answer 10 questions to replace the examples (4 of 10).');
  });
});
