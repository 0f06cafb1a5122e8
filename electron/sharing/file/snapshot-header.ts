import { z } from 'zod';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { readForeignJson } from '#shared/text/foreign-json.ts';
import { MAX_FILE_BYTES, MAX_SEQ } from './snapshot-limits.ts';

/** What this version can read: a file that asks for more is left alone. */
export const READER = 1;

const hex = (digits: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`));

const headerSchema = z.looseObject({
  /** Null in a file that was saved by itself, outside of a shared folder. */
  workspaceId: hex(32).nullable(),
  /** The first 32 digits of the SHA-256 of the public key. */
  deviceId: hex(32),
  publicKey: hex(64),
  /** Counts the snapshots of a device in its workspace, from 1; 0 in a file that was saved by itself. */
  seq: z.number().int().min(0).max(MAX_SEQ),
  /** The lowest reader version that understands the content. */
  minReader: z.number().int().min(1),
  salt: hex(64),
  /** Bytes between this header and the signature. */
  payloadLength: z.number().int().min(0).max(MAX_FILE_BYTES),
});

/** What stands in the clear at the beginning of a snapshot. Later versions may add fields. */
export type SnapshotHeader = z.infer<typeof headerSchema>;

export function headerBytes(header: SnapshotHeader): Uint8Array {
  return new TextEncoder().encode(canonicalJson(header));
}

/** Reads a header; the lowest reader that may is looked at first, since a later version may have changed all the rest. */
export function readHeader(bytes: Uint8Array): SnapshotHeader | 'newer' | 'damaged' {
  const json = readForeignJson(bytes, 4);
  if ('fault' in json) return 'damaged';
  const asked = z.looseObject({ minReader: z.number().int() }).safeParse(json.value);
  if (asked.success && asked.data.minReader > READER) return 'newer';
  const header = headerSchema.safeParse(json.value);
  if (!header.success) return 'damaged';
  // One way to write each header: nothing can stand in it twice or be hidden between its fields.
  return new TextDecoder().decode(bytes) === canonicalJson(header.data) ? header.data : 'damaged';
}
