import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalDate, optionalMoment, ref } from './field.ts';

/** The engagement plan of a partner: one row per partner, the lines hold the content. */
export const plan = defineEntity(
  'plan',
  'partner',
  {
    partnerId: ref('partner'),
    /** The aim in words. */
    goal: longText(),
    generatedAt: optionalMoment(),
    generatedOn: optionalDate(),
    /** The day by which the aim is to be reached; the plan counts backwards from it. */
    aimDate: optionalDate(),
  },
  {
    sharing: {
      everything: ['partnerId', ['goal', 'aimDate'], ['generatedAt', 'generatedOn']],
    },
    names: { goal: 'text' },
  },
);
export type Plan = RecordOf<typeof plan>;
