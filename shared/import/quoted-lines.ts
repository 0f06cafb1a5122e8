import Papa from 'papaparse';
import { delimiterCharacters } from './delimiter.ts';
import { detectDelimiter } from './detect-delimiter.ts';

const WHOLE = /^"((?:[^"]|"")*)"$/;

/**
 * The text without the quotation marks that stand around whole lines (`"Name,Title"`, quotes within doubled), or null when there
 * are none. Either an export quotes every line, or a spreadsheet that splits at another sign has quoted the lines with a
 * quote in them. A line that has several quoted cells, and a name written `"Last, First"`, are left as they are.
 */
export function withoutLineQuotes(text: string): string | null {
  if (!text.includes('"')) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const whole = filled.filter((line) => WHOLE.test(line.trim()));
  if (whole.length === 0) return null;
  const most = whole.length > 1 && whole.length * 10 >= filled.length * 6;
  if (!most && !fitTheOthers(whole, filled)) return null;
  return lines.map((line) => inner(line) ?? line).join('\n');
}

function inner(line: string): string | null {
  return WHOLE.exec(line.trim())?.[1]?.replaceAll('""', '"') ?? null;
}

/** Whether each quoted line, unwrapped, has quoted cells of its own and at least the separators of the others. */
function fitTheOthers(whole: readonly string[], filled: readonly string[]): boolean {
  const bare = filled.filter((line) => !WHOLE.test(line.trim())).slice(0, 100);
  const sign = delimiterCharacters[detectDelimiter(bare.join('\n'))];
  const separators = (bare[0]?.split(sign).length ?? 1) - 1;
  return (
    separators > 0 &&
    whole.every((line) => line.includes('""') && (inner(line)?.split(sign).length ?? 0) > separators)
  );
}

const MOST_LINES = 50;

/** The text with double quotation marks where its cells stand in single ones (`'Name';'Title'`); null where they do not. */
export function withDoubleQuotes(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/, MOST_LINES).filter((line) => line.trim() !== '');
  for (const delimiter of [';', ',', '\t', '|'] as const) {
    const sign = delimiter === '|' ? '\\|' : delimiter;
    const quoted = `\\s*'(?:[^']|'')*'\\s*`;
    const row = new RegExp(`^${quoted}(?:${sign}(?:${quoted}|[^'"${sign}]*))+$`);
    if (lines.length > 1 && lines.every((line) => row.test(line))) {
      const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: "'" });
      return Papa.unparse(data, { delimiter, newline: '\n', quotes: true });
    }
  }
  return null;
}
