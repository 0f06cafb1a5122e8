import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  json,
  longText,
  oneOf,
  optionalDate,
  optionalMoment,
  optionalOneOf,
  optionalRef,
  integer,
  ref,
  shortText,
} from './field.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, PlanId, PlanLineId } from './id.ts';
import {
  championTests,
  objectiveParts,
  planLineStates,
  strategies,
  tacticOutcomes,
  testResults,
  type ChampionTest,
} from './value-sets.ts';

/** The engagement plan of a partner: one row per partner, the lines hold the content. */
export const plan = defineEntity('plan', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  goal: longText(),
  generatedAt: optionalMoment(),
  generatedOn: optionalDate<IsoDate>(),
});
export type Plan = RecordOf<typeof plan>;

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

/** Something that somebody does by a date: from a plan line, or on its own. */
export const action = defineEntity('action', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: optionalRef<PersonId>('person'),
  planLineId: optionalRef<PlanLineId>('plan_line'),
  text: longText(),
  ownerColleagueId: optionalRef<ColleagueId>('colleague'),
  due: optionalDate<IsoDate>(),
  done: flag(false),
  doneOn: optionalDate<IsoDate>(),
  outcome: longText(),
});
export type Action = RecordOf<typeof action>;

/** One part of the objectives for a person: specific, measurable, dated, owned. */
export const objective = defineEntity('objective', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: optionalRef<PersonId>('person'),
  part: oneOf(objectiveParts, 'relationship'),
  text: longText(),
  measure: longText(),
  due: optionalDate<IsoDate>(),
  ownerColleagueId: optionalRef<ColleagueId>('colleague'),
  done: flag(false),
});
export type Objective = RecordOf<typeof objective>;

/** A tactic that the user wrote or switched off; the built-in ones are data in `shared/playbook`. */
export const ownTactic = defineEntity('own_tactic', 'profile', {
  /** Id of the built-in tactic that this row replaces, or empty for a new one. */
  replaces: shortText(),
  strategy: optionalOneOf(strategies),
  text: longText(),
  applies: json<Readonly<Record<string, readonly string[]>>>(
    z.record(z.string().max(40), z.array(z.string().max(40)).max(20)),
    {},
  ),
  why: longText(),
  source: longText(),
  enabled: flag(true),
});
export type OwnTactic = RecordOf<typeof ownTactic>;

/** What came of a tactic that was used with somebody; the next plan puts what worked first. */
export const tacticOutcome = defineEntity('tactic_outcome', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  tacticId: shortText(),
  personId: optionalRef<PersonId>('person'),
  planLineId: optionalRef<PlanLineId>('plan_line'),
  outcome: oneOf(tacticOutcomes, 'unclear'),
  on: optionalDate<IsoDate>(),
  note: longText(),
  recordedBy: shortText(),
});
export type TacticOutcomeRecord = RecordOf<typeof tacticOutcome>;

/** One test of whether somebody is a real champion, with its evidence; its id is `championTestId(personId, test)`. */
export const championTest = defineEntity('champion_test', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: ref<PersonId>('person'),
  test: oneOf(championTests, 'power'),
  /** Null while it was not tested. */
  result: optionalOneOf(testResults),
  evidence: longText(),
  testedBy: shortText(),
  testedOn: optionalDate<IsoDate>(),
});
export type ChampionTestRecord = RecordOf<typeof championTest>;

/** The id of the one record of a person and test. */
export function championTestId(personId: string, test: ChampionTest): string {
  return `${personId}.${test}`;
}
