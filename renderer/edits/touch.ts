import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { finishItem, planReviews, postponeItem, reviewed } from '#shared/edit/agenda/agenda-items.ts';
import { leaveCoverage, takeOverCoverage } from '#shared/edit/ratings/coverage-offer.ts';
import { editLabels, shortText } from '#shared/edit/labels.ts';
import { namesOfPeople } from '#shared/reading/names.ts';
import {
  addPromise,
  editPromise,
  keepPromise,
  removePromise,
  type PromiseFacts,
} from '#shared/edit/touchpoints/promises.ts';
import { logTouch, removeTouch, type Touch } from '#shared/edit/touchpoints/touchpoints.ts';
import { writeTouch, type WrittenTouch } from '#shared/edit/touchpoints/write-touch.ts';
import type { IsoDate, PartnerId, PersonId } from '#shared/model/id.ts';
import { touchpointKindLabels } from '#shared/model/touchpoint.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { raterNow, save, saveAt } from './save.ts';

/** Notes a contact with people of the open partner. */
export function noteTouch(touch: Touch): Promise<boolean> {
  const what = `a ${touchpointKindLabels[touch.kind].toLowerCase()}`;
  return save('touch.add', editLabels.logTouch(currentState(), touch.personIds, what), (_, partnerId) =>
    logTouch(partnerId, newId(), touch),
  );
}

/** Writes a contact with its promises, new or changed, of any partner. */
export function writeContact(partnerId: PartnerId, written: WrittenTouch): Promise<boolean> {
  const { kind, personIds } = written.touch;
  const what = `a ${touchpointKindLabels[kind].toLowerCase()}`;
  return saveAt(
    partnerId,
    'touch.write',
    (state) =>
      state.touchpoint.has(written.touchpointId)
        ? editLabels.editTouch(`${what} with ${namesOfPeople(state, personIds)}`)
        : editLabels.logTouch(state, personIds, what),
    (state) => writeTouch(state, partnerId, written),
  );
}

/** Deletes a noted contact with its promises. */
export function deleteTouch(touchpointId: string): Promise<boolean> {
  return save('touch.remove', editLabels.removeTouch(), (now) => removeTouch(now, touchpointId));
}

/** Notes a promise that belongs to no contact. */
export function newPromise(facts: PromiseFacts & { readonly text: string }): Promise<boolean> {
  return save('promise.add', editLabels.addPromise(facts.text), (_, partnerId) =>
    addPromise(partnerId, newId(), facts),
  );
}

/** Changes what a promise says. */
export function changePromise(promiseId: string, facts: PromiseFacts): Promise<boolean> {
  return save('promise.edit', editLabels.editPromise(promiseText(promiseId)), (now) =>
    editPromise(now, promiseId, facts),
  );
}

/** Marks a promise as kept today, or as open again. */
export function setPromiseKept(promiseId: string, kept: boolean): Promise<boolean> {
  const text = promiseText(promiseId);
  const label = kept ? editLabels.keepPromise(text) : editLabels.reopenPromise(text);
  return save('promise.keep', label, (now) =>
    keepPromise(now, promiseId, kept ? useDocument.getState().today : null),
  );
}

/** Deletes a promise. */
export function deletePromise(promiseId: string): Promise<boolean> {
  return save('promise.remove', editLabels.removePromise(promiseText(promiseId)), (now) =>
    removePromise(now, promiseId),
  );
}

function promiseText(promiseId: string): string {
  return currentState().promise.get(promiseId)?.text ?? '';
}

/** Rates coverage as the touchpoints say. */
export function takeOverOffer(personId: PersonId): Promise<boolean> {
  return save('coverage.takeOver', editLabels.takeOverCoverage(currentState(), personId), (now) =>
    takeOverCoverage(now, personId, raterNow()),
  );
}

/** Leaves coverage as it is rated, and does not ask again. */
export function leaveOffer(personId: PersonId): Promise<boolean> {
  return save('coverage.leave', editLabels.leaveCoverage(currentState(), personId), (now) =>
    leaveCoverage(now, personId, newId(), raterNow()),
  );
}

/** Marks an item of the agenda as done today, whichever partner it is of. */
export function finishAgendaItem(item: AgendaItem): Promise<boolean> {
  return saveAt(
    item.partnerId,
    'agenda.finish',
    () => `${doneWord(item)}: “${shortText(item.text)}”`,
    (state) => finishItem(state, item, useDocument.getState().today),
  );
}

/** How it is called that an item of the agenda is done: objectives are reached. */
export function doneWord({ kind }: Pick<AgendaItem, 'kind'>): string {
  return kind === 'objective' ? 'Reached' : 'Done';
}

/** Moves an item of the agenda to another day. */
export function postponeAgendaItem(item: AgendaItem, to: IsoDate): Promise<boolean> {
  return saveAt(
    item.partnerId,
    'agenda.postpone',
    () => `Move “${shortText(item.text)}” to ${dateText(to)}`,
    (state) => {
      const { ratedBy, ratedOn } = raterNow();
      return postponeItem(state, item, to, { id: newId(), decidedBy: ratedBy, decidedOn: ratedOn });
    },
  );
}

/** Sets how often the open partner is reviewed. */
export function setReviewRhythm(everyDays: number | null): Promise<boolean> {
  return save('partner.reviews', 'Change how often the partner is reviewed', (now, partnerId) =>
    planReviews(now, partnerId, everyDays, useDocument.getState().today),
  );
}

/** Says that the open partner was looked through today. */
export function noteReview(): Promise<boolean> {
  return save('partner.reviewed', 'Note a review of the partner', (now, partnerId) =>
    reviewed(now, partnerId, useDocument.getState().today),
  );
}
