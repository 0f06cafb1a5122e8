import { create } from 'zustand';
import { call, listen } from '#renderer/bridge/bridge.ts';
import { useApp } from '#renderer/session/app-store.ts';
import { enterScreen } from '#renderer/session/enter.ts';
import { openPartner, partnerInView } from '#renderer/session/navigation.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { SharingNews, SharingStatus } from '#shared/ipc/sharing-types.ts';
import { newsText } from './sharing-words.ts';

/** How it stands with the shared folder, as the main process said last. Transient; a passphrase is never in it. */
export type SharingStore = {
  /** Null until it was asked for. */
  readonly status: SharingStatus | null;
  /** Whether the dialog is open in which a folder is connected. */
  readonly connecting: boolean;
  /** Counts what came from colleagues; lists are read again on it. */
  readonly merges: number;
};

export const useSharing = create<SharingStore>(() => ({ status: null, connecting: false, merges: 0 }));

/** Takes over what a call answered. */
export function takeStatus(status: SharingStatus): void {
  useSharing.setState({ status });
}

export function setConnecting(connecting: boolean): void {
  useSharing.setState({ connecting });
}

/** Follows what the main process says; asks as soon as the profile is there. */
export function followSharing(): () => void {
  const ask = (): void => void call('sharing.status', undefined).then(takeStatus, () => undefined); // the next change tells it
  const stops = [
    listen('sharing.changed', ({ status }) => takeStatus(status)),
    listen('sharing.merged', (news) => {
      useSharing.setState(({ merges }) => ({ merges: merges + 1 }));
      tellNews(news);
    }),
    useApp.subscribe((now, before) => {
      if (now.phase === 'ready' && before.phase !== 'ready') ask();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A quiet message where it is of what the user looks at, or a partner that was not here. */
function tellNews(news: SharingNews): void {
  const { partnerId, isNew } = news;
  if (partnerId === null) return;
  if (!isNew && partnerInView() !== partnerId) return;
  toast({
    title: newsText(news),
    key: 'from-colleague',
    action: isNew
      ? { label: 'Open', onSelect: () => void openPartner(partnerId) }
      : { label: 'See what changed', onSelect: () => enterScreen('sharing') },
  });
}
