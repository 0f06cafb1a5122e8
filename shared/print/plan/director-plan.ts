import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planView } from '../../rules/plan/view.ts';
import { directorCulture } from './director-culture.ts';
import type { DirectorPlan } from './director-document.ts';
import { directorMonth } from './director-month.ts';
import { directorOverview } from './director-overview.ts';
import { directorPaths } from './director-paths.ts';
import { keyPlayerRows } from './key-player-rows.ts';

/** What a director reads: where we stand, who counts, what comes next, what we adapt, and who opens the doors. */
export function directorPlan(state: PartnerState, today: IsoDate): DirectorPlan {
  const rows = planView(state, today).rows.filter(({ state: decided }) => decided !== 'rejected');
  return {
    overview: directorOverview(state, rows, today),
    keyPlayers: keyPlayerRows(state, today),
    month: directorMonth(state, rows, today),
    culture: directorCulture(state, today),
    paths: directorPaths(state, today),
  };
}
