import { count, edit, idsOf, oneOf, several, yesOrNo, added } from '../edit.ts';
import { ofRow } from '../of-row.ts';
import { type ImportedTouches, importTouches } from './import-touches.ts';
import { keepPromise, removePromise } from './promises.ts';
import { type Touch, logTouch, removeTouch } from './touchpoints.ts';
import { type WrittenTouch, writeTouch } from './write-touch.ts';
import { namesOf } from '../words.ts';
import { arrivalsText, numberText } from '../people/arrivals.ts';
import type { PersonId } from '../../model/id.ts';
import { type TouchpointKind, touchpointKindLabels, touchpointKinds } from '../../model/touchpoint.ts';

const people = idsOf<PersonId>('person');

const kind = oneOf(touchpointKinds);

function aTouch(of: TouchpointKind): string {
  return `a ${touchpointKindLabels[of].toLowerCase()}`;
}

/** Notes a contact with people of the open partner. */
export const noteTouch = edit('touch.add', {
  parameters: { kind, people },
  logged: (_, input: { readonly id: string; readonly touch: Touch }) => ({
    kind: input.touch.kind,
    people: several(input.touch.personIds),
  }),
  label: (state, { kind: of, people: met }) => `Log ${aTouch(of)} with ${namesOf(state, met)}`,
  changes: ({ partnerId }, { id, touch }) => logTouch(partnerId, id, touch),
});

/** Writes a contact with its promises, new or changed, of any partner. */
export const writeContact = edit('touch.write', {
  parameters: { kind, people, known: yesOrNo() },
  logged: (state, { touch, touchpointId }: WrittenTouch) => ({
    kind: touch.kind,
    people: several(touch.personIds),
    known: state.touchpoint.has(touchpointId),
  }),
  label: (state, { kind: of, people: met, known }) =>
    `${known ? 'Change' : 'Log'} ${aTouch(of)} with ${namesOf(state, met)}`,
  changes: ({ state, partnerId }, written) => writeTouch(state, partnerId, written),
});

/** Brings in contacts from calendars and mails, once each. */
export const importContacts = edit('touch.import', {
  parameters: { contacts: count(), people: count() },
  logged: (state, { touches, people }: ImportedTouches) => ({
    contacts: touches.filter(({ id }) => !state.touchpoint.has(id)).length,
    people: people.filter(({ personId }) => !state.person.has(personId)).length,
  }),
  label: (_, { contacts, people }) => {
    const arrivals = arrivalsText({ people, vacant: 0 });
    return `Import ${contacts === 1 ? '1 conversation' : `${numberText(contacts)} conversations`}${arrivals === '' ? '' : ` and ${arrivals}`} from calendars and mails`;
  },
  changes: ({ state, partnerId }, input) => importTouches(state, partnerId, input),
});

/** Deletes a noted contact with its promises. */
export const deleteTouch = edit('touch.remove', {
  parameters: { kind: added(kind), people: added(people) },
  logged: (state, { id }: { readonly id: string }) => {
    const touch = state.touchpoint.get(id);
    return { kind: touch?.kind, people: touch === undefined ? undefined : several(touch.personIds) };
  },
  label: (state, { kind: of, people: met }) =>
    of === undefined || met === undefined
      ? 'Delete a logged conversation'
      : `Delete ${aTouch(of)} with ${namesOf(state, met)}`,
  changes: ({ state }, { id }) => removeTouch(state, id),
});

const promise = <Rest>(words: (text: string) => string) => ofRow<Rest>('promise', 'text', words);

export const keepPromiseToday = edit('promise.keep', {
  ...promise((text) => `Mark the promise ${text} as kept`),
  changes: ({ state, today }, { id }) => keepPromise(state, id, today),
});

export const reopenPromise = edit('promise.reopen', {
  ...promise((text) => `Reopen the promise ${text}`),
  changes: ({ state }, { id }) => keepPromise(state, id, null),
});

export const deletePromise = edit('promise.remove', {
  ...promise((text) => `Delete the promise ${text}`),
  changes: ({ state }, { id }) => removePromise(state, id),
});
