import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_RECORDS } from '#shared/import/containers/limits.ts';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { mappingOf } from '#shared/import/mapping.ts';
import { openList } from '#shared/import/open-list.ts';
import { previewImport } from '#shared/import/preview.ts';
import { readTable } from '#shared/import/table.ts';
import { emptyState } from '#shared/model/partner-state.ts';

const sheet = XLSX.utils.aoa_to_sheet([
  ['Name', 'Title', 'Manager'],
  ['Ada Berg', 'CEO', ''],
  ['Ben Vik', 'CTO', 'Ada Berg'],
]);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'Team');
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A whole file of each kind; what is made of them below is broken. */
const whole: readonly Uint8Array[] = [
  ...(['xlsx', 'xlsb', 'xls', 'ods', 'xlml'] as const).map(
    (bookType) => new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer),
  ),
  text('<table><tr><th>Name</th><th>Title</th></tr><tr><td rowspan=3>Ada</td><td>CEO</td></tr></table>'),
  text('[{"name":"Ada Berg","boss":{"name":"Ben"}},{"name":"Ben","tags":["a"]}]'),
  text('BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg\nTEL;WORK:1\nEND:VCARD\n'),
  text('Name|Title\nJörg|CEO\n'),
];

const broken = fc.record({
  of: fc.constantFrom(...whole),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
});

function breakIt({ of, cut, changes }: typeof broken extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const bytes = cut > 0.5 ? of.slice() : of.slice(0, Math.ceil(of.length * cut * 2));
  for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
  return bytes;
}

async function sentenceOf(bytes: Uint8Array): Promise<string> {
  const open = await openList({ kind: 'file', name: 'x', bytes });
  if (!open.ok) return open.problem.text;
  const read = readTable(open.list);
  if (!read.ok) return read.problem.text;
  const { table } = read;
  expect(table.rows.length).toBeLessThanOrEqual(MAX_RECORDS);
  expect(table.headers.length).toBeLessThanOrEqual(MAX_COLUMNS);
  previewImport(table, mappingOf(proposeColumns(table)), emptyState(), {
    userName: 'Mia',
    today: '2026-03-01',
  });
  return 'Read.';
}

describe('openList', () => {
  it('reads every whole file', async () => {
    for (const bytes of whole) expect(await sentenceOf(bytes)).toBe('Read.');
  });

  it(
    'answers cut and changed files with a list or a sentence, never with a failure',
    { timeout: 120_000 },
    () =>
      fc.assert(
        fc.asyncProperty(broken, async (how) => {
          expect(await sentenceOf(breakIt(how))).toMatch(/^[A-Z].*\.$/s);
        }),
        { numRuns: 300 },
      ),
  );

  it('answers any bytes with a list or a sentence', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await sentenceOf(bytes)).toMatch(/^[A-Z].*\.$/s);
      }),
    ),
  );
});
