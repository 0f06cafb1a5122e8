import type { FieldValue } from '#shared/model/change.ts';
import type { NamingText } from '#shared/model/erasure.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import { mentionIn } from '#shared/text/name-mentions.ts';
import { fromColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';
import { rowsOfPerson } from './person-rows.ts';
import { wordsOfPerson } from './person-words.ts';

/** The texts of all partners, outside the person's own rows, that name the person. Cost: reads every text of the profile. */
export function namingTexts(reader: Reader, personId: string): readonly NamingText[] {
  const own = rowsOfPerson(reader, personId);
  const words = wordsOfPerson(reader, personId);
  const found: NamingText[] = [];
  for (const entity of entityNames) {
    const { fields, policy } = entityOf(entity);
    const policies = fieldPolicies(fields, policy);
    const columns = tableOf(entity).columns.filter(({ name }) =>
      ['text', 'inside', 'name'].includes(policies.get(name)?.names ?? ''),
    );
    if (columns.length === 0 || entity === 'person' || entity === 'colleague') continue;
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const rows = reader
      .prepareRaw(`SELECT id, ${names} FROM "${entity}" WHERE deleted = 0`)
      .all() as ColumnValue[][];
    for (const [id, ...values] of rows) {
      if (own.get(entity)?.has(String(id)) === true) continue;
      for (const [position, { name, kind }] of columns.entries()) {
        const text = wordsIn(fromColumn(kind, values[position] ?? null)).join('\n');
        const by = mentionIn(text, words);
        if (by !== null) found.push({ entity, row: String(id), field: name, by, text });
      }
    }
  }
  return [...found, ...textsAboutOthers(reader, personId, words)];
}

/** What is written about other people of the same or another partner. */
function textsAboutOthers(
  reader: Reader,
  personId: string,
  words: ReturnType<typeof wordsOfPerson>,
): readonly NamingText[] {
  const { fields, policy } = entityOf('person');
  const texts = [...fieldPolicies(fields, policy)]
    .filter(([, { names }]) => names === 'text')
    .map(([name]) => name);
  const rows = reader
    .prepareRaw(
      `SELECT id, ${texts.map((name) => `"${name}"`).join(', ')} FROM person WHERE deleted = 0 AND id <> ?`,
    )
    .all(personId) as string[][]; // text columns
  return rows.flatMap(([row = '', ...values]) =>
    texts.flatMap((field, position) => {
      const text = values[position] ?? '';
      const by = mentionIn(text, words);
      return by === null ? [] : [{ entity: 'person', row, field, by, text }];
    }),
  );
}

function wordsIn(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (Array.isArray(value) ? (value as readonly FieldValue[]) : Object.values(value)).flatMap(wordsIn); // just found
}
