import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalDate, optionalMoment, ref } from './field.ts';

/** The engagement plan of a partner: one row per partner, the lines hold the content. */
export const plan = defineEntity('plan', 'partner', {
  partnerId: ref('partner'),
  goal: longText(),
  generatedAt: optionalMoment(),
  generatedOn: optionalDate(),
});
export type Plan = RecordOf<typeof plan>;
