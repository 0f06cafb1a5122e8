import { describe, expect, it } from 'vitest';
import { changesSchema, MAX_CHANGES_PER_COMMIT } from '#shared/model/change.ts';

const good = { entity: 'person', row: 'p', fields: { name: 'Ada' } };

describe('changes as they arrive over IPC', () => {
  it('pass as they are, without being copied', () => {
    const changes = [good, { ...good, fields: {} }];
    expect(changesSchema.parse(changes)).toBe(changes);
  });

  const bad: Readonly<Record<string, unknown>> = {
    'no list': good,
    nothing: null,
    'too many': Array.from({ length: MAX_CHANGES_PER_COMMIT + 1 }, () => good),
    'an unknown entity': [{ ...good, entity: 'secret' }],
    'an entity that every object has': [{ ...good, entity: 'toString' }],
    'an entity that is no text': [{ ...good, entity: ['person'] }],
    'no row': [{ entity: 'person', fields: {} }],
    'an empty row id': [{ ...good, row: '' }],
    'a long row id': [{ ...good, row: 'x'.repeat(121) }],
    'a row id that is no text': [{ ...good, row: 7 }],
    'a list of fields': [{ ...good, fields: [] }],
    'fields in a Map': [{ ...good, fields: new Map([['name', 'Ada']]) }],
    'no fields': [{ ...good, fields: null }],
    'a long field name': [{ ...good, fields: { ['x'.repeat(61)]: 1 } }],
    'more than a change has': [{ ...good, more: 1 }],
    'a good one beside a bad one': [good, 5],
    'a hole': (() => {
      const list: unknown[] = [good];
      list.length = 3;
      return list;
    })(),
    'a day that is none': [{ ...good, fields: { leftOn: '2026-02-31' } }],
    'the day zero': [{ entity: 'touchpoint', row: 't', fields: { on: '0000-00-00' } }],
    'a field that is none': [{ ...good, fields: { toString: 'x' } }],
    'an instance of a class': [Object.assign(Object.create({ entity: 'person' }) as object, good)],
  };
  for (const [what, changes] of Object.entries(bad))
    it(`are refused: ${what}`, () => {
      expect(changesSchema.safeParse(changes).success).toBe(false);
    });
});
