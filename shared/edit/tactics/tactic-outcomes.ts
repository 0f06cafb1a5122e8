import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { TacticOutcome } from '../../model/tactic-outcome.ts';
import { agreedLines } from '../../rules/plan/merge.ts';
import { outcomeIdOf } from '../../rules/tactics/tactic-outcomes.ts';
import { editRow, removeRow } from '../one-row.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { openPartnerId } from '../../reading/partner.ts';

export type OutcomeFacts = {
  readonly outcome: TacticOutcome;
  readonly note: string;
  readonly on: IsoDate;
  readonly recordedBy: string;
};

/** Records what came of a tactic that was used with a person; the line of the person that the user agreed to is named with it. */
export function recordTacticOutcome(
  state: PartnerState,
  rowId: string,
  personId: PersonId,
  tacticId: string,
  facts: OutcomeFacts,
): Outcome {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return refused('Open a partner first.');
  if (tacticId === '')
    return refused('This line came from no tactic, so there is nothing to learn for others.');
  const lines = agreedLines(state, personId);
  const planLineId = (lines.find((line) => line.tacticId === tacticId) ?? lines[0])?.id ?? null;
  const note = facts.note.trim();
  return allowed([
    change('tactic_outcome', rowId, {
      partnerId,
      tacticId: outcomeIdOf(state, tacticId),
      personId,
      planLineId,
      ...facts,
      note,
    }),
  ]);
}

export function editTacticOutcome(
  state: PartnerState,
  rowId: string,
  facts: Partial<Pick<OutcomeFacts, 'outcome' | 'note' | 'on'>>,
): readonly Change[] {
  return editRow(state, 'tactic_outcome', rowId, facts);
}

/** Takes a recorded outcome back. */
export function removeTacticOutcome(state: PartnerState, rowId: string): readonly Change[] {
  return removeRow(state, 'tactic_outcome', rowId);
}
