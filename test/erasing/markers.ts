import { v7 } from 'uuid';
import { change, type Change, type FieldValue } from '#shared/model/change.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { blankRecord, entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import type { Random } from '../property/random.ts';

/** Whom the team erases. */
export const NAME = 'Zebulon Quartermain';

/** Words about one person that are searched for afterwards: each stands in one field, photos in the writing of photos. */
export class Markers {
  readonly words: string[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  text(): string {
    const word = `zq${String(this.words.length).padStart(4, '0')}x${this.#random.integer(2 ** 31).toString(36)}`;
    this.words.push(word);
    return word;
  }

  photo(): string {
    const word = Buffer.from(`picture ${String(this.words.length)} of Zebulon`).toString('base64');
    this.words.push(word.replaceAll('=', ''));
    return `data:image/png;base64,${word}`;
  }
}

/** Entities whose rows are about one person alone, through these fields. */
const own: Readonly<
  Partial<Record<EntityName, (personId: PersonId, other: PersonId) => Record<string, FieldValue>>>
> = {
  line: (personId, other) => ({ kind: 'ally', fromPersonId: personId, toPersonId: other }),
  person: () => ({}),
  rating: (personId) => ({ personId, kind: 'support' }),
  champion_test: (personId) => ({ personId }),
  objective: (personId) => ({ personId }),
  private_note: (personId) => ({ personId }),
  tactic_outcome: (personId) => ({ personId, tacticId: 'listen' }),
};

/** Changes that put a marker into every text and picture of every entity, about the person: in their own rows, and beside their name in others'. */
export function plantings(
  markers: Markers,
  { partnerId, personId, other }: { partnerId: PartnerId; personId: PersonId; other: PersonId },
  rowOf: (entity: EntityName) => string,
): readonly Change[] {
  const changes: Change[] = [];
  for (const entity of entityNames) {
    const { scope, fields } = entityOf(entity);
    if (scope !== 'partner' || ['version', 'only_for_me', 'erasure_receipt', 'partner'].includes(entity))
      continue;
    const needs = requiredOf(entity, { partnerId, personId: own[entity] === undefined ? other : personId });
    if (needs === null) continue;
    const isOwn = own[entity] !== undefined;
    const values = { ...needs, ...own[entity]?.(personId, other), ...textsOf(entity, markers, isOwn) };
    if (Object.keys(values).length <= Object.keys(needs).length && entity !== 'person') continue;
    const people = 'personIds' in fields ? { personIds: [personId, other] } : {};
    const row =
      entity === 'person'
        ? personId
        : (entityOf(entity).fixedId?.({ ...blankRecord(entity, ''), ...values, id: '' }) ?? rowOf(entity));
    changes.push({ entity, row, fields: { ...values, ...people } });
  }
  changes.push(change('person', personId, { photo: markers.photo() }));
  return changes;
}

/** What a row cannot be without; null where that is more than a partner and a person. */
function requiredOf(
  entity: EntityName,
  ids: { readonly partnerId: PartnerId; readonly personId: PersonId },
): Record<string, FieldValue> | null {
  const needed: Record<string, FieldValue> = {};
  for (const [field, { ref, initial }] of Object.entries(entityOf(entity).fields)) {
    if (ref === undefined || initial !== '') continue;
    if (ref === 'partner') needed[field] = ids.partnerId;
    else if (ref === 'person') needed[field] = ids.personId;
    else return null;
  }
  return needed;
}

function textsOf(entity: EntityName, markers: Markers, isOwn: boolean): Record<string, FieldValue> {
  const { fields, policy } = entityOf(entity);
  const made: Record<string, FieldValue> = {};
  for (const [field, { names }] of fieldPolicies(fields, policy)) {
    const isText = fields[field]?.column === 'text' && fields[field].typed === true;
    if (!isText || !['text', 'contact', 'name'].includes(names)) continue;
    if (entity === 'person' && field === 'name') continue;
    made[field] = isOwn ? markers.text() : `${NAME} told us ${markers.text()}`;
  }
  return made;
}

/** A new id for a row of an entity, the same for each call. */
export function rowIds(): (entity: EntityName) => string {
  const known = new Map<EntityName, string>();
  return (entity) => {
    const id = known.get(entity) ?? v7();
    known.set(entity, id);
    return id;
  };
}
