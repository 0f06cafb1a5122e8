import { edit, idOf, nothingLogged, orNull, sharedEdit, yesOrNo } from '../edit.ts';
import { previewTactics } from './import-tactics.ts';
import { type TacticTexts, addOwnTactic, editTactic, removeOwnTactic, switchTactic } from './own-tactics.ts';
import {
  editTacticOutcome,
  recordTacticOutcome,
  removeTacticOutcome,
  type OutcomeFacts,
} from './tactic-outcomes.ts';
import { shortText } from '../words.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { tacticEntry } from '../../playbook/tactics/entries.ts';
import { readableText } from '../../playbook/tactics/placeholders.ts';
import type { TacticInFile } from '../../playbook/tactics/tactics-file.ts';
import { nameOfPerson } from '../../reading/names.ts';

/** The id of the row of an own tactic, or of a built-in tactic, which has none. */
const tactic = { id: idOf<string>('own_tactic') };

function tacticText(state: PartnerState, id: string): string {
  // Also one that the library cannot show any more.
  const text = state.own_tactic.get(id)?.text ?? tacticEntry(state, id)?.tactic.text ?? '…';
  return `“${shortText(readableText(text))}”`;
}

export const newTactic = sharedEdit('tactic.add', {
  parameters: tactic,
  logged: (_, { id }: { readonly id: string; readonly texts: TacticTexts }) => ({ id }),
  label: (state, { id }) => `Add the tactic ${tacticText(state, id)}`,
  changes: (_, { id, texts }) => addOwnTactic(id, texts),
});

/** Rewrites a tactic; a built-in one gets a copy that takes its place. */
export const changeTactic = sharedEdit('tactic.edit', {
  parameters: tactic,
  logged: (_, { id }: { readonly id: string; readonly texts: TacticTexts }) => ({ id }),
  label: (state, { id }) => `Change the tactic ${tacticText(state, id)}`,
  changes: ({ state }, { id, texts }) => editTactic(state, id, texts),
});

/** Switches a tactic off or on, for the plans of all partners. */
export const setTacticEnabled = sharedEdit('tactic.switch', {
  parameters: { ...tactic, enabled: yesOrNo() },
  logged: (_, input: { readonly id: string; readonly enabled: boolean }) => input,
  label: (state, { id, enabled }) => `Switch ${enabled ? 'on' : 'off'} the tactic ${tacticText(state, id)}`,
  changes: ({ state }, { id, enabled }) => switchTactic(state, id, enabled),
});

/** Deletes a tactic of the user's own, or gives a built-in one its own words back. */
export const deleteTactic = sharedEdit('tactic.remove', {
  parameters: { ...tactic, own: yesOrNo() },
  logged: (state, { id }: { readonly id: string }) => ({
    id,
    own: tacticEntry(state, id)?.origin === 'own',
  }),
  label: (state, { id, own }) =>
    `${own ? 'Delete' : 'Bring back the original words of'} the tactic ${tacticText(state, id)}`,
  changes: ({ state }, { id }) => removeOwnTactic(state, id),
});

export const takeTactics = sharedEdit('tactic.import', {
  ...nothingLogged,
  label: () => 'Import tactics',
  changes: ({ state }, { tactics }: { readonly tactics: readonly TacticInFile[] }) =>
    previewTactics(state, tactics).flatMap(({ changes }) => changes),
});

const personOf = { personId: orNull(idOf<PersonId>('person')) };

function outcomeLabel(state: PartnerState, personId: PersonId | null): string {
  return `Note what came of a tactic${personId === null ? '' : ` with ${nameOfPerson(state, personId)}`}`;
}

/** Records what came of a tactic with a person, today. */
export const recordOutcome = edit('tactic.outcome', {
  parameters: personOf,
  logged: (
    _,
    {
      personId,
    }: {
      readonly id: string;
      readonly personId: PersonId;
      readonly tacticId: string;
      readonly facts: Pick<OutcomeFacts, 'outcome' | 'note'>;
    },
  ) => ({ personId }),
  label: (state, { personId }) => outcomeLabel(state, personId),
  changes: ({ state, today, userName }, { id, personId, tacticId, facts }) =>
    recordTacticOutcome(state, id, personId, tacticId, { ...facts, on: today, recordedBy: userName }),
});

export const changeOutcome = edit('tactic.editOutcome', {
  parameters: personOf,
  logged: (state, { id }: { readonly id: string; readonly facts: Partial<OutcomeFacts> }) => ({
    personId: state.tactic_outcome.get(id)?.personId ?? null,
  }),
  label: (state, { personId }) => outcomeLabel(state, personId),
  changes: ({ state }, { id, facts }) => editTacticOutcome(state, id, facts),
});

/** Takes a recorded outcome back. */
export const deleteOutcome = edit('tactic.removeOutcome', {
  parameters: personOf,
  logged: (state, { id }: { readonly id: string }) => ({
    personId: state.tactic_outcome.get(id)?.personId ?? null,
  }),
  label: (state, { personId }) =>
    `Delete what came of a tactic${personId === null ? '' : ` with ${nameOfPerson(state, personId)}`}`,
  changes: ({ state }, { id }) => removeTacticOutcome(state, id),
});
