import { planLineIdFor } from '../../model/plan-line.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import type { WorkingCalendar } from '../campaign/working-calendar.ts';

/**
 * The same lines, with those of plays on the working day after what they wait for where that was put off by what another play asks in it. Lines that do
 * not come from a play stay where they are.
 */
export function afterWaits(
  lines: readonly PlannedLine[],
  ofPlays: ReadonlySet<string>,
  calendar: WorkingCalendar,
): readonly PlannedLine[] {
  const dates = new Map(lines.map((line) => [planLineIdFor(line), line.date]));
  const waiting = lines.filter((line) => line.waitsFor.length > 0 && ofPlays.has(planLineIdFor(line)));
  // Each pass settles one more link of the longest chain of lines that wait.
  for (let pass = 0; pass < waiting.length; pass += 1) {
    let isMoved = false;
    for (const line of waiting) {
      const key = planLineIdFor(line);
      const own = dates.get(key) ?? null;
      const last =
        line.waitsFor
          .map((one) => dates.get(planLineIdFor(one)) ?? '')
          .sort()
          .at(-1) ?? '';
      if (own === null || last === '' || last < own) continue;
      dates.set(key, calendar.at(calendar.onOrAfter(last) + 1));
      isMoved = true;
    }
    if (!isMoved) break;
  }
  return lines.map((line) => {
    const date = dates.get(planLineIdFor(line)) ?? null;
    return date === line.date ? line : { ...line, date };
  });
}
