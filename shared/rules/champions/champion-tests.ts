import type { PartnerState } from '../../model/partner-state.ts';
import {
  championTestId,
  type ChampionTestRecord,
  championTestLabels,
  championTests,
  type ChampionTest,
  type TestResult,
} from '../../model/champion-test.ts';
import { influenceLabels } from '../../model/rating.ts';
import { isKeyInfluence } from '../people/key-player.ts';
import { valueOf } from '../../reading/ratings.ts';

/** The record of one champion test of a person; undefined when nobody ever wrote one (method, section 5, point 5). */
export function championTestOf(
  state: PartnerState,
  personId: string,
  test: ChampionTest,
): ChampionTestRecord | undefined {
  return state.champion_test.get(championTestId(personId, test));
}

/** The result of one champion test; null while it was not tested. */
export function testResultOf(state: PartnerState, personId: string, test: ChampionTest): TestResult | null {
  return championTestOf(state, personId, test)?.result ?? null;
}

/** How the three champion tests of a person stand. */
export type TestCount = { readonly passed: number; readonly failed: number; readonly tested: number };

/** Counts the champion tests of a person; `unclear` is tested, neither passed nor failed. */
export function countTests(state: PartnerState, personId: string): TestCount {
  const results = championTests.map((test) => testResultOf(state, personId, test));
  return {
    passed: results.filter((result) => result === 'yes').length,
    failed: results.filter((result) => result === 'no').length,
    tested: results.filter((result) => result !== null).length,
  };
}

/** Whether a person is what the tests are for, or was tested before: the tests are then shown (method, section 5, point 5). */
export function isWorthTesting(state: PartnerState, personId: string): boolean {
  return valueOf(state, personId, 'support') === 'advocate' || countTests(state, personId).tested > 0;
}

/** How the tests stand in a few words, such as `2 of 3 tests passed`. */
export function testCountText(state: PartnerState, personId: string): string {
  const { passed, tested } = countTests(state, personId);
  return tested === 0 ? 'not tested' : `${passed} of ${championTests.length} tests passed`;
}

/**
 * What the tests of an advocate say against the badge, as a sentence: a passed test of power that the rating of influence denies,
 * and tests that failed. Empty for everybody else and when there is nothing to say.
 */
export function testRemark(state: PartnerState, personId: string): string {
  if (valueOf(state, personId, 'support') !== 'advocate') return '';
  return [powerRemark(state, personId), failedRemark(state, personId)].filter(Boolean).join(' ');
}

/** Whether the test of power was passed while influence says that there is none, or is not rated: influence is to be rated. */
export function wantsInfluenceRated(state: PartnerState, personId: string): boolean {
  return (
    valueOf(state, personId, 'support') === 'advocate' &&
    testResultOf(state, personId, 'power') === 'yes' &&
    !isKeyInfluence(valueOf(state, personId, 'influence'))
  );
}

function powerRemark(state: PartnerState, personId: string): string {
  if (!wantsInfluenceRated(state, personId)) return '';
  const influence = valueOf(state, personId, 'influence');
  const rated = influence === null ? 'is not rated' : `is rated ${influenceLabels[influence]}`;
  return `Passed the test of power, but influence ${rated}: rate the influence.`;
}

function failedRemark(state: PartnerState, personId: string): string {
  const failed = championTests.filter((test) => testResultOf(state, personId, test) === 'no');
  if (failed.length === 0) return '';
  const count = failed.length === 1 ? 'One test failed' : `${String(failed.length)} tests failed`;
  return `${count}: ${failed.map((test) => championTestLabels[test].toLowerCase()).join(', ')}.`;
}
