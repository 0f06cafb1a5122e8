import { planLineIdFor, type LineKey, type PlanLine } from '../model/plan-line.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import { derive } from './derive.ts';
import { sameRows } from './same-rows.ts';

/** The plan of the partner, of which there is one, and plans that two devices each made. */
export const { counting: plansThatCount, doubles: doublePlans } = sameRows<'plan'>(() => 'plan');

/** The plan lines that somebody decided about, and rows that two devices each wrote for one line. */
export const { counting: planLinesThatCount, doubles: doublePlanLines } = sameRows<'plan_line'>((line) =>
  line.state === 'proposed' ? null : planLineIdFor(line),
);

/** Whether the user accepted or edited a line: it stays as it is. */
export function isAgreed({ state }: Pick<PlanLine, 'state'>): boolean {
  return state === 'accepted' || state === 'edited';
}

const agreed = derive((table: Table<'plan_line'>): ReadonlyMap<string, PlanLine> => {
  const lines = [...planLinesThatCount(table).values()].filter(isAgreed);
  return new Map(lines.map((line) => [`${line.personId} ${line.slot}`, line]));
});

/** The lines that the user accepted or edited, by person and slot with a blank between. Cached. */
export function agreedByKey(state: PartnerState): ReadonlyMap<string, PlanLine> {
  return agreed(state.plan_line);
}

/** What the user agreed to in a slot of somebody; undefined while nothing is. */
export function agreedLine(state: PartnerState, { personId, slot }: LineKey): PlanLine | undefined {
  return agreedByKey(state).get(`${personId} ${slot}`);
}
