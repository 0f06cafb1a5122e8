import type { DecisionWindow } from '../../model/decision-window.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingKinds } from '../../model/rating.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { ratingsOf, valuesOf } from '../../reading/ratings.ts';
import { aimsBeside } from '../../text/beside-aim.ts';
import { fold } from '../../text/fold.ts';
import { rivalTermsIn, speaksOfRival } from '../../text/rival-terms.ts';
import { hasSay, type Subject } from '../campaign/subject.ts';

/** Another vendor of whom is noted what it offers or where it stands, and for whom we answer that first. */
export type Rival = { readonly vendor: string; readonly terms: string; readonly personId: PersonId };

/** The competing vendors by name, in the order of their ids. */
function competing(state: PartnerState) {
  return [...state.other_vendor.values()]
    .filter(({ relation, name }) => relation === 'competing' && name.trim() !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The competing vendor whose terms are noted, and of those with a say whom we know and who are still asked before the decision the one to
 * whom it matters most: who compares us with it, else who decides by money first, else the first whose yes is needed; never somebody who is
 * against us or has a noted tie to a competitor, whom the page would reach first. Null without a note, or without anybody for it.
 */
export function rivalOf(state: PartnerState, subjects: readonly Subject[]): Rival | null {
  const [found] = competing(state).flatMap(({ name, note }) => {
    const terms = rivalTermsIn(note);
    return terms === '' ? [] : [{ vendor: name.trim(), terms }];
  });
  if (found === undefined) return null;
  const stays = ({ personId }: Subject): boolean => (state.person.get(personId)?.leftOn ?? null) === null;
  const there = subjects.filter(
    (subject) =>
      subject.known &&
      !subject.after &&
      !subject.against &&
      hasSay(subject) &&
      stays(subject) &&
      !isTiedToRival(state, subject.personId),
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

/** Whether the aim, or what is decided, is one of several places beside another supplier. */
export function isAimBeside(state: PartnerState, { what }: DecisionWindow): boolean {
  const [plan] = plansThatCount(state.plan).values();
  return aimsBeside(plan?.goal ?? '') || aimsBeside(what);
}

/** What joins somebody to another company, in English, German, French, Spanish and Norwegian. */
const tie =
  /(?<!\p{L})(?:friends?|worked|came from|years (?:at|with|for)|married|brother|sister|freunde?|arbeitete|gearbeitet|kam von|früher bei|amis?|a travaillé|ancien\p{L}*|amigos?|trabajó|venner?|jobbet|arbeidet)(?!\p{L})/iu;

/** Whether a note about somebody joins them to a competitor, named or as “the other vendor”: prices and comparisons would be there before they are read here. */
export function isTiedToRival(state: PartnerState, personId: PersonId): boolean {
  const person = state.person.get(personId);
  if (person === undefined) return false;
  const names = competing(state).map(({ name }) => fold(name.trim()));
  const ratings = ratingsOf(state, personId);
  const notes = [
    person.personalAgenda,
    person.notes,
    ...ratingKinds.map((kind) => ratings[kind]?.evidence ?? ''),
  ];
  return notes
    .flatMap((note) => note.split(/[.!?\n]+\s/u))
    .some(
      (said) => tie.test(said) && (speaksOfRival(said) || names.some((name) => fold(said).includes(name))),
    );
}
