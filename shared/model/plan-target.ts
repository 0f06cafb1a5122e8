import { defineEntity, type RecordOf } from './entity.ts';
import { flag, ref } from './field.ts';

/**
 * What the user said about whether somebody's yes is needed for the aim; somebody without a row follows the rule. `chosen` false leaves
 * somebody out whom the rule takes.
 */
export const planTarget = defineEntity(
  'plan_target',
  'partner',
  { partnerId: ref('partner'), personId: ref('person'), chosen: flag(true) },
  {
    sharing: {
      everything: ['partnerId', 'personId', 'chosen'],
    },
    names: {},
  },
  { fixedId: ({ personId }) => planTargetId(personId) },
);
export type PlanTarget = RecordOf<typeof planTarget>;

/** The id of the one choice about a person. */
export function planTargetId(personId: string): string {
  return `${personId}.target`;
}
