import { foldWords } from '../text/fold.ts';
import { withoutPictures } from '../text/name-parts.ts';
import { cutToLimit, type CellRepair } from './clean-cell.ts';
import { addressesIn, bestAddress, isAddress, type EmailCandidate } from './email-address.ts';
import { isEmptyCell } from './empty-cell.ts';
import { looksLikeFormula } from './formula-guard.ts';
import { fieldInfo, type ImportField } from './import-field.ts';
import { idKey } from './id-key.ts';
import { labelsManager, placeOfLabel } from './labelled-columns.ts';
import { normaliseCell, phonesIn } from './normalise-value.ts';
import {
  inReadingOrder,
  joinName,
  joinSplitName,
  nameFromEmail,
  turnedRound,
  withoutStatus,
} from './person-name.ts';
import type { Reading } from './reading.ts';
import type { TableRow } from './table.ts';
import { goneIn } from './status-column.ts';
import { titleWithoutVacant, vacantSeat } from './vacant-seat.ts';

/** A filled cell that names a manager. */
export type ManagerCell = { readonly text: string; readonly column: number };

/** One row of a list with its cells by meaning; a field that is not mapped or whose cell is empty is missing. */
export type RowValues = {
  readonly rowNumber: number;
  readonly values: ReadonlyMap<ImportField, string>;
  /** All filled cells that may name the manager, in the order of the columns. */
  readonly managers: readonly ManagerCell[];
  /** The same for a second manager. */
  readonly dotted: readonly ManagerCell[];
  /** All addresses of the row, the one that is kept among them. */
  readonly emails: readonly string[];
  /** The person's name in reading order; '' for a vacant seat. */
  readonly name: string;
  /** The words with which the list says that nobody holds the post; '' when it says nothing of the kind. */
  readonly vacant: string;
  /** What the list says of somebody who is no longer there; '' for everybody else. */
  readonly gone: string;
  readonly nameFromEmail: boolean;
  readonly repairs: readonly RowRepair[];
};

export type RowRepair = {
  readonly repair: CellRepair;
  readonly column: number;
  /** Whether the cell may hold a long text. */
  readonly long: boolean;
};

type Part = { readonly text: string; readonly column: number };

/** Reads one row: cleans each cell, takes words for "empty" as that, chooses between columns of the same meaning, puts the name together. */
export function readRow(row: TableRow, reading: Reading): RowValues {
  const values = new Map<ImportField, string>();
  const repairs: RowRepair[] = [];
  const managers: ManagerCell[] = [];
  const dotted: ManagerCell[] = [];
  let emails: readonly string[] = [];
  let goneByStatus = '';
  for (const [field, columns] of reading.columns) {
    const parts: Part[] = [];
    for (const column of columns) {
      const raw = row.cells[column] ?? '';
      if (raw === '') continue;
      const clean = normaliseCell(field, raw);
      for (const repair of clean.repairs) repairs.push({ repair, column, long: fieldInfo(field).long });
      if (clean.text === '' || (!reading.own && isEmptyCell(field, clean.text))) continue;
      parts.push({ text: clean.text, column });
    }
    if (parts.length === 0) continue;
    if (field === 'manager') managers.push(...parts.filter((part) => isManager(part, row, reading)));
    else if (field === 'dottedManager') dotted.push(...parts);
    else if (field === 'email') {
      const found = candidates(parts, row, reading);
      emails = found.map(({ address }) => address).filter(isAddress);
      const best = bestAddress(found);
      if (best !== null) values.set('email', best);
    } else if (field === 'phone' && !reading.own) values.set('phone', bestPhone(parts, row, reading));
    else if (field === 'status') goneByStatus = goneOf(parts, reading);
    else if (field === 'leftOn' && parts.some(({ text }) => NEVER.test(text))) continue;
    else values.set(field, joined(field, parts));
  }
  const bossName = joinName(values.get('managerFirstName'), values.get('managerLastName'));
  if (bossName !== '') managers.push({ text: bossName, column: -1 });
  const read = readName(values, reading);
  const vacant = read.vacant === null ? '' : read.written;
  const title = values.get('title') ?? '';
  if (!reading.own && (vacant !== '' || (read.name === '' && title !== ''))) {
    const post = titleWithoutVacant(title) || (read.vacant?.title ?? '');
    if (post === '') values.delete('title');
    else values.set('title', post);
  }
  const email = values.get('email');
  const fromEmail =
    !reading.own && vacant === '' && read.name === '' && email !== undefined && email.includes('@');
  return {
    rowNumber: row.rowNumber,
    values,
    managers,
    dotted,
    emails,
    name: fromEmail ? nameFromEmail(email) : read.name,
    vacant,
    gone: read.gone || goneByStatus,
    nameFromEmail: fromEmail,
    repairs,
  };
}

