import type { SeatId } from '../model/id.ts';
import type { Rect } from './geometry.ts';

/** Where a card stands, and how its reporting line reaches it. */
export type Placement = Rect & {
  /** Stands in a block of reports who lead nobody; its line comes from the left. */
  readonly stacked: boolean;
  /** x of the vertical line that leads to this card's row when the reports of its manager fill several rows, else null. */
  readonly trunk: number | null;
};

export type Places = ReadonlyMap<SeatId, Placement>;

export function shifted(place: Placement, x: number, y: number): Placement {
  return {
    ...place,
    x: place.x + x,
    y: place.y + y,
    trunk: place.trunk === null ? null : place.trunk + x,
  };
}
