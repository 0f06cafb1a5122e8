import { change, removal, type Change, type FieldValue } from '../../model/change.ts';
import type { NewId, PartnerId, PersonId } from '../../model/id.ts';
import { fieldPolicies } from '../../model/field-policy.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Rating } from '../../model/rating.ts';
import { entityNames, entityOf, type EntityName } from '../../model/registry.ts';
import { samePersonId } from '../../model/same-person.ts';
import { fieldsOfPart } from '../../reading/difference-words.ts';
import { sameValue } from '../only-changed.ts';

/** Which of two people stays: the smaller id, whoever is named first, so that two devices agree. */
export function keptOf(one: PersonId, other: PersonId): readonly [kept: PersonId, alias: PersonId] {
  return one < other ? [one, other] : [other, one];
}

/** What stands in a record about a person: the fields that merge as one, by their first. */
export const personParts: readonly string[] = [
  ...fieldPolicies(entityOf('person').fields, entityOf('person').policy),
].flatMap(([field, { group }]) => (field === group[0] && field !== 'partnerId' ? [field] : []));

type Row = Readonly<Record<string, FieldValue>>;

/** The parts that both people have and that are not the same, in the order of the record. */
export function partsThatDiffer(state: PartnerState, kept: PersonId, alias: PersonId): readonly string[] {
  const [one, other] = [rowOf(state, 'person', kept), rowOf(state, 'person', alias)];
  if (one === null || other === null) return [];
  return personParts.filter(
    (part) => !isBlank(one, part) && !isBlank(other, part) && !isSame(one, other, part),
  );
}

type Merging = {
  readonly kept: PersonId;
  readonly alias: PersonId;
  /** Parts that are taken from the alias although the other has them too. */
  readonly fromAlias: readonly string[];
  readonly partnerId: PartnerId;
  readonly newId: NewId;
};

/**
 * Makes one person of two: what only the alias has fills what is empty, everything that refers to the alias refers to the one who
 * stays, the newer of two ratings stands and the other one is kept as a difference of view. A line between the two goes. All of it is one
 * command, so undo makes two of them again.
 */
export function mergeTwo(state: PartnerState, merging: Merging): readonly Change[] {
  const { kept, alias, partnerId } = merging;
  const moved = new Map<string, string>([[alias, kept]]);
  const changes = [...ofPerson(state, merging)];
  for (const entity of entityNames) {
    if (entityOf(entity).scope !== 'partner' || entity === 'same_person') continue;
    for (const id of state[entity].keys())
      if (id !== alias) changes.push(...movedRow(state, entity, id, moved, merging));
  }
  const pair = change('same_person', samePersonId(kept, alias), { partnerId, keptId: kept, aliasId: alias });
  return [...changes, removal('person', alias), pair];
}

function ofPerson(state: PartnerState, { kept, alias, fromAlias }: Merging): readonly Change[] {
  const [one, other] = [rowOf(state, 'person', kept), rowOf(state, 'person', alias)];
  if (one === null || other === null) return [];
  const taken = personParts.filter(
    (part) =>
      !isBlank(other, part) && (isBlank(one, part) || fromAlias.includes(part)) && !isSame(one, other, part),
  );
  const fields = taken.flatMap((part) =>
    fieldsOfPart('person', part).map((field) => [field, other[field] ?? null]),
  );
  return fields.length === 0
    ? []
    : [{ entity: 'person', row: kept, fields: Object.fromEntries(fields) as Row }]; // pairs of field and value
}

/** What leads to a row without being a reference. */
const leading: Readonly<Partial<Record<EntityName, string>>> = { only_for_me: 'rowId', conflict: 'rowId' };

