import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  idList,
  integer,
  json,
  longText,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalRef,
  ref,
  shortText,
} from './field.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, RespondentId } from './id.ts';
import {
  cultureComponents,
  cultureItems,
  cultureTypes,
  partnerProcesses,
  validationOutcomes,
  type CultureComponent,
  type CultureItem,
} from './value-sets.ts';

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

/** Our user's own company: one row for the whole profile, its id is `CHANNEL_OWNER_ID`. */
export const channelOwner = defineEntity('channel_owner', 'profile', {
  name: shortText(),
  /** Culture type that the user already knows, until the questionnaire tells it. */
  cultureType: optionalOneOf(cultureTypes),
  notes: longText(),
});
export type ChannelOwner = RecordOf<typeof channelOwner>;
export const CHANNEL_OWNER_ID = 'channel-owner';

const respondentFields = {
  /** Null for somebody who is not kept as a colleague; then `name` says who it is. */
  colleagueId: optionalRef<ColleagueId>('colleague'),
  name: shortText(),
  note: longText(),
} as const;

const answerFields = {
  item: oneOf(cultureItems, 'decision-making.values'),
  /** Empty while nothing is said, and for "don't know". */
  points: json<CulturePoints | readonly []>(pointsSchema, []),
  dontKnow: flag(false),
  evidence: longText(),
  answeredOn: optionalDate<IsoDate>(),
} as const;

/** Somebody who fills the questionnaire about the channel owner. */
export const ownerRespondent = defineEntity('owner_respondent', 'profile', {
  ...respondentFields,
  /** Came with the sample partner: shows how it looks, and gives way to the first answer of one's own. */
  sample: flag(false),
});
export type OwnerRespondent = RecordOf<typeof ownerRespondent>;

/** One answer about the channel owner; its id is `answerId(respondentId, item)`. */
export const ownerAnswer = defineEntity('owner_answer', 'profile', {
  respondentId: ref<RespondentId>('owner_respondent'),
  ...answerFields,
});
export type OwnerAnswer = RecordOf<typeof ownerAnswer>;

/** Somebody who fills the questionnaire about a partner, independently of others (method, section 6). */
export const cultureRespondent = defineEntity('culture_respondent', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  ...respondentFields,
});
export type CultureRespondent = RecordOf<typeof cultureRespondent>;

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

/** What a component of the partner's culture means for us; its id is `cultureNoteId(partnerId, component)`. */
export const cultureNote = defineEntity('culture_note', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  component: oneOf(cultureComponents, 'decision-making'),
  text: longText(),
});
export type CultureNote = RecordOf<typeof cultureNote>;

/** The id of the one note of a partner on a component. */
export function cultureNoteId(partnerId: string, component: CultureComponent): string {
  return `${partnerId}.${component}`;
}

/** A test of what the questionnaire says: claim, test, who, due, outcome (method, section 6). */
export const validation = defineEntity('validation', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  component: oneOf(cultureComponents, 'decision-making'),
  claim: longText(),
  test: longText(),
  /** Id of the starter that it came from, or empty. */
  starterId: shortText(),
  colleagueId: optionalRef<ColleagueId>('colleague'),
  due: optionalDate<IsoDate>(),
  /** Null while it is open. */
  outcome: optionalOneOf(validationOutcomes),
  outcomeOn: optionalDate<IsoDate>(),
  note: longText(),
});
export type Validation = RecordOf<typeof validation>;

/** One step of how ordering, approval, reporting, support or meetings flow through the partner. */
export const processStep = defineEntity('process_step', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  process: oneOf(partnerProcesses, 'ordering'),
  order: integer(0, { min: -1_000_000, max: 1_000_000 }),
  text: longText(),
  /** The people on the map who hold the step. */
  personIds: idList<PersonId>(),
  touchesUs: flag(false),
  /** How it touches us. */
  touchNote: longText(),
});
export type ProcessStep = RecordOf<typeof processStep>;

/** What we change because of a difference between the two cultures (method, section 6). */
export const adjustment = defineEntity('adjustment', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  component: optionalOneOf(cultureComponents),
  difference: longText(),
  change: longText(),
  process: optionalOneOf(partnerProcesses),
  colleagueId: optionalRef<ColleagueId>('colleague'),
  due: optionalDate<IsoDate>(),
  done: flag(false),
  doneOn: optionalDate<IsoDate>(),
  /** What was observed after it. */
  effect: longText(),
});
export type Adjustment = RecordOf<typeof adjustment>;
