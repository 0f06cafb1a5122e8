import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeFileAtomic } from '#electron/files/write-file-atomic.ts';
import { makeSnapshot } from '#electron/sharing/file/make-snapshot.ts';
import { lookAtSnapshot, openSnapshot } from '#electron/sharing/file/open-snapshot.ts';
import { MAX_FILE_BYTES } from '#electron/sharing/file/snapshot-limits.ts';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import { newDeviceKey } from '#electron/sharing/keys/device-key.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type {
  OpenSnapshotFile,
  SnapshotMerge,
  SnapshotPreview,
  SnapshotRefusal,
} from '#shared/ipc/snapshot-types.ts';
import { passphraseProblem } from '#shared/sharing/passphrase.ts';

/** What the data thread does with what is inside a snapshot. */
export type SnapshotData = {
  /** The content of a snapshot of a partner as canonical JSON; fails with `not-found`. */
  readonly snapshotContent: (partnerId: string, level: PayloadLevel) => Promise<Uint8Array>;
  /** The content of the snapshot of a colleague of the sample partner; fails with `not-found`. */
  readonly sampleColleague: (partnerId: string) => Promise<Uint8Array>;
  readonly previewSnapshot: (content: Uint8Array) => Promise<SnapshotPreview | SnapshotRefusal>;
  readonly lookAtSnapshot: (content: Uint8Array) => Promise<PartnerRows | SnapshotRefusal>;
  readonly mergeSnapshot: (
    content: Uint8Array,
    mayRemovePeople: boolean,
  ) => Promise<SnapshotMerge | SnapshotRefusal>;
};

/** Snapshots as files of their own, outside of a shared folder: saved, opened, looked into, merged. */
export type SnapshotFiles = {
  /** Null as a passphrase leaves the file open for everybody. */
  readonly save: (wish: SavedSnapshot) => Promise<void>;
  /** Reads a file and keeps it under an id; the one before is let go. */
  readonly look: (path: string) => Promise<OpenSnapshotFile | SnapshotRefusal>;
  /** The same for a file whose bytes are here already. */
  readonly take: (fileName: string, file: Uint8Array) => Promise<OpenSnapshotFile | SnapshotRefusal>;
  /** Keeps the snapshot of a colleague of the sample partner under an id, as a file that was read. */
  readonly sample: (partnerId: string) => Promise<OpenSnapshotFile | SnapshotRefusal>;
  readonly preview: (id: string, passphrase: string | null) => Promise<SnapshotPreview | SnapshotRefusal>;
  /** The partner as it is in what was previewed. */
  readonly rows: (id: string) => Promise<PartnerRows | SnapshotRefusal>;
  /** Merges what was previewed. Without `mayRemovePeople` one that would remove many people is refused (`bad-request`). */
  readonly merge: (id: string, mayRemovePeople: boolean) => Promise<SnapshotMerge | SnapshotRefusal>;
  readonly close: (id: string) => void;
};

export type SavedSnapshot = {
  readonly path: string;
  readonly partnerId: string;
  readonly level: PayloadLevel;
  readonly passphrase: string | null;
};

type Held = { readonly id: string; readonly file: Uint8Array; content: Uint8Array | null };

/** Opens the way to snapshot files. One opened file is held in memory at a time. */
export function openSnapshotFiles(data: SnapshotData): SnapshotFiles {
  let held: Held | null = null;
  const heldAs = (id: string): Held => {
    if (held?.id !== id)
      throw new AppError('not-found', 'This file is no longer open. Please open it again.');
    return held;
  };
  const previewed = (id: string): Uint8Array => {
    const { content } = heldAs(id);
    if (content === null) throw new AppError('bad-request', 'Open the snapshot first.');
    return content;
  };
  const hold = async (fileName: string, file: Uint8Array): Promise<OpenSnapshotFile> => {
    const { header, isEncrypted } = await lookAtSnapshot(file);
    if (header.workspaceId !== null) throw new SnapshotRefused('other-workspace');
    held = { id: randomUUID(), file, content: null };
    return { id: held.id, fileName, needsPassphrase: isEncrypted };
  };
  return {
    save: async ({ path, partnerId, level, passphrase }) => {
      const problem = passphrase === null ? null : passphraseProblem(passphrase);
      if (problem !== null) throw new AppError('bad-request', problem);
      const content = await data.snapshotContent(partnerId, level);
      // Without a shared folder a device has no lasting key: this one says that the file is whole, and is used once.
      await write(path, await makeSnapshot(content, await newDeviceKey(), { passphrase }));
    },
    look: (path) => orRefusal(async () => hold(basename(path), await read(path))),
    take: (fileName, file) => orRefusal(() => hold(fileName, file)),
    sample: (partnerId) =>
      orRefusal(async () => {
        const content = await data.sampleColleague(partnerId);
        const file = await makeSnapshot(content, await newDeviceKey(), { passphrase: null });
        return await hold('Ben Okoye.rapport', file);
      }),
    preview: (id, passphrase) =>
      orRefusal(async () => {
        const one = heldAs(id);
        const { content } = await openSnapshot(one.file, { workspace: null, passphrase });
        const preview = await data.previewSnapshot(content);
        if (!('refused' in preview)) one.content = content;
        return preview;
      }),
    rows: (id) => orRefusal(() => data.lookAtSnapshot(previewed(id))),
    merge: (id, mayRemovePeople) =>
      orRefusal(async () => {
        const merged = await data.mergeSnapshot(previewed(id), mayRemovePeople);
        if (held?.id === id) held = null;
        return merged;
      }),
    close: (id) => {
      if (held?.id === id) held = null;
    },
  };
}

/** The refusal of a snapshot is an answer; all other failures stay failures. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T | SnapshotRefusal> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof SnapshotRefused) return { refused: failure.code };
    throw failure;
  }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > MAX_FILE_BYTES) throw new SnapshotRefused('too-large', String(size));
    return new Uint8Array(await file.readFile());
  } catch (failure) {
    if (failure instanceof SnapshotRefused) throw failure;
    throw new SnapshotRefused('unreadable', '', { cause: failure });
  }
}

async function write(path: string, file: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(path, file);
  } catch (failure) {
    const isFull = failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC';
    throw new AppError(isFull ? 'disk-full' : 'file-unwritable', '', { cause: failure });
  }
}
