import { defineEntity, type RecordOf } from './entity.ts';
import {
  integer,
  isRecordOf,
  isText,
  json,
  longText,
  oneOf,
  optionalDate,
  optionalId,
  ref,
  textList,
} from './field.ts';
import { isPlainList } from './plain-value.ts';
import { strategies } from './strategy.ts';

export const planLineStates = ['proposed', 'accepted', 'edited', 'rejected'] as const;
export type PlanLineState = (typeof planLineStates)[number];

/**
 * One reason of a plan line: the input that was used, its value, and the sentence that names both.
 * `input` is an id such as `support` or `coverage`; `value` an id of its value set, or '' when not rated.
 */
export type Because = { readonly input: string; readonly value: string; readonly text: string };
/** The parts of a reason with their largest number of UTF-16 units. */
const longestOfReason: ReadonlyMap<string, number> = new Map([
  ['input', 60],
  ['value', 300],
  ['text', 2_000],
]);

function areReasons(value: unknown): boolean {
  return (
    isPlainList(value, 40) &&
    value.every(
      (reason) =>
        isRecordOf(reason, 3, (text, key) => isText(text, longestOfReason.get(key) ?? -1)) &&
        Object.keys(reason as object).length === longestOfReason.size, // just found to be an object
    )
  );
}

/**
 * What the plan says about one person. A proposed line comes from the rules; as soon as the user accepts or edits it,
 * generating again leaves it alone and writes what would differ into `changedSince`.
 */
export const planLine = defineEntity('plan_line', 'partner', {
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
  because: json<readonly Because[]>(areReasons, 'a list of reasons', []),
  state: oneOf(planLineStates, 'proposed'),
  /** Why the user rejected or edited the line. */
  reason: longText(),
  /** Sentences that say what the last generation would change; empty when it agrees with the line. */
  changedSince: textList(2_000, 40),
});
export type PlanLine = RecordOf<typeof planLine>;
