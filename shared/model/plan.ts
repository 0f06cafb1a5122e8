import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalDate, optionalMoment, ref } from './field.ts';
import type { IsoDate, PartnerId } from './id.ts';

/** The engagement plan of a partner: one row per partner, the lines hold the content. */
export const plan = defineEntity('plan', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  goal: longText(),
  generatedAt: optionalMoment(),
  generatedOn: optionalDate<IsoDate>(),
});
export type Plan = RecordOf<typeof plan>;
