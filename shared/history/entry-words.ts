import { ratingDefinitions, confidenceLabels, type RatingKind } from '../model/rating.ts';
import { entityOf, isEntityName } from '../model/registry.ts';
import { fieldText, rowText } from '../model/spoken.ts';
import { ratingKindOf, valueText } from '../reading/spoken-value.ts';
import { listed, lowerFirst, upperFirst } from '../text/wording.ts';
import { fromTo, hasProperName, ratedAsText, unknownValue } from './change-text.ts';
import type { HistoryItem, LoggedRow } from './entry.ts';
import { oneLine, type NameOf } from './names.ts';
import { toldAfterwards } from './past-tense.ts';

/** What the log has of one command. */
export type LoggedCommandFacts = {
  readonly kind: HistoryItem['kind'];
  /** Its sentence, as the undo menu says it. */
  readonly label: string;
  /** The first rows that it wrote, and how many there were in all. */
  readonly rows: readonly LoggedRow[];
  readonly rowCount: number;
};

export type EntryWords = Pick<HistoryItem, 'did' | 'reason' | 'details' | 'more'>;

const MOST_DETAILS = 8;
/** A command that wrote more rows than this is told as a whole. */
const FEW_ROWS = 3;
const MOST_NAMES = 5;
const LONGEST_QUOTE = 240;
/** Fields that say nothing to a reader, or are said by the sentence of the command. */
const silent: ReadonlySet<string> = new Set([
  'partnerId',
  'planId',
  'planLineId',
  'personId',
  'kind',
  'ratedBy',
  'ratedOn',
  'order',
  'x',
  'y',
  'rank',
  'priority',
  'because',
  'changedSince',
  'sample',
  'generatedAt',
  'generatedOn',
  'evidence',
  'confidence',
  'deleted',
]);
/** Texts that are told as what was said, not as a value. */
const spoken: readonly string[] = ['evidence', 'summary', 'reason', 'because', 'outcome'];

/** One command in the user's words, from its sentence and from what became different. */
export function entryWords({ kind, label, rows, rowCount }: LoggedCommandFacts, nameOf: NameOf): EntryWords {
  const [only] = rows;
  const rated = only !== undefined && rowCount === 1 ? ratedWords(only, nameOf) : null;
  // Whose changes they are is all that a merge says of itself.
  const did = rated ?? (kind === 'merge' ? '' : (toldAfterwards(label) ?? `noted: ${label}`));
  const reason = rowCount > FEW_ROWS ? '' : reasonOf(rows);
  // What the reason says need not be said again.
  const isSaid = (name: string): boolean => reason.includes(name.replace(/…$/, ''));
  const all = rated === null ? detailsOf(rows, rowCount > rows.length, nameOf, isSaid) : [];
  // Whom the sentence names need not be named again.
  const told = all.filter(
    (text) => !(text.startsWith('Deleted: ') && did.endsWith(text.slice('Deleted: '.length))),
  );
  const details = told.slice(0, MOST_DETAILS);
  return {
    did: withKind(kind, did),
    reason,
    details,
    // Of rows that are not looked at, only those count that go on with what is told.
    more: told.length - details.length + (rows.every(isChanged) ? Math.max(0, rowCount - rows.length) : 0),
  };
}

function withKind(kind: HistoryItem['kind'], did: string): string {
  if (kind === 'undo') return `took back: ${did}`;
  return kind === 'redo' ? `did again: ${did}` : did;
}

/** A single new rating, with its value before: `rated Ada Berg: support neutral → supporter`. */
function ratedWords(row: LoggedRow, nameOf: NameOf): string | null {
  const rating = ratingKindOf(row);
  const value = row.fields.find(({ field }) => field === 'values');
  if (rating === null || value === undefined) return null;
  const name = nameOf('person', row.row.slice(0, -rating.length - 1));
  if (name === '') return null;
  const before = row.what === 'added' ? [] : value.from;
  return `rated ${name}: ${ratingChange(rating, before, value.to)}`;
}

/** `support neutral → supporter` */
function ratingChange(rating: RatingKind, before: unknown, after: unknown): string {
  const said = (values: unknown): string =>
    ratedAsText(rating, values === undefined ? null : Array.isArray(values) ? values.map(String) : []);
  return `${lowerFirst(ratingDefinitions[rating].label)} ${said(before)} → ${said(after)}`;
}

/** Whether somebody wrote it in their own words: an outcome is a text of an action, and one of a list of a test. */
function isSpoken(entity: string, field: string): boolean {
  const spec = isEntityName(entity) ? entityOf(entity).fields[field] : undefined;
  return spoken.includes(field) && (spec === undefined || spec.typed === true);
}

