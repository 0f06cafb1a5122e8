import { defineEntity, type RecordOf } from './entity.ts';
import { optionalId, ref } from './field.ts';

/**
 * Says that two rows are one person: the smaller id stays, the other one is its alias. Whoever still writes about the alias writes about the
 * one who stays (`shared/reading/aliases.ts`), so that opposite choices on two devices agree.
 */
export const samePerson = defineEntity(
  'same_person',
  'partner',
  {
    partnerId: ref('partner'),
    keptId: ref('person'),
    /** No reference: the row of an alias is deleted, and what was known moved on. */
    aliasId: optionalId(),
  },
  { sharing: { facts: ['partnerId', ['keptId', 'aliasId']] }, names: {} },
  {
    fixedId: ({ keptId, aliasId }) => samePersonId(keptId, aliasId),
    rules: [
      {
        fields: ['keptId', 'aliasId'],
        complaint: ({ keptId, aliasId }) =>
          keptId < aliasId ? null : 'Of two people who are the same, the smaller id stays.',
      },
    ],
  },
);
export type SamePerson = RecordOf<typeof samePerson>;

/** The id of the one row that says so of two people, whichever is named first. */
export function samePersonId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/**
 * Who stands for whom, by the id of each alias: of all that are the same, over any number of steps, the smallest id. The order in which two
 * devices said so makes no difference.
 */
export function aliasesOf(
  pairs: Iterable<{ readonly keptId: string; readonly aliasId: string }>,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const { keptId, aliasId } of pairs) {
    const [one, other] = [rootOf(keptId), rootOf(aliasId)];
    if (one !== other) parents.set(one < other ? other : one, one < other ? one : other);
  }
  return new Map([...parents.keys()].map((id) => [id, rootOf(id)]));
}
