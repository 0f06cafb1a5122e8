import type { Choice } from '#renderer/ui/Combobox.tsx';
import { nameOfSeat } from '#shared/edit/names.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

const MOST = 8;

/**
 * Seats whose person, title or department has all words of the text; names that begin with it come first. Accents and case
 * do not count. One pass over the seats, at most eight answers.
 */
export function searchSeats(state: PartnerState, text: string): readonly Choice[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const [id, seat] of state.seat) {
    const label = nameOfSeat(state, id as SeatId); // keys of this table are seat ids
    const name = plain(label);
    const all = `${name} ${plain(seat.title)} ${plain(seat.department)}`;
    if (!words.every((word) => all.includes(word))) continue;
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

/** Without accents and in lower case; plain letters, which most names are, take the short way. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- the plain ASCII range
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
