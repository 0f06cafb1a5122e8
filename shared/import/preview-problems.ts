import { MAX_LONG_TEXT, MAX_SHORT_TEXT } from '#shared/model/field.ts';
import { isAddress } from './email-address.ts';
import type { FoundManagers } from './find-managers.ts';
import type { Node } from './manager-index.ts';
import { holdsDates } from './mapping.ts';
import type { Matches } from './match-rows.ts';
import { nameKey } from './name-key.ts';
import {
  rowsText,
  rowsTextInside,
  type ImportProblem,
  type ProblemCode,
  type ProblemSeverity,
} from './problem.ts';
import { parseDate } from './parse-date.ts';
import type { PreviewRow } from './preview-row.ts';
import type { ReportingLine } from './reporting-lines.ts';
import type { ListIdentities } from './row-identity.ts';
import type { RowValues } from './row-values.ts';
import type { Table } from './table.ts';

const order: readonly ProblemSeverity[] = ['stop', 'left-out', 'mended', 'note'];

/** `limit`: how many characters the column keeps. */
type Collected = {
  readonly code: ProblemCode;
  readonly rows: number[];
  readonly column: string;
  readonly limit: number;
  /** Whom the first of its rows asks for, or what it says. */
  readonly asked: string;
};

/** Everything that the problems of a list are told from. */
export type PreviewedList = {
  readonly table: Table;
  readonly rows: readonly RowValues[];
  readonly list: ListIdentities;
  readonly matches: Matches;
  readonly managers: readonly FoundManagers[];
  readonly lines: readonly ReportingLine[];
  readonly leads: ReadonlySet<Node>;
  /** For each row what the list says of somebody who is no longer there, or ''. */
  readonly gone: readonly string[];
  readonly previewed: readonly PreviewRow[];
};

