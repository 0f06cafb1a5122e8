import type { Choice } from '#renderer/ui/Combobox.tsx';
import { fold } from '#shared/text/fold.ts';
import { hasWords, searchWords } from '#shared/text/search.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import { personOf } from '#shared/reading/seats.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

const MOST = 8;

/**
 * Seats whose person, title or department has all words of the text; names that begin with it come first. Accents and case
 * do not count. One pass over the seats, at most eight answers.
 */
export function searchSeats(state: PartnerState, text: string): readonly Choice[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const seat of state.seat.values()) {
    const { id } = seat;
    const label = nameOfSeat(state, id);
    // The label of a long name is cut, the search knows all of it.
    const whole = personOf(state, id)?.name ?? '';
    const name = fold(whole === '' ? label : whole);
    const all = `${name} ${fold(seat.title)} ${fold(seat.department)}`;
    if (!hasWords(all, words)) continue;
    const detail = [seat.title, seat.department, seat.onMap ? '' : 'in the tray'].filter(Boolean).join(' · ');
    found.push({ choice: { id, label, detail }, rank: rankOf(name, words) });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.choice.label < b.choice.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

function rankOf(name: string, words: readonly string[]): number {
  const [first = ''] = words;
  if (name.startsWith(first)) return 0;
  if (name.includes(` ${first}`)) return 1;
  return name.includes(first) ? 2 : 3;
}
