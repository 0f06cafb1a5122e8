type ViewConstructor = new (buffer: ArrayBuffer, offset: number, length: number) => ArrayBufferView;

const viewConstructors: Readonly<Record<string, ViewConstructor>> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
};
const errorConstructors = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
} as const;

/** Reads what `encodeClone` wrote. Throws on anything else. */
export function decodeClone(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textLength = view.getUint32(0);
  if (4 + textLength > bytes.byteLength) throw new TypeError('message is cut off');
  const wire: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + textLength)));
  // Copied with the constructor: `slice` of a Node buffer would be a view into a larger buffer, at an offset.
  return new Decoder(new Uint8Array(bytes.subarray(4 + textLength))).read(wire);
}

class Decoder {
  /** Objects in the order in which the encoder met them; references name them by number. */
  readonly #objects: unknown[] = [];
  readonly #tail: Uint8Array;
  #tailUsed = 0;

  constructor(tail: Uint8Array) {
    this.#tail = tail;
  }

  read(wire: unknown): unknown {
    if (typeof wire !== 'object' || wire === null) return wire;
    return Array.isArray(wire) ? this.#readTagged(wire) : this.#readPlain(wire);
  }

  #readPlain(wire: object): unknown {
    this.#objects.push(wire);
    for (const [key, item] of Object.entries(wire)) {
      if (typeof item !== 'object' || item === null) continue;
      const value = this.read(item);
      Object.defineProperty(wire, key, { value, writable: true, enumerable: true, configurable: true });
    }
    return wire;
  }

  #readTagged(wire: readonly unknown[]): unknown {
    const [tag, first, second] = wire;
    switch (tag) {
      case 'u':
        return undefined;
      case 'n':
        return Number(first);
      case 'b':
        return BigInt(text(first));
      case 'r':
        return this.#objects[whole(first)];
      case 'a':
        return this.#readArray(list(first));
      case 'A':
        return this.#readSparse(whole(first), list(second));
      case 'd':
        return this.#keep(new Date(Number(this.read(first))));
      case 'x':
        return this.#keep(new RegExp(text(first), text(second)));
      case 'm':
        return this.#readMap(list(first));
      case 's':
        return this.#readSet(list(first));
      case 'e':
        return this.#readError(wire);
      case 'B':
        return this.#readBuffer(whole(second));
      case 'v':
        return this.#readView(wire);
      case 'o':
        return this.#keep(Object(this.read(first)));
      default:
        throw new TypeError('unknown tag in message');
    }
  }

  #keep<T>(value: T): T {
    this.#objects.push(value);
    return value;
  }

  #readArray(items: unknown[]): unknown {
    this.#objects.push(items);
    for (const [index, item] of items.entries()) {
      if (typeof item === 'object' && item !== null) items[index] = this.read(item);
    }
    return items;
  }

  #readSparse(length: number, entries: readonly unknown[]): unknown {
    const array = this.#keep<unknown[]>([]);
    array.length = length;
    for (const entry of entries) {
      const [key, item] = list(entry);
      const value = this.read(item);
      Object.defineProperty(array, text(key), {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return array;
  }

  #readMap(entries: readonly unknown[]): unknown {
    const map = this.#keep(new Map<unknown, unknown>());
    for (const entry of entries) {
      const [key, item] = list(entry);
      const readKey = this.read(key);
      map.set(readKey, this.read(item));
    }
    return map;
  }

  #readSet(items: readonly unknown[]): unknown {
    const set = this.#keep(new Set<unknown>());
    for (const item of items) set.add(this.read(item));
    return set;
  }

  #readError(wire: readonly unknown[]): unknown {
    const [, name, message, stack, hasCause, cause] = wire;
    const known = Object.hasOwn(errorConstructors, text(name)) ? text(name) : 'Error';
    const constructor = errorConstructors[known as keyof typeof errorConstructors]; // looked up just above
    const error = this.#keep(new constructor(text(message)));
    const readCause = this.read(cause);
    const hidden = { writable: true, enumerable: false, configurable: true };
    Object.defineProperty(error, 'stack', { ...hidden, value: text(stack) });
    if (hasCause === true) Object.defineProperty(error, 'cause', { ...hidden, value: readCause });
    return error;
  }

  #readBuffer(length: number): unknown {
    const part = this.#tail.slice(this.#tailUsed, this.#tailUsed + length);
    if (part.byteLength !== length) throw new TypeError('message is cut off');
    this.#tailUsed += length;
    return this.#keep(part.buffer);
  }

  #readView(wire: readonly unknown[]): unknown {
    const [, kind, buffer, offset, length] = wire;
    const place = this.#objects.push(undefined) - 1;
    const name = text(kind);
    const constructor = Object.hasOwn(viewConstructors, name) ? viewConstructors[name] : undefined;
    if (constructor === undefined) throw new TypeError('unknown view in message');
    const read = this.read(buffer);
    if (!(read instanceof ArrayBuffer)) throw new TypeError('view without a buffer in message');
    return (this.#objects[place] = new constructor(read, whole(offset), whole(length)));
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('text expected in message');
  return value;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new TypeError('number expected in message');
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('list expected in message');
  return value;
}