/** All problems of a list and its preview as sentences, the same kind together, the worst first. */
export function collectProblems(all: PreviewedList): readonly ImportProblem[] {
  const { table, rows, list, matches, managers, lines, leads, gone, previewed } = all;
  const found = new Map<string, Collected>();
  const add = (code: ProblemCode, rowNumber: number, column = '', limit = 0, asked = ''): void => {
    const key = `${code}|${column}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { code, rows: [rowNumber], column, limit, asked });
    else if (known.rows.at(-1) !== rowNumber) known.rows.push(rowNumber);
  };
  const namesakes = knownNames(matches);
  rows.forEach((row, r) => {
    const { rowNumber } = row;
    for (const { repair, column, long } of row.repairs)
      add(repair, rowNumber, table.headers[column] ?? '', long ? MAX_LONG_TEXT : MAX_SHORT_TEXT);
    const identity = list.identities[r];
    if (identity?.kind === 'no-person')
      add(identity.why === 'nameless' ? 'no-name' : 'not-a-person', rowNumber);
    if (identity?.kind === 'repeats') add('duplicate', rowNumber);
    if (identity?.kind === 'vacant') add('vacant', rowNumber);
    if (identity?.kind === 'post') add('second-post', rowNumber);
    if (identity?.kind !== 'person' && identity?.kind !== 'vacant' && identity?.kind !== 'post') return;
    if ((gone[r] ?? '') !== '' && previewed[r]?.status === 'new') add('gone', rowNumber);
    if (row.nameFromEmail) add('name-from-email', rowNumber);
    if (row.name.includes('?') && LOST.test(row.name)) add('lost-letters', rowNumber, '', 0, row.name);
    if (list.borrowedIds.has(r)) add('duplicate-id', rowNumber);
    if (matches.foreignIds.has(r)) add('foreign-id', rowNumber);
    const answer = managers[r]?.answer;
    if (answer?.kind === 'found' && answer.guess?.sure === false)
      add('manager-guessed', rowNumber, answer.guess.by);
    if ((managers[r]?.lost.length ?? 0) > 0) add('dotted-not-found', rowNumber);
    if (answer?.kind === 'not-found') add('manager-not-found', rowNumber, '', 0, answer.asked);
    if (answer?.kind === 'ambiguous') add('manager-ambiguous', rowNumber);
    if (answer?.kind === 'self' && !leads.has(r)) add('self-manager', rowNumber);
    if ((lines[r]?.cycle ?? null) !== null) add('cycle', rowNumber);
    if (previewed[r]?.status === 'new' && namesakes.has(nameKey(row.name))) add('same-name', rowNumber);
    for (const outcome of previewed[r]?.outcomes ?? []) {
      if (outcome.kind === 'refused') add(refusedWhy(outcome), rowNumber, outcome.label);
      const writes = outcome.kind === 'set' || outcome.kind === 'changed';
      if (outcome.field === 'email' && writes && !isAddress(outcome.after))
        add('no-address', rowNumber, '', 0, outcome.after);
    }
  });
  const said = [...found.values()].map((problem): ImportProblem => ({
    ...wording[problem.code](problem),
    code: problem.code,
    rows: problem.rows,
  }));
  return [...table.problems, ...said].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** A letter that was turned into a question mark before the list was saved. */
const LOST = /\p{L}\?+\p{L}|(^|\s)\?+\p{L}|\p{L}\?+(\s|$)/u;

/** Of a date in numbers alone, day and month could change places. */
function refusedWhy({ field, after }: PreviewRow['outcomes'][number]): ProblemCode {
  if (field === 'place' || !holdsDates(field)) return 'unknown-value';
  // The 31 February is none in any order.
  const isDate = parseDate(after, 'day-first') !== null || parseDate(after, 'month-first') !== null;
  return isDate ? 'open-date' : 'unread-date';
}

function knownNames(matches: Matches): ReadonlySet<string> {
  return new Set(matches.places.map(({ person }) => nameKey(person?.name ?? '')).filter((key) => key !== ''));
}

/** The word for one row or for several. */
function word({ rows }: Collected, one: string, several: string): string {
  return rows.length === 1 ? one : several;
}

type Wording = (problem: Collected) => { readonly severity: ProblemSeverity; readonly text: string };

function says(severity: ProblemSeverity, sentence: (p: Collected) => string): Wording {
  return (p) => ({ severity, text: sentence(p) });
}

const unused: Wording = says('note', (p) => `${rowsText(p.rows)}: please check.`);

const wording: Readonly<Record<ProblemCode, Wording>> = {
  // Said where the list is read, before there are rows.
  empty: unused,
  'not-a-list': unused,
  'too-large': unused,
  'too-many-rows': unused,
  'too-many-changes': unused,
  'only-header': unused,
  'no-name-column': unused,
  'unclosed-quote': unused,
  'ragged-short': unused,
  'ragged-long': unused,
  encoding: unused,
  file: unused,
  'no-name': says('left-out', (p) => `${rowsText(p.rows)}: no name, so nothing of it comes in.`),
  duplicate: says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: the same person as in an earlier row, so ${word(p, 'it is', 'they are')} left out. Tick ${word(p, 'the row', 'a row')} to bring it in as another person.`,
  ),
  'not-a-person': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: ${word(p, 'a total, a heading, a room or a device', 'totals, headings, rooms or devices')}, so ${word(p, 'it is', 'they are')} left out. Tick ${word(p, 'the row', 'a row')} to bring it in anyway.`,
  ),
  'second-post': says(
    'note',
    (p) => `${rowsText(p.rows)}: another post of a person in an earlier row. The person gets a second seat.`,
  ),
  gone: says(
    'note',
    (p) =>
      `${rowsText(p.rows)}: according to the list, ${word(p, 'this person is', 'these people are')} no longer there. You can leave ${word(p, 'the row', 'the rows')} out.`,
  ),
  'manager-guessed': says(
    'note',
    (p) => `${rowsText(p.rows)}: the manager was found by ${p.column}. Please check.`,
  ),
  'dotted-not-found': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: the second manager was not found in the list or at this partner, so there is no dotted line.`,
  ),
  'spoilt-number': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: a spreadsheet has shortened the number (such as 4.79E+09), and its digits are lost. The cell is left out. To keep it, format the column as text and export the list again.`,
  ),
  'no-address': says('note', (p) =>
    p.rows.length === 1
      ? `${rowsText(p.rows)}: “${p.asked}” is not a whole email address. It is kept as it is written.`
      : `${rowsText(p.rows)}: email addresses such as “${p.asked}” are not whole. They are kept as they are written.`,
  ),
  'unread-date': says(
    'left-out',
    (p) => `${rowsText(p.rows)}, column “${p.column}”: this is not a date. It is left out.`,
  ),
  'open-date': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: day or month first? Choose under Columns; until then the date is left out.`,
  ),
  'duplicate-id': says(
    'mended',
    (p) =>
      `${rowsText(p.rows)}: the ID is that of another person in an earlier row. Both people come in, and the earlier one keeps the ID.`,
  ),
  'foreign-id': says(
    'mended',
    (p) =>
      `${rowsText(p.rows)}: at this partner the ID is that of somebody with another name and address, so it was not used to recognise anybody and is left out. If the column only numbers the rows, leave it out under Columns.`,
  ),
  'manager-not-found': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: ${word(p, `the manager “${p.asked}” was`, `managers such as “${p.asked}” were`)} not found in the list or at this partner. The ${word(p, 'person comes', 'people come')} in without a manager.`,
  ),
  'manager-ambiguous': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: several people could be the manager. The ${word(p, 'person comes', 'people come')} in without one. An ID or email address of the manager in the list would tell.`,
  ),
  'self-manager': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}: ${word(p, 'this person is listed as their own manager. The person comes', 'these people are listed as their own managers. They come')} in without a manager.`,
  ),
  cycle: says(
    'left-out',
    (p) =>
      `The reporting ${word(p, 'line', 'lines')} in ${rowsTextInside(p.rows)} would make people report to each other in a circle. The ${word(p, 'person comes', 'people come')} in without ${word(p, 'this line', 'these lines')}.`,
  ),
  vacant: says(
    'note',
    (p) =>
      `${rowsText(p.rows)}: no name, or a word such as “Vacant” in its place. ${word(p, 'It comes in as a vacant seat', 'They come in as vacant seats')}.`,
  ),
  'name-from-email': says(
    'mended',
    (p) => `${rowsText(p.rows)}: no name, so it is made from the email address.`,
  ),
  'lost-letters': says(
    'note',
    (p) =>
      `${rowsText(p.rows)}: letters were lost before the list was saved, as in “${p.asked}”. Export it as Excel or as CSV in UTF-8, or correct the names afterwards.`,
  ),
  'same-name': says(
    'note',
    (p) =>
      `${rowsText(p.rows)}: this partner already has a person of this name with another title. ${word(p, 'This row comes in as another person', 'These rows come in as other people')}.`,
  ),
  cut: says(
    'mended',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: the text is too long. The first ${p.limit.toLocaleString('en-US')} characters are kept.`,
  ),
  'control-characters': says(
    'mended',
    (p) => `${rowsText(p.rows)}, column “${p.column}”: characters that cannot be shown were removed.`,
  ),
  formula: says(
    'note',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: looks like a formula. It is kept as plain text and never calculated.`,
  ),
  'formula-error': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: a spreadsheet error such as #N/A. The cell is left out.`,
  ),
  'unknown-value': says(
    'left-out',
    (p) =>
      `${rowsText(p.rows)}, column “${p.column}”: this field cannot have this value. The cell is left out.`,
  ),
};
