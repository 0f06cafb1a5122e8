import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { makePrivateFolder, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { writeFileAtomic } from '#electron/files/write-file-atomic.ts';
import { refusalCodes } from '#shared/sharing/snapshot-refusal.ts';
import { dirname } from 'node:path';
import { keptDeviceKeySchema } from '../keys/kept-device-key.ts';

const count = z.number().int().min(0);

/**
 * One snapshot that this device made. `queued`: it waits in the outbox. `published`: it was read back from the folder. `replaced`: a newer one took
 * its place before that was seen. `removing`: it has to go (an erasure) whenever it is seen.
 */
const ownSnapshotSchema = z.object({
  deviceId: z.string(),
  name: z.string(),
  partnerId: z.string(),
  level: z.string(),
  /** Milliseconds since 1970. */
  at: count,
  state: z.enum(['queued', 'published', 'replaced', 'removing']),
});
export type OwnSnapshot = z.infer<typeof ownSnapshotSchema>;

/** A file of the folder that could not be taken yet. */
const waitingFileSchema = z.object({
  reason: z.enum([...refusalCodes, 'not-downloaded', 'held-back']),
  /** Size and time when it was looked at last; null when not even that could be read. */
  mark: z.object({ bytes: z.number(), modifiedAt: z.number() }).nullable(),
  /** Since when it has not changed; milliseconds since 1970. */
  since: count,
  tries: count,
  nextTryAt: count,
  /** What this app could read then: a later version tries again. */
  reader: count,
});
export type WaitingFile = z.infer<typeof waitingFileSchema>;

const memorySchema = z.object({
  deviceKey: keptDeviceKeySchema,
  /** Ids that this profile had before, such as before it was copied. */
  formerIds: z.array(z.string()),
  nextSeq: z.number().int().min(1),
  own: z.array(ownSnapshotSchema),
  /** What this profile made and removed since, as `deviceId/name`: if it comes back, it is no sign of a copied profile. */
  gone: z.array(z.string()),
  /** Hashes (32 hex digits) of the snapshots that were taken. */
  taken: z.array(z.string()),
  /** By path. */
  waiting: z.record(z.string(), waitingFileSchema),
});

/**
 * What this computer knows about one shared folder. Nothing in it is of value to the user: without it everything is read once more, and the
 * device gets a new id.
 */
export type FolderMemory = z.infer<typeof memorySchema>;

/** Reads what was kept; null when nothing was, or it cannot be understood. */
export async function loadMemory(path: string): Promise<FolderMemory | null> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    return memorySchema.parse(json);
  } catch {
    return null;
  }
}

/** Keeps it, for this user's eyes only; old or new, never half. */
export async function saveMemory(path: string, memory: FolderMemory): Promise<void> {
  makePrivateFolder(dirname(path));
  await writeFileAtomic(path, JSON.stringify(memory), PRIVATE_FILE);
}
