import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { FieldSpec } from '#shared/model/field-spec.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';

/**
 * Fields are add-only: files, logs and other devices have them, so a field keeps its name, its type, its default and its values for
 * ever, and a new meaning is a new field. `known-fields.txt` is the list of what was ever given out.
 *
 * To add a field, an entity or a value of a list: make it in `shared/model`, run this test, and put the lines that it prints in
 * place. A line is only ever added or gets further values; one that is changed otherwise or taken away breaks somebody's data.
 */
const file = new URL('known-fields.txt', import.meta.url);
const known = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', type = '', values = ''] = line.split(' | ');
      return [name, { line, type, values: values.split(' ').filter((value) => value !== '') }] as const;
    }),
);

const lines = new Set([...known.values()].map(({ line }) => line));

function kindOf({ typed, fits, column }: FieldSpec<unknown>): string {
  if (typed === true) return 'words';
  if (fits('2026-05-12') && !fits('2026-02-31')) return 'day';
  return fits('23:59') && !fits('24:00') ? 'time' : column;
}

function typeOf(spec: FieldSpec<unknown>): string {
  const target = spec.ref ?? spec.listOf;
  const nothing = spec.fits(null) ? ' or nothing' : '';
  const initial = JSON.stringify(spec.initial);
  return `${kindOf(spec)}${target === undefined ? '' : ` of ${target}`}${nothing}, ${initial}`;
}

function valuesOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodNullable) return valuesOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return valuesOf(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String).filter((value) => value !== '') : [];
}

const fields = new Map(
  entityNames.flatMap((entity) =>
    Object.entries(entityOf(entity).fields).map(([field, spec]) => {
      const name = `${entity}.${field}`;
      const type = typeOf(spec);
      const values = valuesOf(spec.schema);
      return [
        name,
        { line: [name, type, ...(values.length > 0 ? [values.join(' ')] : [])].join(' | '), type, values },
      ];
    }),
  ),
);

test('every field that was ever given out is there, with its type and its default', () => {
  expect(known.size).toBeGreaterThan(200);
  const changed = [...known]
    .filter(([name, { type }]) => fields.get(name)?.type !== type)
    .map(([name]) => name);
  expect(changed).toEqual([]);
});

test('every value of a list that was ever given out is still in it', () => {
  const gone = [...known].flatMap(([name, { values }]) =>
    values
      .filter((value) => fields.get(name)?.values.includes(value) !== true)
      .map((value) => `${name} ${value}`),
  );
  expect(gone).toEqual([]);
});

test('every field and value is in the list of those that were given out', () => {
  const missing = [...fields.values()].map(({ line }) => line).filter((line) => !lines.has(line));
  expect(missing).toEqual([]);
});
