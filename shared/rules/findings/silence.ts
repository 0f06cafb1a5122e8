import type { FindingDecision } from '../../model/finding-decision.ts';
import type { IsoDate } from '../../model/id.ts';
import type { Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import type { Finding } from './finding.ts';

const byRule = derive(
  (decisions: Table<'finding_decision'>): ReadonlyMap<string, readonly FindingDecision[]> => {
    const index = new Map<string, FindingDecision[]>();
    for (const decision of decisions.values()) {
      const known = index.get(decision.rule);
      if (known === undefined) index.set(decision.rule, [decision]);
      else known.push(decision);
    }
    for (const known of index.values()) known.sort(longestFirst);
    return index;
  },
);

/** Never before a date, a later date before an earlier one, then by id: what is shown does not depend on the order of rows. */
function longestFirst(a: FindingDecision, b: FindingDecision): number {
  const first = a.until ?? '9999';
  const second = b.until ?? '9999';
  return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
}

/** Whether a decision still holds on a day; the finding comes back on the day that it names. */
export function isInForce({ until }: FindingDecision, today: IsoDate): boolean {
  return until === null || today < until;
}

/** The decision that silences a finding, the one that holds longest; undefined when it is to be shown. */
export function silencedBy(
  decisions: Table<'finding_decision'>,
  { rule, id }: Finding,
  today: IsoDate,
): FindingDecision | undefined {
  return byRule(decisions)
    .get(rule)
    ?.find(
      (decision) => (decision.findingId === '' || decision.findingId === id) && isInForce(decision, today),
    );
}
