/** Why bytes of somebody else are not taken as JSON. */
export type JsonFault = 'encoding' | 'depth' | 'syntax' | 'key';
export type ForeignJson = { readonly value: unknown } | { readonly fault: JsonFault };

const [quote, backslash] = [0x22, 0x5c];
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Reads JSON that somebody else wrote: UTF-8 without errors, nested at most so deep (looked at before anything is parsed), and without keys
 * that mean something to JavaScript itself.
 */
export function readForeignJson(bytes: Uint8Array, maxDepth: number): ForeignJson {
  if (depthOf(bytes) > maxDepth) return { fault: 'depth' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: 'encoding' };
  }
  try {
    const value: unknown = JSON.parse(text);
    return hasForbiddenKey(value) ? { fault: 'key' } : { value };
  } catch {
    return { fault: 'syntax' };
  }
}

/** How deep brackets outside of texts are nested; the bytes need not be JSON. */
function depthOf(bytes: Uint8Array): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) inText = !inText;
    else if (inText) at += byte === backslash ? 1 : 0;
    else if (opening.has(byte)) deepest = Math.max(deepest, (depth += 1));
    else if (closing.has(byte)) depth -= 1;
  }
  return deepest;
}

/** `JSON.parse` makes own properties of them; whatever copies such an object later would not. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  for (const [key, field] of Object.entries(value))
    if (key in Object.prototype || hasForbiddenKey(field)) return true;
  return false;
}
