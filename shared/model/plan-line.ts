import { isBecause, type Because } from './because.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { integer, json, longText, oneOf, optionalDate, optionalId, ref, type FieldSpec } from './field.ts';
import { isPlanNews, type PlanNews } from './plan-news.ts';
import { isPlainList } from './plain-value.ts';
import { strategies } from './strategy.ts';

export const planLineStates = ['proposed', 'accepted', 'edited', 'rejected'] as const;
export type PlanLineState = (typeof planLineStates)[number];

/** Most reasons, and most news, of one line. */
export const MOST_REASONS = 40;

function listIn<T>(fits: (value: unknown) => boolean, wanted: string): FieldSpec<readonly T[]> {
  return json<readonly T[]>(
    (value) => isPlainList(value, MOST_REASONS) && value.every(fits),
    wanted,
    [],
    // What can be read stays; each element was checked to be one of the list.
    (value) => (Array.isArray(value) ? value.filter(fits).slice(0, MOST_REASONS) : []) as T[],
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
  because: listIn<Because>(isBecause, 'a list of reasons'),
  state: oneOf(planLineStates, 'proposed'),
  /** Why the user rejected or edited the line; stays when a rejected line comes back, until the user decides again. */
  reason: longText(),
  /** What the last generation would change; empty when it agrees with the line. */
  changedSince: listIn<PlanNews>(isPlanNews, 'a list of news'),
});
export type PlanLine = RecordOf<typeof planLine>;
