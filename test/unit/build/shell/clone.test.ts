import { describe, expect, it } from 'vitest';
import { decodeClone } from '../../../../build/shell/clone/decode.ts';
import { encodeClone } from '../../../../build/shell/clone/encode.ts';

function roundTrip(value: unknown): unknown {
  return decodeClone(encodeClone(value));
}

describe('messages between page and main process', () => {
  const shared = { a: 1 };
  const cases: Readonly<Record<string, unknown>> = {
    text: 'Ünïcödé \u{1F600} \ud800',
    numbers: [0, -0, 1.5, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER],
    bigint: [12345678901234567890n, -1n],
    nothing: [undefined, null, { a: undefined }],
    date: [new Date(0), new Date(NaN)],
    pattern: /a\/b/giu,
    map: new Map<unknown, unknown>([
      [{ k: 1 }, new Set([1, 'x', undefined])],
      [NaN, -0],
    ]),
    bytes: new Uint8Array([0, 1, 255]),
    views: [new Float64Array([1.5, -0]), new BigInt64Array([5n]), new DataView(new ArrayBuffer(3), 1, 2)],
    buffer: new Uint8Array([1, 2, 3]).buffer,
    taggedLookAlike: [['u'], ['r', 0], { a: ['n', 'NaN'] }],
    nested: { a: [{ b: [[], {}] }], shared: [shared, shared] },
    boxed: [Object(1), Object('x'), Object(false)],
  };

  for (const [name, value] of Object.entries(cases)) {
    it(`carries ${name} as structuredClone does`, () => {
      expect(roundTrip(value)).toStrictEqual(structuredClone(value));
    });
  }

  it('keeps the sign of zero', () => {
    expect(Object.is(roundTrip(-0), -0)).toBe(true);
  });

  it('keeps shared and circular references', () => {
    const value: { self?: unknown; list: unknown[] } = { list: [] };
    value.self = value;
    value.list.push(value.list, value);
    const copy = roundTrip(value) as typeof value; // it went in with this type
    expect(copy.self).toBe(copy);
    expect(copy.list[0]).toBe(copy.list);
    expect(copy.list[1]).toBe(copy);
  });

  it('keeps views on one buffer together', () => {
    const buffer = new ArrayBuffer(8);
    const [a, b] = roundTrip([new Uint8Array(buffer, 2, 3), new Uint16Array(buffer)]) as [
      Uint8Array,
      Uint16Array,
    ]; // as sent
    expect(a.buffer).toBe(b.buffer);
    expect([a.byteOffset, a.length, b.length]).toEqual([2, 3, 4]);
  });

  it('turns a Buffer into a Uint8Array and a class instance into a plain object', () => {
    const bytes = roundTrip(Buffer.from('abc'));
    expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
    class Point {
      readonly x = 1;
      get hidden(): number {
        return 2;
      }
    }
    expect(roundTrip(new Point())).toStrictEqual({ x: 1 });
  });

  it('keeps holes and names of arrays', () => {
    const sparse = Object.assign([1, , 3], { note: 'x' }); // oxlint-disable-line no-sparse-arrays -- the hole is what is tested
    const copy = roundTrip(sparse) as typeof sparse; // it went in with this type
    expect(1 in copy).toBe(false);
    expect([copy.length, copy[2], copy.note]).toEqual([3, 3, 'x']);
  });

  it('treats __proto__ as a key like any other', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}, "a": {"__proto__": []}}');
    const copy = roundTrip(value) as object; // an object went in
    expect(Object.keys(copy)).toEqual(['__proto__', 'a']);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('keeps kind, message and cause of errors', () => {
    const copy = roundTrip(new RangeError('too far', { cause: { code: 5 } }));
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy).toMatchObject({ message: 'too far', cause: { code: 5 } });
  });

  it('refuses what cannot be cloned', () => {
    for (const value of [
      () => 1,
      Symbol('x'),
      Promise.resolve(),
      new WeakMap(),
      { f: () => 1 },
      new Blob([]),
    ]) {
      expect(() => encodeClone(value)).toThrow(/could not be cloned/);
    }
  });

  it('refuses a message that is cut off or made up', () => {
    const bytes = encodeClone({ a: new Uint8Array(100) });
    expect(() => decodeClone(bytes.slice(0, bytes.length - 1))).toThrow(/cut off/);
    expect(() => decodeClone(bytes.slice(0, 10))).toThrow(/cut off/);
    const json = new TextEncoder().encode('["v","Function",["B",0,0],0,0]');
    const made = new Uint8Array([0, 0, 0, json.length, ...json]);
    expect(() => decodeClone(made)).toThrow(/unknown view/);
  });
});
