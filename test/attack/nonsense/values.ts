import { z } from 'zod';
import type { FieldValue } from '#shared/model/change.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { ratingDefinitions } from '#shared/model/rating.ts';
import type { Random } from '../../property/random.ts';

/** Days at the edges of the calendar, and days that are none. */
const days = [
  '2026-05-12',
  '2026-11-29',
  '2024-02-29',
  '0001-01-01',
  '9999-12-31',
  '1969-12-31',
  '0000-00-00',
  '2026-02-31',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '10000-01-01',
  '',
  'soon',
  '2026-5-1',
];
const words = [
  '',
  ' ',
  'Ada Berg',
  'x'.repeat(300),
  '\u202Egnp.exe',
  'line\r\nend',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '<b>x</b>',
  '=1+1',
  '😀'.repeat(150),
  '09:30',
  '99:99',
  '٣',
  '\u0000\u0007\u2028',
  '-',
  '{person} and {via}',
];
const numbers = [
  0,
  -0,
  1,
  2,
  3,
  -2,
  0.5,
  10,
  100,
  101,
  3_650,
  3_651,
  -1,
  1e7,
  -1e7,
  1e7 + 1,
  1e12,
  2 ** 53,
  253_402_300_799_999,
  8.64e15,
];
const objects: readonly FieldValue[] = [
  {},
  [],
  ['constructor'],
  ['a', 'a'],
  [10, 0, 0, 0],
  [3, 3, 3, 1],
  [1, 2, 3],
  [[]],
  { constructor: ['y'] },
  { support: ['garbage'] },
  { support: ['advocate'], coverage: ['none'] },
  [{ input: 'support', value: 'advocate', code: 'support', params: { support: 'advocate' } }],
  [{ input: 'support', value: 'advocate', code: 'as-written', params: { text: 'Because' } }],
  [{ input: 'support', value: 'x', code: '__proto__', params: {} }],
  [{ code: 'left', params: { on: '2026-05-12' } }],
  [{ code: 'left', params: { on: 'Friday', __proto__: 1 } }],
  [{ personId: 'a', slot: 'main' }],
  [{ personId: 'a', slot: '' }],
  { 'person.goal': 'Goal' },
  null,
];

/** The ids of the value set of each field, and some of other sets. */
const setOf = new Map<string, readonly string[]>();
for (const entity of entityNames)
  for (const [name, { schema }] of Object.entries(entityOf(entity).fields))
    setOf.set(`${entity}.${name}`, idsIn(schema));

function idsIn(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodNullable) return idsIn(schema.unwrap());
  if (schema instanceof z.ZodArray) return idsIn(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
const ratingValues = Object.values(ratingDefinitions).flatMap(({ values }) => values);
const allIds = [...new Set([...[...setOf.values()].flat(), ...ratingValues])];

/** A value for a field: mostly one that fits, at the edges of what does; now and then any. Ids are chosen by the caller. */
export function anyValue(random: Random, entity: EntityName, name: string): FieldValue {
  const tries = random.chance(0.93) ? 8 : 1;
  let value = typedValue(random, entity, name);
  for (let n = 1; n < tries && entityOf(entity).fields[name]?.fits(value) !== true; n += 1)
    value = typedValue(random, entity, name);
  return value;
}

/** A value of the type of a field, or of another one, whether it fits or not. */
export function typedValue(random: Random, entity: EntityName, name: string): FieldValue {
  const spec = entityOf(entity).fields[name];
  const own = setOf.get(`${entity}.${name}`) ?? [];
  if (spec === undefined || random.chance(0.03))
    return random.pick([...words, ...numbers, true, null, ...objects]);
  if (random.chance(0.2) && spec.initial !== '') return spec.initial as FieldValue; // defaults are field values
  switch (spec.column) {
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'real':
      return random.pick(numbers);
    case 'json':
      return random.chance(0.5) ? someOf(random, own.length > 0 ? own : ratingValues) : random.pick(objects);
    case 'text':
      if (own.length > 0) return random.pick(random.chance(0.95) ? own : allIds);
      return random.pick(random.chance(isDate(spec.wanted) ? 0.95 : 0.1) ? days : words);
  }
}

function isDate(wanted: string): boolean {
  return wanted.includes('day of the calendar');
}

function someOf(random: Random, ids: readonly string[]): readonly string[] {
  return Array.from({ length: random.integer(3) }, () => random.pick(ids));
}
