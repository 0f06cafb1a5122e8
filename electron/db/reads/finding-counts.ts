import type { PartnerFindings } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { countFindings, findingsOf, type FindingCounts } from '#shared/rules/findings/findings.ts';
import { heldBackFindings } from '#shared/rules/findings/held-back.ts';
import type { Reader } from '../engine/connection.ts';
import { stateForRules } from './live-rows.ts';
import { readWaiting } from './waiting.ts';
import { readSummaries, type FigureCache } from './summaries.ts';

/** Counts by partner, with the day that they hold for; kept until the partner or something shared changes. */
export type FindingCountCache = Map<string, { readonly today: IsoDate; readonly counts: FindingCounts }>;

/** For how many milliseconds findings are counted in one go. */
const FINDINGS_AT_A_TIME = 40;

/**
 * How many findings the partners have on a day. Counts those that are not counted yet for some milliseconds, so that a commit never
 * waits for all of them, and says whether there are more.
 */
export function readFindings(
  reader: Reader,
  kept: { readonly figures: FigureCache; readonly findings: FindingCountCache },
  today: IsoDate,
  now: () => number = () => performance.now(),
): PartnerFindings {
  const counts: Record<string, FindingCounts> = {};
  const until = now() + FINDINGS_AT_A_TIME;
  let counted = 0;
  let more = false;
  for (const { id } of readSummaries(reader, kept.figures, today)) {
    let known = kept.findings.get(id);
    if (known?.today !== today) {
      if (counted > 0 && now() >= until) {
        more = true;
        continue;
      }
      known = { today, counts: readFindingCounts(reader, id, today) };
      kept.findings.set(id, known);
      counted += 1;
    }
    counts[id] = known.counts;
  }
  return { counts, more };
}

/** How many findings a partner has on a day, by severity. Cost: reads nearly all rows of the partner, without pictures. */
function readFindingCounts(reader: Reader, partnerId: string, today: IsoDate): FindingCounts {
  const state = stateForRules(reader, partnerId);
  const heldBack = heldBackFindings(state, readWaiting(reader, partnerId), today);
  return countFindings([...findingsOf(state, today), ...heldBack]);
}
