import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { confidenceLabels, ratingDefinitions, type RatingKind } from '../../model/rating.ts';
import { spanText } from '../../reading/calendar.ts';
import { partnerOf } from '../../reading/partner.ts';
import { isStale, ratingOf } from '../../reading/ratings.ts';

/** A rating as one line: what it is, how sure we are and since when, and how we know. */
export type RatingLine = {
  readonly kind: RatingKind;
  readonly label: string;
  readonly values: readonly string[];
  /** Such as `Advocate` or `Technical, Financial`; empty when it is not rated. */
  readonly value: string;
  /** Such as `confirmed · 3 weeks`; empty when nothing is known of it. */
  readonly sure: string;
  /** In one line; empty where nothing is noted. */
  readonly evidence: string;
  readonly stale: boolean;
};

/** One rating of a person in one line. */
export function ratingLine(
  state: PartnerState,
  personId: string,
  kind: RatingKind,
  today: IsoDate,
): RatingLine {
  const { label, labels } = ratingDefinitions[kind];
  const rating = ratingOf(state, personId, kind);
  if (rating === undefined || rating.values.length === 0)
    return {
      kind,
      label,
      values: [],
      value: '',
      sure: '',
      evidence: rating?.evidence.trim() ?? '',
      stale: false,
    };
  const { values, confidence, ratedOn, evidence } = rating;
  return {
    kind,
    label,
    values,
    value: values.map((value) => labels[value] ?? value).join(', '),
    sure: [
      confidence === null ? '' : confidenceLabels[confidence].toLowerCase(),
      ratedOn === null ? '' : spanText(ratedOn, today),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    evidence: evidence.replaceAll(/\s+/gu, ' ').trim(),
    stale: isStale(rating, today, partnerOf(state)?.reviewIntervalDays ?? 180),
  };
}
