import type { FieldValue } from '../model/change.ts';
import { ratingDefinitions } from '../model/rating.ts';
import { entityOf, isEntityName } from '../model/registry.ts';
import { fieldText } from '../model/spoken.ts';
import { upperFirst } from '../text/wording.ts';
import { ratingKindOf, valueText } from './spoken-value.ts';

/** One field that somebody wrote. */
export type WrittenField = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly value: FieldValue;
};

/** What says who wrote something, when and how sure they are; the words beside it say that. */
const beside: ReadonlySet<string> = new Set(['confidence', 'ratedBy', 'ratedOn', 'kind', 'deleted']);

/** What somebody wrote, each in a few words such as `Support: Advocate`; what only leads to other rows and what is empty is left out. */
export function writtenWords(written: readonly WrittenField[]): readonly string[] {
  const words = written.flatMap((each) => {
    const { entity, row, field, value } = each;
    const spec = isEntityName(entity) ? entityOf(entity).fields[field] : undefined;
    if (spec === undefined || beside.has(field)) return [];
    if ((spec.ref ?? spec.listOf) !== undefined) return [];
    const text = valueText({ entity, row, field }, value, () => '');
    if (text === '') return [];
    const kind = ratingKindOf({ entity, row });
    if (kind === null) return [`${upperFirst(fieldText(field))}: ${text}`];
    return [field === 'values' ? `${ratingDefinitions[kind].label}: ${text}` : `“${text}”`];
  });
  return [...new Set(words)];
}
