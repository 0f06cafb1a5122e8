import { becauseInputs, isBecause, MOST_OF_VALUE, type Because } from './because.ts';
import { isCoded, type Coded, type Codes } from './coded.ts';
import { json, oneOf, optionalDate, typedText } from './field.ts';
import { isPlainObject, isText } from './plain-value.ts';
import { strategies } from './strategy.ts';

/** The texts of a line that the rules write. */
export const plannedTexts = ['firstAction', 'proof', 'messageForm', 'channel', 'pace'] as const;

/** The value of an input as a reason has it; null = the input was not used. */
const inputValue = json<string | null>(
  (value) => value === null || isText(value, MOST_OF_VALUE),
  'the value of an input, or nothing',
  null,
);

/** What can be new about a plan line; its sentences are in `shared/rules/plan/news-text.ts`. */
export const planNewsCodes = {
  /** The user had rejected the line; the reason stands with it. */
  'rejected-before': {},
  /** An input has another value. */
  value: { input: oneOf(becauseInputs, 'influence'), was: inputValue, is: inputValue },
  /** An input has another value, which its reason tells best. */
  reason: { reason: json<Because | null>(isBecause, 'a reason', null) },
  /** An input that always counts by itself is gone. */
  'no-longer': { input: oneOf(becauseInputs, 'influence') },
  strategy: { was: oneOf(strategies, 'monitor'), is: oneOf(strategies, 'monitor') },
  /** The rules would now write another text; the text itself is what they say when this is shown. */
  text: { field: oneOf(plannedTexts, 'firstAction') },
  date: { date: optionalDate() },
  /** The person left, on a day where it is known. */
  left: { on: optionalDate() },
  /** The rules propose the line no longer, though the person is still there. */
  'not-proposed': {},
  /** The person was deleted. */
  gone: {},
  /** A sentence that an earlier version wrote. */
  'as-written': { text: typedText(2_000) },
} as const satisfies Codes;

/** One thing that is new about a plan line. */
export type PlanNews = Coded<typeof planNewsCodes>;

/** Whether a value is a piece of news as it is stored. */
export function isPlanNews(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    Object.keys(value).length === 2 &&
    isCoded(planNewsCodes, value['code'], value['params'])
  );
}
