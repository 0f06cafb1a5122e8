import { isTypedArrayView, type Wire } from './wire.ts';

/**
 * Writes a value as bytes with the meaning of the structured clone algorithm, which Electron's IPC uses: undefined, NaN, -0,
 * bigint, dates, regular expressions, maps, sets, errors, buffers and their views, shared and circular references.
 * Form: length of the JSON part (32 bit), the JSON part, then the bytes of the buffers. Runs in Node and in the page.
 */
export function encodeClone(value: unknown): Uint8Array<ArrayBuffer> {
  const buffers: ArrayBuffer[] = [];
  const seen = new Map<object, number>();
  const text = new TextEncoder().encode(JSON.stringify(toWire(value, seen, buffers)));
  const total = buffers.reduce((sum, buffer) => sum + buffer.byteLength, 4 + text.byteLength);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, text.byteLength);
  bytes.set(text, 4);
  let at = 4 + text.byteLength;
  for (const buffer of buffers) {
    bytes.set(new Uint8Array(buffer), at);
    at += buffer.byteLength;
  }
  return bytes;
}

function toWire(value: unknown, seen: Map<object, number>, buffers: ArrayBuffer[]): Wire {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['n', Object.is(value, -0) ? '-0' : String(value)];
    case 'undefined':
      return ['u'];
    case 'bigint':
      return ['b', String(value)];
    case 'function':
    case 'symbol':
      throw uncloneable(value);
    case 'object':
      return value === null ? null : objectToWire(value, seen, buffers);
  }
}

function objectToWire(value: object, seen: Map<object, number>, buffers: ArrayBuffer[]): Wire {
  const before = seen.get(value);
  if (before !== undefined) return ['r', before];
  seen.set(value, seen.size);
  const inner = (item: unknown): Wire => toWire(item, seen, buffers);

  if (Array.isArray(value)) return arrayToWire(value, inner);
  if (value instanceof Date) return ['d', inner(value.getTime())];
  if (value instanceof RegExp) return ['x', value.source, value.flags];
  if (value instanceof Map)
    return ['m', [...value].map(([key, item]) => [inner(key), inner(item)] satisfies Wire)];
  if (value instanceof Set) return ['s', [...value].map(inner)];
  if (value instanceof Error)
    return ['e', value.name, value.message, value.stack ?? '', 'cause' in value, inner(value.cause)];
  if (value instanceof ArrayBuffer) return ['B', buffers.push(value.slice(0)) - 1, value.byteLength];
  if (isTypedArrayView(value)) {
    const kind = value instanceof DataView ? 'DataView' : typedArrayName(value);
    const length = value instanceof DataView ? value.byteLength : value.length;
    return ['v', kind, inner(value.buffer), value.byteOffset, length];
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean)
    return ['o', inner(value.valueOf())];
  if (isForeign(value)) throw uncloneable(value);
  return plainToWire(value, inner);
}

function arrayToWire(value: readonly unknown[], inner: (item: unknown) => Wire): Wire {
  const keys = Object.keys(value);
  // Indices come first, so these two say that every key is an index and none is missing.
  if (keys.length === value.length && (keys.at(-1) ?? '-1') === String(value.length - 1))
    return ['a', value.map(inner)];
  // An array with holes or with names of its own.
  return ['A', value.length, Object.entries(value).map(([key, item]) => [key, inner(item)] satisfies Wire)];
}

function plainToWire(value: object, inner: (item: unknown) => Wire): Wire {
  // Without a prototype, so that a key named `__proto__` is a key like any other.
  const out: Record<string, Wire> = Object.create(null) as Record<string, Wire>;
  for (const [key, item] of Object.entries(value)) out[key] = inner(item);
  return out;
}

/** A Buffer of Node arrives as a plain Uint8Array, as in Electron. */
function typedArrayName(view: object): string {
  const prototype: unknown = Object.getPrototypeOf(Uint8Array.prototype);
  const tag = Object.getOwnPropertyDescriptor(prototype, Symbol.toStringTag)?.get?.call(view) as unknown;
  return typeof tag === 'string' ? tag : 'Uint8Array';
}

/** Objects of the platform that structured clone over IPC refuses: promises, weak collections, DOM nodes, blobs, events. */
function isForeign(value: object): boolean {
  if (
    value instanceof Promise ||
    value instanceof WeakMap ||
    value instanceof WeakSet ||
    value instanceof WeakRef
  )
    return true;
  if (typeof EventTarget !== 'undefined' && value instanceof EventTarget) return true;
  if (typeof Event !== 'undefined' && value instanceof Event) return true;
  if (typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer) return true;
  return typeof Blob !== 'undefined' && value instanceof Blob;
}

function uncloneable(value: unknown): DOMException {
  const what = typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value;
  return new DOMException(`An object could not be cloned (${what}).`, 'DataCloneError');
}
