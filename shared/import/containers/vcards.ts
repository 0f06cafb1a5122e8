import ICAL from 'ical.js';
import { MAX_LIST_BYTES, MAX_RECORDS } from './limits.ts';
import { NotAList, withinLimits, type Sheets } from './sheet.ts';
import { asVcard3 } from './vcard-21.ts';

type Card = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

const columns = [
  'Name',
  'First Name',
  'Last Name',
  'Job Title',
  'Department',
  'Company',
  'Email',
  'Other Email',
  'Phone',
  'Manager',
  'Notes',
  'ID',
] as const;
type Column = (typeof columns)[number];

/**
 * The cards of an address book, vCard 2.1, 3 and 4, one row each. Of several addresses or numbers the one of the work comes
 * first. Groups and cards of a company alone are no people and are said. Throws `NotAList`.
 */
export function readVcards(text: string, decode: (bytes: Uint8Array, charset: string) => string): Sheets {
  const cards = cardsOf(text.slice(0, MAX_LIST_BYTES).replace(/\r\n?/g, '\n'));
  const rows: (readonly string[])[] = [];
  let broken = 0;
  let others = 0;
  for (const card of cards) {
    const read = parse(card, decode);
    if (read === null) broken += 1;
    else if (isNobody(read)) others += 1;
    else rows.push(rowOf(read));
  }
  if (rows.length === 0) throw new NotAList('This address book (vCard) holds no card of a person.');
  const used = columns.map((_, c) => rows.some((row) => row[c] !== ''));
  const records = [columns, ...rows].map((row) => withinLimits(row.filter((_, c) => used[c] === true)));
  return {
    format: 'Address book (vCard)',
    sheets: [{ name: 'Cards', hidden: false, records }],
    remarks: remarksOn(broken, others),
  };
}

/** From each line `BEGIN:VCARD` to the next `END:VCARD`; a card that is never closed ends the list. */
function cardsOf(text: string): readonly string[] {
  const cards: string[] = [];
  const marks = /^(BEGIN|END):VCARD[ \t]*$/gim;
  let start = -1;
  for (let mark = marks.exec(text); mark !== null && cards.length < MAX_RECORDS; mark = marks.exec(text)) {
    if (mark[1]?.toUpperCase() === 'BEGIN') start = mark.index;
    else if (start !== -1) {
      cards.push(text.slice(start, marks.lastIndex));
      start = -1;
    }
  }
  return cards;
}

function remarksOn(broken: number, others: number): readonly string[] {
  const remarks: string[] = [];
  if (broken > 0)
    remarks.push(`${cardsText(broken)} cannot be read and ${broken === 1 ? 'is' : 'are'} left out.`);
  if (others > 0)
    remarks.push(
      `${cardsText(others)} of a group or a company, not of a person, ${others === 1 ? 'is' : 'are'} left out.`,
    );
  return remarks;
}

function cardsText(count: number): string {
  return count === 1 ? 'One card' : `${count} cards`;
}

function parse(card: string, decode: (bytes: Uint8Array, charset: string) => string): Card | null {
  // Pictures are by far the most of a card, and nothing of them is read.
  const light = card.replace(/^(?:[\w-]+\.)?(?:PHOTO|LOGO|KEY|SOUND)[;:][^\n]*(?:\n[ \t][^\n]*)*\n/gim, '');
  const old = /^VERSION:2\.1/im.test(light);
  try {
    const parsed: unknown = ICAL.parse(old ? asVcard3(light, decode) : light);
    return new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    return null;
  }
}

function isNobody(card: Card): boolean {
  const kind =
    firstText(card, 'kind') || firstText(card, 'x-addressbookserver-kind') || firstText(card, 'x-abshowas');
  return /^(group|org|location|device|application|company)$/i.test(kind);
}

function rowOf(card: Card): readonly string[] {
  const [family = '', given = '', middle = '', , suffix = ''] = parts(card, 'n');
  const [company = '', ...units] = parts(card, 'org');
  const emails = ordered(card, 'email');
  const row: Readonly<Record<Column, string>> = {
    Name: firstText(card, 'fn'),
    'First Name': [given, middle].filter((part) => part !== '').join(' '),
    'Last Name': [family, suffix].filter((part) => part !== '').join(' '),
    'Job Title': firstText(card, 'title') || firstText(card, 'role'),
    Department: units.filter((unit) => unit !== '').join(' / '),
    Company: company,
    Email: emails[0] ?? '',
    'Other Email': emails.slice(1).join('; '),
    Phone: ordered(card, 'tel')[0] ?? '',
    Manager: firstText(card, 'x-ms-manager') || firstText(card, 'x-manager') || related(card),
    Notes: firstText(card, 'note'),
    ID: firstText(card, 'uid').replace(/^urn:uuid:/i, ''),
  };
  // The name as the card writes it is whole; its parts serve cards that have nothing else.
  const whole = row.Name !== '' ? { ...row, 'First Name': '', 'Last Name': '' } : row;
  return columns.map((column) => whole[column].trim());
}

/** A manager among the relations: `RELATED;TYPE=manager`, or Apple's label beside a related name. */
function related(card: Card): string {
  const direct = card.getAllProperties('related').find((property) => /manager|boss/i.test(typesOf(property)));
  if (direct !== undefined) return valueOf(direct).replace(/^mailto:/i, '');
  for (const property of card.getAllProperties('x-abrelatednames')) {
    const group = String(property.getParameter('group') ?? '');
    const label = card
      .getAllProperties('x-ablabel')
      .find((one) => group !== '' && String(one.getParameter('group') ?? '') === group);
    if (label !== undefined && /manager/i.test(valueOf(label))) return valueOf(property);
  }
  return '';
}

function firstText(card: Card, name: string): string {
  const property = card.getFirstProperty(name);
  return property === null ? '' : valueOf(property);
}

function valueOf(property: Property): string {
  const value: unknown = property.getFirstValue();
  if (Array.isArray(value))
    return value
      .flat()
      .map(String)
      .filter((part) => part !== '')
      .join(' ');
  // Texts, or times that know how to write themselves.
  return value === null || value === undefined ? '' : String(value as string);
}

function parts(card: Card, name: string): readonly string[] {
  const value: unknown = card.getFirstProperty(name)?.getFirstValue();
  const list: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  return list.map((part) => (Array.isArray(part) ? part.map(String).join(' ') : String(part)));
}

function typesOf(property: Property): string {
  return [property.getParameter('type')].flat().join(' ').toLowerCase();
}

/** What belongs to the work first, then what is preferred, then the rest; fax numbers never. */
function ordered(card: Card, name: string): readonly string[] {
  const rank = (property: Property): number => {
    const types = typesOf(property);
    if (/home|private/.test(types)) return 3;
    if (types.includes('work')) return 0;
    return types.includes('pref') || property.getParameter('pref') !== undefined ? 1 : 2;
  };
  return card
    .getAllProperties(name)
    .filter((property) => !/fax|pager/.test(typesOf(property)))
    .map((property) => ({ rank: rank(property), value: valueOf(property).replace(/^(mailto|tel):/i, '') }))
    .filter(({ value }) => value.trim() !== '')
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