/** What speaks for it, of a command that wrote one such text. */
function reasonOf(rows: readonly LoggedRow[]): string {
  const fields = rows.flatMap((row) => row.fields);
  const texts = rows.flatMap(({ entity, fields: own }) =>
    own.flatMap(({ field, to }) =>
      isSpoken(entity, field) && typeof to === 'string' && to.trim() !== '' ? [to] : [],
    ),
  );
  const [text] = texts;
  const sure = fields.find(({ field }) => field === 'confidence')?.to;
  const word = typeof sure === 'string' && Object.hasOwn(confidenceLabels, sure) ? confidenceWord(sure) : '';
  const quote = text === undefined || new Set(texts).size > 1 ? '' : `“${oneLine(text, LONGEST_QUOTE)}”`;
  return [word, quote].filter((part) => part !== '').join('; ');
}

function confidenceWord(id: string): string {
  const labels: Readonly<Record<string, string>> = confidenceLabels;
  return (labels[id] ?? '').toLowerCase();
}

/** Values of changed rows before and after, and names of rows that came or went where there are several. */
function detailsOf(
  rows: readonly LoggedRow[],
  isPart: boolean,
  nameOf: NameOf,
  isSaid: (name: string) => boolean,
): readonly string[] {
  const several = rows.length > 1;
  const isWhole = rows.length > FEW_ROWS;
  const newNames = new Set(
    rows.filter(({ what }) => what === 'added').map((row) => nameOf(row.entity, row.row)),
  );
  const changed = rows.filter(isChanged).flatMap((row) => {
    const { entity } = row;
    if (!isEntityName(entity)) return [];
    const said = row.fields
      .filter(({ field }) => !silent.has(field) && !isSpoken(entity, field))
      .map((each) => valueChange(row, each, nameOf, newNames))
      .filter((text) => text !== '');
    if (said.length === 0) return [];
    const name = several ? subjectOf(row, nameOf) : '';
    return [name === '' ? upperFirst(said.join('; ')) : `${name}: ${said.join('; ')}`];
  });
  if (!several) return changed;
  const others = rows.filter((row) => !isChanged(row) && row.entity !== 'rating');
  const hasPeople = others.some(({ entity }) => entity === 'person');
  // A seat is called by who holds it, who is told already.
  const told = others.filter(({ entity }) => entity !== 'seat' || !hasPeople);
  const came = isWhole
    ? peopleIn(others, isPart, nameOf)
    : told.flatMap((row) => cameOrWent(row, nameOf, isSaid));
  return [...came, ...changed];
}

function isChanged({ what }: LoggedRow): boolean {
  return what === 'changed';
}

/** Of much that came or went only the people are named. */
function peopleIn(rows: readonly LoggedRow[], isPart: boolean, nameOf: NameOf): readonly string[] {
  const named = (what: LoggedRow['what'], word: string): readonly string[] => {
    const names = rows
      .filter((row) => row.entity === 'person' && row.what === what)
      .map(({ entity, row }) => nameOf(entity, row));
    return names.length === 0
      ? []
      : [
          `${word}: ${isPart ? `${names.slice(0, MOST_NAMES).join(', ')} and others` : listed(names, MOST_NAMES)}`,
        ];
  };
  return [...named('added', 'New'), ...named('gone', 'Deleted')];
}

function cameOrWent(
  { entity, row, what }: LoggedRow,
  nameOf: NameOf,
  isSaid: (name: string) => boolean,
): readonly string[] {
  const name = nameOf(entity, row);
  if (name === '' || !isEntityName(entity) || isSaid(name)) return [];
  const kind = rowText(entity).replace(/^(?:a|an) /, '');
  const named = hasProperName(entity) ? name : `“${name}”`;
  return [`${what === 'added' ? 'New' : 'Deleted'}: ${kind} ${named}`];
}

function valueChange(
  place: LoggedRow,
  { field, from, to }: LoggedRow['fields'][number],
  nameOf: NameOf,
  newNames: ReadonlySet<string>,
): string {
  const rating = field === 'values' ? ratingKindOf(place) : null;
  if (rating !== null) return ratingChange(rating, from, to);
  const said = (value: typeof from): string => {
    if (value === undefined) return unknownValue;
    return oneLine(valueText({ ...place, field }, value, nameOf));
  };
  const [before, after] = [said(from), said(to)];
  // What came with the same command is told as new.
  return before === after || newNames.has(after) ? '' : fromTo(fieldText(field), before, after);
}

function subjectOf({ entity, row }: LoggedRow, nameOf: NameOf): string {
  const rating = ratingKindOf({ entity, row });
  return rating === null ? nameOf(entity, row) : nameOf('person', row.slice(0, -rating.length - 1));
}

/** An entry as one sentence with its author, such as `Hannah rated Ada Berg: support neutral → supporter`. */
export function entrySentence({ kind, who, did }: Pick<HistoryItem, 'kind' | 'who' | 'did'>): string {
  if (kind === 'merge') {
    const from = `From ${who.trim() === '' ? 'a colleague' : who.trim()}`;
    return did === '' ? from : `${from}: ${did}`;
  }
  return who.trim() === '' ? upperFirst(did) : `${who.trim()} ${did}`;
}
