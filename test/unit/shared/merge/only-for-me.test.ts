import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import type { Clock } from '#shared/merge/clock.ts';
import { factsOnly } from '#shared/merge/facts-only.ts';
import { groupNameOf, groupsOf } from '#shared/merge/groups.ts';
import { isDeleted, mergeCopies } from '#shared/merge/merge.ts';
import { privateRows, withoutPrivate } from '#shared/merge/only-for-me.ts';
import type { CanonicalGroup, CanonicalRow, PartnerCopy } from '#shared/merge/payload.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import { onlyForMeId, privateKinds } from '#shared/model/only-for-me.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';

const at = (n: number): Clock => [n, 0, 'here', n];

type Rows = Record<string, Record<string, CanonicalRow>>;
type Values = Readonly<Record<string, FieldValue>>;

function row(entity: string, made: number, values: Values): CanonicalRow {
  const groups: Record<string, CanonicalGroup> = {};
  for (const [field, value] of Object.entries(values)) {
    const name = groupNameOf(entity, field);
    groups[name] = { at: at(made), values: { ...groups[name]?.values, [field]: value } };
  }
  return { made: at(made), groups };
}

function copyOf(rows: Rows): PartnerCopy {
  return { partnerId: 'partner', level: 'everything', rows, erased: [] };
}

function mark(rowId: string, kind: string, made: number): Rows[string] {
  return { [onlyForMeId(rowId)]: row('only_for_me', made, { partnerId: 'partner', kind, rowId }) };
}

const rating = row('rating', 3, {
  partnerId: 'partner',
  personId: 'ada',
  kind: 'influence',
  values: ['inner-circle'],
});
const touch = (summary: string): CanonicalRow =>
  row('touchpoint', 3, { partnerId: 'partner', personIds: ['ada'], summary });

