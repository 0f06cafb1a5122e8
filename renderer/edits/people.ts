import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { colleagueByName } from '#shared/edit/colleagues/add-colleague.ts';
import { removeAcquaintance, setAcquaintance, type Knowing } from '#shared/edit/colleagues/acquaintances.ts';
import { editPerson, setOwner, type PersonFacts } from '#shared/edit/people/edit-person.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { overrideStrategy } from '#shared/edit/people/override-strategy.ts';
import {
  clearRating,
  confirmRating,
  ratePerson,
  type RatingInput,
} from '#shared/edit/ratings/rate-person.ts';
import type { ColleagueId, PersonId } from '#shared/model/id.ts';
import type { RatingKind } from '#shared/model/rating.ts';
import type { Strategy } from '#shared/model/strategy.ts';
import { raterNow, save } from './save.ts';

/** Rates people, all alike, as one step of undo; resolves to whether something was written. */
export function ratePeople(
  personIds: readonly PersonId[],
  kind: RatingKind,
  input: Omit<RatingInput, 'ratedBy' | 'ratedOn'>,
): Promise<boolean> {
  const state = currentState();
  const [only] = personIds;
  const label =
    input.values === undefined && only !== undefined && personIds.length === 1
      ? editLabels.evidence(state, only, kind)
      : editLabels.rate(state, personIds, kind);
  return save('person.rate', label, (now) =>
    personIds.flatMap((id) => ratePerson(now, id, kind, { ...input, ...raterNow() })),
  );
}

/** Makes a rating of people "not rated" again. */
export function clearRatings(personIds: readonly PersonId[], kind: RatingKind): Promise<boolean> {
  return save('person.clearRating', editLabels.clearRating(currentState(), personIds, kind), (now) =>
    personIds.flatMap((id) => clearRating(now, id, kind, raterNow())),
  );
}

/** Says that a rating still holds today. */
export function renewRating(personId: PersonId, kind: RatingKind): Promise<boolean> {
  return save('person.confirmRating', editLabels.confirmRating(currentState(), personId, kind), (now) =>
    confirmRating(now, personId, kind, raterNow()),
  );
}

/** Changes a fact of people; `what` names it in the label, such as `email`. */
export function changePeople(
  personIds: readonly PersonId[],
  what: string,
  facts: PersonFacts,
): Promise<boolean> {
  return save('person.edit', editLabels.editPerson(currentState(), personIds, what), (now) =>
    personIds.flatMap((id) => editPerson(now, id, facts)),
  );
}

/** Marks that somebody asked for an individual plan for people, or that nobody does any more. */
export function askForPlan(personIds: readonly PersonId[], planAskedFor: boolean): Promise<boolean> {
  const state = currentState();
  const label = planAskedFor
    ? editLabels.askForPlan(state, personIds)
    : editLabels.dropPlanRequest(state, personIds);
  return save('person.askForPlan', label, (now) =>
    personIds.flatMap((id) => editPerson(now, id, { planAskedFor })),
  );
}

/** Puts a known colleague in charge of people, or nobody with null. */
export function putInCharge(
  personIds: readonly PersonId[],
  colleagueId: ColleagueId | null,
): Promise<boolean> {
  return save('person.setOwner', editLabels.setOwner(currentState(), personIds), (now) =>
    setOwner(now, personIds, colleagueId),
  );
}

/** Puts a colleague in charge by name, adding the colleague when the name is new: one step of undo. */
export function putInChargeByName(personIds: readonly PersonId[], name: string): Promise<boolean> {
  return save('person.setOwner', editLabels.setOwner(currentState(), personIds), (now) => {
    const colleague = colleagueByName(now, name, newId<ColleagueId>());
    if (colleague === null) return [];
    const facts = { ownerColleagueId: colleague.id };
    return [...colleague.changes, ...personIds.flatMap((id) => editPerson(now, id, facts))];
  });
}

/** Chooses another strategy than the rule, with a reason; null follows the rule again. */
export function chooseStrategy(
  personId: PersonId,
  strategy: Strategy | null,
  reason: string,
): Promise<boolean> {
  const state = currentState();
  const label =
    strategy === null ? editLabels.followRule(state, personId) : editLabels.overrideStrategy(state, personId);
  return save('person.strategy', label, (now) => overrideStrategy(now, personId, strategy, reason));
}

/** Notes how well a colleague knows a person, or how well we want it. */
export function noteAcquaintance(knowing: Knowing): Promise<boolean> {
  const label = editLabels.acquaintance(currentState(), knowing.personId);
  return save('person.acquaintance', label, (now, partnerId) =>
    setAcquaintance(now, partnerId, newId(), knowing),
  );
}

/** Forgets that a colleague knows a person. */
export function forgetAcquaintance(personId: PersonId, rowId: string): Promise<boolean> {
  return save('person.acquaintance', editLabels.acquaintance(currentState(), personId), (now) =>
    removeAcquaintance(now, rowId),
  );
}
