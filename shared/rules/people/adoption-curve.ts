import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { adaptabilities, type Adaptability } from '../../model/rating.ts';
import { valueOf } from '../../reading/ratings.ts';
import { keyPlayersFirst } from './key-players-first.ts';

/**
 * The shares of the adoption curve in per cent: a definition by standard deviations, not an observation (method, section 3).
 * They are drawn and never compared with a count of people.
 */
export const definedShares: Readonly<Record<Adaptability, number>> = {
  innovator: 2.5,
  visionary: 13.5,
  pragmatist: 34,
  conservative: 34,
  laggard: 16,
};

export type CurveSegment = {
  readonly adaptability: Adaptability;
  /** Where it lies, in standard deviations from the mean; the outer ends are where the drawing ends. */
  readonly from: number;
  readonly to: number;
  readonly people: readonly PersonId[];
};

/** How far the curve is drawn on either side, in standard deviations. */
export const CURVE_END = 3;

const bounds: Readonly<Record<Adaptability, readonly [from: number, to: number]>> = {
  innovator: [-CURVE_END, -2],
  visionary: [-2, -1],
  pragmatist: [-1, 0],
  conservative: [0, 1],
  laggard: [1, CURVE_END],
};

/** The adoption curve from the earliest to the latest, with everybody who works at the partner now; key players first. */
export function adoptionCurve(
  state: PartnerState,
  today: IsoDate,
): {
  readonly segments: readonly CurveSegment[];
  readonly notRated: readonly PersonId[];
} {
  const people = keyPlayersFirst(state, today);
  const of = (value: Adaptability | null): readonly PersonId[] =>
    people.filter((id) => valueOf(state, id, 'adaptability') === value);
  const segments = adaptabilities.toReversed().map((adaptability): CurveSegment => {
    const [from, to] = bounds[adaptability];
    return { adaptability, from, to, people: of(adaptability) };
  });
  return { segments, notRated: of(null) };
}

/** The height of the curve at a number of standard deviations from the mean, 1 at the mean. */
export function curveHeight(deviations: number): number {
  return Math.exp(-(deviations ** 2) / 2);
}
