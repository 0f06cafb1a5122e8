import { promisify } from 'node:util';
import { gunzip as gunzipCallback, gzip as gzipCallback } from 'node:zlib';
import { ALWAYS_ALLOWED_BYTES, MAX_CONTENT_BYTES, MAX_RATIO } from './snapshot-limits.ts';

const gzip = promisify(gzipCallback);
const gunzip = promisify(gunzipCallback);

/** Packs in a thread of Node's own. What would pack so well that no reader takes it for sound is packed less. */
export async function packed(content: Uint8Array): Promise<Uint8Array> {
  const small = await gzip(content, { level: 6 });
  return content.length <= mostFrom(small.length) ? small : gzip(content, { level: 0 });
}

/** Unpacks, and stops as soon as it is more than any snapshot holds, or than files of this size hold. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array | 'too-large' | 'damaged'> {
  try {
    return await gunzip(bytes, { maxOutputLength: mostFrom(bytes.length) });
  } catch (failure) {
    const isTooMuch =
      failure instanceof Error && 'code' in failure && failure.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooMuch ? 'too-large' : 'damaged';
  }
}

/** How many bytes may come out of so many packed ones. */
function mostFrom(bytes: number): number {
  return Math.min(MAX_CONTENT_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, bytes * MAX_RATIO));
}
