import { defineEntity, type RecordOf } from './entity.ts';
import {
  flag,
  idList,
  integer,
  longText,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalOneOf,
  optionalRef,
  picture,
  ref,
  shortText,
} from './field.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, SeatId } from './id.ts';
import { coverages, strategies, touchpointKinds } from './value-sets.ts';

/** Somebody who works at a partner. Ratings, influence, ally and conflict lines go with the person, not with the seat. */
export const person = defineEntity('person', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  name: shortText(),
  email: shortText(),
  phone: shortText(),
  location: shortText(),
  /** The id of this person in the system that the list came from; matched first when a list is imported again. */
  externalId: shortText(),
  profileUrl: shortText(),
  photo: picture(),
  notes: longText(),
  leftOn: optionalDate<IsoDate>(),
  /** Colleague in charge of this person. */
  ownerColleagueId: optionalRef<ColleagueId>('colleague'),
  /** The user's own strategy; null follows the rule. The reason is required with an override. */
  strategyOverride: optionalOneOf(strategies),
  strategyReason: longText(),
  /** Planned days between touches; null when nothing is planned. */
  cadenceDays: optionalNumber('integer', { min: 1, max: 3_650 }),
  decidesAlone: longText(),
  canInfluence: longText(),
  responsibilities: longText(),
  businessObjectives: longText(),
  personalAgenda: longText(),
  valueToday: longText(),
  valueToBuild: longText(),
  communicationPlan: longText(),
  /** Somebody asked for an individual plan for this person. */
  planAskedFor: flag(false),
  /** Other people who need a plan, as this person's individual plan says (method, section 5, point 6). */
  otherPlanPersonIds: idList<PersonId>(),
});
export type Person = RecordOf<typeof person>;

/** What stands in place of a person's name while nobody gave one, on cards and in sentences alike. */
export const noName = 'Unnamed person';

/** A position in the partner's chart. It is the card on the map; a seat without a person is vacant. */
export const seat = defineEntity('seat', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  title: shortText(),
  department: shortText(),
  personId: optionalRef<PersonId>('person'),
  /** The solid reporting line: one per seat; null at the top. */
  reportsToSeatId: optionalRef<SeatId>('seat'),
  /** False while the seat waits in the tray of unplaced people. */
  onMap: flag(true),
  /** Centre of the card in map units when the user placed it by hand; both null = placed automatically. */
  x: optionalNumber('real', { min: -10_000_000, max: 10_000_000 }),
  y: optionalNumber('real', { min: -10_000_000, max: 10_000_000 }),
  /** Order among the reports of one manager; ties are broken by title, name, id. */
  order: integer(0, { min: -1_000_000, max: 1_000_000 }),
});
export type Seat = RecordOf<typeof seat>;

const storedLineKinds = ['dotted', 'influences', 'ally', 'conflict'] as const;
export type StoredLineKind = (typeof storedLineKinds)[number];

/**
 * A line other than the solid reporting line. `dotted` joins seats (from the report to the second manager);
 * `influences` is directed and joins people; `ally` and `conflict` are undirected and join people.
 * The pair of ids that the kind does not use is null.
 */
export const line = defineEntity('line', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  kind: oneOf(storedLineKinds, 'influences'),
  fromPersonId: optionalRef<PersonId>('person'),
  toPersonId: optionalRef<PersonId>('person'),
  fromSeatId: optionalRef<SeatId>('seat'),
  toSeatId: optionalRef<SeatId>('seat'),
  /** 1-3; means something for `influences` only. */
  strength: integer(2, { min: 1, max: 3 }),
  note: longText(),
});
export type Line = RecordOf<typeof line>;

/** Which colleague knows which person, how well, and how well we want it. */
export const acquaintance = defineEntity('acquaintance', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  personId: ref<PersonId>('person'),
  colleagueId: ref<ColleagueId>('colleague'),
  now: oneOf(coverages, 'none'),
  wanted: optionalOneOf(coverages),
});
export type Acquaintance = RecordOf<typeof acquaintance>;

/** One contact with people of the partner (method, section 7). Freshness counts from the latest one. */
export const touchpoint = defineEntity('touchpoint', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  on: optionalDate<IsoDate>(),
  kind: oneOf(touchpointKinds, 'meeting'),
  personIds: idList<PersonId>(),
  colleagueIds: idList<ColleagueId>(),
  summary: longText(),
  /** −2 to +2, null when not noted. */
  mood: optionalNumber('integer', { min: -2, max: 2 }),
});
export type Touchpoint = RecordOf<typeof touchpoint>;
