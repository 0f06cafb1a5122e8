import { change, type Change, type FieldValue } from '../../model/change.ts';
import { REMOVED } from '../../model/conflict.ts';
import type { PersonId } from '../../model/id.ts';
import { isRowOf, type PartnerState } from '../../model/partner-state.ts';
import { entityOf } from '../../model/registry.ts';
import type { Difference } from '../../reading/difference-words.ts';
import { openDifferences } from '../../reading/differences.ts';
import { ratingKindOf } from '../../reading/spoken-value.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { edit, idOf, orNull, type EditSetting } from '../edit.ts';
import { refused, type Outcome } from '../outcome.ts';

/** What is logged: which difference, and whom it is about, if it is about one person. */
const parameters = { id: idOf<string>('conflict'), personId: orNull(idOf<PersonId>('person')) };

type OfDifference = { readonly id: string };

function logged(state: PartnerState, { id }: OfDifference) {
  const [person] = state.conflict.get(id)?.personIds ?? [];
  return { id, personId: person ?? null };
}

function about(state: PartnerState, personId: PersonId | null): string {
  return personId !== null && isRowOf(state, 'person', personId)
    ? ` about ${nameOfPerson(state, personId)}`
    : '';
}

/** What stands stays, or what was removed stays so. */
export const keepWhatStands = edit('difference.keep', {
  parameters,
  logged,
  label: (state, { personId }) => `Settle a difference${about(state, personId)}: what stands stays`,
  changes: (at, { id }: OfDifference) => settling(at, differenceOf(at.state, id)),
});

/** Writes the value that did not stand, with who said it, when, and how they know. */
export const takeTheOther = edit('difference.take', {
  parameters,
  logged,
  label: (state, { personId }) => `Settle a difference${about(state, personId)}: the other view is taken`,
  changes: (at, { id }: OfDifference) => {
    const difference = differenceOf(at.state, id);
    if (difference === null) return [];
    return writing(at, difference, difference.values);
  },
});

/** Writes a third text in place of both. */
export const writeAThird = edit('difference.write', {
  parameters,
  logged,
  label: (state, { personId }) => `Settle a difference${about(state, personId)}: in new words`,
  changes: (at, { id, text }: OfDifference & { readonly text: string }) => {
    const difference = differenceOf(at.state, id);
    if (difference === null || !takesWords(difference)) return [];
    return writing(at, difference, { [difference.part]: text });
  },
});

/** Brings back what one removed and the other wrote about; `changes` is what the removal took, as the store found it. */
export const bringBack = edit('difference.bringBack', {
  parameters,
  logged,
  label: (state, { personId }) => `Bring back what was removed${about(state, personId)}`,
  changes: (at, { id, changes }: OfDifference & { readonly changes: readonly Change[] }) => {
    const difference = differenceOf(at.state, id);
    if (difference?.part !== REMOVED) return [];
    if (changes.length === 0)
      return refused('What was removed is no longer on this computer, so it cannot come back.');
    return [...changes, ...settling(at, difference)];
  },
});

/** Whether a difference is about one text, so that a third one can be written where it stands. */
export function takesWords({
  entity,
  part,
  values,
}: Pick<Difference, 'entity' | 'part' | 'values'>): boolean {
  return Object.keys(values).length === 1 && entityOf(entity).fields[part]?.typed === true;
}

/** Changes that settle every open difference about one row and part, for edits that decide it by writing there. */
export function settleWhere(at: EditSetting, row: string, part: string): readonly Change[] {
  return openDifferences(at.state)
    .filter((each) => each.row === row && each.part === part)
    .flatMap((each) => settling(at, each));
}

function differenceOf(state: PartnerState, id: string): Difference | null {
  return openDifferences(state).find(({ ids }) => ids.includes(id)) ?? null;
}

function settling({ userName, now }: EditSetting, difference: Difference | null): readonly Change[] {
  const fields = { settled: true, settledBy: userName, settledAt: now };
  return (difference?.ids ?? []).map((id) => change('conflict', id, fields));
}

function writing(
  at: EditSetting,
  difference: Difference,
  values: Readonly<Record<string, FieldValue>>,
): readonly Change[] | Outcome {
  const { entity, row } = difference;
  const { fields } = entityOf(entity);
  for (const [field, value] of Object.entries(values)) {
    const { fits, ref, listOf } = fields[field] ?? {};
    if (fits?.(value) !== true)
      return refused(
        'The other value comes from a version of Rapport that this one cannot follow. What stands stays.',
      );
    const target = ref ?? listOf;
    const isThere = (id: unknown): boolean =>
      typeof id !== 'string' || id === '' || target === undefined || rowIsThere(at.state, target, id);
    if (![value].flat().every(isThere))
      return refused('The other value leads to something that is not there any more. What stands stays.');
  }
  // They fit their fields.
  return [{ entity, row, fields: { ...whose(at, difference), ...values } }, ...settling(at, difference)];
}

/** What a rating that is not there yet needs besides its value. */
function whose(
  { state, partnerId }: EditSetting,
  { entity, row, personIds }: Difference,
): Readonly<Record<string, FieldValue>> {
  const kind = ratingKindOf({ entity, row });
  const [personId] = personIds;
  return kind === null || state.rating.has(row) || personId === undefined
    ? {}
    : { partnerId, personId, kind };
}

function rowIsThere(state: PartnerState, entity: string, id: string): boolean {
  const table = (state as Readonly<Record<string, ReadonlyMap<string, unknown> | undefined>>)[entity]; // looked up by its name
  return table?.has(id) === true;
}
