import { MAIN_SLOT } from '../../model/plan-line.ts';
import { builtInTactic } from '../../playbook/tactics/library.ts';
import type { PlanRow } from './view.ts';

/**
 * Whether a line does no more than keep somebody informed, so that all of them are read as one: it is watched, nobody decided about it,
 * nothing is new, it waits for nobody, and it takes up nothing that the person has said or writes.
 */
export function isOnlyInformed({ planned, state, news, slot, shown }: PlanRow): boolean {
  if (planned === null || state !== 'proposed' || news.length > 0 || slot !== MAIN_SLOT) return false;
  if (shown.strategy !== 'monitor' || shown.stage !== 'watch' || shown.waitsFor.length > 0) return false;
  const tactic = builtInTactic(shown.tacticId);
  return tactic !== undefined && tactic.applies.wish === undefined && tactic.applies.page === undefined;
}
