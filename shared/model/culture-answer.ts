import { z } from 'zod';
import { cultureItems, type CultureItem } from './culture-item.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { flag, json, longText, oneOf, optionalDate, ref } from './field.ts';
import type { IsoDate, PartnerId, RespondentId } from './id.ts';

/** Points that one answer splits over the four statements. */
export const POINTS_PER_ITEM = 10;

/** Whole points for the statements B, C, E, I in the order of `cultureTypes`; they sum to `POINTS_PER_ITEM`. */
export type CulturePoints = readonly [number, number, number, number];

const point = z.number().int().min(0).max(POINTS_PER_ITEM);
const pointsSchema: z.ZodType<CulturePoints | readonly []> = z.union([
  z
    .tuple([point, point, point, point])
    .refine((points) => points.reduce((sum, each) => sum + each, 0) === POINTS_PER_ITEM, 'not ten points'),
  z.tuple([]),
]);

const answerFields = {
  item: oneOf(cultureItems, 'decision-making.values'),
  /** Empty while nothing is said, and for "don't know". */
  points: json<CulturePoints | readonly []>(pointsSchema, []),
  dontKnow: flag(false),
  evidence: longText(),
  answeredOn: optionalDate<IsoDate>(),
} as const;

/** One answer about the channel owner; its id is `answerId(respondentId, item)`. */
export const ownerAnswer = defineEntity('owner_answer', 'profile', {
  respondentId: ref<RespondentId>('owner_respondent'),
  ...answerFields,
});
export type OwnerAnswer = RecordOf<typeof ownerAnswer>;

/** One answer about a partner; its id is `answerId(respondentId, item)`. Evidence may stand alone, without points. */
export const cultureAnswer = defineEntity('culture_answer', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  respondentId: ref<RespondentId>('culture_respondent'),
  ...answerFields,
});
export type CultureAnswer = RecordOf<typeof cultureAnswer>;

/** The id of the one answer of a respondent to an item. */
export function answerId(respondentId: string, item: CultureItem): string {
  return `${respondentId}.${item}`;
}
