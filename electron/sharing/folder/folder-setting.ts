import type { DeviceKey } from '../keys/device-key.ts';
import type { FolderFiles } from './folder-files.ts';
import type { FolderMemory } from './folder-memory.ts';
import type { Outbox } from './outbox.ts';
import type { Patience } from './publish-file.ts';
import type { Workspace } from './workspace-file.ts';

/** What every job in a shared folder works with. */
export type FolderSetting = {
  readonly files: FolderFiles;
  readonly outbox: Outbox;
  /** As it was when the folder was connected. */
  readonly workspace: Workspace;
  readonly workspaceKey: Uint8Array;
  readonly memory: MemoryKeeper;
  readonly device: () => DeviceKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait?: NonNullable<Patience['wait']>;
};

/** The memory of a folder, as it is and as it is kept. */
export type MemoryKeeper = {
  readonly current: () => FolderMemory;
  /** Resolves when it is on the disk. */
  readonly change: (change: Partial<FolderMemory>) => Promise<void>;
};

/** How a job is stopped, and who hears how far it is. */
export type Watch = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};
