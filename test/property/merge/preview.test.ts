import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCopies } from '#shared/merge/merge.ts';
import type { PartnerCopy } from '#shared/merge/payload.ts';
import { asksBeforeRemoving, countRows, previewMerge } from '#shared/merge/preview.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { blankRecord, entityOf, isEntityName } from '#shared/model/registry.ts';
import { seedOfRun } from '../random.ts';
import { someCopy } from './random-copies.ts';

const runs = { seed: seedOfRun(), numRuns: 2_000 };

/** The state that a copy stands for, made without a look at the product's way; values that do not fit stay out of it. */
function stateOf(copy: PartnerCopy): PartnerState {
  const state: Record<string, ReadonlyMap<string, unknown>> = { ...emptyState() };
  for (const [entity, rows] of Object.entries(copy.rows)) {
    if (!isEntityName(entity)) continue;
    const { fields } = entityOf(entity);
    const records = Object.entries(rows).flatMap(([id, { groups }]) => {
      if (groups['deleted']?.values['deleted'] === true) return [];
      const values: Record<string, FieldValue> = {};
      for (const group of Object.values(groups)) Object.assign(values, group.values);
      const known = Object.entries(values).filter(([field, value]) => fields[field]?.fits(value) === true);
      return [[id, { ...blankRecord(entity, id), ...Object.fromEntries(known) }] as const];
    });
    state[entity] = new Map(records);
  }
  return state as PartnerState; // one table for each entity is in it
}

/** Copies without values of a later version, which are kept beside and not shown. */
function readable(copy: PartnerCopy): PartnerCopy {
  return JSON.parse(JSON.stringify(copy).replaceAll('later-word', 'leverage')) as PartnerCopy; // it was one
}

test('applied to our state, the changes of a preview give the merged state', () => {
  console.log(`preview: RAPPORT_SEED=${String(runs.seed)}`);
  fc.assert(
    fc.property(someCopy('everything'), fc.oneof(someCopy('everything'), someCopy('facts')), (one, other) => {
      const [ours, theirs] = [readable(one), readable(other)];
      const { changes } = previewMerge(ours, theirs, 'merge');
      expect(applyChanges(stateOf(ours), changes)).toEqual(stateOf(mergeCopies(ours, theirs)));
      expect(applyChanges(emptyState(), previewMerge(null, theirs, 'merge').changes)).toEqual(
        stateOf(theirs),
      );
    }),
    runs,
  );
});

test('a copy that says nothing new changes nothing', () => {
  fc.assert(
    fc.property(someCopy('everything'), someCopy('everything'), (ours, theirs) => {
      const both = mergeCopies(ours, theirs);
      expect(previewMerge(both, theirs, 'merge')).toMatchObject({
        changes: [],
        removedPeople: 0,
        asksFirst: false,
      });
    }),
    runs,
  );
});

test('a value of a later version takes its whole group along', () => {
  const row = (value: string, reason: string): PartnerCopy => ({
    partnerId: 'acme',
    level: 'everything',
    erased: [],
    rows: {
      person: {
        p: {
          made: [1, 0, 'anna', 1],
          groups: {
            partnerId: { at: [1, 0, 'anna', 1], values: { partnerId: 'acme' } },
            strategyOverride: {
              at: [reason.length, 0, 'anna', 2],
              values: { strategyOverride: value, strategyReason: reason },
            },
          },
        },
      },
    },
  });
  const found = previewMerge(row('leverage', 'because'), row('later-word', 'because of more'), 'merge');
  expect(found).toMatchObject({ changes: [], unknown: 1 });
});

test('rows of all partners are only added from a file of nobody in the workspace', () => {
  const colleague = (name: string, wall: number, id = 'c'): PartnerCopy => ({
    partnerId: 'acme',
    level: 'everything',
    erased: [],
    rows: {
      colleague: {
        [id]: { made: [1, 0, 'a', 1], groups: { name: { at: [wall, 0, 'a', 2], values: { name } } } },
      },
    },
  });
  expect(previewMerge(colleague('Kim', 2), colleague('Tim', 3), 'add').changes).toEqual([]);
  expect(previewMerge(colleague('Kim', 2), colleague('Tim', 3), 'merge').changes).toHaveLength(1);
  expect(previewMerge(colleague('Kim', 2), colleague('Tim', 3, 'd'), 'add').changes).toMatchObject([
    { entity: 'colleague', row: 'd', fields: { name: 'Tim' } },
  ]);
});

test('many people are not removed without asking', () => {
  expect([4, 5, 6, 25, 26].map((removed) => asksBeforeRemoving(removed, 1_000))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  expect([4, 5].map((removed) => asksBeforeRemoving(removed, 10))).toEqual([false, true]);
  expect(asksBeforeRemoving(5, 25)).toBe(false);
  expect(asksBeforeRemoving(6, 25)).toBe(true);
});

test('counts leave out what is deleted', () => {
  fc.assert(
    fc.property(someCopy('everything'), (copy) => {
      const state = stateOf(copy);
      expect(countRows(copy).person ?? 0).toBe(state.person.size);
      expect(countRows(copy).seat ?? 0).toBe(state.seat.size);
    }),
    { ...runs, numRuns: 300 },
  );
});
