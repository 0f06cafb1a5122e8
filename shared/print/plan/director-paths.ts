import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { championTests } from '../../model/champion-test.ts';
import { nameOf } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { countTests } from '../../rules/champions/champion-tests.ts';
import { noPathText, pathText } from '../../rules/people/path-text.ts';
import { waysIn } from '../../rules/plan/ways-in.ts';
import { rankedTargets } from '../../rules/priority/targets.ts';
import { printedChampions } from '../champions/printed-champions.ts';
import { positionOf } from '../phrase.ts';
import type { DirectorPaths } from './director-document.ts';

const MOST_CHAMPIONS = 5;
/** Ways are told to the first of those whose yes is needed. */
const MOST_PATHS = 7;

/** Who carries our case, and the best way to each of those whose yes is needed (method, section 5, point 7; campaign, section 3). */
export function directorPaths(state: PartnerState, today: IsoDate): DirectorPaths {
  const { entryPoint, entryBecause, ranks } = printedChampions(state, today);
  return {
    entryPoint,
    entryBecause,
    champions: ranks.slice(0, MOST_CHAMPIONS).map(({ personId, rank, name, position, marks, because }) => ({
      personId,
      rank,
      name,
      position,
      marks,
      tests: `${String(countTests(state, personId).passed)} of ${String(championTests.length)}`,
      because,
    })),
    paths: rankedTargets(state, today)
      .slice(0, MOST_PATHS)
      .map((personId) => {
        const [way] = waysIn(state, personId, today);
        return {
          personId,
          name: nameOf(state, personId),
          position: positionOf(seatOf(state, personId)),
          way: way === undefined ? noPathText(state, personId, today) : pathText(state, way),
        };
      }),
  };
}
