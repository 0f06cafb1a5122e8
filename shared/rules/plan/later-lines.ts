import type { PersonId, PlanLineId } from '../../model/id.ts';
import { MAIN_SLOT, planLineIdFor } from '../../model/plan-line.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { agreedLine } from '../../reading/plans.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** So many lines of a person lead; what follows comes up when one of them is done. */
const MOST_OPEN = 3;

/** The lines of which an action was done and none is open. */
export const linesDone = derive((actions: Table<'action'>): ReadonlySet<string> => {
  const done = new Set<string>();
  const open = new Set<string>();
  for (const action of actions.values())
    if (action.planLineId !== null) (action.done ? done : open).add(action.planLineId);
  return new Set([...done].filter((id) => !open.has(id)));
});

/**
 * The proposals that wait behind others of the same person, by `planLineIdFor`: the main line leads, then what comes before any tactic, then the
 * next step of a play; three lines in all. What the user agreed to always leads, and what is done is out of the way.
 */
export function laterLines(state: PartnerState, lines: readonly PlannedLine[]): ReadonlySet<PlanLineId> {
  const done = linesDone(state.action);
  const byPerson = new Map<PersonId, PlannedLine[]>();
  for (const line of lines) {
    const own = byPerson.get(line.personId);
    if (own === undefined) byPerson.set(line.personId, [line]);
    else own.push(line);
  }
  const later = new Set<PlanLineId>();
  for (const own of byPerson.values()) {
    if (own.length === 1) continue;
    const open = own.filter((line) => !done.has(planLineIdFor(line)));
    let room = MOST_OPEN - open.filter((line) => agreedLine(state, line) !== undefined).length;
    const proposed = open.filter((line) => agreedLine(state, line) === undefined);
    const nextStep = proposed
      .filter(isStep)
      .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))[0];
    const leading = [
      ...proposed.filter((line) => !isStep(line)),
      ...(nextStep === undefined ? [] : [nextStep]),
    ];
    for (const line of proposed) {
      if (line.slot === MAIN_SLOT) room -= 1;
      else if (leading.includes(line) && room > 0) room -= 1;
      else later.add(planLineIdFor(line));
    }
  }
  return later;
}

/** Whether a line is a step of a play: its slot is the play, a dot and the step. */
function isStep({ slot }: PlannedLine): boolean {
  return slot.includes('.');
}