describe('what leaves this computer', () => {
  it('has no value of a field, in any entity, that is above its level', () => {
    const rows: Rows = {};
    const below = { everything: new Set<string>(), facts: new Set<string>() };
    for (const entity of entityNames) {
      const values: Record<string, FieldValue> = {};
      for (const [field, { level }] of fieldPolicies(entityOf(entity).fields, entityOf(entity).policy)) {
        values[field] = `marker of ${level}: ${entity}.${field};`;
        if (level === 'everything') below.everything.add(values[field]);
        if (level === 'facts') below.facts.add(values[field]);
      }
      if (entity === 'line') values['kind'] = 'dotted';
      rows[entity] = { one: row(entity, 3, values) };
    }
    delete rows['only_for_me'];
    const shared = canonicalJson(withoutPrivate(copyOf(rows)));
    const facts = canonicalJson(factsOnly(withoutPrivate(copyOf(rows))));
    expect(canonicalJson(rows)).toContain('marker of onlyForMe: private_note.text;');
    expect(shared).not.toContain('marker of onlyForMe');
    expect(facts).not.toMatch(/marker of (?:onlyForMe|everything)/);
    const missing = (markers: ReadonlySet<string>, text: string): readonly string[] =>
      [...markers].filter((marker) => !marker.includes('line.kind') && !text.includes(marker));
    expect(missing(new Set([...below.everything, ...below.facts]), shared)).toEqual([]);
    expect(missing(below.facts, facts)).toEqual([]);
  });

  it('leaves no trace of an entity that is private as a whole', () => {
    const whole = entityNames.filter((entity) =>
      [...fieldPolicies(entityOf(entity).fields, entityOf(entity).policy).values()].every(
        ({ level }) => level === 'onlyForMe',
      ),
    );
    expect(whole).toEqual(['version', 'only_for_me', 'private_note']);
    const rows = Object.fromEntries(whole.map((entity) => [entity, { one: row(entity, 1, {}) }]));
    expect(withoutPrivate(copyOf(rows)).rows).toEqual({});
  });

  it.each(privateKinds)('a %s that was private from the beginning leaves no trace', (kind) => {
    const rows = { [kind]: { a: row(kind, 3, { partnerId: 'partner' }) }, only_for_me: mark('a', kind, 3) };
    expect(withoutPrivate(copyOf(rows)).rows).toEqual({});
  });

  it.each(privateKinds)(
    'a %s that becomes private later is removed for the others, without a value',
    (kind) => {
      const texts = Object.entries(entityOf(kind).fields).filter(([, { free }]) => free === true);
      const values = {
        partnerId: 'partner',
        ...Object.fromEntries(texts.map(([field]) => [field, 'secret'])),
      };
      const before = copyOf({ [kind]: { a: row(kind, 3, values) } });
      const now = copyOf({ ...before.rows, only_for_me: mark('a', kind, 5) } as Rows);
      const sent = withoutPrivate(now);
      expect(canonicalJson(before)).toContain('secret');
      expect(canonicalJson(sent)).not.toContain('secret');
      const theirs = mergeCopies(before, sent).rows[kind]?.['a'];
      expect(theirs !== undefined && isDeleted(theirs)).toBe(true);
    },
  );

  it('two copies that differ only in private values are equal', () => {
    const own = (secret: string): PartnerCopy =>
      copyOf({
        touchpoint: { t: touch(secret) },
        promise: { p: row('promise', 3, { partnerId: 'partner', touchpointId: 't', text: secret }) },
        meeting_brief: {
          b: row('meeting_brief', 3, { partnerId: 'partner', touchpointId: 't', goal: secret }),
        },
        rating: {
          'ada.support': row('rating', 3, {
            partnerId: 'partner',
            personId: 'ada',
            kind: 'support',
            values: [secret],
            evidence: secret,
          }),
        },
        plan_line: {
          'ada.plan': row('plan_line', 3, { partnerId: 'partner', personId: 'ada', reason: secret }),
        },
        action: { a: row('action', 3, { partnerId: 'partner', planLineId: 'ada.plan', text: secret }) },
        finding_decision: {
          f: row('finding_decision', 3, { partnerId: 'partner', findingId: 'silent:ada', because: secret }),
        },
        private_note: { n: row('private_note', 3, { partnerId: 'partner', text: secret }) },
        only_for_me: { ...mark('t', 'touchpoint', 4), ...mark('ada.support', 'rating', 4) },
      });
    const one = canonicalJson(withoutPrivate(own('first secret')));
    expect(one).toBe(canonicalJson(withoutPrivate(own('quite another'))));
    expect(one).not.toContain('secret');
  });

  it('what is not private goes as it is', () => {
    const rows: Rows = { touchpoint: { t: touch('public') }, rating: { 'ada.influence': rating } };
    expect(withoutPrivate(copyOf(rows)).rows).toEqual(rows);
    const others = { ...rows, only_for_me: mark('other', 'touchpoint', 4) };
    expect(withoutPrivate(copyOf(others)).rows).toEqual(rows);
  });

  it('what is shared again comes back for the others, with what hangs on it', () => {
    const shared: Rows = {
      touchpoint: { t: touch('public') },
      promise: { p: row('promise', 3, { partnerId: 'partner', touchpointId: 't', text: 'the list' }) },
    };
    const hidden = copyOf({ ...shared, only_for_me: mark('t', 'touchpoint', 5) });
    const theirs = mergeCopies(copyOf(shared), withoutPrivate(hidden));
    expect(isDeleted(theirs.rows['promise']?.['p'] as CanonicalRow)).toBe(true); // it was there before
    const over = mark('t', 'touchpoint', 5)[onlyForMeId('t')] as CanonicalRow; // it was just made
    const ended: CanonicalRow = {
      ...over,
      groups: { ...over.groups, deleted: { at: at(7), values: { deleted: true } } },
    };
    const again = mergeCopies(
      theirs,
      withoutPrivate(copyOf({ ...shared, only_for_me: { [onlyForMeId('t')]: ended } })),
    );
    for (const found of [again.rows['touchpoint']?.['t'], again.rows['promise']?.['p']]) {
      expect(found !== undefined && isDeleted(found)).toBe(false);
    }
    expect(canonicalJson(again)).toContain('the list');
  });

  it('follows references over several rows', () => {
    const found = privateRows({
      meeting_brief: { b: row('meeting_brief', 3, { partnerId: 'partner', touchpointId: 't' }) },
      promise: {
        p: row('promise', 3, { touchpointId: 't' }),
        q: row('promise', 3, { touchpointId: 'other' }),
      },
      only_for_me: mark('t', 'touchpoint', 4),
    });
    expect([...found.keys()].toSorted()).toEqual(['meeting_brief', 'promise', 'touchpoint']);
    expect([...(found.get('promise')?.keys() ?? [])]).toEqual(['p']);
  });

  it('every entity has known groups', () => {
    for (const entity of entityNames) expect(groupsOf(entity)).not.toBeNull();
  });
});
