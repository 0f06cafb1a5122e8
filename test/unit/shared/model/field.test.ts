import { describe, expect, it } from 'vitest';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import {
  idList,
  optionalDate,
  optionalMoment,
  optionalRef,
  severalOf,
  shortText,
} from '#shared/model/field.ts';

const everyField = entityNames.flatMap((entity) =>
  Object.entries(entityOf(entity).fields).map(([name, spec]) => ({ name: `${entity}.${name}`, spec })),
);
/** Values of every kind that structured cloning lets through and no field takes. */
const never: Readonly<Record<string, unknown>> = {
  undefined,
  NaN,
  Infinity,
  'a date object': new Date(0),
  'a map': new Map(),
  'a set': new Set(),
  bytes: new Uint8Array(3),
  'a big whole number': 10n,
  'a pattern': /x/,
  'an error': new Error('x'),
  'an instance': new (class Point {
    readonly x = 1;
  })(),
  'an own __proto__': JSON.parse('{"__proto__": ["x"]}') as unknown,
};
const holes: unknown[] = [];
holes.length = 3;

describe('every field of the registry', () => {
  it.each(everyField)('$name takes its default, or is a reference that has to be given', ({ spec }) => {
    expect(spec.fits(spec.initial) || (spec.ref !== undefined && spec.initial === '')).toBe(true);
  });

  it.each(everyField)(
    '$name refuses what is no plain value, and reads it as something that fits',
    ({ spec }) => {
      for (const [what, value] of [...Object.entries(never), ['holes', holes]] as const) {
        expect(spec.fits(value), what).toBe(false);
        expect(spec.schema.safeParse(value).success, what).toBe(false);
        expect(spec.mend === undefined || spec.fits(spec.mend(value)), what).toBe(true);
      }
    },
  );

  it.each(everyField)('$name says what it wants in words', ({ spec }) => {
    expect(spec.wanted.length).toBeGreaterThan(3);
  });

  it('is a day of the calendar wherever its name says so', () => {
    const dates = everyField.filter(({ name }) => /(On|\.on|due|until|date)$/.test(name));
    expect(dates.length).toBeGreaterThan(20);
    for (const { name, spec } of dates) {
      expect(spec.fits('2026-05-12'), name).toBe(true);
      for (const text of ['2026-02-31', '0000-00-00', '2025-02-29', '10000-01-01'])
        expect(spec.fits(text), name).toBe(false);
    }
  });
});

it('counts the length of a text in UTF-16 units', () => {
  expect(shortText().fits('x'.repeat(300))).toBe(true);
  expect(shortText().fits('😀'.repeat(150))).toBe(true);
  expect(shortText().fits('😀'.repeat(151))).toBe(false);
});

it('refuses ids that a file would change or that every object has', () => {
  const ids = ['a b', 'a\0', 'a\ud800', '__proto__', 'constructor', '../x', '', 'x'.repeat(65)];
  for (const id of ids) {
    expect(optionalRef('person').fits(id), JSON.stringify(id)).toBe(false);
    expect(idList('person').fits(['p', id]), JSON.stringify(id)).toBe(false);
  }
  expect(optionalRef('person').fits('018f3c1e-0000-7000-8000-000000000000')).toBe(true);
});

it('keeps in a list what is right of it', () => {
  expect(idList('person').mend?.(['a', 'a', 7, '__proto__', 'b'])).toEqual(['a', 'b']);
  expect(severalOf(['x', 'y']).mend?.(['y', 'z', 'y'])).toEqual(['y']);
  expect(shortText().mend?.(`${'x'.repeat(299)}😀`)).toBe('x'.repeat(299));
  expect(optionalDate().mend).toBeUndefined();
});

it('takes moments that a date can show', () => {
  for (const moment of [0, 1_767_225_600_000, 253_402_300_799_999, null])
    expect(optionalMoment().fits(moment)).toBe(true);
  for (const moment of [-1, 8.64e15 + 1, 253_402_300_800_000, 0.5])
    expect(optionalMoment().fits(moment)).toBe(false);
});
