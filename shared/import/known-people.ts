import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import type { Seat } from '#shared/model/seat.ts';

/** What of a partner an import looks at. */
export type KnownTables = Pick<PartnerState, 'person' | 'seat' | 'rating' | 'line'>;

/** A seat with its person, a vacant seat, or a person without a seat. */
export type KnownPlace = { readonly seat: Seat | null; readonly person: Person | null };

/** All seats and all people without one, in the order of the tables. */
export function knownPlaces(tables: KnownTables): readonly KnownPlace[] {
  const seated = new Set<string>();
  const places: KnownPlace[] = [];
  for (const seat of tables.seat.values()) {
    const person = seat.personId === null ? undefined : tables.person.get(seat.personId);
    if (person !== undefined) seated.add(person.id);
    places.push({ seat, person: person ?? null });
  }
  for (const person of tables.person.values())
    if (!seated.has(person.id)) places.push({ seat: null, person });
  return places;
}

/** The tables without the photos, which are large and of no use to an import: for handing them to another thread. */
export function withoutPhotos(tables: KnownTables): KnownTables {
  const person = new Map(
    [...tables.person].map(([id, row]) => [id, row.photo === '' ? row : { ...row, photo: '' }]),
  );
  return { person, seat: tables.seat, rating: tables.rating, line: tables.line };
}
