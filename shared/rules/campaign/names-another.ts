import type { PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { calledBy } from '../../text/name-parts.ts';

const together = /(?:with|mit|avec|con|med|samt)\s+$/iu;
/** Letters and digits in a row: the words by which people are called are looked up by those with which they begin. */
const run = /[\p{L}\p{N}]+/gu;

type Called = { readonly id: PersonId; readonly first: string };

const called = derive((people: Table<'person'>): ReadonlyMap<string, readonly Called[]> => {
  const byBeginning = new Map<string, Called[]>();
  for (const { id, name } of people.values()) {
    const first = calledBy(name);
    const beginning = first.match(run)?.[0] ?? '';
    if (first.length < 2 || !first.startsWith(beginning)) continue;
    const known = byBeginning.get(beginning);
    if (known === undefined) byBeginning.set(beginning, [{ id, first }]);
    else known.push({ id, first });
  }
  return byBeginning;
});

/** Whom at the partner a text names by first name, each with where the name begins. */
function* namesIn(
  state: PartnerState,
  text: string,
): Iterable<{ readonly id: PersonId; readonly at: number }> {
  const people = called(state.person);
  for (const { 0: word, index } of text.matchAll(run))
    for (const { id, first } of people.get(word) ?? [])
      if (text.startsWith(first, index) && !/[\p{L}\p{N}]/u.test(text.charAt(index + first.length)))
        yield { id, at: index };
}

/** Whom at the partner a text names by first name. */
export function namedIn(state: PartnerState, text: string): readonly PersonId[] {
  return [...namesIn(state, text)].map(({ id }) => id);
}

/** Whether a note about a person names somebody else at the partner, save as who helps (“together with …”): what it says came from others, or is asked of them. */
export function namesAnother(state: PartnerState, personId: PersonId, text: string): boolean {
  for (const { id, at } of namesIn(state, text))
    if (id !== personId && !together.test(text.slice(0, at))) return true;
  return false;
}
