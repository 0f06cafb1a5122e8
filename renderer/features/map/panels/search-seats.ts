import type { Choice } from '#renderer/ui/Combobox.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { nameOfSeat } from '#shared/reading/names.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

const MOST = 8;

/**
 * Seats whose person, title or department has all words of the text; names that begin with it come first. Accents and case
 * do not count. One pass over the seats, at most eight answers.
 */
export function searchSeats(state: PartnerState, text: string): readonly Choice[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const seat of state.seat.values()) {
    const { id } = seat;
    const label = nameOfSeat(state, id);
    const name = foldText(label);
    const all = `${name} ${foldText(seat.title)} ${foldText(seat.department)}`;
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
