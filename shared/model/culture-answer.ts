import { cultureItems, type CultureItem } from './culture-item.ts';
import { cultureTypes } from './culture-type.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { flag, json, longText, oneOf, optionalDate, ref } from './field.ts';
import type { RespondentId } from './id.ts';
import { isPlainList } from './plain-value.ts';

/** Points that one answer splits over the four statements. */
export const POINTS_PER_ITEM = 10;

/** Whole points for the statements B, C, E, I in the order of `cultureTypes`; they sum to `POINTS_PER_ITEM`. */
export type CulturePoints = readonly [number, number, number, number];

function arePoints(value: unknown): boolean {
  if (!isPlainList(value, cultureTypes.length)) return false;
  if (value.length === 0) return true;
  let sum = 0;
  for (const point of value) {
    if (typeof point !== 'number' || !Number.isInteger(point) || point < 0) return false;
    sum += point;
  }
  return value.length === cultureTypes.length && sum === POINTS_PER_ITEM;
}

const answerFields = {
  item: oneOf(cultureItems, 'decision-making.values'),
  /** Empty while nothing is said, and for "don't know". */
  points: json<CulturePoints | readonly []>(
    arePoints,
    `${POINTS_PER_ITEM} whole points over the four statements, or none`,
    [],
  ),
  dontKnow: flag(false),
  evidence: longText(),
  answeredOn: optionalDate(),
} as const;

/** One answer about the channel owner; its id is `answerId(respondentId, item)`. */
export const ownerAnswer = defineEntity(
  'owner_answer',
  'profile',
  {
    respondentId: ref('owner_respondent'),
    ...answerFields,
  },
  {
    sharing: {
      everything: ['respondentId', 'item', ['points', 'dontKnow', 'evidence', 'answeredOn']],
    },
    names: { points: 'never', evidence: 'text' },
  },
  { fixedId: idOfAnswer },
);

/** One answer about a partner; its id is `answerId(respondentId, item)`. Evidence may stand alone, without points. */
export const cultureAnswer = defineEntity(
  'culture_answer',
  'partner',
  {
    partnerId: ref('partner'),
    respondentId: ref('culture_respondent'),
    ...answerFields,
  },
  {
    sharing: {
      everything: ['partnerId', 'respondentId', 'item', ['points', 'dontKnow', 'evidence', 'answeredOn']],
    },
    names: { points: 'never', evidence: 'text' },
  },
  { fixedId: idOfAnswer },
);
export type CultureAnswer = RecordOf<typeof cultureAnswer>;

/** The id of the one answer of a respondent to an item. */
export function answerId(respondentId: string, item: CultureItem): string {
  return `${respondentId}.${item}`;
}

function idOfAnswer(row: { readonly respondentId: RespondentId; readonly item: CultureItem }): string {
  return answerId(row.respondentId, row.item);
}
