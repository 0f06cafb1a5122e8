import { defineEntity, type RecordOf } from './entity.ts';
import { oneOf, optionalOneOf, ref } from './field.ts';
import { coverages } from './rating.ts';

/** Which colleague knows which person, how well, and how well we want it. */
export const acquaintance = defineEntity(
  'acquaintance',
  'partner',
  {
    partnerId: ref('partner'),
    personId: ref('person'),
    colleagueId: ref('colleague'),
    now: oneOf(coverages, 'none'),
    wanted: optionalOneOf(coverages),
  },
  {
    sharing: {
      everything: ['partnerId', ['personId', 'colleagueId'], 'now', 'wanted'],
    },
    names: {},
  },
);
export type Acquaintance = RecordOf<typeof acquaintance>;
