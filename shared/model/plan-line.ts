import { isBecause, type Because } from './because.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  fixedWord,
  integer,
  json,
  longText,
  oneOf,
  optionalDate,
  optionalId,
  optionalRef,
  ref,
} from './field.ts';
import type { FreeSpec } from './field-spec.ts';
import type { PersonId, PlanLineId } from './id.ts';
import { isPlanNews, type PlanNews } from './plan-news.ts';
import { isPlainList, isRecordOf } from './plain-value.ts';
import { isRowId } from './row-id.ts';
import { strategies } from './strategy.ts';

const planLineStates = ['proposed', 'accepted', 'edited', 'rejected'] as const;
export type PlanLineState = (typeof planLineStates)[number];

/** The stages of a plan in their order: who carries us, whom to win, whose concerns to address, and whom to keep an eye on. */
export const planStages = ['enable', 'win', 'address', 'watch'] as const;
export type PlanStage = (typeof planStages)[number];
export const planStageLabels: Readonly<Record<PlanStage, string>> = {
  enable: 'Enable',
  win: 'Win',
  address: 'Address',
  watch: 'Watch',
};

/** The slot of the one line that everybody has; a play adds lines under slots of its own. */
export const MAIN_SLOT = 'main';
/** A line by what makes its id. */
export type LineKey = { readonly personId: PersonId; readonly slot: string };
/** Most UTF-16 units of a slot: with the longest id of a person it still makes an id. */
const MAX_SLOT = 40;
/** Most lines that one line waits for. */
const MAX_WAITS = 40;

/** The id of a person's line in a slot: fixed, so that two devices write the same row. The main line has the id that every line had before there were slots. */
export function planLineIdFor({ personId, slot }: LineKey): PlanLineId {
  return (slot === MAIN_SLOT ? `${personId}.plan` : `${personId}.plan.${slot}`) as PlanLineId; // built only here
}

function areLineKeys(value: unknown): boolean {
  return (
    isPlainList(value, MAX_WAITS) &&
    value.every(
      (key) =>
        isRecordOf(
          key,
          2,
          (part, name) =>
            typeof part === 'string' &&
            isRowId(part, name === 'slot' ? MAX_SLOT : undefined) &&
            /^(personId|slot)$/.test(name),
        ) && Object.keys(key as object).length === 2, // just found to be an object
    )
  );
}

/** Most reasons, and most news, of one line. */
export const MOST_REASONS = 40;

function listIn<T>(fits: (value: unknown) => boolean, wanted: string): FreeSpec<readonly T[]> {
  return json<readonly T[]>(
    (value) => isPlainList(value, MOST_REASONS) && value.every(fits),
    wanted,
    [],
    // What can be read stays; each element was checked to be one of the list.
    (value) => (Array.isArray(value) ? value.filter(fits).slice(0, MOST_REASONS) : []) as T[],
  );
}

/**
 * What the user decided about one line of the plan, with what the line said then. Proposals are computed and no rows; a row that is
 * `proposed` comes from an earlier version and says nothing.
 */
export const planLine = defineEntity(
  'plan_line',
  'partner',
  {
    partnerId: ref('partner'),
    planId: ref('plan'),
    personId: ref('person'),
    strategy: oneOf(strategies, 'monitor'),
    /** 0-100. */
    priority: integer(0, { min: 0, max: 100 }),
    tacticId: optionalId(),
    firstAction: longText(),
    proof: longText(),
    messageForm: longText(),
    channel: longText(),
    pace: longText(),
    date: optionalDate(),
    because: listIn<Because>(isBecause, 'a list of reasons'),
    state: oneOf(planLineStates, 'proposed'),
    /** Why the user rejected or edited the line; stays when a rejected line comes back, until the user decides again. */
    reason: longText(),
    /** Written by earlier versions only: what the rules would change is computed. */
    changedSince: listIn<PlanNews>(isPlanNews, 'a list of news'),
    slot: fixedWord(MAIN_SLOT, MAX_SLOT),
    stage: oneOf(planStages, 'watch'),
    /** Who does it; null follows the rule. */
    ownerColleagueId: optionalRef('colleague'),
    /** The lines that have to be done before this one. */
    waitsFor: json<readonly LineKey[]>(areLineKeys, 'a list of lines of the plan', []),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'planId',
        'personId',
        'slot',
        [
          'strategy',
          'priority',
          'tacticId',
          'firstAction',
          'proof',
          'messageForm',
          'channel',
          'pace',
          'date',
          'because',
          'state',
          'reason',
          'changedSince',
          'stage',
          'waitsFor',
        ],
        'ownerColleagueId',
      ],
    },
    names: {
      firstAction: 'text',
      proof: 'text',
      messageForm: 'text',
      channel: 'text',
      pace: 'text',
      because: 'inside',
      reason: 'text',
      changedSince: 'inside',
      waitsFor: 'inside',
    },
  },
  { fixedId: planLineIdFor },
);
export type PlanLine = RecordOf<typeof planLine>;
