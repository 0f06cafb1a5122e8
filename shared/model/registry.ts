import type { Entity, RecordOf } from './entity.ts';
import type { Fields } from './field-spec.ts';
import { adjustment } from './adjustment.ts';
import { channelOwner } from './channel-owner.ts';
import { cultureAnswer, ownerAnswer } from './culture-answer.ts';
import { cultureNote } from './culture-note.ts';
import { cultureRespondent, ownerRespondent } from './culture-respondent.ts';
import { processStep } from './process-step.ts';
import { validation } from './validation.ts';
import { findingDecision } from './finding-decision.ts';
import { meetingBrief } from './meeting-brief.ts';
import { promise } from './promise.ts';
import { acquaintance } from './acquaintance.ts';
import { line } from './line.ts';
import { person } from './person.ts';
import { seat } from './seat.ts';
import { touchpoint } from './touchpoint.ts';
import { colleague } from './colleague.ts';
import { competency } from './competency.ts';
import { initiative } from './initiative.ts';
import { otherVendor } from './other-vendor.ts';
import { partner } from './partner.ts';
import { priority } from './priority.ts';
import { decisionWindow } from './decision-window.ts';
import { teamMember } from './team-member.ts';
import { action } from './action.ts';
import { championTest } from './champion-test.ts';
import { objective } from './objective.ts';
import { ownTactic } from './own-tactic.ts';
import { plan } from './plan.ts';
import { planLine } from './plan-line.ts';
import { planTarget } from './plan-target.ts';
import { tacticOutcome } from './tactic-outcome.ts';
import { rating } from './rating.ts';
import { version } from './version.ts';
import { onlyForMe } from './only-for-me.ts';
import { privateNote } from './private-note.ts';
import { conflict } from './conflict.ts';
import { erasureReceipt } from './erasure-receipt.ts';
import { samePerson } from './same-person.ts';

/** Every entity of the model by its table name. Order = an order in which rows can be written (referred-to first). */
const entities = {
  initiative,
  colleague,
  own_tactic: ownTactic,
  channel_owner: channelOwner,
  owner_respondent: ownerRespondent,
  owner_answer: ownerAnswer,
  partner,
  person,
  seat,
  rating,
  line,
  acquaintance,
  touchpoint,
  competency,
  other_vendor: otherVendor,
  priority,
  team_member: teamMember,
  plan,
  plan_line: planLine,
  plan_target: planTarget,
  decision_window: decisionWindow,
  action,
  objective,
  tactic_outcome: tacticOutcome,
  champion_test: championTest,
  finding_decision: findingDecision,
  culture_respondent: cultureRespondent,
  culture_answer: cultureAnswer,
  culture_note: cultureNote,
  validation,
  process_step: processStep,
  adjustment,
  promise,
  meeting_brief: meetingBrief,
  version,
  only_for_me: onlyForMe,
  private_note: privateNote,
  conflict,
  erasure_receipt: erasureReceipt,
  same_person: samePerson,
} as const;

export type EntityName = keyof typeof entities;
export type RecordFor<N extends EntityName> = RecordOf<(typeof entities)[N]>;

/** All entity names in writing order. */
export const entityNames = Object.keys(entities) as readonly EntityName[]; // Object.keys loses the literal keys

/** An entity by name, with its fields open for iteration. */
export function entityOf(name: EntityName): Entity<string, Fields> {
  // Seen from here every entity has fields of every type; its rules get rows of their own entity only.
  return entities[name] as unknown as Entity<string, Fields>;
}

/** Whether a text from outside names an entity of this version. */
export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}

/** A new record with every field at its default. */
export function blankRecord<N extends EntityName>(name: N, id: string): RecordFor<N> {
  const record: Record<string, unknown> = { id, deleted: false };
  for (const [field, spec] of Object.entries(entityOf(name).fields)) record[field] = spec.initial;
  // Built from the same field list that the type is derived from.
  return record as unknown as RecordFor<N>;
}
