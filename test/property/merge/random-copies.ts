import fc from 'fast-check';
import type { FieldValue } from '#shared/model/change.ts';
import { NO_CLOCK, type Clock } from '#shared/merge/clock.ts';
import type { PartnerCopy, PayloadLevel } from '#shared/merge/payload.ts';
import { readPayload } from '#shared/merge/read-payload.ts';

export const PARTNER = 'acme';
const NOW = Date.UTC(2026, 4, 12);
const TEN_YEARS = 315_569_520_000;

/** Clocks that often meet: a few moments, ten years off either way, of three devices of which two may be one that was cloned. */
const clock: fc.Arbitrary<Clock> = fc.tuple(
  fc.constantFrom(NOW, NOW + 1, NOW + 2, NOW - TEN_YEARS, NOW + TEN_YEARS),
  fc.constantFrom(0, 0, 1),
  fc.constantFrom('anna', 'ben', 'clone'),
  fc.constantFrom(1, 2),
);

/** Fields by entity and group with the values that they may get; the last entity and some fields are of a later version. */
const groups: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly FieldValue[]>>>>>
> = {
  person: {
    deleted: { deleted: [true, false] },
    name: { name: ['Ada', 'Bo', ''] },
    strategyOverride: { strategyOverride: ['leverage', 'later-word', null], strategyReason: ['because', ''] },
    laterField: { laterField: [1, 'x', { deep: [null, { __proto__x: 1 }] }] },
  },
  rating: {
    values: { values: [['advocate'], ['opponent'], []], evidence: ['saw it', ''], laterPart: ['a', 'b'] },
    kind: { kind: ['support'] },
  },
  seat: { x: { x: [1, 2, null], y: [3, null] }, title: { title: ['CFO', 'CTO'] } },
  later_thing: { what: { what: ['one', 'two'] } },
};
const rowIds: Readonly<Record<string, readonly string[]>> = {
  person: ['p1', 'p2', 'p3'],
  rating: ['p1.support', 'p2.support'],
  seat: ['s1'],
  later_thing: ['t1'],
};

function someGroup(fields: Readonly<Record<string, readonly FieldValue[]>>): fc.Arbitrary<unknown> {
  const values = fc.record(
    Object.fromEntries(Object.entries(fields).map(([field, choice]) => [field, fc.constantFrom(...choice)])),
    { requiredKeys: [] },
  );
  return fc.record({ at: clock, values });
}

/** A reference that makes a row never changes, as the ids of such rows say. */
function fixedGroups(entity: string, id: string): Record<string, unknown> {
  const owner =
    entity === 'rating' ? { personId: { at: NO_CLOCK, values: { personId: id.split('.')[0] } } } : {};
  return { partnerId: { at: NO_CLOCK, values: { partnerId: PARTNER } }, ...owner };
}

function someRow(entity: string, id: string): fc.Arbitrary<unknown> {
  const chosen = fc.record(
    Object.fromEntries(
      Object.entries(groups[entity] ?? {}).map(([name, fields]) => [name, someGroup(fields)]),
    ),
    { requiredKeys: [] },
  );
  return fc.record({ made: clock, groups: chosen }).map(({ made, groups: some }) => ({
    made,
    groups: Object.fromEntries(
      Object.entries({ ...fixedGroups(entity, id), ...some }).map(([name, group]) => {
        const { at, values } = group as { readonly at: Clock; readonly values: unknown }; // made above
        return [name, { at: at === NO_CLOCK ? made : at, values }];
      }),
    ),
  }));
}

/** A copy as it comes out of the check of what is foreign; nothing of it is refused. */
export function someCopy(level: PayloadLevel): fc.Arbitrary<PartnerCopy> {
  const rows = fc.record(
    Object.fromEntries(
      Object.entries(rowIds).map(([entity, ids]) => [
        entity,
        fc.record(Object.fromEntries(ids.map((id) => [id, someRow(entity, id)])), { requiredKeys: [] }),
      ]),
    ),
  );
  const erased = fc.subarray(['p3', 'p2', 'gone']);
  return fc.record({ rows, erased }).map((copy) => {
    const reading = readPayload({ format: 1, partnerId: PARTNER, level, knows: {}, ...copy });
    if ('problem' in reading || reading.refused.length > 0) throw new Error(JSON.stringify(reading));
    return reading.payload;
  });
}
