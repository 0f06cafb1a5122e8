import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { closePartner, showPartner, useDocument } from '#renderer/document/document-store.ts';
import { clearSelection } from '#renderer/document/selection-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { leaveField } from './leave-field.ts';
import { rememberLayout } from './settings-store.ts';

export type PartnerTab = 'map' | 'people' | 'plan';

/** Where the user is. Session data; the last partner and tab are remembered in the layout settings. */
export type Navigation = {
  /** `home` is the list of all partners; `partner` shows the open one. */
  readonly screen: 'home' | 'partner';
  readonly tab: PartnerTab;
  /** The partner whose data is on its way. */
  readonly opening: PartnerId | null;
  /** Why the last partner could not be opened, for `errorText`. */
  readonly failure: { readonly partnerId: PartnerId; readonly error: unknown } | null;
};

export const useNavigation = create<Navigation>(() => ({
  screen: 'home',
  tab: 'map',
  opening: null,
  failure: null,
}));

/** Shows a tab of the open partner. */
export function showTab(tab: PartnerTab): void {
  if (useNavigation.getState().tab !== tab) leaveField();
  useNavigation.setState({ tab });
  rememberLayout('tab', tab);
}

/**
 * Shows the list of all partners. The partner is closed when everything that was typed for it is saved, unless one is shown
 * again by then.
 */
export function showHome(): void {
  leaveField();
  useNavigation.setState({ screen: 'home', opening: null, failure: null });
  clearSelection();
  rememberLayout('partner', '');
  void inOrder(() => {
    if (useNavigation.getState().screen === 'home') closePartner();
    return Promise.resolve();
  });
}

/**
 * Opens a partner and shows it, unless another one is asked for meanwhile. Resolves to whether it is open now; a failure
 * is kept in the store and shown in place of the partner.
 */
export async function openPartner(partnerId: PartnerId, tab?: PartnerTab): Promise<boolean> {
  const isOpen =
    useDocument.getState().partnerId === partnerId && useNavigation.getState().screen === 'partner';
  if (tab !== undefined) showTab(tab);
  if (isOpen) return true;
  leaveField();
  useNavigation.setState({ opening: partnerId, failure: null });
  const stillWanted = () => useNavigation.getState().opening === partnerId;
  try {
    return await inOrder(async () => {
      if (!stillWanted()) return false;
      const rows = await call('partner.open', { partnerId });
      if (!stillWanted()) return false;
      showPartner(partnerId, rows);
      clearSelection();
      useNavigation.setState({ screen: 'partner', opening: null, failure: null });
      rememberLayout('partner', partnerId);
      return true;
    });
  } catch (error) {
    if (stillWanted())
      useNavigation.setState({ screen: 'partner', opening: null, failure: { partnerId, error } });
    return false;
  }
}

/** The partner that the user looks at, or null on the list of partners. */
export function partnerInView(): PartnerId | null {
  return useNavigation.getState().screen === 'partner' ? useDocument.getState().partnerId : null;
}
