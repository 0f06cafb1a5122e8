import { change } from '../../model/change.ts';
import { onlyForMeId, privateKinds, type PrivateKind } from '../../model/only-for-me.ts';
import { privateNoteId } from '../../model/private-note.ts';
import { isOnlyForMe, privateNoteOf } from '../../reading/only-for-me.ts';
import { edit, idOf, oneOf, yesOrNo } from '../edit.ts';
import { removeRow } from '../one-row.ts';
import { refused } from '../outcome.ts';
import { isRowOf, type PartnerState } from '../../model/partner-state.ts';
import { nameOfPerson } from '../../reading/names.ts';

const kindWords: Readonly<Record<PrivateKind, string>> = {
  rating: 'a rating',
  touchpoint: 'a conversation',
  action: 'an action',
  meeting_brief: 'a meeting',
};

/** Keeps one row for the user alone, or shares it again. `about` is the person or partner that the sentence names. */
export const keepForMe = edit('private.keep', {
  parameters: { kind: oneOf(privateKinds), about: idOf<string>('person', 'partner'), on: yesOrNo() },
  logged: (_, input: KeepForMe) => ({ kind: input.kind, about: input.about, on: input.on }),
  label: (state, { kind, about, on }) =>
    on
      ? `Keep ${kindWords[kind]} private, about ${nameOf(state, about)}`
      : `Let ${kindWords[kind]} be shared again, about ${nameOf(state, about)}`,
  changes: ({ state, partnerId }, { kind, rowId, on, fromOthers = kind !== 'rating' }) => {
    const mark = state.only_for_me.get(onlyForMeId(rowId));
    if (on && mark?.othersKeep === true && fromOthers)
      return [change('only_for_me', mark.id, { othersKeep: false })];
    if (on === isOnlyForMe(state, rowId)) return [];
    if (!on) return removeRow(state, 'only_for_me', onlyForMeId(rowId));
    if (kind !== 'rating' && !state[kind].has(rowId)) return refused('It is not there any more.');
    return [change('only_for_me', onlyForMeId(rowId), { partnerId, kind, rowId, othersKeep: !fromOthers })];
  },
});

export type KeepForMe = {
  readonly kind: PrivateKind;
  readonly rowId: string;
  readonly about: string;
  readonly on: boolean;
  /** Whether others lose what they have of it; of a rating they keep it unless this says so. */
  readonly fromOthers?: boolean;
};

/** Writes what nobody else gets to read about a person, or with `personId` null about the partner. */
export const writePrivateNote = edit('private.note', {
  parameters: { about: idOf<string>('person', 'partner') },
  logged: (_, input: { readonly about: string; readonly text: string }) => ({ about: input.about }),
  label: (state, { about }) => `Write a private note about ${nameOf(state, about)}`,
  changes: ({ state, partnerId }, { about, text }) => {
    if (text === privateNoteOf(state, about)) return [];
    const personId = state.person.get(about)?.id ?? null;
    return [change('private_note', privateNoteId(about), { partnerId, personId, text })];
  },
});

function nameOf(state: PartnerState, about: string): string {
  const partner = isRowOf(state, 'partner', about) ? state.partner.get(about) : undefined;
  if (partner !== undefined) return partner.name;
  return isRowOf(state, 'person', about) ? nameOfPerson(state, about) : 'somebody who is gone';
}
