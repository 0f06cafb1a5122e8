import type { DecisionWindow } from '../../model/decision-window.ts';
import type { PersonId } from '../../model/id.ts';
import type { OtherVendor } from '../../model/other-vendor.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { ratingKinds } from '../../model/rating.ts';
import { derive } from '../../reading/derive.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { ratingsOf, valuesOf } from '../../reading/ratings.ts';
import { aimsBeside } from '../../text/beside-aim.ts';
import { fold } from '../../text/fold.ts';
import { rivalTermsIn, speaksOfRival } from '../../text/rival-terms.ts';
import { hasSay, type Subject } from '../campaign/subject.ts';

/** Another vendor of whom is noted what it offers or where it stands, and for whom we answer that first. */
export type Rival = { readonly vendor: string; readonly terms: string; readonly personId: PersonId };

/** The competing vendors that have a name, in the order of their ids. */
export const competingVendors = (state: PartnerState): readonly Competitor[] =>
  competitors(state.other_vendor);

type Competitor = Pick<OtherVendor, 'id' | 'name' | 'note'>;

const competitors = derive((vendors: Table<'other_vendor'>): readonly Competitor[] =>
  [...vendors.values()]
    .filter(({ relation, name }) => relation === 'competing' && name.trim() !== '')
    .map(({ id, name, note }) => ({ id, name: name.trim(), note }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** Whether the evidence of a rating of somebody names a vendor. */
export function evidenceNames(state: PartnerState, personId: PersonId, vendor: string): boolean {
  const named = fold(vendor);
  return evidencesOf(state, personId).some((evidence) => fold(evidence).includes(named));
}

function evidencesOf(state: PartnerState, personId: PersonId): readonly string[] {
  const ratings = ratingsOf(state, personId);
  return ratingKinds.map((kind) => ratings[kind]?.evidence ?? '');
}

/**
 * The competing vendor whose terms are noted, and of those with a say whom we know and who are still asked before the decision the one to
 * whom it matters most: who compares us with it, else who decides by money first, else the first whose yes is needed; never somebody who is
 * against us or has a noted tie to a competitor, whom the page would reach first. Null without a note, or without anybody for it.
 */
export function rivalOf(state: PartnerState, subjects: readonly Subject[]): Rival | null {
  const [found] = competingVendors(state).flatMap(({ name, note }) => {
    const terms = rivalTermsIn(note);
    return terms === '' ? [] : [{ vendor: name, terms }];
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
  return (
    evidenceNames(state, personId, vendor) ||
    evidencesOf(state, personId).some((said) => speaksOfRival(said) && rivalTermsIn(said) !== '')
  );
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
  const names = competingVendors(state).map(({ name }) => fold(name));
  return [person.personalAgenda, person.notes, ...evidencesOf(state, personId)]
    .flatMap((note) => note.split(/[.!?\n]+\s/u))
    .some(
      (said) => tie.test(said) && (speaksOfRival(said) || names.some((name) => fold(said).includes(name))),
    );
}
