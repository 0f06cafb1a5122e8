import type { RefusalCode } from '#shared/sharing/snapshot-refusal.ts';
import { SIGNATURE_BYTES } from '../keys/device-key.ts';
import { headerBytes, readHeader, type SnapshotHeader } from './snapshot-header.ts';
import { MAX_FILE_BYTES, MAX_HEADER_BYTES } from './snapshot-limits.ts';

/** The ending of a snapshot file, with its dot. */
export const SNAPSHOT_ENDING = '.rapport';
const magic = new TextEncoder().encode('RPRT');
/** The order of the bytes and every parameter of the keys. Another format is another number. */
const FORMAT = 1;
const ENCRYPTED = 1;
/** Magic, format, flags, length of the header. */
const PREFIX_BYTES = 10;

/** A snapshot taken apart, with nothing in it believed but that its lengths agree. */
export type SnapshotParts = {
  readonly header: SnapshotHeader;
  readonly isEncrypted: boolean;
  /** All bytes before the payload: what an encrypted payload is bound to. */
  readonly before: Uint8Array;
  readonly payload: Uint8Array;
  /** All bytes before the signature. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
};

/** The bytes before the payload. */
export function bytesBefore(header: SnapshotHeader, isEncrypted: boolean): Uint8Array {
  const clear = headerBytes(header);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.set(magic);
  prefix.writeUInt8(FORMAT, 4);
  prefix.writeUInt8(isEncrypted ? ENCRYPTED : 0, 5);
  prefix.writeUInt32BE(clear.length, 6);
  return Buffer.concat([prefix, clear]);
}

/** Takes a file apart, without copying; looks at nothing but lengths and the header. */
export function takeApart(file: Uint8Array): SnapshotParts | RefusalCode {
  if (file.length > MAX_FILE_BYTES) return 'too-large';
  const start = file.subarray(0, magic.length);
  if (!start.every((byte, at) => byte === magic[at])) return 'not-a-snapshot';
  if (file.length < PREFIX_BYTES) return file.length === 0 ? 'not-a-snapshot' : 'incomplete';
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const [format, flags, headerLength] = [view.readUInt8(4), view.readUInt8(5), view.readUInt32BE(6)];
  if (format > FORMAT) return 'newer';
  if (format !== FORMAT || flags > ENCRYPTED || headerLength > MAX_HEADER_BYTES) return 'damaged';
  const from = PREFIX_BYTES + headerLength;
  if (file.length < from) return 'incomplete';
  const header = readHeader(file.subarray(PREFIX_BYTES, from));
  if (typeof header === 'string') return header;
  const to = from + header.payloadLength;
  const missing = to + SIGNATURE_BYTES - file.length;
  if (missing !== 0) return missing > 0 ? 'incomplete' : 'damaged';
  return {
    header,
    isEncrypted: flags === ENCRYPTED,
    before: file.subarray(0, from),
    payload: file.subarray(from, to),
    signed: file.subarray(0, to),
    signature: file.subarray(to),
  };
}
