import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planLineIdFor } from '../../model/plan-line.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { becauseText } from '../../rules/plan/because-text.ts';
import { nextMoves } from '../../rules/plan/next-moves.ts';
import { reasonsOf } from '../../rules/plan/reasons.ts';
import { shortMove } from '../../rules/plan/short-move.ts';
import type { PlanRow } from '../../rules/plan/view.ts';
import { upperFirst } from '../../text/wording.ts';
import { dateOrEmpty } from '../phrase.ts';
import type { DirectorMove } from './director-document.ts';

/** The next moves, with what, why, by whom and when; `rows` are those of the plan that hold. */
export function nextMovesOf(
  state: PartnerState,
  rows: readonly PlanRow[],
  today: IsoDate,
): readonly DirectorMove[] {
  const rowOf = new Map(rows.map((row) => [planLineIdFor(row.shown), row]));
  const lines = rows.map(({ shown }) => shown);
  return nextMoves(state, lines, today).map((line) => {
    const row = rowOf.get(planLineIdFor(line));
    const [reason] = row === undefined ? [] : reasonsOf(row).leading;
    const what = shortMove(state, line);
    return {
      what: upperFirst(what),
      how: withoutTitle(line.firstAction.trim(), what),
      why: reason === undefined ? '' : becauseText(state, line.personId, reason, today).trim(),
      owner: colleagueNameOf(state, line.ownerColleagueId),
      date: dateOrEmpty(line.date),
    };
  });
}

/** The text below a title that does not begin with the title once more: `Settle first what we owe Ada: “the paper”` gives `“The paper”`. */
function withoutTitle(how: string, title: string): string {
  const plain = how.replace(/^(\p{L}+) first /u, '$1 ');
  if (!plain.toLowerCase().startsWith(title.toLowerCase())) return how;
  const rest = plain.slice(title.length);
  return /^(?:: | on |\.?$)/u.test(rest) ? upperFirst(rest.replace(/^[:.]/u, '').trim()) : how;
}
