import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { previewTactics } from '#shared/edit/tactics/import-tactics.ts';
import { shortText } from '#shared/edit/labels.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import {
  addOwnTactic,
  editTactic,
  removeOwnTactic,
  switchTactic,
  type TacticTexts,
} from '#shared/edit/tactics/own-tactics.ts';
import {
  editTacticOutcome,
  recordTacticOutcome,
  removeTacticOutcome,
  type OutcomeFacts,
} from '#shared/edit/tactics/tactic-outcomes.ts';
import type { PersonId } from '#shared/model/id.ts';
import { tacticEntry } from '#shared/playbook/tactics/entries.ts';
import { readableText } from '#shared/playbook/tactics/placeholders.ts';
import type { TacticInFile } from '#shared/playbook/tactics/tactics-file.ts';
import { save, saveShared } from './save.ts';

/** Adds a tactic of the user's own and resolves to its id, or to null when it was not written. */
export async function newTactic(texts: TacticTexts): Promise<string | null> {
  const id = newId();
  const label = `Add tactic “${shortText(readableText(texts.text))}”`;
  return (await saveShared('tactic.add', label, () => addOwnTactic(id, texts))) ? id : null;
}

/** Writes a tactic anew; a built-in one gets a copy that takes its place. */
export function changeTactic(id: string, texts: TacticTexts): Promise<boolean> {
  return saveShared('tactic.edit', `Change tactic “${textOf(id)}”`, (now) => editTactic(now, id, texts));
}

/** Switches a tactic off or on, for the plans of all partners. */
export function setTacticEnabled(id: string, enabled: boolean): Promise<boolean> {
  const label = `Switch ${enabled ? 'on' : 'off'} tactic “${textOf(id)}”`;
  return saveShared('tactic.switch', label, (now) => switchTactic(now, id, enabled));
}

/** Deletes a tactic of the user's own, or gives a built-in one its own words back. */
export function deleteTactic(id: string): Promise<boolean> {
  const own = tacticEntry(currentState(), id)?.origin === 'own';
  const label = own ? `Delete tactic “${textOf(id)}”` : `Bring back the original of tactic “${textOf(id)}”`;
  return saveShared('tactic.remove', label, (now) => removeOwnTactic(now, id));
}

/** Takes over the tactics of a file, as one step of undo. */
export function takeTactics(tactics: readonly TacticInFile[]): Promise<boolean> {
  return saveShared('tactic.import', 'Import tactics', (now) =>
    previewTactics(now, tactics).flatMap(({ changes }) => changes),
  );
}

/** Records what came of a tactic with a person, today. */
export function recordOutcome(
  personId: PersonId,
  tacticId: string,
  facts: Pick<OutcomeFacts, 'outcome' | 'note'>,
): Promise<boolean> {
  const { today, userName } = useDocument.getState();
  return save('tactic.outcome', outcomeLabel(personId), (now) =>
    recordTacticOutcome(now, newId(), personId, tacticId, { ...facts, on: today, recordedBy: userName }),
  );
}

/** Changes a recorded outcome. */
export function changeOutcome(rowId: string, facts: Partial<OutcomeFacts>): Promise<boolean> {
  return save('tactic.outcome', outcomeLabel(personOf(rowId)), (now) => editTacticOutcome(now, rowId, facts));
}

/** Takes a recorded outcome back. */
export function deleteOutcome(rowId: string): Promise<boolean> {
  const label = `Delete an outcome${withName(personOf(rowId))}`;
  return save('tactic.outcome', label, (now) => removeTacticOutcome(now, rowId));
}

function personOf(rowId: string): PersonId | null {
  return currentState().tactic_outcome.get(rowId)?.personId ?? null;
}

function outcomeLabel(personId: PersonId | null): string {
  return `Note what came of the plan${personId === null ? '' : ` for ${nameOfPerson(currentState(), personId)}`}`;
}

function withName(personId: PersonId | null): string {
  return personId === null ? '' : ` with ${nameOfPerson(currentState(), personId)}`;
}

function textOf(id: string): string {
  return shortText(readableText(tacticEntry(currentState(), id)?.tactic.text ?? ''));
}
