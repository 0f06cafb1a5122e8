import { createHash } from 'node:crypto';
import type { StoredDifference, StoredDifferences } from '#shared/ipc/types.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { valueText } from '#shared/reading/spoken-value.ts';
import { FIRST_LINK, readLinks, type LinkPlace } from './compare-links.ts';
import { compareRow, readPart, startWalk, type Finding, type RowKey, type RowWalk } from './compare-row.ts';
import type { Reader } from '../engine/connection.ts';
import { findTable } from '../engine/entity-table.ts';

/** How many differences are told one by one; there can be as many as there are fields. */
const MOST_TOLD = 100;
const ROWS_AT_ONCE = 100;
const LONGEST_TEXT = 120;

/**
 * Compares the tables with the log, which tells every value a second time: damage that the structure of the file does not show. It reads
 * only, and works in small parts, between which anything may be committed. Nothing that it finds is mended here.
 */
export class Comparison {
  readonly #reader: Reader;
  readonly #lastSeq: () => number;
  readonly #found: StoredDifference[] = [];
  readonly #hash = createHash('sha256');
  #total = 0;
  #waiting: RowKey[] = [];
  #lastKey = 0;
  #walk: { readonly row: RowWalk; readonly seq: number } | null = null;
  #link: LinkPlace | null = FIRST_LINK;

  /** `lastSeq` gives the number of the newest command: a row that was written meanwhile is looked at again. */
  constructor(reader: Reader, lastSeq: () => number) {
    this.#reader = reader;
    this.#lastSeq = lastSeq;
  }

  /** Goes on for about that many milliseconds; what does not agree once everything was looked at, before that null. */
  step(milliseconds: number): StoredDifferences | null {
    const until = performance.now() + milliseconds;
    while (this.#once()) if (performance.now() >= until) return null;
    return { total: this.#total, differences: this.#found, digest: this.#hash.copy().digest('hex') };
  }

  /** Does one small part; false at the end. */
  #once(): boolean {
    if (this.#link !== null) {
      const { broken, next } = readLinks(this.#reader, this.#link);
      for (const table of broken)
        this.#tell(noRow, { kind: 'log', field: table, stored: null, logged: null });
      this.#link = next;
      return true;
    }
    const row = this.#current();
    if (row === null) return false;
    if (readPart(this.#reader, row)) return true;
    for (const finding of compareRow(this.#reader, row)) this.#tell(finding, finding);
    this.#walk = null;
    this.#waiting.shift();
    return true;
  }

  #current(): RowWalk | null {
    const seq = this.#lastSeq();
    if (this.#walk?.seq === seq) return this.#walk.row;
    if (this.#waiting.length === 0) {
      this.#waiting = this.#reader
        .prepare(`SELECT key, entity, row FROM row_key WHERE key > ? ORDER BY key LIMIT ${ROWS_AT_ONCE}`)
        .all(this.#lastKey) as RowKey[]; // the columns are those of the type
      this.#lastKey = this.#waiting.at(-1)?.key ?? this.#lastKey;
    }
    const [next] = this.#waiting;
    if (next === undefined) return null;
    const row = startWalk(next);
    this.#walk = { row, seq };
    return row;
  }

  #tell(key: RowKey, finding: Pick<Finding, 'kind' | 'field' | 'stored' | 'logged'>): void {
    this.#total += 1;
    const { kind, field, stored, logged } = finding;
    this.#hash.update(`${JSON.stringify([key.entity, key.row, kind, field, stored, logged])}\n`);
    if (this.#found.length >= MOST_TOLD) return;
    const partnerId = partnerOf(this.#reader, key);
    const spoken = (value: FieldValue): string =>
      shortened(valueText({ ...key, field }, value, (entity, row) => nameOf(this.#reader, { entity, row })));
    this.#found.push({
      kind,
      entity: key.entity,
      row: key.row,
      rowName: nameOf(this.#reader, key),
      field,
      partnerId,
      partnerName: partnerId === null ? '' : nameOf(this.#reader, { entity: 'partner', row: partnerId }),
      stored: shortened(stored),
      logged: shortened(logged),
      storedText: spoken(stored),
      loggedText: spoken(logged),
    });
  }
}

const noRow: RowKey = { key: 0, entity: '', row: '' };

/** Null for what all partners share, and where it cannot be told any more. */
function partnerOf(reader: Reader, { entity, row }: RowKey): string | null {
  if (entity === 'partner') return row;
  const table = findTable(entity);
  if (table === null || table.partnerPosition < 0) return null;
  const found = reader.prepareRaw(`SELECT "partnerId" FROM "${table.entity}" WHERE id = ?`).get(row) as
    [string] | undefined; // one text column
  return found?.[0] ?? null;
}

/** What a row is called on the screen; of a rating, a test, a membership or a seat that somebody holds the person's name. */
export function nameOf(reader: Reader, { entity, row }: Omit<RowKey, 'key'>): string {
  const table = findTable(entity);
  if (table === null) return '';
  const occupant = entity === 'seat' ? occupantOf(reader, row) : '';
  if (occupant !== '') return occupant;
  const name = ['name', 'title', 'text', 'personId', 'summary'].find((field) => table.positionOf.has(field));
  if (name === undefined) return '';
  const found = reader.prepareRaw(`SELECT "${name}" FROM "${table.entity}" WHERE id = ?`).get(row) as
    [string | null] | undefined; // one text column
  const text = found?.[0] ?? '';
  return name === 'personId' ? nameOf(reader, { entity: 'person', row: text }) : text.slice(0, LONGEST_TEXT);
}

function occupantOf(reader: Reader, seat: string): string {
  const found = reader
    .prepareRaw('SELECT p.name FROM seat s JOIN person p ON p.id = s."personId" WHERE s.id = ?')
    .get(seat) as [string | null] | undefined; // one text column
  return found?.[0]?.slice(0, LONGEST_TEXT) ?? '';
}

function shortened(value: FieldValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text;
}
