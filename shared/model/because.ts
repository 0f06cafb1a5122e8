import type { Coded, Codes } from './coded.ts';
import { isCoded } from './coded.ts';
import { cultureTypes } from './culture-type.ts';
import {
  flag,
  idList,
  integer,
  oneOf,
  optionalDate,
  optionalId,
  optionalOneOf,
  optionalRef,
  ref,
  severalOf,
  typedText,
} from './field.ts';
import { isPlainObject, isText } from './plain-value.ts';
import {
  adaptabilities,
  coverages,
  influences,
  orientations,
  relationshipLevels,
  supports,
} from './rating.ts';
import { strategies } from './strategy.ts';

/** The inputs that a reason can be about, in the order in which they are shown. */
export const becauseInputs = [
  'event',
  'play',
  'favours',
  'influence',
  'influence-lines',
  'support',
  'override',
  'coverage',
  'path',
  'champion',
  'reach',
  'relationship',
  'tactic',
  'outcome',
  'adaptability',
  'veto',
  'orientation',
  'agenda',
  'channel',
  'culture',
  'group',
  'timing',
  'freshness',
] as const;
export type BecauseInput = (typeof becauseInputs)[number];
export const becauseLabels: Readonly<Record<BecauseInput, string>> = {
  event: 'Comes first',
  play: 'Play',
  favours: 'Opens doors',
  influence: 'Influence',
  'influence-lines': 'Influence lines',
  support: 'Support',
  override: 'Your own choice',
  coverage: 'Coverage',
  path: 'Path in',
  champion: 'Champion',
  reach: 'Reach',
  relationship: 'Relationship',
  tactic: 'First action',
  outcome: 'What came of it',
  adaptability: 'Adaptability',
  veto: 'Veto',
  orientation: 'Decision orientation',
  agenda: 'Agenda',
  channel: 'Channel',
  culture: 'Culture',
  group: 'Group',
  timing: 'Date',
  freshness: 'Last conversation',
};

/** Largest number of UTF-16 units of the value of a reason. */
export const MOST_OF_VALUE = 300;
/** Most people whom a reason names; it counts the others. */
export const MOST_NAMED = 20;

const counted = { min: 0, max: 100_000 };
/** How contacts are paced: days between them, and whether the user planned that or it is the guideline. */
const cadence = { everyDays: integer(0, counted), planned: flag(false) };
/** How long an overdue contact may still take. */
const contactPaces = ['keyPlayer', 'other', 'monitor'] as const;
export type ContactPace = (typeof contactPaces)[number];

/** Whose stance asks for a channel of its own. */
export const guardedStances = ['coach', 'against', 'assistant'] as const;
/**
 * Why a line has its day: what comes first, the five of highest priority, what is decided when, what the user wrote or moved, who opens
 * the door only for a while, else as a week has room.
 */
export const timings = [
  'debt',
  'promise',
  'meeting',
  'meeting-lead',
  'leaving',
  'first',
  'window',
  'while-there',
  'handed-over',
  'step',
  'in-meeting',
  'not-before',
  'moved',
  'needs-date',
  'week',
] as const;

/** What a culture is, and by what it is known. */
const culture = {
  type: optionalOneOf(cultureTypes),
  second: optionalOneOf(cultureTypes),
  source: optionalOneOf(['questionnaire', 'said']),
};

