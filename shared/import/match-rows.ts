import type { ImportField } from './import-field.ts';
import { knownPlaces, type KnownPlace, type KnownTables } from './known-people.ts';
import { emailKey } from './email-address.ts';
import { idKey } from './id-key.ts';
import { nameKey } from './name-key.ts';
import type { ListIdentities } from './row-identity.ts';
import type { RowValues } from './row-values.ts';

/** By what a row was recognised as somebody whom the partner already has. `name`: the title is missing on one side. */
export type MatchKey = 'own-key' | 'external-id' | 'id-spelling' | 'email' | 'name-and-title' | 'name';

export type Match = { readonly place: number; readonly by: MatchKey };

export type Matches = {
  readonly places: readonly KnownPlace[];
  /** For each row: the place that it is, or null when it is new (or no person at all). */
  readonly ofRow: readonly (Match | null)[];
  /** For each place: the row that claims it, or null. */
  readonly rowOf: readonly (number | null)[];
  /** Rows whose id the partner knows of somebody with another name and another address: it numbers the rows, or comes from another system. */
  readonly foreignIds: ReadonlySet<number>;
};

/** Knows people again: by our own key, else by external id in any spelling, else by e-mail, else by name and title. Each place is claimed once; the stronger key goes first over the whole list. */
export function matchRows(rows: readonly RowValues[], list: ListIdentities, tables: KnownTables): Matches {
  const places = knownPlaces(tables);
  const ofRow: (Match | null)[] = rows.map(() => null);
  const rowOf: (number | null)[] = places.map(() => null);
  const foreignIds = new Set<number>();

  const seats = new Map(places.map((place) => [place.seat?.id ?? '', place]));
  const bossName = (place: KnownPlace | undefined): string =>
    seats.get(place?.seat?.reportsToSeatId ?? '-')?.person?.name ?? '';

  const pass = (by: MatchKey, keyOfPlace: (p: KnownPlace) => string | null, keyOfRow: RowKey): void => {
    const index = new Map<string, number[]>();
    places.forEach((place, at) => {
      const key = rowOf[at] === null ? keyOfPlace(place) : null;
      if (key === null || key === '') return;
      const others = index.get(key);
      if (others === undefined) index.set(key, [at]);
      else others.push(at);
    });
    if (index.size === 0) return;
    rows.forEach((row, r) => {
      const kind = list.identities[r]?.kind;
      if (ofRow[r] !== null || (kind !== 'person' && kind !== 'vacant')) return;
      const key = keyOfRow(row, r);
      const claimed = key === null ? [] : (index.get(key) ?? []);
      const byId = by === 'external-id' || by === 'id-spelling';
      const own = byId ? claimed.filter((at) => !isSomebodyElse(row, places[at])) : claimed;
      if (own.length < claimed.length) foreignIds.add(r);
      const found = own.filter((at) => rowOf[at] === null);
      const mustBeOne = by === 'name' || by === 'id-spelling';
      const place = mustBeOne && found.length > 1 ? undefined : best(row, found, places, bossName);
      if (place === undefined) return;
      ofRow[r] = { place, by };
      rowOf[place] = r;
    });
  };

  pass('own-key', (p) => p.seat?.id ?? null, field('seatId'));
  pass('own-key', (p) => (p.seat === null ? (p.person?.id ?? null) : null), field('personId'));
  pass(
    'external-id',
    (p) => p.person?.externalId ?? null,
    (row, r) => idOf(row, r, list),
  );
  const idKeys = keyCounts(rows.map((row, r) => idOf(row, r, list)));
  pass(
    'id-spelling',
    (p) => idKey(p.person?.externalId ?? ''),
    (row, r) => {
      const id = idOf(row, r, list);
      const key = id === null ? '' : idKey(id);
      return key !== '' && idKeys.get(key) === 1 ? key : null;
    },
  );
  const emailOf = emailKeys(rows, list, places);
  pass('email', emailOf.place, emailOf.row);
  pass(
    'name-and-title',
    (p) => `${placeName(p)}|${placeTitle(p)}`,
    (row) => {
      const key = `${nameKey(row.name)}|${nameKey(row.values.get('title') ?? '')}`;
      // A post without a title is known again by being vacant alone.
      return key === '|' && row.vacant === '' ? null : key;
    },
  );
  const onlyNames = new Set(places.filter((p) => placeTitle(p) === '').map(placeName));
  const counts = nameCounts(rows);
  pass('name', placeName, (row) => {
    const key = nameKey(row.name);
    const titleMissing = row.values.get('title') === undefined || onlyNames.has(key);
    return titleMissing && counts.get(key) === 1 ? key : null;
  });
  rows.forEach((row, r) => {
    const identity = list.identities[r];
    if (identity?.kind !== 'post') return;
    const match = ofRow[identity.of] ?? null;
    const person = match === null ? null : (places[match.place]?.person ?? null);
    if (match === null || person === null) return;
    const free = places.flatMap((p, at) => (p.person?.id === person.id && rowOf[at] === null ? [at] : []));
    const place = free.find((at) => placeTitle(places[at]) === nameKey(row.values.get('title') ?? ''));
    if (place === undefined) return;
    ofRow[r] = { place, by: match.by };
    rowOf[place] = r;
  });
  return { places, ofRow, rowOf, foreignIds };
}

