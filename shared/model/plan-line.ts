import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import { integer, json, longText, oneOf, optionalDate, ref, shortText } from './field.ts';
import type { IsoDate, PartnerId, PersonId, PlanId } from './id.ts';
import { strategies } from './strategy.ts';

export const planLineStates = ['proposed', 'accepted', 'edited', 'rejected'] as const;
export type PlanLineState = (typeof planLineStates)[number];

/**
 * One reason of a plan line: the input that was used, its value, and the sentence that names both.
 * `input` is an id such as `support` or `coverage`; `value` an id of its value set, or '' when not rated.
 */
export type Because = { readonly input: string; readonly value: string; readonly text: string };
const becauseSchema: z.ZodType<readonly Because[]> = z
  .array(z.object({ input: z.string().max(60), value: z.string().max(300), text: z.string().max(2_000) }))
  .max(40);

/**
 * What the plan says about one person. A proposed line comes from the rules; as soon as the user accepts or edits it,
 * generating again leaves it alone and writes what would differ into `changedSince`.
 */
export const planLine = defineEntity('plan_line', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  planId: ref<PlanId>('plan'),
  personId: ref<PersonId>('person'),
  strategy: oneOf(strategies, 'monitor'),
  /** 0-100. */
  priority: integer(0, { min: 0, max: 100 }),
  tacticId: shortText(),
  firstAction: longText(),
  proof: longText(),
  messageForm: longText(),
  channel: longText(),
  pace: longText(),
  date: optionalDate<IsoDate>(),
  because: json<readonly Because[]>(becauseSchema, []),
  state: oneOf(planLineStates, 'proposed'),
  /** Why the user rejected or edited the line. */
  reason: longText(),
  /** Sentences that say what the last generation would change; empty when it agrees with the line. */
  changedSince: json<readonly string[]>(z.array(z.string().max(2_000)).max(40), []),
});
export type PlanLine = RecordOf<typeof planLine>;
