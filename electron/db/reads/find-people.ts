import type { FoundPerson } from '#shared/ipc/types.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import { fold } from '#shared/text/fold.ts';
import { hasWords, searchRank, searchWords } from '#shared/text/search.ts';
import type { Reader } from '../engine/connection.ts';
import { hasNotLeft } from '../engine/readable.ts';

/** What people are searched for: words that the name has to have, and how many are wanted at most. */
export type PeopleWish = { readonly query: string; readonly most: number };

/**
 * People of all partners by name, accents and case aside: who begins with the words first, then whose names begin with them, then by name. Those who left and those of
 * archived partners come last. Cost: one pass over the names of all people.
 */
export function findPeople(
  reader: Reader,
  { query, most }: PeopleWish,
  today: IsoDate,
): readonly FoundPerson[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  // The columns are those of the type, as the tables declare them.
  const rows = reader.prepareRaw(everybody).all({ today }) as readonly Row[];
  return rows
    .flatMap((row) => {
      const name = fold(row[1]);
      return hasWords(name, words) ? [{ row, rank: row[6] * 3 + searchRank(name, words) }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || a.row[1].localeCompare(b.row[1]) || (a.row[0] < b.row[0] ? -1 : 1))
    .slice(0, most)
    .map(({ row: [personId, name, partnerId, partnerName, seatId, title] }) => ({
      personId,
      name,
      partnerId,
      partnerName,
      seatId,
      title: title ?? '',
    }));
}

type Row = [
  personId: PersonId,
  name: string,
  partnerId: PartnerId,
  partnerName: string,
  seatId: SeatId | null,
  title: string | null,
  /** 1 for somebody who left or whose partner is archived. */
  past: number,
];

const everybody = `
  SELECT w.id, w.name, p.id, p.name, s.id, s.title, (NOT ${hasNotLeft('w')} OR p.archivedAt IS NOT NULL)
  FROM person w JOIN partner p ON p.id = w.partnerId AND p.deleted = 0
  LEFT JOIN (
    SELECT personId, MIN((1 - onMap) || id), id, title FROM seat WHERE deleted = 0 AND personId IS NOT NULL GROUP BY personId
  ) s ON s.personId = w.id
  WHERE w.deleted = 0`;
