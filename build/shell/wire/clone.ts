/** The JSON part of a message: plain values as they are, everything else as an array that begins with a tag. */
type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

const errorKinds = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
} as const;

/**
 * Writes a value as bytes, with the meaning that it has in Electron's IPC: plain objects, arrays, undefined, every number, dates,
 * errors and Uint8Arrays. What else could be cloned is refused, as what could not. Form: length of the JSON part (32 bit), the JSON
 * part, then the bytes of the Uint8Arrays. Runs in Node and in the page.
 */
export function encodeClone(value: unknown): Uint8Array<ArrayBuffer> {
  const tail: Uint8Array[] = [];
  const json = new TextEncoder().encode(JSON.stringify(toWire(value, tail)));
  const bytes = new Uint8Array(tail.reduce((sum, { length }) => sum + length, 4 + json.length));
  new DataView(bytes.buffer).setUint32(0, json.length);
  let at = 4;
  for (const part of [json, ...tail]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function toWire(value: unknown, tail: Uint8Array[]): Wire {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (value === undefined) return ['u'];
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : ['n', Object.is(value, -0) ? '-0' : String(value)];
  if (Array.isArray(value)) return ['a', Array.from(value, (item) => toWire(item, tail))];
  if (value instanceof Uint8Array) {
    tail.push(value);
    return ['b', value.length];
  }
  if (value instanceof Date) return ['d', toWire(value.getTime(), tail)];
  if (value instanceof Error)
    return ['e', value.name, value.message, value.stack ?? '', toWire(value.cause, tail)];
  if (typeof value !== 'object' || !isPlain(value))
    throw new DOMException(
      `An object could not be cloned by the Chromium shell (${Object.prototype.toString.call(value)}).`,
      'DataCloneError',
    );
  // Without a prototype, so that a key named `__proto__` is a key like any other.
  const out: Record<string, Wire> = Object.create(null) as Record<string, Wire>;
  for (const [key, item] of Object.entries(value)) out[key] = toWire(item, tail);
  return out;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Reads what `encodeClone` wrote. Throws on anything else. */
export function decodeClone(bytes: Uint8Array): unknown {
  const start = 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  if (start > bytes.length) throw new TypeError('message is cut off');
  const wire: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  let used = start;
  return fromWire(wire, (length) => {
    const part = new Uint8Array(bytes.subarray(used, (used += length)));
    if (part.length !== length) throw new TypeError('message is cut off');
    return part;
  });
}

/** Objects and arrays are filled in place: they were made by `JSON.parse`, so that every key is an own one. */
function fromWire(wire: unknown, take: (length: number) => Uint8Array): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (!Array.isArray(wire)) return fill(wire as Record<string, unknown>, take); // an object of JSON
  const [tag, first, message, stack, cause] = wire as readonly unknown[]; // an array of JSON
  if (tag === 'a' && Array.isArray(first)) return first.map((item) => fromWire(item, take));
  if (tag === 'u') return undefined;
  if (tag === 'n') return Number(first);
  if (tag === 'b' && Number.isSafeInteger(first) && Number(first) >= 0) return take(Number(first));
  if (tag === 'd') return new Date(Number(fromWire(first, take)));
  if (tag === 'e') return errorFrom(String(first), String(message), String(stack), fromWire(cause, take));
  throw new TypeError('unknown tag in message');
}

function fill(object: Record<string, unknown>, take: (length: number) => Uint8Array): object {
  for (const [key, item] of Object.entries(object))
    if (typeof item === 'object' && item !== null) object[key] = fromWire(item, take);
  return object;
}

function errorFrom(name: string, message: string, stack: string, cause: unknown): Error {
  const kind = Object.hasOwn(errorKinds, name) ? (name as keyof typeof errorKinds) : 'Error'; // asked just before
  const error = new errorKinds[kind](message, cause === undefined ? undefined : { cause });
  return Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
}