/** The id of a person's row, as far as it is theirs. */
function idOf(row: RowValues, r: number, list: ListIdentities): string | null {
  return row.name === '' || list.borrowedIds.has(r) ? null : (row.values.get('externalId') ?? null);
}

/** Whether a row and a known person have no word of their names and not the address in common. */
function isSomebodyElse(row: RowValues, place: KnownPlace | undefined): boolean {
  const person = place?.person ?? null;
  if (person === null || person.name === '' || row.name === '') return false;
  const email = emailKey(row.values.get('email') ?? '');
  if (email !== '' && email === emailKey(person.email)) return false;
  const words = new Set(nameKey(person.name).split(' '));
  return !nameKey(row.name)
    .split(' ')
    .some((word) => words.has(word));
}

function keyCounts(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  return counts;
}

type RowKey = (row: RowValues, index: number) => string | null;

function field(name: ImportField): RowKey {
  return (row) => row.values.get(name) ?? null;
}

function placeName(place: KnownPlace): string {
  return nameKey(place.person?.name ?? '');
}

function placeTitle(place: KnownPlace | undefined): string {
  return nameKey(place?.seat?.title ?? '');
}

function nameCounts(rows: readonly RowValues[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameKey(row.name), (counts.get(nameKey(row.name)) ?? 0) + 1);
  return counts;
}

/** An address identifies its owner under any name, unless several people share it: then name and address together do. */
function emailKeys(
  rows: readonly RowValues[],
  list: ListIdentities,
  places: readonly KnownPlace[],
): { readonly place: (place: KnownPlace) => string | null; readonly row: RowKey } {
  const owners = new Map<string, number>();
  for (const { person } of places) {
    const key = emailKey(person?.email ?? '');
    owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  const keyFor = (email: string, name: string): string | null => {
    const key = emailKey(email);
    if (key === '') return null;
    return list.sharedEmails.has(key) || (owners.get(key) ?? 0) > 1 ? `${key}|${nameKey(name)}` : key;
  };
  return {
    place: ({ person }) => (person === null ? null : keyFor(person.email, person.name)),
    row: (row) => (row.name === '' ? null : keyFor(row.values.get('email') ?? '', row.name)),
  };
}

/** Of several people with the same key: the one with whom the row agrees in most other facts, the first of equals. */
function best(
  row: RowValues,
  found: readonly number[],
  places: readonly KnownPlace[],
  bossName: (place: KnownPlace | undefined) => string,
): number | undefined {
  if (found.length < 2) return found[0];
  const agreement = (at: number): number => {
    const place = places[at];
    const pairs = [
      [row.name, place?.person?.name],
      [row.values.get('title'), place?.seat?.title],
      [row.values.get('department'), place?.seat?.department],
      [row.values.get('email'), place?.person?.email],
      [row.values.get('phone'), place?.person?.phone],
      [row.values.get('location'), place?.person?.location],
    ];
    const boss = nameKey(row.managers[0]?.text ?? '');
    if (boss !== '') pairs.push([boss, nameKey(bossName(place))]);
    return pairs.filter(([a, b]) => a !== undefined && a !== '' && a === b).length;
  };
  return found.reduce((winner, at) => (agreement(at) > agreement(winner) ? at : winner));
}
