import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { pathsIn, type PathIn } from '../people/path-in.ts';
import { liveRowsOf } from './view.ts';

/**
 * The good ways in to a person: first the one that the plan takes, then by how good they are. The plan may pass over the best one, whose
 * go-between is asked enough already. It costs the plan; `pathsIn` does not.
 */
export function waysIn(state: PartnerState, personId: PersonId, today: IsoDate): readonly PathIn[] {
  const ways = pathsIn(state, personId, today);
  const taken = ways.length < 2 ? undefined : takenBy(state, personId, today, ways);
  return taken === undefined || taken === ways[0] ? ways : [taken, ...ways.filter((way) => way !== taken)];
}

function takenBy(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
  ways: readonly PathIn[],
): PathIn | undefined {
  for (const { shown } of liveRowsOf(state, personId, today))
    for (const reason of shown.because) {
      if (reason.code !== 'path') continue;
      const { colleagueId, via } = reason.params;
      const taken = ways.find(
        (way) => way.colleagueId === colleagueId && way.via.join(' ') === via.join(' '),
      );
      if (taken !== undefined) return taken;
    }
  return undefined;
}
