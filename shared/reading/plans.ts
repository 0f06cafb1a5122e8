import { sameRows } from './same-rows.ts';

/** The plan of the partner, of which there is one, and plans that two devices each made. */
export const { counting: plansThatCount, doubles: doublePlans } = sameRows<'plan'>(() => 'plan');

/** The line of each person, and lines that two devices each wrote for one person. */
export const { counting: planLinesThatCount, doubles: doublePlanLines } = sameRows<'plan_line'>(
  ({ personId }) => personId,
);
