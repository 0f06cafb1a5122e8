/** A string that the compiler keeps apart from other strings; at run time it is the plain string. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

/** The id of a row carries the name of its entity. */
export type PartnerId = Brand<'partner'>;
export type PersonId = Brand<'person'>;
export type SeatId = Brand<'seat'>;
export type ColleagueId = Brand<'colleague'>;
export type PlanId = Brand<'plan'>;
export type PlanLineId = Brand<'plan_line'>;
export type InitiativeId = Brand<'initiative'>;
export type TouchpointId = Brand<'touchpoint'>;
export type OwnerRespondentId = Brand<'owner_respondent'>;
export type CultureRespondentId = Brand<'culture_respondent'>;
/** Somebody who fills the culture questionnaire, about the channel owner or about a partner. */
export type RespondentId = OwnerRespondentId | CultureRespondentId;

/** Calendar date `YYYY-MM-DD` in the user's own time zone; sorts as text. */
export type IsoDate = Brand<'iso-date'>;

/** Makes one UUIDv7. Passed into pure code, because `shared/` has no clock and no randomness. */
export type NewId = () => string;

/** A new id for a row, with the brand that the caller asks for: `freshId<PersonId>(newId)`. */
export function freshId<I extends string>(newId: NewId): I {
  return newId() as I; // a fresh id has whatever kind its row has
}