/** What a reason can say; its sentences are in `shared/rules/plan/because-text.ts`. */
export const becauseCodes = {
  influence: { influence: optionalOneOf(influences) },
  'influences-nobody': {},
  /** The first `MOST_NAMED` of them, and how many there are. */
  'influences-key-players': { personIds: idList('person'), of: integer(0, counted) },
  /** Support decided the strategy. */
  support: { support: optionalOneOf(supports) },
  /** Support decided nothing, because the rule says Monitor. */
  'support-aside': { support: optionalOneOf(supports) },
  /** The user's reason stands with the person. */
  override: { chosen: oneOf(strategies, 'monitor'), rule: oneOf(strategies, 'monitor') },
  coverage: { coverage: optionalOneOf(coverages) },
  /** Coverage decided nothing: something else comes first, or the tactic fits with any. */
  'coverage-aside': { coverage: optionalOneOf(coverages) },
  'no-path': {},
  /** An assistant, who is called directly. */
  'path-call': {},
  /** Null = one of us, nobody says who. `via` is empty when the colleague knows the person; `weight` is 0 to 100. */
  path: {
    colleagueId: optionalRef('colleague'),
    via: idList('person'),
    weight: integer(0, { min: 0, max: 100 }),
  },
  champion: { standing: oneOf(['champion', 'coach', 'none'], 'none') },
  'champion-to-ask': { personId: ref('person') },
  reach: { reaches: flag(false) },
  relationship: { relationship: optionalOneOf(relationshipLevels) },
  /** Why a tactic is taken stands with the tactic. */
  tactic: { tacticId: optionalId() },
  /** What came of the tactic that is taken (null = nothing clear), and of one that would fit more closely ('' = none). */
  outcome: {
    verdict: optionalOneOf(['worked', 'did-not']),
    personId: optionalRef('person'),
    on: optionalDate(),
    count: integer(0, counted),
    behindId: optionalId(),
    behindPersonId: optionalRef('person'),
    behindOn: optionalDate(),
    behindCount: integer(0, counted),
  },
  adaptability: { adaptability: optionalOneOf(adaptabilities) },
  veto: { veto: flag(false), laggard: flag(false) },
  orientation: { orientations: severalOf(orientations) },
  culture,
  /** The same where something else decided the channel. */
  'culture-pace': culture,
  /** `spread`: first contacts take turns. */
  'no-contact': { ...cadence, spread: flag(false) },
  /** `planned` days after the last contact, on a working day. */
  'contact-due': { last: optionalDate(), ...cadence, due: optionalDate(), on: optionalDate() },
  'contact-overdue': {
    last: optionalDate(),
    ...cadence,
    due: optionalDate(),
    pace: oneOf(contactPaces, 'other'),
  },
  /** Something of ours is overdue; what it is stands with the person. */
  debt: {},
  'promise-due': { on: optionalDate() },
  'meeting-near': { on: optionalDate() },
  leaves: { on: optionalDate() },
  left: { on: optionalDate() },
  /** Somebody who speaks for us leaves on that day; the line is about who takes it on. */
  'takes-on': { personId: optionalRef('person'), on: optionalDate() },
  /** A step of a play; why stands with the play. */
  play: { play: optionalId(), step: optionalId() },
  /** For whose sake the person is asked something: the first `MOST_NAMED`, and how many there are. */
  'opens-doors': { personIds: idList('person'), of: integer(0, counted) },
  /** What is known stands with the person. */
  'agenda-known': {},
  'own-channel': {},
  'guarded-channel': { guarded: oneOf(guardedStances, 'against') },
  group: { leader: flag(false) },
  /** The same, with the one of the group who comes first. */
  'group-order': { leader: flag(false), personId: ref('person') },
  /** `day` is the one that the plan counts from or backwards from; null = none. */
  timing: { timing: oneOf(timings, 'week'), day: optionalDate() },
  /** The sentence of a reason that an earlier version wrote. */
  'as-written': { text: typedText(2_000) },
} as const satisfies Codes;

/**
 * One reason of a plan line: the input that was used, its value (ids of its value set, ids of rows, or '' when not rated; tells whether
 * the input has changed), and what to say about it.
 */
export type Because = { readonly input: BecauseInput; readonly value: string } & Coded<typeof becauseCodes>;

const knownInputs: ReadonlySet<unknown> = new Set(becauseInputs);

/** Whether a value is a reason as it is stored. */
export function isBecause(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    Object.keys(value).length === 4 &&
    knownInputs.has(value['input']) &&
    isText(value['value'], MOST_OF_VALUE) &&
    isCoded(becauseCodes, value['code'], value['params'])
  );
}
