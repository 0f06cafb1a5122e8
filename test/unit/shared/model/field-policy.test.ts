import { describe, expect, test } from 'vitest';
import { defineEntity } from '#shared/model/entity.ts';
import { longText, oneOf, optionalRef, ref, shortText } from '#shared/model/field.ts';
import { fieldPolicies, sharingLevels, type SharingLevel } from '#shared/model/field-policy.ts';
import { conflict } from '#shared/model/conflict.ts';
import { line } from '#shared/model/line.ts';
import { blankRecord, entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';

const fields = entityNames.flatMap((entity) =>
  Object.keys(entityOf(entity).fields).map((field) => [entity, field] as const),
);

function policyOf(entity: EntityName, field: string) {
  const { fields: specs, policy } = entityOf(entity);
  return fieldPolicies(specs, policy).get(field);
}

/** Each field as often as it is said. */
function said(entity: EntityName): readonly string[] {
  const { sharing } = entityOf(entity).policy;
  return sharingLevels.flatMap((level) => (sharing[level] ?? []).flat());
}

describe('every field of every entity', () => {
  test.each(fields)('%s.%s has a sharing level, a merge group and a word about names', (entity, field) => {
    const policy = policyOf(entity, field);
    expect(policy?.group).toContain(field);
    expect(sharingLevels).toContain(policy?.level);
    const spec = entityOf(entity).fields[field];
    const names: Readonly<Record<string, string>> = entityOf(entity).policy.names;
    // What is free to hold words says so by itself; nothing else has to.
    expect(Object.hasOwn(names, field)).toBe(spec?.free === true);
  });

  test.each(entityNames)(
    '%s says each field once, so that its groups share nothing, and no other',
    (entity) => {
      expect(said(entity).toSorted()).toEqual(Object.keys(entityOf(entity).fields).toSorted());
      const { names } = entityOf(entity).policy;
      expect(Object.keys(entityOf(entity).fields)).toEqual(expect.arrayContaining(Object.keys(names)));
    },
  );

  test('holds typed words only where they are said', () => {
    const typed = fields.filter(([entity, field]) => entityOf(entity).fields[field]?.typed === true);
    expect(typed.length).toBeGreaterThan(60);
    for (const [entity, field] of typed) expect(policyOf(entity, field)?.names).not.toBe('never');
  });
});

describe('what goes to those who get facts only', () => {
  /** People, seats, reporting and dotted lines, contact data, dates of touchpoints; and whose they are. */
  const facts: Partial<Record<EntityName, readonly string[]>> = {
    partner: ['name'],
    person: ['partnerId', 'name', 'email', 'phone', 'location', 'profileUrl', 'leftOn', 'inRoleSince'],
    seat: ['partnerId', 'title', 'department', 'personId', 'reportsToSeatId', 'onMap', 'x', 'y', 'order'],
    line: ['partnerId', 'kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId'],
    touchpoint: ['partnerId', 'on', 'personIds'],
    same_person: ['partnerId', 'keptId', 'aliasId'],
    // Of differences those about facts.
    conflict: [
      'partnerId',
      'kind',
      'rowId',
      'part',
      'isFact',
      'personIds',
      'losing',
      'lostBy',
      'lost',
      'wonBy',
      'won',
      'settled',
      'settledBy',
      'settledAt',
    ],
    erasure_receipt: ['partnerId', 'erasedId', 'deviceId'],
  };

  test('is this and nothing else', () => {
    const told = fields
      .filter(([entity, field]) => policyOf(entity, field)?.level === 'facts')
      .map((path) => path.join('.'));
    const wanted = Object.entries(facts).flatMap(([entity, names]) =>
      names.map((field) => `${entity}.${field}`),
    );
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  test('is of differences those about facts', () => {
    const of = (isFact: boolean) => conflict.policy.factsWhere?.({ ...blankRecord('conflict', 'x'), isFact });
    expect([of(true), of(false)]).toEqual([true, false]);
  });

  test('is of lines the dotted ones alone', () => {
    const of = (kind: 'dotted' | 'ally' | 'conflict' | 'influences') =>
      line.policy.factsWhere?.({ ...blankRecord('line', 'x'), kind });
    expect([of('dotted'), of('influences'), of('ally'), of('conflict')]).toEqual([true, false, false, false]);
    const withCondition = entityNames.filter((entity) => entityOf(entity).policy.factsWhere !== undefined);
    expect(withCondition).toEqual(['line', 'conflict']);
  });

  test('refers to nothing that does not go along', () => {
    const gone = fields
      .filter(([entity, field]) => policyOf(entity, field)?.level === 'facts')
      .map(([entity, field]) => entityOf(entity).fields[field])
      .map((spec) => spec?.ref ?? spec?.listOf)
      .filter((target) => target !== undefined && !Object.hasOwn(facts, target));
    expect(gone).toEqual([]);
  });
});

describe('what merges as one', () => {
  const groupsOf = (entity: EntityName): readonly (readonly string[])[] =>
    said(entity)
      .map((field) => policyOf(entity, field)?.group ?? [])
      .filter((group) => group.length > 1);

  test.each([
    ['rating', ['values', 'evidence', 'confidence', 'ratedBy', 'ratedOn']],
    ['champion_test', ['result', 'evidence', 'testedBy', 'testedOn']],
    ['seat', ['x', 'y']],
    ['line', ['kind', 'fromPersonId', 'toPersonId', 'fromSeatId', 'toSeatId']],
    ['acquaintance', ['personId', 'colleagueId']],
    ['person', ['strategyOverride', 'strategyReason']],
  ] as const)('%s: %j', (entity, group) => {
    expect(groupsOf(entity)).toContainEqual(group);
  });

  test('is never only in part for those who get facts', () => {
    for (const [entity, field] of fields) {
      const policy = policyOf(entity, field);
      for (const other of policy?.group ?? []) expect(policyOf(entity, other)?.level).toBe(policy?.level);
    }
  });

  test('holds together what the rules of a row look at together, so that a merge makes no row that is refused', () => {
    // The kind of a rating stands in its id and never changes.
    const fixed = new Set(['rating.kind']);
    let looked = 0;
    for (const entity of entityNames)
      for (const rule of entityOf(entity).rules ?? []) {
        const together = rule.fields.filter((field) => !fixed.has(`${entity}.${field}`));
        const groups = new Set(together.map((field) => policyOf(entity, field)?.group.join(' ')));
        looked += 1;
        expect([entity, ...groups]).toHaveLength(2);
      }
    expect(looked).toBeGreaterThan(2);
  });
});

describe('where a person is named', () => {
  test('names, ways to reach somebody, and pictures', () => {
    const at = (place: string) =>
      fields
        .filter(([entity, field]) => policyOf(entity, field)?.names === place)
        .map((path) => path.join('.'))
        .toSorted();
    expect(at('name')).toEqual([
      'colleague.name',
      'culture_respondent.name',
      'owner_respondent.name',
      'person.name',
    ]);
    expect(at('contact')).toEqual([
      'colleague.email',
      'person.email',
      'person.externalId',
      'person.phone',
      'person.profileUrl',
    ]);
    expect(at('picture')).toEqual(['person.photo']);
    expect(at('author')).toEqual([
      'champion_test.testedBy',
      'conflict.lostBy',
      'conflict.settledBy',
      'conflict.wonBy',
      'finding_decision.decidedBy',
      'rating.ratedBy',
      'tactic_outcome.recordedBy',
    ]);
    expect(at('reference')).toContain('person.otherPlanPersonIds');
    expect(at('reference')).toContain('touchpoint.colleagueIds');
  });
});

test('a field that says nothing does not compile', () => {
  const partnerId = ref('partner');
  const names = {};
  // prettier-ignore
  // @ts-expect-error -- the level of `kind` is missing
  defineEntity('a', 'partner', { partnerId, kind: oneOf(['x'], 'x') }, { sharing: { facts: ['partnerId'] }, names });
  // prettier-ignore
  // @ts-expect-error -- whether somebody is named in `text` is missing
  defineEntity('b', 'partner', { partnerId, text: shortText() }, { sharing: { facts: ['partnerId', 'text'] }, names });
  // prettier-ignore
  // @ts-expect-error -- there is no such field
  defineEntity('c', 'partner', { partnerId }, { sharing: { facts: ['partnerId', 'nothing'] }, names });
  const whole = defineEntity(
    'e',
    'partner',
    { partnerId: ref('partner'), personId: optionalRef('person'), text: longText(), kind: oneOf(['x'], 'x') },
    { sharing: { facts: ['partnerId', ['personId', 'kind']], onlyForMe: ['text'] }, names: { text: 'text' } },
  );
  const levels: readonly (readonly [string, SharingLevel])[] = [
    ...fieldPolicies(whole.fields, whole.policy),
  ].map(([field, { level }]) => [field, level]);
  expect(levels).toEqual([
    ['partnerId', 'facts'],
    ['personId', 'facts'],
    ['kind', 'facts'],
    ['text', 'onlyForMe'],
  ]);
});
