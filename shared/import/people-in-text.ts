import { peopleOfAddressLines } from './address-lines.ts';
import type { Sheets } from './containers/sheet.ts';
import { LINES_OF_PEOPLE } from './lines-of-people.ts';
import { peopleOfNameLine, peopleOfParticipants, peopleWithTitles, type Listed } from './name-lines.ts';

/** Longer texts are lists with columns. */
const MOST_LETTERS = 200_000;

/**
 * The people of a text that has no columns: lines of addresses, names in one line, participants of a meeting, names with their posts. Null for
 * every other text, which is read as a table.
 */
export function peopleInText(text: string): Sheets | null {
  if (text.length > MOST_LETTERS) return null;
  const bare = text
    .replace(/^\ufeff/u, '')
    .replaceAll('\u200b', '')
    .replaceAll('\u00a0', ' ');
  const participants = peopleOfParticipants(bare);
  const found =
    participants?.people ??
    peopleOfAddressLines(bare)?.map((person) => ({ ...person, title: '' })) ??
    peopleOfNameLine(bare) ??
    peopleWithTitles(bare);
  if (found === null || found.length === 0) return null;
  const own = participants?.own ?? '';
  return {
    format: LINES_OF_PEOPLE,
    sheets: [{ name: 'People', hidden: false, records: recordsOf(found), hasNames: true }],
    remarks: own === '' ? [] : [`“${own}” is marked as you, so this name is left out.`],
  };
}

const columns = [
  ['Name', (person: Listed) => person.name],
  ['Email', (person: Listed) => person.email],
  ['Title', (person: Listed) => person.title],
  ['Department', (person: Listed) => person.beside],
] as const;

/** Only the columns that say something. */
function recordsOf(people: readonly Listed[]): readonly (readonly string[])[] {
  const used = columns.filter(([name, of]) => name === 'Name' || people.some((person) => of(person) !== ''));
  return [used.map(([name]) => name), ...people.map((person) => used.map(([, of]) => of(person)))];
}
