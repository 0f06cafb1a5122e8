/** Of the files that are read, as the dialog for files offers them. What a file is, its bytes tell. */
export const listExtensions = [
  'csv',
  'tsv',
  'tab',
  'txt',
  'xlsx',
  'xlsm',
  'xlsb',
  'xls',
  'ods',
  'fods',
  'vcf',
  'json',
  'jsonl',
  'ndjson',
  'html',
  'htm',
] as const;
/** Largest list that is read, in bytes; larger files are refused before they are opened. */
export const MAX_LIST_BYTES = 25_000_000;
/** Most rows that are read; a partner's chart is far smaller, and one commit has a limit of its own. */
export const MAX_ROWS = 20_000;
/** Lines above the headers and blank lines come on top of the rows. */
export const MAX_RECORDS = MAX_ROWS + 50;
export const MAX_COLUMNS = 250;
/** Longest cell of a workbook, as Excel has it; other containers are held to it too. */
export const MAX_CELL = 32_767;
/** What a packed file may hold, unpacked, of the parts that are read. 20,000 rows of 30 columns have some 40 MB. */
export const MAX_UNPACKED_BYTES = 200_000_000;
/** Most files in a packed file. */
export const MAX_PACKED_FILES = 10_000;
export const MAX_SHEETS = 100;
