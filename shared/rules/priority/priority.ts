import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';
import { LEVERAGE_POINTS, leverageOf, leveragePoints } from './leverage.ts';
import { ownParts, ownPriorityTotal, type PriorityPart } from './own-priority.ts';

/** How much somebody matters now, 0-100, with its six parts in fixed order (method, section 5, point 3). */
export type Priority = { readonly total: number; readonly parts: readonly PriorityPart[] };

/** What the number means, said before how it is made. */
export const PRIORITY_MEANING = 'How much this person needs our attention now: 0 = none, 100 = first of all.';

/** The parts may make more; the sum is cut here. */
const MOST = 100;

/** The priority of a person, part by part (method, section 5, point 3). What is not rated gives no points and says so. */
export function priorityOf(state: PartnerState, personId: PersonId, today: IsoDate): Priority {
  const parts = [...ownParts(state, personId, today), leveragePart(state, personId, today)];
  return {
    total: Math.min(
      MOST,
      parts.reduce((sum, part) => sum + part.points, 0),
    ),
    parts,
  };
}

/** The total of `priorityOf` alone, for thousands of people: nothing is put into words. */
export function priorityTotal(state: PartnerState, personId: PersonId, today: IsoDate): number {
  return Math.min(
    MOST,
    ownPriorityTotal(state, personId, today) + leveragePoints(leverageOf(state, personId, today)),
  );
}

function leveragePart(state: PartnerState, personId: PersonId, today: IsoDate): PriorityPart {
  const leverage = leverageOf(state, personId, today);
  return {
    id: 'leverage',
    label: 'Leverage',
    points: leveragePoints(leverage),
    most: LEVERAGE_POINTS,
    because: leverageText(state, leverage),
  };
}

function leverageText(state: PartnerState, { champion, wayTo }: ReturnType<typeof leverageOf>): string {
  const way =
    wayTo.length === 0
      ? ''
      : `best way in to ${listed(
          wayTo.map((id) => nameOf(state, id)),
          3,
        )}`;
  if (champion) return way === '' ? 'Our champion.' : `Our champion, and the ${way}.`;
  return way === ''
    ? 'No champion, and not on the best way in to one of the five highest targets.'
    : `The ${way}.`;
}
