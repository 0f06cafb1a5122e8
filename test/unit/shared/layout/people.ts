import { type Change, change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { ratingId, type RatingKind } from '#shared/model/rating.ts';

export const today = '2026-05-04' as IsoDate;
const partnerId = 'p' as PartnerId;

/** A person `name` in the seat `s-name`, under the seat of `under`. */
export function seated(name: string, under?: string): readonly Change[] {
  const personId = name as PersonId;
  return [
    change('person', personId, { partnerId, name: `${name} Berg` }),
    change('seat', `s-${name}`, {
      partnerId,
      personId,
      title: `Title of ${name}`,
      reportsToSeatId: under === undefined ? null : seatOf(under),
    }),
  ];
}

/** The seat of a person made by `seated`. */
export function seatOf(name: string): SeatId {
  return `s-${name}` as SeatId;
}

/** A rating of a person made by `seated`. */
export function rated(
  name: string,
  kind: RatingKind,
  values: readonly string[],
  more: { ratedOn?: string; confidence?: 'guess' | 'observed' | 'confirmed' } = {},
): Change {
  return change('rating', ratingId(name, kind), {
    partnerId,
    personId: name as PersonId,
    kind,
    values,
    ratedOn: (more.ratedOn ?? today) as IsoDate,
    confidence: more.confidence ?? null,
  });
}

/** A line between two people made by `seated`. */
export function joined(
  kind: 'influences' | 'ally' | 'conflict',
  from: string,
  to: string,
  strength: 1 | 2 | 3 = 2,
): Change {
  return change('line', `${kind}-${from}-${to}`, {
    partnerId,
    kind,
    fromPersonId: from as PersonId,
    toPersonId: to as PersonId,
    strength,
  });
}

/** The state after these changes, with one partner. */
export function stateOf(...changes: readonly (Change | readonly Change[])[]): PartnerState {
  return applyChanges(emptyState(), [change('partner', partnerId, { name: 'P' }), ...changes.flat()]);
}
