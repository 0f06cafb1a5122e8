import { NotAList, type Sheets } from './containers/sheet.ts';
import { detectEncoding, tellingLines } from './detect-encoding.ts';
import { findDoubleEncoded } from './double-encoded.ts';
import { decodeCharset, decodeText, encodingNamed } from './encoding.ts';
import { encodingLabels, encodings, type Encoding } from './encoding-labels.ts';
import { emptyFile, kindOfBytes, kindOfText, notAList, refusedByText, type FileKind } from './file-kind.ts';
import { peopleInText } from './people-in-text.ts';
import { refusedBySize } from './list-size.ts';
import type { ImportProblem } from './problem.ts';

/** Where a list comes from: the bytes of a file, or what was pasted; `html` is the same with its tables. */
export type ListSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'paste'; readonly text: string; readonly html?: string };

/** An encoding to choose, and some words of the list as they would read. */
export type EncodingChoice = { readonly encoding: Encoding; readonly reads: string };

/** A list out of its file: text in which cells are still to be told apart, or tables with cells. */
export type OpenedList = {
  /** Null where the file's form fixes it, and for pasted text. */
  readonly encoding: Encoding | null;
  /** Empty where there is nothing to choose. */
  readonly encodingChoices: readonly EncodingChoice[];
  readonly problems: readonly ImportProblem[];
} & ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'sheets'; readonly found: Sheets });

export type OpenResult =
  { readonly ok: true; readonly list: OpenedList } | { readonly ok: false; readonly problem: ImportProblem };

/**
 * Tells what a file or a paste is and takes the list out of it; what is none is refused by its name. The libraries for
 * workbooks, pages, cards and encodings are loaded when they are needed. Never rejects because of what is in the list.
 */
export async function openList(source: ListSource, chosen?: Encoding): Promise<OpenResult> {
  try {
    return {
      ok: true,
      list: source.kind === 'paste' ? await openPaste(source) : await openFile(source, chosen),
    };
  } catch (failure) {
    if (failure instanceof Refused) return { ok: false, problem: failure.problem };
    if (failure instanceof NotAList) return { ok: false, problem: notAList(failure.message) };
    throw failure;
  }
}

class Refused extends Error {
  readonly problem: ImportProblem;
  constructor(problem: ImportProblem) {
    super(problem.text);
    this.problem = problem;
  }
}

async function openPaste({ text, html = '' }: Extract<ListSource, { kind: 'paste' }>): Promise<OpenedList> {
  stopAt(refusedBySize(Math.max(text.length, html.length)));
  const none = { encoding: null, encodingChoices: [] };
  if (/<table[\s>]/i.test(html)) {
    const { readHtml } = await import('./containers/html-tables.ts');
    const found = readHtml(html);
    // A page's frame is a table too: what has columns only in the text is taken from there.
    const columns = Math.max(
      0,
      ...found.sheets.flatMap(({ records }) => records.map((record) => record.length)),
    );
    const people = columns > 1 ? null : peopleInText(text);
    if (people !== null) return { ...none, problems: [], kind: 'sheets', found: people };
    if (columns > 1 || !text.includes('\t')) return { ...none, problems: [], kind: 'sheets', found };
  }
  // The head of a mail is taken for its people; as a file a mail is refused.
  const people = peopleInText(text);
  if (people !== null) return { ...none, problems: [], kind: 'sheets', found: people };
  return ofText(text, kindOfText(text), none, null);
}

async function openFile(
  { name, bytes }: Extract<ListSource, { kind: 'file' }>,
  chosen: Encoding | undefined,
): Promise<OpenedList> {
  stopAt(bytes.byteLength === 0 ? emptyFile() : refusedBySize(bytes.byteLength));
  const kind = kindOfBytes(bytes);
  if (kind.kind !== 'text') return ofBytes(bytes, kind);
  const detected = await detectEncoding(bytes, name);
  const encoding = chosen ?? (detected.certain ? detected.encoding : (charsetOf(bytes) ?? detected.encoding));
  const text = decodeText(bytes, encoding);
  const encodingChoices = detected.certain ? [] : choicesOf(bytes, [encoding, ...detected.likely]);
  return ofText(text, kindOfText(text), { encoding, encodingChoices }, bytes);
}

async function ofBytes(bytes: Uint8Array, kind: FileKind): Promise<OpenedList> {
  if (kind.kind === 'refused') throw new NotAList(kind.says);
  if (kind.kind !== 'workbook') throw new Error('only workbooks are read from bytes');
  const { readWorkbook } = await import('./containers/workbook.ts');
  const found = await readWorkbook(bytes, kind.format);
  return { encoding: null, encodingChoices: [], problems: [], kind: 'sheets', found };
}

