import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { pageIn } from '../../text/pages.ts';

/**
 * The page of what is decided that somebody writes, checks or collects, as the evidence of the ratings of an evaluator says, or what they
 * are responsible for; empty = none is named.
 */
export function pageOf(state: PartnerState, personId: PersonId): string {
  const texts = (['role', 'influence', 'support', 'coverage'] as const).map(
    (kind) => ratingOf(state, personId, kind)?.evidence ?? '',
  );
  const duties = state.person.get(personId)?.responsibilities ?? '';
  const [page] = [...texts, duties]
    .map(pageIn)
    .filter((one) => one !== '')
    .sort((a, b) => words(b) - words(a));
  return page ?? '';
}

function words(text: string): number {
  return text.split(' ').length;
}
