import { describe, expect, it } from 'vitest';
import type { Clock } from '#shared/merge/clock.ts';
import { isErased, withoutErasedIds, withoutIds } from '#shared/merge/erased-ids.ts';
import { mergeCopies } from '#shared/merge/merge.ts';
import { canonicalText, type CanonicalRow, type PartnerCopy } from '#shared/merge/payload.ts';
import type { FieldValue } from '#shared/model/change.ts';

const at: Clock = [5, 0, 'here', 1];
const gone = new Set(['zeb', 'zeb.support']);

function row(groups: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>): CanonicalRow {
  const entries = Object.entries(groups).map(([name, values]) => [name, { at, values }]);
  return { made: at, groups: Object.fromEntries(entries) as CanonicalRow['groups'] };
}

describe('what leads to somebody erased', () => {
  it('goes out of references, lists and objects, and nothing else does', () => {
    expect(withoutIds('zeb', gone)).toBeNull();
    expect(withoutIds(['ada', 'zeb'], gone)).toEqual(['ada']);
    expect(withoutIds({ a: ['zeb', 1], 'card:zeb': 'x', b: 'zebra' }, gone)).toEqual({ b: 'zebra' });
    const untouched = { a: ['zebulon', 'zebra'], 'card:zebra': ['x'] };
    expect(withoutIds(untouched, gone)).toBe(untouched);
  });

  it('leaves a vacant seat with the clock that it had, and a row that leads nowhere as it is', () => {
    const seat = row({ personId: { personId: 'zeb' }, title: { title: 'Buyer' } });
    expect(withoutErasedIds('seat', seat, gone)).toEqual(row({ title: { title: 'Buyer' } }));
    const other = row({ personId: { personId: 'ada' } });
    expect(withoutErasedIds('seat', other, gone)).toBe(other);
  });

  it('takes along what is about nobody else, though it could be without them', () => {
    expect(isErased('objective', 'o', row({ personId: { personId: 'zeb' } }), gone)).toBe(true);
    expect(isErased('seat', 's', row({ personId: { personId: 'zeb' } }), gone)).toBe(false);
    expect(isErased('rating', 'zeb.support', row({}), gone)).toBe(true);
  });

  it('makes the copy of somebody who has erased and that of somebody who has not the same', () => {
    const copy = (personIds: readonly string[], erased: readonly string[]): PartnerCopy => ({
      partnerId: 'p',
      level: 'everything',
      rows: { touchpoint: { t: row({ on: { personIds } }) } },
      erased,
    });
    const [here, there] = [copy(['ada'], ['zeb']), copy(['zeb', 'ada'], [])];
    const merged = canonicalText(mergeCopies(here, there));
    expect(canonicalText(mergeCopies(there, here))).toBe(merged);
    expect(merged).toBe(canonicalText(here));
  });
});
