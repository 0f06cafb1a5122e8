import { planLineIdFor } from '../model/plan-line.ts';
import { sameRows } from './same-rows.ts';

/** The plan of the partner, of which there is one, and plans that two devices each made. */
export const { counting: plansThatCount, doubles: doublePlans } = sameRows<'plan'>(() => 'plan');

/** The plan lines that somebody decided about, and rows that two devices each wrote for one line. */
export const { counting: planLinesThatCount, doubles: doublePlanLines } = sameRows<'plan_line'>((line) =>
  line.state === 'proposed' ? null : planLineIdFor(line),
);
