import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { closePartner, showPartner, showShared, useDocument } from '#renderer/document/document-store.ts';
import { clearSelection } from './selection-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { leaveField } from './leave-field.ts';
import { rememberLayout } from './settings-store.ts';

export const partnerTabs = ['map', 'people', 'culture', 'plan', 'meetings', 'history'] as const;
export type PartnerTab = (typeof partnerTabs)[number];

/** The screens that belong to no partner. */
export type SharedScreen = 'home' | 'today' | 'our-culture' | 'tactics' | 'sharing';

/** Where the user is. Session data; the last partner and tab are remembered in the layout settings. */
export type Navigation = {
  /** `home` is the list of all partners; `partner` shows the open one. */
  readonly screen: SharedScreen | 'partner';
  readonly tab: PartnerTab;
  /** The view that was chosen in each tab that has several; remembered. */
  readonly views: Readonly<Partial<Record<PartnerTab, string>>>;
  /** The partner whose data is on its way. */
  readonly opening: PartnerId | null;
  /** Why the last partner could not be opened, for `errorText`. */
  readonly failure: { readonly partnerId: PartnerId; readonly error: unknown } | null;
};

export const useNavigation = create<Navigation>(() => ({
  screen: 'home',
  tab: 'map',
  views: {},
  opening: null,
  failure: null,
}));

/** Shows a tab of the open partner. */
export function showTab(tab: PartnerTab): void {
  // The log is ours, and no snapshot has one.
  if (tab === 'history' && useDocument.getState().isSnapshot) return;
  if (useNavigation.getState().tab !== tab) leaveField();
  useNavigation.setState({ tab });
  rememberLayout('tab', tab);
}

/** Shows one of the views of a tab, and the tab. */
export function showView(tab: PartnerTab, view: string): void {
  if (useNavigation.getState().views[tab] !== view) leaveField();
  useNavigation.setState(({ views }) => ({ views: { ...views, [tab]: view } }));
  rememberLayout(`view.${tab}`, view);
  showTab(tab);
}

/** Shows the list of all partners. */
export function showHome(): void {
  showScreen('home');
}

/**
 * Shows a screen that belongs to no partner. The partner is closed when everything that was typed for it is saved, unless one
 * is shown again by then; what all partners share takes its place.
 */
export function showScreen(screen: SharedScreen): void {
  leaveField();
  useNavigation.setState({ screen, opening: null, failure: null });
  clearSelection();
  rememberLayout('partner', '');
  const left = () => useNavigation.getState().screen !== 'partner';
  inOrder(async () => {
    if (!left()) return;
    closePartner();
    const rows = await call('profile.rows', undefined);
    if (left()) showShared(rows);
  }).catch(() => undefined); // these screens then show that nothing is there; every change says what is wrong
}

/**
 * Opens a partner and shows it, unless another one is asked for meanwhile. Resolves to whether it is open now; a failure
 * is kept in the store and shown in place of the partner.
 */
export async function openPartner(partnerId: PartnerId, tab?: PartnerTab): Promise<boolean> {
  const { partnerId: openId, isSnapshot } = useDocument.getState();
  const isOpen = openId === partnerId && !isSnapshot && useNavigation.getState().screen === 'partner';
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
      rememberLayout('lastPartner', partnerId);
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
