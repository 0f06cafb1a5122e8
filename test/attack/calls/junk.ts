import type { Random } from '../../property/random.ts';

/** Texts that break what takes texts on trust. */
export const strings: readonly string[] = [
  '',
  ' ',
  'x',
  'p',
  'a',
  '..',
  '../../etc/passwd',
  '..%2f..',
  'C:\\x',
  '\0',
  'a\0b',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud800',
  'a\udfff',
  '\u202Eevil',
  'e\u0301',
  '😀'.repeat(50),
  '😀'.repeat(100),
  '😀'.repeat(150),
  "'; DROP TABLE person; --",
  '"',
  '`',
  '${x}',
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  'null',
  'NaN',
  '0000-00-00',
  '2026-02-31',
  '2025-02-29',
  '10000-01-01',
  '9999-99-99',
  '2026-05-12',
  '99:99',
  '24:00',
  '09:30',
  '1e999',
  'x'.repeat(300),
  'x'.repeat(301),
  'x'.repeat(5_000),
  'x'.repeat(130_000),
  'rapport-20260101-000000000-quit.sqlite',
];

const numbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  NaN,
  Infinity,
  -Infinity,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  5e-324,
  253_402_300_800_000,
  101,
  -3,
];

const keys: readonly string[] = [
  'partnerId',
  'entity',
  'row',
  'fields',
  'command',
  'changes',
  'jobId',
  'file',
  'kind',
  'bytes',
  'deleted',
  'name',
  'label',
  'constructor',
  'x'.repeat(70),
];

/** Anything that a page could send, small or endless, plain or not. */
export function junk(random: Random, depth = 0): unknown {
  const inner = (): unknown => junk(random, depth + 1);
  const kinds: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => random.chance(0.5),
    () => random.pick(numbers),
    () => random.pick(numbers),
    () => random.pick(strings),
    () => random.pick(strings),
    () => random.pick(strings),
    () => 10n ** BigInt(random.integer(60)),
    () => new Date(random.pick([0, NaN, 1e15])),
    () => Array.from({ length: random.integer(5) }, inner),
    () => holes(random.chance(0.003) ? 4_000_000 : random.integer(1_000)),
    () => withMore(Array.from({ length: random.integer(3) }, inner)),
    () => new Map([[inner(), inner()]]),
    () => new Set([inner()]),
    () => new Uint8Array(random.integer(5_000)),
    () => new Float64Array(random.integer(9)),
    () => new ArrayBuffer(random.integer(5_000)),
    () => nested(random, random.pick([5, 39, 41, 60])),
    () => circle(),
    () => lattice(random.pick([5, 30])),
    () => /x/g,
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
    () => new Error('x'),
    () =>
      Object.fromEntries(Array.from({ length: 1 + random.integer(5) }, () => [random.pick(keys), inner()])),
  ];
  return kinds[random.integer(depth > 3 ? 10 : kinds.length)]?.();
}

/** A list of nothing but holes. */
export function holes(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

/** A list with something beside its elements, which survives the way between the processes. */
function withMore(list: unknown[]): unknown {
  return Object.assign(list, { more: 'x'.repeat(100) });
}

function nested(random: Random, depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = random.chance(0.5) ? { a: value } : [value];
  return value;
}

function circle(): unknown {
  const self: Record<string, unknown> = { a: 1 };
  self['self'] = self;
  return self;
}

/** Small as it is sent, endless when every way through it is walked. */
export function lattice(height: number): unknown {
  let value: unknown = ['x'];
  for (let level = 0; level < height; level += 1) value = [value, value];
  return value;
}

/** A good payload with one place changed, left out, or added to. */
export function mutated(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || random.chance(0.12))
    return junk(random);
  const names = Object.keys(value);
  const copy: Record<string, unknown> = (Array.isArray(value) ? [...value] : { ...value }) as Record<
    string,
    unknown
  >; // both have names
  if (names.length === 0 || random.chance(0.08)) {
    copy[random.pick(['extra', 'deleted', 'id', '5', 'x'.repeat(65), 'constructor'])] = junk(random);
    return copy;
  }
  const name = random.pick(names);
  if (random.chance(0.05)) delete copy[name];
  else copy[name] = mutated(random, copy[name]);
  return copy;
}
