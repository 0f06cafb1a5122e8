import { expect, test } from 'vitest';
import fc from 'fast-check';
import { canonicalJson } from '#shared/merge/canonical-json.ts';

test('the same content gives the same text, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { z: null, a: 'ü"\n' }], a: true, 10: 1, 9: 2, é: undefined })).toBe(
    '{"10":1,"9":2,"a":true,"b":[1,{"a":"ü\\"\\n","z":null}]}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
    }),
  );
});

test('what JSON cannot say becomes null, and half a surrogate pair the sign for what is lost', () => {
  expect(canonicalJson([Number.NaN, Infinity, undefined, () => 1])).toBe('[null,null,null,null]');
  expect(canonicalJson({ 'a\ud800': 'b\udfff' })).toBe('{"a\ufffd":"b\ufffd"}');
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  );
}
