import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { pageIn } from '../../text/pages.ts';

/**
 * The page of what is decided that somebody writes, checks or collects, as the evidence of the ratings of an evaluator says, or what they
 * are responsible for; empty = none is named.
 */
export function pageOf(state: PartnerState, personId: PersonId): string {
  return pageNoted(state, personId)?.page ?? '';
}

/** The note that says so; empty = none does. */
export function pageNoteOf(state: PartnerState, personId: PersonId): string {
  return pageNoted(state, personId)?.note ?? '';
}

function pageNoted(
  state: PartnerState,
  personId: PersonId,
): { readonly page: string; readonly note: string } | undefined {
  const texts = (['role', 'influence', 'support', 'coverage'] as const).map(
    (kind) => ratingOf(state, personId, kind)?.evidence ?? '',
  );
  const duties = state.person.get(personId)?.responsibilities ?? '';
  const [found] = [...texts, duties]
    .map((note) => ({ page: pageIn(note), note }))
    .filter(({ page }) => page !== '')
    .sort((a, b) => words(b.page) - words(a.page));
  return found;
}

function words(text: string): number {
  return text.split(' ').length;
}
