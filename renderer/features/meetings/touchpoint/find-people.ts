import type { Choice } from '#renderer/ui/Combobox.tsx';
import { fold } from '#shared/text/fold.ts';
import { hasBeginning, hasWords, searchWords } from '#shared/text/search.ts';
import type { ColleagueId, IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf, presentPeople, isWithUs } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';

const MOST = 30;
const PERSON = 'person ';
const COLLEAGUE = 'colleague ';

/** Somebody of either side, as a choice of the search stands for it. */
export type Chosen =
  { readonly side: 'theirs'; readonly id: PersonId } | { readonly side: 'ours'; readonly id: ColleagueId };

/**
 * People of the partner and colleagues whose name, title or department has every typed word, at most 30: names that begin with the
 * text first, then the partner's people. Accents and case do not count; who is `taken` is left out.
 */
export function findPeople(
  state: PartnerState,
  query: string,
  today: IsoDate,
  taken: ReadonlySet<string> = new Set(),
): readonly Choice[] {
  const words = searchWords(query);
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  const look = (choice: Choice, side: number): void => {
    const text = fold(`${choice.label} ${choice.detail ?? ''}`);
    if (!hasWords(text, words)) return;
    const starts = hasBeginning(fold(choice.label), words[0] ?? '');
    found.push({ choice, rank: (starts ? 0 : 2) + side });
  };
  for (const { id } of presentPeople(state, today)) {
    if (taken.has(id)) continue;
    const seat = seatOf(state, id);
    const detail = [seat?.title, seat?.department].filter(Boolean).join(' · ');
    look({ id: `${PERSON}${id}`, label: nameOf(state, id), ...(detail === '' ? {} : { detail }) }, 0);
  }
  for (const { id, name } of state.colleague.values())
    if (isWithUs(state, id, today) && !taken.has(id))
      look({ id: `${COLLEAGUE}${id}`, label: name, detail: 'Colleague' }, 1);
  found.sort(
    (a, b) =>
      a.rank - b.rank || a.choice.label.localeCompare(b.choice.label) || (a.choice.id < b.choice.id ? -1 : 1),
  );
  return found.slice(0, MOST).map(({ choice }) => choice);
}

/** Who a choice of `findPeople` stands for. */
export function chosenOf(choiceId: string): Chosen {
  return choiceId.startsWith(PERSON)
    ? { side: 'theirs', id: choiceId.slice(PERSON.length) as PersonId } // made from the id of a person
    : { side: 'ours', id: choiceId.slice(COLLEAGUE.length) as ColleagueId }; // made from the id of a colleague
}
