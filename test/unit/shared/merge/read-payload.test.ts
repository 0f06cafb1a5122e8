import { describe, expect, test } from 'vitest';
import { LAST_COUNTER, LAST_WALL } from '#shared/merge/clock.ts';
import { readPayload } from '#shared/merge/read-payload.ts';

const at = [1_778_544_000_000, 0, 'anna', 1];
const home = { partnerId: { at, values: { partnerId: 'acme' } } };

function payload(rows: unknown, more: Readonly<Record<string, unknown>> = {}): unknown {
  // Through JSON, because only that makes own properties called `__proto__`.
  return JSON.parse(
    JSON.stringify({
      format: 1,
      partnerId: 'acme',
      level: 'everything',
      knows: {},
      erased: [],
      rows,
      ...more,
    }),
  );
}

/** The verdicts on one row of `person`, and whether it was taken. */
function verdictOn(row: unknown, id = 'p', entity = 'person'): unknown {
  const reading = readPayload(payload({ [entity]: { [id]: row } }));
  if ('problem' in reading) return reading.problem;
  const taken = reading.payload.rows[entity]?.[id];
  return reading.refused[0]?.why ?? (taken === undefined ? 'gone' : taken);
}

function withValue(field: string, value: unknown): unknown {
  return { made: at, groups: { ...home, [field]: { at, values: { [field]: value } } } };
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

describe('reading a payload', () => {
  test('takes rows of this and of later versions as they are', () => {
    const row = withValue('name', 'Ada');
    expect(verdictOn(row)).toEqual(row);
    expect(verdictOn(withValue('laterField', { a: [1, null] }))).toEqual(
      withValue('laterField', { a: [1, null] }),
    );
    expect(verdictOn(row, 'p', 'later_thing')).toEqual(row);
    // What its field cannot hold is somebody else's question: another version may have other values.
    expect(verdictOn(withValue('name', 'x'.repeat(5_000)))).toEqual(withValue('name', 'x'.repeat(5_000)));
  });

  test.each([
    ['an id with half of a surrogate pair', 'a\ud800', withValue('name', 'A'), 'id'],
    ['an id with NUL', 'a\0', withValue('name', 'A'), 'id'],
    ['an id that objects have', '__proto__', withValue('name', 'A'), 'id'],
    ['an id with a space', 'a b', withValue('name', 'A'), 'id'],
    ['an id that is too long', 'a'.repeat(121), withValue('name', 'A'), 'id'],
    ['no clock', 'p', { groups: home }, 'clock'],
    ['a clock of the year 2100', 'p', { made: [LAST_WALL, 0, 'anna', 1], groups: home }, 'clock'],
    ['a counter over its limit', 'p', { made: [1, LAST_COUNTER + 1, 'anna', 1], groups: home }, 'clock'],
    ['a device with a space', 'p', { made: [1, 0, 'an na', 1], groups: home }, 'clock'],
    [
      'a group that objects have',
      'p',
      { made: at, groups: { ...home, constructor: { at, values: {} } } },
      'shape',
    ],
    [
      'a field in a foreign group',
      'p',
      { made: at, groups: { ...home, x: { at, values: { name: 'A' } } } },
      'shape',
    ],
    ['a tombstone that is no yes or no', 'p', withValue('deleted', 1), 'shape'],
    ['a value that goes too deep', 'p', withValue('later', nested(40)), 'shape'],
    ['a value that is too large', 'p', withValue('later', 'x'.repeat(300_000)), 'size'],
    [
      'a list that is too large',
      'p',
      withValue(
        'later',
        Array.from({ length: 150_000 }, () => 1),
      ),
      'size',
    ],
    ['no partner', 'p', { made: at, groups: {} }, 'other-partner'],
    [
      'another partner',
      'p',
      { made: at, groups: { partnerId: { at, values: { partnerId: 'b' } } } },
      'other-partner',
    ],
    ['a list', 'p', [], 'shape'],
  ])('refuses a row with %s, and takes the rest', (_, id, row, why) => {
    const rows = `{"person": {${JSON.stringify(id)}: ${JSON.stringify(row)}, "good": ${JSON.stringify(withValue('name', 'Ada'))}}}`;
    const reading = readPayload({ ...(payload({}) as object), rows: JSON.parse(rows) as unknown });
    if ('problem' in reading) throw new Error(reading.problem);
    expect(reading.refused).toEqual([
      { entity: 'person', row: id.slice(0, 120).toWellFormed(), verdict: 'refused', why },
    ]);
    expect(Object.keys(reading.payload.rows['person'] ?? {})).toEqual(['good']);
  });

  test('refuses more of a row than any has', () => {
    const groups: Record<string, unknown> = { ...home };
    for (let n = 0; n < 15; n += 1)
      groups[`later${n}`] = { at, values: { [`later${n}`]: 'x'.repeat(150_000) } };
    expect(verdictOn({ made: at, groups })).toBe('size');
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, { at, values: {} }]));
    expect(verdictOn({ made: at, groups: { ...home, ...many } })).toBe('size');
  });

  test('gives nobody a prototype, and does not touch that of others', () => {
    const rows = JSON.parse(
      `{"__proto__": {"p": {}}, "person": {"p": {"made": ${JSON.stringify(at)}, "groups": {"__proto__": {}}}}}`,
    ) as unknown;
    const reading = readPayload({ ...(payload({}) as object), rows });
    if ('problem' in reading) throw new Error(reading.problem);
    expect(reading.refused.map(({ why }) => why)).toEqual(['shape', 'shape']);
    expect(Object.getPrototypeOf(reading.payload.rows)).toBeNull();
    const inside = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}') as unknown;
    const taken = readPayload(payload({ person: { p: withValue('later', inside) } }));
    if ('problem' in taken) throw new Error(taken.problem);
    expect(taken.refused).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('leaves out what says nothing: defaults, and what is older than its row', () => {
    const [wall, ...rest] = at;
    const older = [Number(wall) - 1, ...rest];
    const newer = [Number(wall) + 1, ...rest];
    const groups = {
      ...home,
      name: { at, values: { name: '' } },
      notes: { at: older, values: { notes: 'x' } },
      phone: { at: newer, values: { phone: '' } },
    };
    expect(verdictOn({ made: at, groups })).toEqual({
      made: at,
      groups: { ...home, phone: { at: newer, values: {} } },
    });
  });

  test('takes facts alone where facts are announced', () => {
    const rows = {
      person: { p: { made: at, groups: { ...home, notes: { at, values: { notes: 'secret' } } } } },
      rating: { 'p.support': { made: at, groups: home } },
    };
    const reading = readPayload(payload(rows, { level: 'facts' }));
    if ('problem' in reading) throw new Error(reading.problem);
    expect(reading.payload.rows).toEqual({ person: { p: { made: at, groups: home } } });
  });

  test.each([
    ['nothing', null, 'shape'],
    ['a later format', payload({}, { format: 2 }), 'newer'],
    ['no level', payload({}, { level: 'all' }), 'shape'],
    ['an erased id that is none', payload({}, { erased: ['a b'] }), 'shape'],
    [
      'too many devices',
      payload({}, { knows: Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`d${n}`, 1])) }),
      'size',
    ],
  ])('refuses %s as a whole', (_, value, problem) => {
    expect(readPayload(value)).toEqual({ problem });
  });
});
