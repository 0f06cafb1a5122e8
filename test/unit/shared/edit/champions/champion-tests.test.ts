import { describe, expect, test } from 'vitest';
import { testChampion } from '#shared/edit/champions/champion-tests.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { championTestOf } from '#shared/rules/champions/champion-tests.ts';
import { company, personId, today, write } from '../fixture.ts';

const ceo = personId('ceo');
const by = { testedBy: 'Kim Lund', testedOn: today };
const later = { testedBy: 'Ada Berg', testedOn: '2026-04-01' as IsoDate };

describe('testChampion', () => {
  test('records result, evidence, who and when', () => {
    const state = company();
    const after = write(
      state,
      testChampion(state, ceo, 'power', { result: 'yes', evidence: 'Signed.', ...by }),
    );
    expect(championTestOf(after, ceo, 'power')).toMatchObject({
      personId: ceo,
      test: 'power',
      result: 'yes',
      evidence: 'Signed.',
      ...by,
    });
    expect(championTestOf(after, ceo, 'personal-stake')).toBeUndefined();
  });

  test('other words of evidence keep who and when; another result does not', () => {
    const state = company();
    const first = write(state, testChampion(state, ceo, 'power', { result: 'yes', ...by }));
    const words = write(first, testChampion(first, ceo, 'power', { evidence: 'Signed alone.', ...later }));
    expect(championTestOf(words, ceo, 'power')).toMatchObject({ evidence: 'Signed alone.', ...by });
    const failed = write(words, testChampion(words, ceo, 'power', { result: 'no', ...later }));
    expect(championTestOf(failed, ceo, 'power')).toMatchObject({ evidence: 'Signed alone.', ...later });
  });

  test('evidence may come first; it is no test yet', () => {
    const state = company();
    const noted = write(state, testChampion(state, ceo, 'power', { evidence: 'Ask for the board.', ...by }));
    expect(championTestOf(noted, ceo, 'power')).toMatchObject({ result: null, testedOn: null });
    const after = write(noted, testChampion(noted, ceo, 'power', { result: 'unclear', ...later }));
    expect(championTestOf(after, ceo, 'power')).toMatchObject({ result: 'unclear', ...later });
  });

  test('taking the result back leaves it not tested', () => {
    const state = company();
    const first = write(state, testChampion(state, ceo, 'power', { result: 'yes', ...by }));
    const after = write(first, testChampion(first, ceo, 'power', { result: null, ...later }));
    expect(championTestOf(after, ceo, 'power')).toMatchObject({ result: null, testedBy: '', testedOn: null });
  });

  test('nothing when nothing would change, or the person is unknown', () => {
    const state = company();
    expect(testChampion(state, ceo, 'power', { result: null, ...by })).toEqual([]);
    expect(testChampion(state, personId('nobody'), 'power', { result: 'yes', ...by })).toEqual([]);
  });
});
