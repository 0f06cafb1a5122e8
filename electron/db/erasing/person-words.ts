import { nameWords, type NameWords } from '#shared/text/name-mentions.ts';
import { parsed } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { idsOfPerson } from './person-rows.ts';

const CONTACTS = ['email', 'phone', 'externalId', 'profileUrl'];

/** Every name and address that the file knows of a person and of the entries that were found to be the same, those of earlier days from its log included. */
export function wordsOfPerson(reader: Reader, personId: string): NameWords {
  const ids = JSON.stringify(idsOfPerson(reader, personId));
  const rows = reader
    .prepareRaw(
      'SELECT name, email, phone, externalId, profileUrl FROM person WHERE id IN (SELECT value FROM json_each(?))',
    )
    .all(ids) as (readonly string[])[]; // five text columns
  const names = rows.map(([name = '']) => name);
  const contacts = rows.flatMap((row) => row.slice(1));
  const logged = reader
    .prepareRaw(
      `SELECT c.field, c.old, c.new FROM change c JOIN row_key k ON k.key = c.rowKey
       WHERE k.entity = 'person' AND k.row IN (SELECT value FROM json_each(?)) AND c.field IN ('name', 'email', 'phone', 'externalId', 'profileUrl')`,
    )
    .all(ids) as [string, string | null, string | null][]; // in this order
  for (const [field, ...values] of logged)
    for (const value of values) {
      const text = value === null ? null : parsed(value);
      if (typeof text !== 'string') continue;
      if (CONTACTS.includes(field)) contacts.push(text);
      else names.push(text);
    }
  // What has not found its place in the table waits beside it.
  const beside = reader
    .prepareRaw(
      `SELECT field, value FROM unknown_field WHERE entity = 'person' AND row IN (SELECT value FROM json_each(?))
       AND field IN ('name', 'email', 'phone', 'externalId', 'profileUrl')`,
    )
    .all(ids) as [string, string][]; // in this order
  for (const [field, value] of beside) {
    const text = parsed(value);
    if (typeof text === 'string') (CONTACTS.includes(field) ? contacts : names).push(text);
  }
  return nameWords(names, contacts);
}
