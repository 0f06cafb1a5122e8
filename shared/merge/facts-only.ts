import type { ValuesOf } from '../model/field-spec.ts';
import { blankRecord, entityOf, isEntityName, type EntityName } from '../model/registry.ts';
import { groupsOf, TOMBSTONE } from './groups.ts';
import type { CanonicalRow, PartnerCopy } from './payload.ts';

/**
 * What of a copy goes to those who get facts only: the rows that are facts, with those of their groups that are. Of a later version only
 * fields go along that it put into such a group: a group has one level.
 */
export function factsOnly(copy: PartnerCopy): PartnerCopy {
  const rows: Record<string, Record<string, CanonicalRow>> = {};
  for (const [entity, ofEntity] of Object.entries(copy.rows)) {
    const facts = isEntityName(entity) ? factsOf(entity) : null;
    if (facts === null) continue;
    const told = Object.entries(ofEntity).flatMap(
      ([id, row]): readonly (readonly [string, CanonicalRow])[] => {
        if (!facts.isFact(row)) return [];
        const groups = Object.entries(row.groups).filter(([name]) => facts.groups.has(name));
        return [[id, { made: row.made, groups: Object.fromEntries(groups) }]];
      },
    );
    if (told.length > 0) rows[entity] = Object.fromEntries(told);
  }
  return { ...copy, level: 'facts', rows };
}

/** Whether a group of a row goes to those who get facts only. */
export function isFactGroup(entity: string, row: CanonicalRow, group: string): boolean {
  const facts = isEntityName(entity) ? factsOf(entity) : null;
  return facts !== null && facts.groups.has(group) && facts.isFact(row);
}

type Facts = {
  readonly groups: ReadonlySet<string>;
  readonly isFact: (row: CanonicalRow) => boolean;
};

/** Null for an entity of which nothing is a fact. */
function factsOf(entity: EntityName): Facts | null {
  const known = [...(groupsOf(entity)?.groups.values() ?? [])].filter(({ level }) => level === 'facts');
  if (known.every(({ name }) => name === TOMBSTONE)) return null;
  const { factsWhere } = entityOf(entity).policy;
  return {
    groups: new Set(known.map(({ name }) => name)),
    isFact: (row) => factsWhere === undefined || factsWhere(rowOf(entity, row)),
  };
}

function rowOf(
  entity: EntityName,
  { groups }: CanonicalRow,
): ValuesOf<ReturnType<typeof entityOf>['fields']> {
  const row: Record<string, unknown> = { ...blankRecord(entity, '') };
  for (const { values } of Object.values(groups)) Object.assign(row, values);
  return row; // a condition reads only fields that it knows, and a value it does not expect meets none
}
