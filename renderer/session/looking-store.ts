import { create } from 'zustand';
import { pauseEdits, showSnapshotRows, useDocument } from '#renderer/document/document-store.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { dropOldToasts } from '#renderer/ui/toast.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import { leaveComparison } from './comparison-store.ts';
import { leaveField } from './leave-field.ts';
import { openPartner, showScreen, showTab, useNavigation, type Navigation } from './navigation.ts';
import { hidePaths } from './paths-shown.ts';
import { clearSelection } from './selection-store.ts';
import { leaveWhatIf } from './what-if-store.ts';

/** Whose snapshot is looked at, and from when. */
export type Looked = {
  readonly partnerId: PartnerId;
  /** The display name that its author gave; may be empty. */
  readonly author: string;
  /** Milliseconds since 1970, by the author's clock. */
  readonly createdAt: number;
};

/** The snapshot that stands in place of a partner, to be looked at. Transient: nothing of it is ever written; going elsewhere ends it. */
export type LookingStore = { readonly shown: Looked | null };

export const useLooking = create<LookingStore>(() => ({ shown: null }));

type Place = Pick<Navigation, 'screen' | 'tab'> & { readonly partnerId: PartnerId | null };

let resumeEdits: (() => void) | null = null;
let cameFrom: Place | null = null;

/** Shows a partner as a snapshot has it, beginning with its map; edits rest until it is left. */
export function lookAt(looked: Looked, rows: PartnerRows): void {
  leaveField();
  leaveComparison();
  leaveWhatIf();
  hidePaths();
  // Their “Undo” would have to be refused.
  dropOldToasts();
  const { screen, tab } = useNavigation.getState();
  cameFrom ??= { screen, tab, partnerId: useDocument.getState().partnerId };
  resumeEdits ??= pauseEdits();
  clearSelection();
  showSnapshotRows(looked.partnerId, rows);
  useLooking.setState({ shown: looked });
  useNavigation.setState({ screen: 'partner', opening: null, failure: null });
  showTab('map');
  focusHomeSoon();
}

/** Leaves the snapshot for where the user was before. */
export async function leaveLooking(): Promise<void> {
  if (useLooking.getState().shown === null) return;
  const { screen, tab, partnerId } = cameFrom ?? { screen: 'home', tab: 'map', partnerId: null };
  if (screen === 'partner' && partnerId !== null) await openPartner(partnerId, tab);
  else showScreen(screen === 'partner' ? 'home' : screen);
  focusHomeSoon();
}

// Whatever else is shown ends it.
useDocument.subscribe((now, before) => {
  if (now.isSnapshot || !before.isSnapshot) return;
  resumeEdits?.();
  resumeEdits = null;
  cameFrom = null;
  useLooking.setState({ shown: null });
});
