import { call, listen } from '#renderer/bridge/bridge.ts';
import { closePartner, showShared, useDocument } from '#renderer/document/document-store.ts';
import { closePartnerDialog } from '#renderer/features/partners/dialog-store.ts';
import { noticeTexts } from '#renderer/features/profile/notice-text.ts';
import { refreshPartners } from '#renderer/session/partners-store.ts';
import { findDrafts } from '#renderer/document/drafts.ts';
import { toast } from '#renderer/ui/toast.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { followErasures } from '#renderer/features/erasing/follow-erasures.ts';
import { followMerges } from '#renderer/session/follow-merges.ts';
import { openPartner, partnerTabs, useNavigation } from '#renderer/session/navigation.ts';
import { recallPanels } from '#renderer/session/panels.ts';
import { rememberedText, takeSettings } from '#renderer/session/settings-store.ts';

/** Loads everything that the first screen needs, and opens what was open last. Also used after the profile was replaced. */
export async function startApp(): Promise<void> {
  try {
    const { problem, notice, settings, appVersion, today, userName, platform } = await call(
      'app.start',
      undefined,
    );
    takeSettings(settings);
    recallPanels();
    useDocument.setState({ today, userName, readOnly: problem !== null });
    useApp.setState({ problem, version: appVersion, platform, failure: null });
    if (problem !== null && !problem.readable) {
      useApp.setState({ phase: 'problem' });
      return;
    }
    await loadProfile();
    useApp.setState({ phase: 'ready' });
    if (notice !== null) toast(noticeTexts[notice]);
  } catch (failure) {
    useApp.setState({ phase: 'failed', failure });
  }
}

async function loadProfile(): Promise<void> {
  const [undoState, rows, partners] = await Promise.all([
    call('data.undoState', undefined),
    call('profile.rows', undefined),
    refreshPartners(),
    findDrafts(),
  ]);
  useDocument.setState({ undoState });
  showShared(rows);
  const tab = partnerTabs.find((name) => name === rememberedText('tab'));
  if (tab !== undefined) useNavigation.setState({ tab });
  for (const name of partnerTabs) {
    const view = rememberedText(`view.${name}`);
    if (view !== null) useNavigation.setState(({ views }) => ({ views: { ...views, [name]: view } }));
  }
  const last = rememberedText('partner');
  const known = partners.find((partner) => partner.id === last && !partner.archived);
  if (known !== undefined) await openPartner(known.id);
}

/** Forgets the present profile and starts again; after a restore, a retry or a fresh start. */
export async function restartApp(): Promise<void> {
  closePartnerDialog();
  closePartner();
  useNavigation.setState({ screen: 'home', opening: null, failure: null });
  await startApp();
}

/** Listens to what the main process says on its own. */
export function listenToMain(): () => void {
  const stops = [
    listen('profile.changed', () => void restartApp()),
    // Nothing is reloaded: what is shown is what was saved, and what is being typed stays.
    listen('profile.lost', ({ problem }) => {
      useApp.setState({ problem });
      useDocument.setState({ readOnly: false });
    }),
    followMerges(),
    followErasures(),
    listen('clock.warning', ({ backBySeconds }) => {
      toast({
        title: 'This computer’s clock went back',
        description: `It is ${sayDuration(backBySeconds)} behind your last change. Your data is safe, and your changes keep their order. Please check the date and time.`,
        key: 'clock',
      });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A length of time in its largest unit. */
function sayDuration(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const;
  for (const [length, name] of units) {
    const count = Math.round(seconds / length);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'less than a minute';
}
