import { defineEntity, type RecordOf } from './entity.ts';
import { integer, longText, oneOf, optionalRef, ref } from './field.ts';
import type { PartnerId, PersonId, SeatId } from './id.ts';

export const lineKinds = ['reports-to', 'dotted', 'influences', 'ally', 'conflict'] as const;
/** The five kinds of line. `reports-to` is kept on the seat, the other four are rows of `line`. */
export type LineKind = (typeof lineKinds)[number];
export const lineKindLabels: Readonly<Record<LineKind, string>> = {
  'reports-to': 'Reports to',
  dotted: 'Dotted line',
  influences: 'Influences',
  ally: 'Ally',
  conflict: 'Conflict',
};

/** How strong an influence is, 1 to 3, as an adverb: somebody influences somebody else clearly. */
export const influenceStrengthLabels: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'a little',
  2: 'clearly',
  3: 'strongly',
};

/** The word for the strength of an influence line. */
export function influenceStrengthText(strength: number): string {
  return influenceStrengthLabels[strength <= 1 ? 1 : strength >= 3 ? 3 : 2];
}

const storedLineKinds = ['dotted', 'influences', 'ally', 'conflict'] as const;
export type StoredLineKind = (typeof storedLineKinds)[number];

/**
 * A line other than the solid reporting line. `dotted` joins seats (from the report to the second manager);
 * `influences` is directed and joins people; `ally` and `conflict` are undirected and join people.
 * The pair of ids that the kind does not use is null.
 */
export const line = defineEntity('line', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  kind: oneOf(storedLineKinds, 'influences'),
  fromPersonId: optionalRef<PersonId>('person'),
  toPersonId: optionalRef<PersonId>('person'),
  fromSeatId: optionalRef<SeatId>('seat'),
  toSeatId: optionalRef<SeatId>('seat'),
  /** 1-3; means something for `influences` only. */
  strength: integer(2, { min: 1, max: 3 }),
  note: longText(),
});
export type Line = RecordOf<typeof line>;
