import { create } from 'zustand';
import { comparedState, leaveComparison, useComparison } from './comparison-store.ts';
import { leaveField } from './leave-field.ts';
import { openPartner, showTab, useNavigation } from './navigation.ts';
import { pauseEdits, useDocument } from '#renderer/document/document-store.ts';
import { dropOldToasts, toast } from '#renderer/ui/toast.ts';
import {
  assume,
  assumptionKey,
  changesOfAssumptions,
  type Assumption,
} from '#shared/edit/what-if/assumptions.ts';
import type { PartnerId, SeatId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';

/** The mode in which the map shows what would be. Transient: nothing of it is ever written, and leaving forgets it. */
export type WhatIfStore = {
  readonly on: boolean;
  /** In the order in which they were made; later ones build on earlier ones. */
  readonly assumptions: readonly Assumption[];
  /** Whether the list of colleagues is to take the keyboard. */
  readonly wantsColleague: boolean;
};

const off: WhatIfStore = { on: false, assumptions: [], wantsColleague: false };

export const useWhatIf = create<WhatIfStore>(() => off);

let resumeEdits: (() => void) | null = null;

/** Begins to ask "what if": edits rest until it is left. */
export function startWhatIf(): void {
  showTab('map');
  if (useWhatIf.getState().on) return;
  leaveComparison();
  leaveField();
  // Their “Undo” would have to be refused.
  dropOldToasts();
  resumeEdits = pauseEdits();
  useWhatIf.setState({ ...off, on: true });
}

/** Begins to ask what if a colleague were gone: the panel takes the keyboard to its list of colleagues. */
export function askWhichColleague(): void {
  startWhatIf();
  useWhatIf.setState({ wantsColleague: true });
}

/** The list of colleagues has the keyboard now. */
export function colleagueAsked(): void {
  useWhatIf.setState({ wantsColleague: false });
}

/** Forgets all assumptions; the map shows what is. */
export function leaveWhatIf(): void {
  if (!useWhatIf.getState().on) return;
  resumeEdits?.();
  resumeEdits = null;
  useWhatIf.setState(off);
}

// The other tabs say that it is on and show what is. Leaving the partner ends it, and says so.
useNavigation.subscribe(({ screen }) => {
  if (screen !== 'partner') endFor(useDocument.getState().partnerId);
});
useDocument.subscribe((now, before) => {
  if (now.partnerId !== before.partnerId) endFor(before.partnerId);
});

function endFor(partnerId: PartnerId | null): void {
  const { on, assumptions } = useWhatIf.getState();
  if (!on) return;
  leaveWhatIf();
  if (partnerId === null || assumptions.length === 0) return;
  toast({
    title: 'What if has ended',
    description: 'Nothing of it was saved.',
    action: { label: 'Back to it', onSelect: () => void goOn(partnerId, assumptions) },
    key: 'what-if',
  });
}

async function goOn(partnerId: PartnerId, assumptions: readonly Assumption[]): Promise<void> {
  if (!(await openPartner(partnerId, 'map'))) return;
  startWhatIf();
  useWhatIf.setState({ assumptions });
}

/** Adds an assumption, and begins to ask if need be; one that cannot hold is told in a toast. */
export function addAssumption(next: Assumption): void {
  startWhatIf();
  const { state, today } = useDocument.getState();
  const outcome = assume(state, useWhatIf.getState().assumptions, next, today);
  if ('reason' in outcome)
    toast({ title: 'This cannot be assumed', description: outcome.reason, tone: 'danger', key: 'what-if' });
  else useWhatIf.setState({ assumptions: outcome });
}

/** Assumes that seats report to another one. */
export function assumeMoved(seatIds: readonly SeatId[], managerSeatId: SeatId | null): void {
  for (const seatId of seatIds) addAssumption({ kind: 'seat-moved', seatId, managerSeatId });
}

/** Takes one assumption back; the others stay. */
export function dropAssumption(assumption: Assumption): void {
  const key = assumptionKey(assumption);
  useWhatIf.setState(({ assumptions }) => ({
    assumptions: assumptions.filter((one) => assumptionKey(one) !== key),
  }));
}

type Known = {
  readonly from: PartnerState;
  readonly assumptions: readonly Assumption[];
  readonly state: PartnerState;
};
let known: Known | null = null;

/**
 * The state that the map shows: with all assumptions while asking "what if", the later of two moments while they are compared, else the
 * document. The same object until one of them changes.
 */
export function mapState(): PartnerState {
  const compared = comparedState();
  if (compared !== null) return compared;
  const { state, today } = useDocument.getState();
  const { on, assumptions } = useWhatIf.getState();
  if (!on || assumptions.length === 0) {
    known = null;
    return state;
  }
  if (known?.from === state && known.assumptions === assumptions) return known.state;
  known = {
    from: state,
    assumptions,
    state: applyChanges(state, changesOfAssumptions(state, assumptions, today)),
  };
  return known.state;
}

/** `mapState` for components. */
export function useMapState(): PartnerState {
  useDocument(({ state }) => state);
  useWhatIf(({ assumptions }) => assumptions);
  useComparison(({ shown }) => shown);
  return mapState();
}
