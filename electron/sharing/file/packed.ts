import { promisify } from 'node:util';
import { gunzip as gunzipCallback, gzip as gzipCallback } from 'node:zlib';
import { ALWAYS_ALLOWED_BYTES, MAX_CONTENT_BYTES, MAX_RATIO } from './snapshot-limits.ts';

const gzip = promisify(gzipCallback);
const gunzip = promisify(gunzipCallback);

/** Packs in a thread of Node's own; the same bytes give the same. */
export function packed(content: Uint8Array): Promise<Uint8Array> {
  return gzip(content, { level: 6 });
}

/** Unpacks, and stops as soon as it is more than any snapshot holds, or than files of this size hold. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const most = Math.min(MAX_CONTENT_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, bytes.length * MAX_RATIO));
  try {
    return await gunzip(bytes, { maxOutputLength: most });
  } catch (failure) {
    const isTooMuch =
      failure instanceof Error && 'code' in failure && failure.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooMuch ? 'too-large' : 'damaged';
  }
}