function movedRow(
  state: PartnerState,
  entity: EntityName,
  id: string,
  moved: Map<string, string>,
  merging: Merging,
): readonly Change[] {
  const row = rowOf(state, entity, id);
  if (row === null) return [];
  const { fields, fixedId } = entityOf(entity);
  const after: Record<string, FieldValue> = {};
  for (const [field, { ref, listOf }] of Object.entries(fields)) {
    if (ref === undefined && listOf === undefined && leading[entity] !== field) continue;
    const value = row[field] ?? null;
    const to = movedValue(value, moved);
    if (!sameValue(value, to)) after[field] = to;
  }
  if (Object.keys(after).length === 0) return [];
  const whole: Row = { ...row, ...after };
  if (entity === 'line' && isLoop(whole)) return [removal(entity, id)];
  const newId = fixedId?.({ ...(whole as Parameters<NonNullable<typeof fixedId>>[0]), id }) ?? id; // fields of its own entity
  if (newId === id) return [{ entity, row: id, fields: after }];
  moved.set(id, newId);
  const own = rowOf(state, entity, newId);
  const there =
    own === null ? [written(entity, newId, whole)] : bothThere(entity, newId, { own, other: whole }, merging);
  return [...there, removal(entity, id)];
}

function movedValue(value: FieldValue, moved: ReadonlyMap<string, string>): FieldValue {
  if (typeof value === 'string') return moved.get(value) ?? value;
  if (!Array.isArray(value)) return value;
  const list = value as readonly FieldValue[]; // just found to be one
  return [...new Set(list.map((each) => movedValue(each, moved)))];
}

function isLoop({ fromPersonId, toPersonId }: Row): boolean {
  return typeof fromPersonId === 'string' && fromPersonId === toPersonId;
}

function written(entity: EntityName, id: string, row: Row): Change {
  const fields = Object.keys(entityOf(entity).fields).map((field) => [field, row[field] ?? null]);
  return { entity, row: id, fields: Object.fromEntries(fields) as Row }; // pairs of field and value
}

/** Both have a row of their own about the same: the newer rating stands, elsewhere that of the one who stays. */
function bothThere(
  entity: EntityName,
  id: string,
  { own, other }: { readonly own: Row; readonly other: Row },
  { kept, partnerId, newId }: Merging,
): readonly Change[] {
  if (entity === 'private_note') {
    const texts = [own['text'], other['text']].flatMap((text) =>
      typeof text === 'string' && text !== '' ? [text] : [],
    );
    return [{ entity, row: id, fields: { text: [...new Set(texts)].join('\n\n') } }];
  }
  if (entity !== 'rating') return [];
  const [one, two] = [own, other] as unknown as readonly [Rating, Rating]; // rows of ratings
  const isNewer =
    two.values.length > 0 && (one.values.length === 0 || (two.ratedOn ?? '') > (one.ratedOn ?? ''));
  const [stands, loses] = isNewer ? [two, one] : [one, two];
  const changes = isNewer ? [written(entity, id, other)] : [];
  if (loses.values.length === 0 || isSame(own, other, 'values', entity)) return changes;
  const about = { partnerId, kind: entity, rowId: id, part: 'values', personIds: [kept] };
  const { values, evidence, confidence, ratedBy, ratedOn } = loses;
  const losing = { values, evidence, confidence, ratedBy, ratedOn };
  return [
    ...changes,
    change('conflict', newId(), { ...about, losing, lostBy: loses.ratedBy, wonBy: stands.ratedBy }),
  ];
}

function rowOf(state: PartnerState, entity: EntityName, id: string): Row | null {
  const row = state[entity].get(id);
  return row === undefined ? null : (row as unknown as Row); // every field of a record is a field value
}

function isSame(one: Row, other: Row, part: string, entity: EntityName = 'person'): boolean {
  return fieldsOfPart(entity, part).every((field) => sameValue(one[field] ?? null, other[field] ?? null));
}

function isBlank(row: Row, part: string): boolean {
  const { fields } = entityOf('person');
  return fieldsOfPart('person', part).every((field) => {
    const value = row[field] ?? null;
    return value === '' || sameValue(value, (fields[field]?.initial ?? null) as FieldValue); // defaults are field values
  });
}
