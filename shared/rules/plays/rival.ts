import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingKinds } from '../../model/rating.ts';
import { ratingsOf, valuesOf } from '../../reading/ratings.ts';
import { fold } from '../../text/fold.ts';
import { rivalTermsIn, speaksOfRival } from '../../text/rival-terms.ts';
import { hasSay, type Subject } from '../campaign/subject.ts';

/** Another vendor of whom is noted what it offers or where it stands, and for whom we answer that first. */
export type Rival = { readonly vendor: string; readonly terms: string; readonly personId: PersonId };

/**
 * The competing vendor whose terms are noted, and of those with a say whom we know and who are still asked before the decision the one to
 * whom it matters most: who compares us with it, else who decides by money first, else the first whose yes is needed. Null without a note.
 */
export function rivalOf(state: PartnerState, subjects: readonly Subject[]): Rival | null {
  const [found] = [...state.other_vendor.values()]
    .filter(({ relation, name }) => relation === 'competing' && name.trim() !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ name, note }) => {
      const terms = rivalTermsIn(note);
      return terms === '' ? [] : [{ vendor: name.trim(), terms }];
    });
  if (found === undefined) return null;
  const stays = ({ personId }: Subject): boolean => (state.person.get(personId)?.leftOn ?? null) === null;
  const there = subjects.filter(
    (subject) => subject.known && !subject.after && hasSay(subject) && stays(subject),
  );
  const first =
    there.find(({ personId }) => comparesWith(state, personId, found.vendor)) ??
    there.find(
      ({ personId, target }) => target && valuesOf(state, personId, 'orientation')[0] === 'financial',
    ) ??
    there.find(({ target }) => target);
  return first === undefined ? null : { ...found, personId: first.personId };
}

/** Whether what is noted about somebody names the vendor, or sets another one beside us on money or by its place. */
function comparesWith(state: PartnerState, personId: PersonId, vendor: string): boolean {
  const ratings = ratingsOf(state, personId);
  const named = fold(vendor);
  return ratingKinds.some((kind) => {
    const evidence = ratings[kind]?.evidence ?? '';
    return fold(evidence).includes(named) || (speaksOfRival(evidence) && rivalTermsIn(evidence) !== '');
  });
}
