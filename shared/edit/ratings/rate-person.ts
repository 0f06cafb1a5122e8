import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingDefinitions, ratingId, type RatingKind, type Confidence } from '../../model/rating.ts';
import { sameValue } from '../only-changed.ts';

/** What the user says when rating; what becomes of the parts that are left out says `ratePerson`. */
export type RatingInput = {
  /**
   * Ids of the kind's value set, or a function that makes them from those before (so that two quick clicks add up); the first is the
   * leading one. Unknown ids and repetitions are left out.
   */
  readonly values?: readonly string[] | ((before: readonly string[]) => readonly string[]);
  readonly evidence?: string;
  readonly confidence?: Confidence | null;
  /** Who rates, by name, and the local date. */
  readonly ratedBy: string;
  readonly ratedOn: IsoDate;
};

/**
 * Rates one person. Evidence and confidence are the proof of one value: another value without a proof of its own has none (the
 * old one stays in the history), while a proof that came before the first value is kept, and so is one whose values are only
 * added to (another role, a second orientation). Who and when say who gave the value:
 * an edit of evidence or confidence alone does not make an old rating fresh. The whole record is written every time, so that a
 * record that two devices changed is always one device's answer and never a mix of both. No changes when the person is unknown or
 * when neither value, evidence nor confidence would change.
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
  const rated = before !== undefined && before.values.length > 0;
  const had = before?.values ?? [];
  const wanted = typeof input.values === 'function' ? input.values(had) : (input.values ?? had);
  const values = valuesToWrite(kind, wanted);
  const sameValues = sameValue(had, values);
  const proof =
    before !== undefined && before.values.every((value) => values.includes(value)) ? before : noProof;
  const evidence = input.evidence ?? proof.evidence;
  const confidence = input.confidence === undefined ? proof.confidence : input.confidence;
  if (sameValues && (before?.evidence ?? '') === evidence && (before?.confidence ?? null) === confidence)
    return [];
  const { partnerId } = person;
  const { ratedBy, ratedOn } = rated && input.values === undefined ? before : input;
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

const noProof = { evidence: '', confidence: null } as const;

function valuesToWrite(kind: RatingKind, wanted: readonly string[]): readonly string[] {
  const { values, most } = ratingDefinitions[kind];
  return [...new Set(wanted.filter((value) => values.includes(value)))].slice(0, most);
}

/** Says that a rating still holds: same value and evidence, new date and rater. No changes when the person is not rated. */
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

/** A value as it stood once, with its whole proof. */
export type RestoredRating = Required<Omit<RatingInput, 'values'>> & { readonly values: readonly string[] };

/** Makes a rating what it was: value, evidence, confidence, and who gave it when. No changes when it is so. */
export function restorePerson(
  state: PartnerState,
  personId: PersonId,
  kind: RatingKind,
  { values, ...proof }: RestoredRating,
): readonly Change[] {
  const person = state.person.get(personId);
  if (person === undefined) return [];
  const id = ratingId(personId, kind);
  const before = state.rating.get(id);
  const wanted = { values: valuesToWrite(kind, values), ...proof };
  const isSo =
    before !== undefined &&
    sameValue(before.values, wanted.values) &&
    before.evidence === proof.evidence &&
    before.confidence === proof.confidence &&
    before.ratedBy === proof.ratedBy &&
    before.ratedOn === proof.ratedOn;
  return isSo ? [] : [change('rating', id, { partnerId: person.partnerId, personId, kind, ...wanted })];
}
