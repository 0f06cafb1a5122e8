import { currentState } from '#renderer/document/document-store.ts';
import { testChampion, type ChampionTestInput } from '#shared/edit/champions/champion-tests.ts';
import { editLabels } from '#shared/edit/labels.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { ChampionTest } from '#shared/model/champion-test.ts';
import { raterNow, save } from './save.ts';

/** Records result or evidence of a champion test; resolves to whether something was written. */
export function recordTest(
  personId: PersonId,
  test: ChampionTest,
  input: Pick<ChampionTestInput, 'result' | 'evidence'>,
): Promise<boolean> {
  const { ratedBy: testedBy, ratedOn: testedOn } = raterNow();
  return save('person.championTest', editLabels.testChampion(currentState(), personId), (now) =>
    testChampion(now, personId, test, { ...input, testedBy, testedOn }),
  );
}