/** In an address book the manager is a relation like others; its label says which. */
function isManager({ column }: Part, row: TableRow, reading: Reading): boolean {
  const label = reading.relations.get(column);
  return label === undefined || labelsManager(row.cells[label] ?? '');
}

function placeOf(column: number, row: TableRow, reading: Reading): -1 | 0 | 1 {
  const label = reading.labels.get(column);
  const said = label === undefined ? 0 : placeOfLabel(row.cells[label] ?? '');
  return said === 0 ? (reading.places[column] ?? 0) : said;
}

function candidates(parts: readonly Part[], row: TableRow, reading: Reading): readonly EmailCandidate[] {
  return parts.flatMap(({ text, column }) =>
    (reading.own ? [text] : addressesIn(text)).map((address) => ({
      address,
      place: placeOf(column, row, reading),
    })),
  );
}

function bestPhone(parts: readonly Part[], row: TableRow, reading: Reading): string {
  const found = parts.flatMap(({ text, column }) =>
    phonesIn(text).map((phone) => ({ phone, place: placeOf(column, row, reading) })),
  );
  const best = found.toSorted((a, b) => b.place - a.place)[0];
  return best?.phone ?? '';
}

function joined(field: ImportField, parts: readonly Part[]): string {
  const { joining } = fieldInfo(field);
  const texts = parts.map(({ text }) => text);
  if (texts.length === 1 || joining === 'one' || joining === 'first' || joining === 'each')
    return texts[0] ?? '';
  const text = [...new Set(texts)].join(joining === 'comma' ? ', ' : '\n');
  return cutToLimit(text, fieldInfo(field).long);
}

/** The day that programs write for "until further notice". */
const NEVER = /(^|\D)(9999|2999)(\D|$)/;

/** What the first column of states says of somebody who is no longer there. */
function goneOf(parts: readonly Part[], reading: Reading): string {
  for (const { text, column } of parts) {
    const how = reading.statuses.get(column);
    const said = how === undefined ? '' : goneIn(text, how);
    if (said !== '') return said;
  }
  return '';
}

type NameRead = {
  readonly name: string;
  readonly gone: string;
  readonly written: string;
  readonly vacant: { readonly title: string } | null;
};

const nothing: NameRead = { name: '', gone: '', written: '', vacant: null };

function readName(values: ReadonlyMap<ImportField, string>, reading: Reading): NameRead {
  const { own, familyInFront, lastFirst, twoFamilyNames } = reading;
  const full = values.get('name');
  if (own) return { ...nothing, name: full ?? splitName(values, familyInFront) };
  if (full !== undefined && looksLikeFormula(full))
    return foldWords(full) === '' ? nothing : { ...nothing, name: cutToLimit(full, false) };
  const written = full ?? splitName(values, familyInFront);
  const vacant = vacantSeat(written);
  if (vacant !== null) return { ...nothing, written, vacant };
  const { name, note, said } = withoutStatus(withoutPictures(withoutOwnId(written, values)));
  const ordered =
    lastFirst && !familyInFront && full !== undefined
      ? turnedRound(name, twoFamilyNames)
      : inReadingOrder(name);
  // A dash or three question marks are no name.
  if (foldWords(ordered) === '') return nothing;
  return { ...nothing, name: cutToLimit(ordered, false), gone: note === 'gone' ? said : '' };
}

/** `Nora Lie (1001)` where 1001 is the ID of the row. */
function withoutOwnId(name: string, values: ReadonlyMap<ImportField, string>): string {
  if (!/[)\]]$/u.test(name)) return name;
  const found = /^(.*\S)\s*[([]\s*#?([\w.-]+)\s*[)\]]$/u.exec(name);
  const id = found?.[2] ?? '';
  const own = [values.get('externalId'), values.get('positionId')];
  return found !== null && /\d/.test(id) && own.some((one) => one !== undefined && idKey(one) === idKey(id))
    ? (found[1] ?? name)
    : name;
}

function splitName(values: ReadonlyMap<ImportField, string>, familyInFront: boolean): string {
  const last = joinName(values.get('lastName'), values.get('secondLastName')) || undefined;
  const name = joinSplitName(values.get('firstName'), values.get('middleName'), last, familyInFront);
  const suffix = values.get('nameSuffix');
  return suffix === undefined || name === '' ? name : `${name} ${suffix}`;
}
