import { defineEntity, type RecordOf } from './entity.ts';
import { oneOf, optionalOneOf, ref } from './field.ts';
import type { ColleagueId, PartnerId, PersonId } from './id.ts';
import { coverages } from './rating.ts';

/** Which colleague knows which person, how well, and how well we want it. */
export const acquaintance = defineEntity('acquaintance', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: ref<PersonId>('person'),
  colleagueId: ref<ColleagueId>('colleague'),
  now: oneOf(coverages, 'none'),
  wanted: optionalOneOf(coverages),
});
export type Acquaintance = RecordOf<typeof acquaintance>;
