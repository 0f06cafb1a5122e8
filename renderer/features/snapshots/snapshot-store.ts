import { create } from 'zustand';
import type { OpenSnapshotFile, SnapshotPreview } from '#shared/ipc/snapshot-types.ts';
import type { RefusalCode } from '#shared/sharing/snapshot-refusal.ts';

/** A snapshot that the user opened; nothing of it is written yet. */
export type Opened = {
  readonly file: OpenSnapshotFile;
  /** Null until it could be looked into. */
  readonly preview: SnapshotPreview | null;
  /** Why the last try did not go on. */
  readonly refused: RefusalCode | null;
};

/** The two dialogs of snapshots. Transient; a passphrase is never in it. */
export type SnapshotStore = {
  readonly saving: boolean;
  readonly opened: Opened | null;
  /** Whether its dialog is away, while the partner in it is looked at. */
  readonly aside: boolean;
};

export const useSnapshots = create<SnapshotStore>(() => ({ saving: false, opened: null, aside: false }));

export function setSavingSnapshot(saving: boolean): void {
  useSnapshots.setState({ saving });
}