async function ofText(
  raw: string,
  kind: FileKind,
  how: Pick<OpenedList, 'encoding' | 'encodingChoices'>,
  bytes: Uint8Array | null,
): Promise<OpenedList> {
  if (kind.kind === 'refused') throw new NotAList(kind.says);
  if (kind.kind === 'workbook') return ofBytes(bytes ?? new TextEncoder().encode(raw), kind);
  stopAt(refusedByText(raw));
  const { text, problems } = await mended(raw, how.encoding, kind.kind === 'text');
  const people = kind.kind === 'text' ? peopleInText(text) : null;
  if (people !== null) return { ...how, problems, kind: 'sheets', found: people };
  if (kind.kind === 'text') return { ...how, problems, kind: 'text', text };
  return { ...how, problems, kind: 'sheets', found: await sheetsOf(text, kind.kind) };
}

async function sheetsOf(text: string, kind: 'html' | 'json' | 'vcards'): Promise<Sheets> {
  if (kind === 'html') return (await import('./containers/html-tables.ts')).readHtml(text);
  if (kind === 'json') return (await import('./containers/json-list.ts')).readJson(text);
  return (await import('./containers/vcards.ts')).readVcards(text, decodeCharset);
}

function stopAt(problem: ImportProblem | null): void {
  if (problem !== null) throw new Refused(problem);
}

type Mending = { readonly text: string; readonly problems: readonly ImportProblem[] };

async function mended(text: string, encoding: Encoding | null, plain: boolean): Promise<Mending> {
  const double = findDoubleEncoded(text);
  if (double !== null) {
    const { before, after } = double.mended;
    const says = `Some letters were garbled, such as “${before}”. They have been repaired: “${after}”.`;
    return {
      text: double.mend(text),
      problems: [{ code: 'encoding', severity: 'mended', rows: [], text: says }],
    };
  }
  if (plain && ENTITY.test(text)) return withoutEntities(text);
  if (encoding === null || !text.includes('\ufffd')) return { text, problems: [] };
  const says = `Some characters cannot be read as ${encodingLabels[encoding]} and appear as �. Choose another text encoding under Columns, or correct them in the list.`;
  return { text, problems: [{ code: 'encoding', severity: 'note', rows: [], text: says }] };
}

/** Letters that a page had written as signs: `M&uuml;ller`, `M&#252;ller`. */
const ENTITY =
  /\p{L}*&(#\d{3,5}|#x[\da-f]{2,4}|[a-z]{1,2}(uml|acute|grave|circ|tilde|ring|cedil|slash|lig|caron));\p{L}*/iu;
const ENTITIES = /&(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/gi;

async function withoutEntities(text: string): Promise<Mending> {
  const { decodeEntities } = await import('./containers/html-tables.ts');
  const before = ENTITY.exec(text)?.[0] ?? '';
  const says = `Some letters were written as codes, such as “${before}”. They are read as letters: “${decodeEntities(before)}”.`;
  return {
    text: text.replace(ENTITIES, decodeEntities),
    problems: [{ code: 'encoding', severity: 'mended', rows: [], text: says }],
  };
}

/** The charset that a page or an XML file names in its first lines. */
function charsetOf(bytes: Uint8Array): Encoding | null {
  const start = decodeText(bytes.subarray(0, 2_048), 'windows-1252');
  if (!start.trimStart().startsWith('<')) return null;
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  return named === undefined ? null : encodingNamed(named);
}

const MOST_WORDS = 2;

/** Every encoding in which the sample has no unreadable byte, the likely ones first, with the first words that tell. */
function choicesOf(bytes: Uint8Array, likely: readonly Encoding[]): readonly EncodingChoice[] {
  const sample = tellingLines(bytes, 4_000);
  const seen = new Set<string>();
  // Of those that read alike the usual one stays, and the chosen one whatever it makes of the text.
  const choices = [...new Set([...likely.slice(0, 1), ...encodings])].flatMap((encoding, index) => {
    const text = decodeText(sample, encoding);
    if (index > 0 && (text.includes('\ufffd') || seen.has(text))) return [];
    seen.add(text);
    const people = text
      .split(/\r\n|\r|\n/)
      .slice(1)
      .join('\n');
    const words =
      (people.trim() === '' ? text : people).match(
        /[\p{L}\p{M}\p{S}\u0080-\uffff'’ -]*[\u0080-\uffff][^,;\t|"\r\n]*/gu,
      ) ?? [];
    const reads = new Set(words.slice(0, 20).map((word) => word.trim().slice(0, 24)));
    return [{ encoding, reads: [...reads].slice(0, MOST_WORDS).join(', ') }];
  });
  const rank = ({ encoding }: EncodingChoice): number => {
    const at = likely.indexOf(encoding);
    return at === -1 ? likely.length : at;
  };
  return choices.toSorted((a, b) => rank(a) - rank(b));
}
