import { describe, expect, it } from 'vitest';
import { decodeClone, encodeClone } from '../../../../../build/shell/wire/clone.ts';

function roundTrip(value: unknown): unknown {
  return decodeClone(encodeClone(value));
}

describe('messages between page and main process', () => {
  const cases: Readonly<Record<string, unknown>> = {
    text: 'Ünïcödé \u{1F600}',
    numbers: [0, -0, 1.5, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER],
    nothing: [undefined, null, { a: undefined }],
    date: [new Date(0), new Date(NaN)],
    bytes: [new Uint8Array([0, 1, 255]), new Uint8Array(), new Uint8Array([7])],
    taggedLookAlike: [['u'], ['b', 3], { a: ['n', 'NaN'] }, [['a', ['u']]]],
    nested: { a: [{ b: [[], {}] }], c: { d: [undefined, { e: new Uint8Array([1]) }] } },
  };

  for (const [name, value] of Object.entries(cases)) {
    it(`carries ${name} as structuredClone does`, () => {
      expect(roundTrip(value)).toStrictEqual(structuredClone(value));
    });
  }

  it('keeps the sign of zero', () => {
    expect(Object.is(roundTrip(-0), -0)).toBe(true);
  });

  it('gives bytes a buffer of their own, whatever they were a part of', () => {
    const [part, text] = roundTrip([new Uint8Array([1, 2, 3, 4]).subarray(1, 3), Buffer.from('abc')]) as [
      Uint8Array,
      Uint8Array,
    ]; // as sent
    expect([part.byteOffset, part.buffer.byteLength, [...part]]).toEqual([0, 2, [2, 3]]);
    expect(Object.getPrototypeOf(text)).toBe(Uint8Array.prototype);
    expect([...text]).toEqual([97, 98, 99]);
  });

  it('treats __proto__ as a key like any other', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": [1]}, "a": {"__proto__": []}}');
    const copy = roundTrip(value) as object; // an object went in
    expect(Object.keys(copy)).toEqual(['__proto__', 'a']);
    expect(Object.getOwnPropertyDescriptor(copy, '__proto__')?.value).toEqual({ polluted: [1] });
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('keeps kind, message, stack and cause of errors', () => {
    const sent = new RangeError('too far', { cause: { code: 5 } });
    const copy = roundTrip(sent);
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy).toMatchObject({ message: 'too far', cause: { code: 5 }, stack: sent.stack });
    expect(roundTrip(new Error('plain'))).not.toHaveProperty('cause');
  });

  it('refuses what cannot be cloned, and what it does not carry, rather than changing it', () => {
    const refused = [
      () => 1,
      Symbol('x'),
      Promise.resolve(),
      new WeakMap(),
      { f: () => 1 },
      new Blob([]),
      1n,
      new Map(),
      [new Set()],
      /a/,
      new Uint8Array(2).buffer,
      new Float64Array(1),
      Object('boxed'),
      new (class Point {
        readonly x = 1;
      })(),
    ];
    for (const value of refused) expect(() => encodeClone(value)).toThrow(/could not be cloned/);
  });

  it('refuses a message that is cut off or made up', () => {
    const bytes = encodeClone({ a: new Uint8Array(100) });
    expect(() => decodeClone(bytes.slice(0, bytes.length - 1))).toThrow(/cut off/);
    expect(() => decodeClone(bytes.slice(0, 10))).toThrow(/cut off/);
    expect(() => decodeClone(bytes.slice(0, 2))).toThrow(/bounds/);
    for (const made of ['["v","Function"]', '["b",-1]', '["a",3]', '[]']) {
      const json = new TextEncoder().encode(made);
      expect(() => decodeClone(new Uint8Array([0, 0, 0, json.length, ...json]))).toThrow(/unknown tag/);
    }
  });
});
