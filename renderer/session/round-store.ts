import { create } from 'zustand';
import { useDocument } from '#renderer/document/document-store.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { leaveField } from './leave-field.ts';
import { showTab } from './navigation.ts';
import { showInspector } from './panels.ts';
import { revealPerson } from './show-on-map.ts';

/** A run through people, one card at a time, in which they are rated. Transient: what is rated is saved at once, the run is not. */
export type Round = {
  /** The partner that it belongs to; another one in view ends it. */
  readonly partnerId: PartnerId | null;
  readonly personIds: readonly PersonId[];
  /** Who is asked about; behind the last one it is done. */
  readonly at: number;
};

export const useRound = create<{ readonly round: Round | null }>(() => ({ round: null }));

/** Begins to ask about these people, beside the map. */
export function startRound(personIds: readonly PersonId[]): void {
  if (personIds.length === 0) return;
  leaveField();
  showTab('map');
  useRound.setState({ round: { partnerId: useDocument.getState().partnerId, personIds, at: 0 } });
  showInspector();
  showAsked();
}

/** Goes on to the next person, or back with −1; what is rated stays. */
export function stepRound(by: 1 | -1): void {
  leaveField();
  useRound.setState(({ round }) =>
    round === null
      ? {}
      : { round: { ...round, at: Math.min(round.personIds.length, Math.max(0, round.at + by)) } },
  );
  showAsked();
}

export function stopRound(): void {
  leaveField();
  useRound.setState({ round: null });
}

/** Stops it and gives the keyboard to the map. */
export function leaveRound(): void {
  stopRound();
  focusHomeSoon();
}

/** Whoever is asked about is selected, so that the map shows where they stand. */
function showAsked(): void {
  const { round } = useRound.getState();
  const personId = round?.personIds[round.at];
  if (personId !== undefined) revealPerson(personId);
}
