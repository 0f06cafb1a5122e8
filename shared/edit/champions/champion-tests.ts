import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championTestId, type ChampionTest, type TestResult } from '../../model/champion-test.ts';

/** What the user says about one champion test; what is left out stays as it is. */
export type ChampionTestInput = {
  /** Null takes the result back: not tested. */
  readonly result?: TestResult | null;
  readonly evidence?: string;
  /** Who says so, by name, and the local date. */
  readonly testedBy: string;
  readonly testedOn: IsoDate;
};

/**
 * Records one test of whether somebody is a real champion (method, section 5, point 5). Who and when say who gave the result: other
 * words of evidence alone do not make an old test fresh. The whole record is written every time, as ratings are, so that two devices
 * never mix theirs. No changes when the person is unknown or nothing would change.
 */
export function testChampion(
  state: PartnerState,
  personId: PersonId,
  test: ChampionTest,
  input: ChampionTestInput,
): readonly Change[] {
  const person = state.person.get(personId);
  if (person === undefined) return [];
  const id = championTestId(personId, test);
  const before = state.champion_test.get(id);
  const result = input.result === undefined ? (before?.result ?? null) : input.result;
  const evidence = input.evidence ?? before?.evidence ?? '';
  const sameResult = result === (before?.result ?? null);
  if (sameResult && evidence === (before?.evidence ?? '')) return [];
  const tested = sameResult && before?.testedOn !== undefined && before.testedOn !== null ? before : input;
  const { testedBy, testedOn } = tested;
  return [
    change('champion_test', id, {
      partnerId: person.partnerId,
      personId,
      test,
      result,
      evidence,
      testedBy: result === null ? '' : testedBy,
      testedOn: result === null ? null : testedOn,
    }),
  ];
}
