import type { Choice } from '#renderer/ui/Combobox.tsx';
import { fold } from '#shared/text/fold.ts';
import { hasWords, searchRank, searchWords } from '#shared/text/search.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import { personOf } from '#shared/reading/seats.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Seat } from '#shared/model/seat.ts';

const MOST = 50;

/**
 * Seats whose person, title or department has every typed word, the best first, at most 50. Accents and case do not count. One pass
 * over all seats, a few milliseconds for 5,000.
 */
export function findSeats(
  state: PartnerState,
  query: string,
  fits: (seat: Seat) => boolean = () => true,
): readonly Choice[] {
  const words = searchWords(query);
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const seat of state.seat.values()) {
    if (!fits(seat)) continue;
    const label = nameOfSeat(state, seat.id);
    const detail = [seat.personId === null ? '' : seat.title, seat.department].filter(Boolean).join(' · ');
    // The label of a long name is cut, the search knows all of it.
    const name = personOf(state, seat.id)?.name ?? '';
    const text = fold(`${name === '' ? label : name} ${detail}`);
    if (!hasWords(text, words)) continue;
    const rank = searchRank(text, words);
    found.push({ choice: { id: seat.id, label, ...(detail === '' ? {} : { detail }) }, rank });
  }
  found.sort((a, b) => a.rank - b.rank || a.choice.label.localeCompare(b.choice.label));
  return found.slice(0, MOST).map(({ choice }) => choice);
}

/** The seat that a choice of `findSeats` stands for. */
export function chosenSeat(choiceId: string): SeatId {
  return choiceId as SeatId; // `findSeats` makes choices from seat ids
}
