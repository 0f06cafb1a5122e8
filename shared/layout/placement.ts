import type { SeatId } from '../model/id.ts';
import type { Rect } from './geometry.ts';

/** Where a card stands, and how its reporting line reaches it. */
export type Placement = Rect & {
  /** Its line comes from the left, along an upright line that it shares with others. */
  readonly stacked: boolean;
  /** x of the vertical line that leads to this card's row when the reports of its manager fill several rows, else null. */
  readonly trunk: number | null;
  /** Where the shared parts of its line lie, when they are not where a plain tree has them. */
  readonly lead?: Lead;
};

/** The shared parts of a reporting line. */
export type Lead = {
  /** x of the upright line left of a stacked card; null for a card that is reached from above. */
  readonly spine: number | null;
  /** y of the level line above; null when the upright line begins at the manager's own card. */
  readonly bus: number | null;
};

export type Places = ReadonlyMap<SeatId, Placement>;

export function shifted(place: Placement, x: number, y: number): Placement {
  const { lead } = place;
  return {
    ...place,
    x: place.x + x,
    y: place.y + y,
    trunk: place.trunk === null ? null : place.trunk + x,
    ...(lead === undefined ? {} : { lead: shiftedLead(lead, x, y) }),
  };
}

function shiftedLead({ spine, bus }: Lead, x: number, y: number): Lead {
  return { spine: spine === null ? null : spine + x, bus: bus === null ? null : bus + y };
}
