import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '#shared/import/formula-guard.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const delimiters = [',', ';', '\t', '|', '\n', '\r'];
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs, ...delimiters),
      fc.constantFrom('"', "'", ' ', '\u00a0', '\u0000', '\u200b', '\ufeff', '\u3000', '\u00ad', '\u{e0020}'),
      fc.constantFrom('a', 'cmd', '1', '#N/A', 'é', '😀', "O'Brien", '(', '!'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Whether a spreadsheet that is generous about blanks, quotes and marks without width would calculate a cell. */
function isFormula(piece: string): boolean {
  return /^[\s\p{Cc}\p{Cf}"“”]*[=+\-@＝＋－＠]/u.test(piece);
}

/** The cells that a program makes of a file which it splits at `delimiter`: with quotes honoured, and without. */
function pieces(csv: string, delimiter: string): readonly string[] {
  const honoured = Papa.parse<string[]>(csv, { delimiter }).data.flat();
  const plain = csv.split(/[\r\n]/).flatMap((line) => line.split(delimiter));
  return [...honoured, ...plain];
}

describe('guarded cells', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardCell(text);
        expect(unguardCell(guarded) ?? guarded).toBe(text);
      }),
      { numRuns: 20_000 },
    );
  });

  it('begin no formula at whichever delimiter their file is split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
        (rows) => {
          const csv = Papa.unparse(
            rows.map((row) => row.map(guardCell)),
            { newline: '\r\n' },
          );
          for (const delimiter of [',', ';', '\t', '|'])
            expect(pieces(csv, delimiter).filter(isFormula), JSON.stringify(csv)).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
