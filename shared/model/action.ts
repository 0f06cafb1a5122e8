import { defineEntity, type RecordOf } from './entity.ts';
import { flag, longText, optionalDate, optionalRef, ref } from './field.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, PlanLineId } from './id.ts';

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
