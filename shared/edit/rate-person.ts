import { change, type Change } from '../model/change.ts';
import type { IsoDate, PersonId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { ratingDefinitions, ratingId, type RatingKind } from '../model/rating.ts';
import type { Confidence } from '../model/value-sets.ts';
import { sameValue } from './only-changed.ts';

/** What the user says when rating; parts that are left out keep what the rating says already. */
export type RatingInput = {
  /** Ids of the kind's value set; the first is the leading one. Unknown ids and repetitions are left out. */
  readonly values?: readonly string[];
  readonly evidence?: string;
  readonly confidence?: Confidence | null;
  /** Who rates, by name, and the local date. */
  readonly ratedBy: string;
  readonly ratedOn: IsoDate;
};

/**
 * Rates one person. The whole record is written every time (value, evidence, confidence, who, when), so that a record that
 * two devices changed is always one device's answer and never a mix of both. Nothing when the person is unknown or when
 * neither value, evidence nor confidence would change.
 */
export function ratePerson(
  state: PartnerState,
  personId: PersonId,
  kind: RatingKind,
  input: RatingInput,
): readonly Change[] {
  const person = state.person.get(personId);
  if (person === undefined) return [];
  const before = state.rating.get(ratingId(personId, kind));
  const definition = ratingDefinitions[kind];
  const wanted = (input.values ?? before?.values ?? []).filter((value) => definition.values.includes(value));
  const values = [...new Set(wanted)].slice(0, definition.most);
  const evidence = input.evidence ?? before?.evidence ?? '';
  const confidence = input.confidence === undefined ? (before?.confidence ?? null) : input.confidence;
  const unchanged =
    sameValue(before?.values ?? [], values) &&
    (before?.evidence ?? '') === evidence &&
    (before?.confidence ?? null) === confidence;
  if (unchanged) return [];
  const { partnerId } = person;
  const { ratedBy, ratedOn } = input;
  return [
    change('rating', ratingId(personId, kind), {
      partnerId,
      personId,
      kind,
      values,
      evidence,
      confidence,
      ratedBy,
      ratedOn,
    }),
  ];
}

/** Says that a rating still holds: same value and evidence, new date and rater. Nothing when the person is not rated. */
export function confirmRating(
  state: PartnerState,
  personId: PersonId,
  kind: RatingKind,
  by: { readonly ratedBy: string; readonly ratedOn: IsoDate },
): readonly Change[] {
  const before = state.rating.get(ratingId(personId, kind));
  if (before === undefined || before.values.length === 0) return [];
  if (before.ratedBy === by.ratedBy && before.ratedOn === by.ratedOn) return [];
  const { partnerId, values, evidence, confidence } = before;
  return [change('rating', before.id, { partnerId, personId, kind, values, evidence, confidence, ...by })];
}

/**
 * Makes a rating "not rated" again. The row stays, empty, with who cleared it and when, so that its history is kept and the
 * clearing wins over an older rating of another device.
 */
export function clearRating(
  state: PartnerState,
  personId: PersonId,
  kind: RatingKind,
  by: { readonly ratedBy: string; readonly ratedOn: IsoDate },
): readonly Change[] {
  if (!state.rating.has(ratingId(personId, kind))) return [];
  return ratePerson(state, personId, kind, { values: [], evidence: '', confidence: null, ...by });
}
