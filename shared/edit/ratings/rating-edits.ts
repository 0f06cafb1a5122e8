import { type EditSetting, day, edit, idOf, idsOf, oneOf, several, yesOrNo } from '../edit.ts';
import { leaveCoverage, takeOverCoverage } from './coverage-offer.ts';
import {
  type RatingInput,
  type RestoredRating,
  clearRating,
  confirmRating,
  ratePerson,
  restorePerson,
} from './rate-person.ts';
import { settleWhere } from '../differences/difference-edits.ts';
import { namesOf } from '../words.ts';
import type { PersonId } from '../../model/id.ts';
import { ratingId, type RatingKind, ratingDefinitions, ratingKinds } from '../../model/rating.ts';
import { dateText } from '../../reading/calendar.ts';
import { nameOfPerson } from '../../reading/names.ts';

const people = idsOf<PersonId>('person');

const onePerson = idOf<PersonId>('person');

const kind = oneOf(ratingKinds);

/** Who rates and when. */
function rater({ userName, today }: EditSetting): Pick<RatingInput, 'ratedBy' | 'ratedOn'> {
  return { ratedBy: userName, ratedOn: today };
}

function ratingWord(of: RatingKind): string {
  return ratingDefinitions[of].label.toLowerCase();
}

/** Rates people, all alike. */
export const ratePeople = edit('person.rate', {
  parameters: { people, kind, evidenceOnly: yesOrNo() },
  logged: (
    _,
    input: { readonly personIds: readonly PersonId[]; readonly kind: RatingKind } & Omit<
      RatingInput,
      'ratedBy' | 'ratedOn'
    >,
  ) => ({
    people: several(input.personIds),
    kind: input.kind,
    evidenceOnly: input.values === undefined,
  }),
  label: (state, { people: rated, kind: of, evidenceOnly }) =>
    evidenceOnly && rated.of === 1
      ? `Change the evidence for ${ratingWord(of)} of ${namesOf(state, rated)}`
      : `Rate ${ratingWord(of)} of ${namesOf(state, rated)}`,
  changes: (at, { personIds, kind: of, ...said }) =>
    personIds.flatMap((id) => {
      const rated = ratePerson(at.state, id, of, { ...said, ...rater(at) });
      // Who rates sees what a colleague says, and decides it by another value.
      const decides = rated.length > 0 && said.values !== undefined;
      return decides ? [...rated, ...settleWhere(at, ratingId(id, of), 'values')] : rated;
    }),
});

/** Makes a rating of people "not rated" again. */
export const clearRatings = edit('person.clearRating', {
  parameters: { people, kind },
  logged: (_, input: { readonly personIds: readonly PersonId[]; readonly kind: RatingKind }) => ({
    people: several(input.personIds),
    kind: input.kind,
  }),
  label: (state, { people: rated, kind: of }) =>
    `Clear the rating of ${ratingWord(of)} of ${namesOf(state, rated)}`,
  changes: (at, { personIds, kind: of }) =>
    personIds.flatMap((id) => clearRating(at.state, id, of, rater(at))),
});

/** Says that a rating still holds today. */
export const renewRating = edit('person.confirmRating', {
  parameters: { personId: onePerson, kind },
  logged: (_, input: { readonly personId: PersonId; readonly kind: RatingKind }) => input,
  label: (state, { personId, kind: of }) =>
    `Confirm the rating of ${ratingWord(of)} of ${nameOfPerson(state, personId)}`,
  changes: (at, { personId, kind: of }) => confirmRating(at.state, personId, of, rater(at)),
});

/** A value that a rating had, with its proof, and who gave it when. */
export type EarlierRating = RestoredRating & {
  readonly personId: PersonId;
  readonly kind: RatingKind;
};

/** Gives a rating back a value that it had, with the evidence and the date of then. */
export const restoreRating = edit('person.restoreRating', {
  parameters: { personId: onePerson, kind, ratedOn: day() },
  logged: (_, { personId, kind: of, ratedOn }: EarlierRating) => ({ personId, kind: of, ratedOn }),
  label: (state, { personId, kind: of, ratedOn }) =>
    `Restore the rating of ${ratingWord(of)} of ${nameOfPerson(state, personId)} from ${dateText(ratedOn)}`,
  changes: (at, { personId, kind: of, ...then }) => {
    const restored = restorePerson(at.state, personId, of, then);
    return restored.length === 0 ? [] : [...restored, ...settleWhere(at, ratingId(personId, of), 'values')];
  },
});

/** Rates coverage as the conversations say, or leaves it as it is rated and does not ask again. */
export const answerCoverageOffer = edit('coverage.answer', {
  parameters: { personId: onePerson, taken: yesOrNo() },
  logged: (_, input: { readonly personId: PersonId; readonly taken: boolean }) => input,
  label: (state, { personId, taken }) =>
    taken
      ? `Set the coverage of ${nameOfPerson(state, personId)} from the conversations`
      : `Keep the coverage of ${nameOfPerson(state, personId)} as rated`,
  changes: (at, { personId, taken }) =>
    taken
      ? takeOverCoverage(at.state, personId, rater(at))
      : leaveCoverage(at.state, personId, at.newId(), rater(at)),
});
