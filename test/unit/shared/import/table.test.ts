import { describe, expect, it } from 'vitest';
import { refusedBySize } from '#shared/import/list-size.ts';
import { openList } from '#shared/import/open-list.ts';
import { readTable, type ReadResult, type Table } from '#shared/import/table.ts';
import { lines } from './importing.ts';

function paste(text: string): Table {
  const read = readTable({ kind: 'paste', text });
  if (!read.ok) throw new Error(read.problem.text);
  return read.table;
}

async function file(bytes: readonly number[]): Promise<ReadResult> {
  const open = await openList({ kind: 'file', name: 'list.csv', bytes: Uint8Array.from(bytes) });
  return open.ok ? readTable(open.list) : open;
}

describe('readTable: what is no list', () => {
  it('refuses an empty and a blank file', async () => {
    for (const read of [await file([]), await file([0x20, 0x0a, 0x0a])])
      expect(read).toMatchObject({ ok: false, problem: { code: 'empty' } });
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ])('says that a %s is no list', async (kind, bytes) => {
    const read = await file(bytes);
    expect(read).toMatchObject({ ok: false, problem: { code: 'not-a-list', severity: 'stop' } });
    expect(read.ok ? '' : read.problem.text).toContain(kind);
  });

  it('refuses other binary files by their characters', async () => {
    const noise = Array.from({ length: 4_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect(await file(noise)).toMatchObject({ ok: false, problem: { code: 'not-a-list' } });
  });

  it('does not take a list that begins like a picture for one', () => {
    expect(paste('BM Name,Title\nAda,CEO').rows).toHaveLength(2);
  });

  it('refuses 200 MB by the size alone', () => {
    expect(refusedBySize(200_000_000)?.text).toMatch(/200 MB.*25 MB/);
    expect(refusedBySize(25_000_000)).toBeNull();
  });

  it('says that there are headers and nobody below', () => {
    const read = readTable({ kind: 'paste', text: 'Name,Title,Email\n' });
    expect(read).toMatchObject({ ok: false, problem: { code: 'only-header' } });
  });
});

describe('readTable: delimiter', () => {
  it.each([
    ['comma', 'Name,Title\n"Berg, Ada",CEO; founder\nBen Vik,CTO'],
    ['semicolon', 'Name;Title\nBerg, Ada;CEO\nVik, Ben;CTO, acting'],
    ['tab', 'Name\tTitle\nBerg, Ada\tCEO; founder\nBen\tCTO'],
    ['pipe', 'Name|Title|Manager\nBerg, Ada|CEO|\nVik, Ben|CTO, acting|Berg, Ada'],
    ['caret', 'Name^Title\nBerg, Ada^CEO\nVik, Ben^CTO'],
    ['tilde', 'Name~Title\nAda Berg~CEO\nBen Vik~CTO'],
    ['colon', 'Name:Title:Email\nAda Berg:CEO:ada@example.com\nBen Vik:CTO:'],
    ['none', 'Ada Berg\nBen Vik'],
    ['none', 'Ada: Berg\nBen: Vik'],
    ['none', 'Berg, Ada\nVik, Ben\nÅs, Eva-Marie'],
  ] as const)('finds %s', (delimiter, text) => {
    expect(paste(text).delimiter).toBe(delimiter);
  });

  it('follows the sep= line that Excel writes', () => {
    const table = paste('sep=;\r\nName;Title\r\nAda Berg;CEO, founder\r\n');
    expect(table).toMatchObject({ delimiter: 'semicolon', headers: ['Name', 'Title'] });
  });

  it('reads a table that is drawn with bars without its ruled lines', () => {
    const table = paste(
      lines('| Name | Title |', '|------|-------|', '| Ada Berg | CEO |', '+---+---+', '| Ben Vik | CTO |'),
    );
    expect(table).toMatchObject({ delimiter: 'pipe', headers: ['Name', 'Title'] });
    expect(table.rows.map((row) => row.cells[0]?.trim())).toEqual(['Ada Berg', 'Ben Vik']);
  });

  it('unwraps lines that are quoted as a whole, and says so', () => {
    const table = paste(lines('"Name,Title"', '"Ada Berg,""CEO, founder"""', '"Ben Vik,CTO"'));
    expect(table.headers).toEqual(['Name', 'Title']);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'CEO, founder'],
      ['Ben Vik', 'CTO'],
    ]);
    expect(table.problems.map((p) => p.code)).toEqual(['file']);
    expect(
      paste(lines('Name;Title', '"Ada Berg;CEO"', '"Ben Vik;CTO"', '"Eva Ås;COO"')).rows[2]?.cells,
    ).toEqual(['Eva Ås', 'COO']);
  });

  it('unwraps the lines that a spreadsheet quoted because of the quotes in them', () => {
    const table = paste(lines('Name,Title,City', '"Ada Berg,""CEO, founder"",Oslo"', 'Ben Vik,CTO,Bergen'));
    expect(table.rows[0]?.cells).toEqual(['Ada Berg', 'CEO, founder', 'Oslo']);
    const names = paste(lines('Name,Title', '"Berg, Ada"', 'Ben Vik,CTO', 'Eva Ås,COO'));
    expect(names.rows[0]?.cells[0]).toBe('Berg, Ada');
  });

  it('leaves quoted names in one column, and quoted cells, as they are', () => {
    expect(paste(lines('"Berg, Ada"', '"Vik, Ben"')).rows[0]?.cells).toEqual(['Berg, Ada']);
    expect(paste(lines('"Name","Title"', '"Ada","CEO"', '"Ben","CTO"')).problems).toEqual([]);
  });

  it('lets the user choose', () => {
    const text = 'Name,Title;x\nAda,CEO;y';
    const read = readTable({ kind: 'paste', text }, { delimiter: 'semicolon', headerRow: 1 });
    expect(read.ok && read.table.headers).toEqual(['Name,Title', 'x']);
  });
});

describe('readTable: header row', () => {
  it('knows headers above a list without names', () => {
    expect(paste('Title,Department\nCEO,Exec\nCFO,Finance')).toMatchObject({
      headerRow: 1,
      headers: ['Title', 'Department'],
    });
    expect(paste('Ada Berg,Supervisor,Service\nBen Vik,Manager,Sales').headerRow).toBeNull();
  });

  it('skips the notes that LinkedIn puts on top and keeps row numbers', () => {
    const table = paste(
      lines(
        'Notes:',
        '"When exporting your connection data, you may notice that some addresses are missing."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Ada,Berg,https://www.linkedin.com/in/ada,ada@example.com,Nordlys,CEO,03 Mar 2024',
      ),
    );
    expect(table.headerRow).toBe(4);
    expect(table.rows.map((row) => row.rowNumber)).toEqual([5]);
  });

  it('sees that a list has no headers', () => {
    const table = paste('Ada Berg,CEO,ada@example.com\nBen Vik,CTO,ben@example.com');
    expect(table.headerRow).toBeNull();
    expect(table.headers).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(table.rows).toHaveLength(2);
  });

  it('sees headers in a language that it does not know by the values below', () => {
    expect(paste('Imię,Poczta\nAda,ada@example.com\nBen,ben@example.com').headerRow).toBe(1);
  });

  it('lets the user say that there is none', () => {
    const read = readTable({ kind: 'paste', text: 'Name\nAda Berg' }, { headerRow: null });
    expect(read.ok && read.table.rows).toHaveLength(2);
  });
});

describe('readTable: broken rows', () => {
  it('reads ragged rows and names them', () => {
    const table = paste(
      'Name,Title,Email\nAda Berg,CEO\nBen Vik,CTO,ben@example.com,extra\n\nEva Ås,COO,eva@example.com,\n',
    );
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'CEO', ''],
      ['Ben Vik', 'CTO', 'ben@example.com'],
      ['Eva Ås', 'COO', 'eva@example.com'],
    ]);
    expect(table.problems.map((p) => [p.code, p.rows])).toEqual([
      ['ragged-short', [2]],
      ['ragged-long', [3]],
    ]);
  });

  it('does not let a quote that is never closed swallow the rest', () => {
    const table = paste('Name,Title\n"Ada Berg,CEO\nBen Vik,CTO\nEva Ås,COO\n');
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'CEO'],
      ['Ben Vik', 'CTO'],
      ['Eva Ås', 'COO'],
    ]);
    expect(table.problems).toMatchObject([{ code: 'unclosed-quote', rows: [2] }]);
    expect(table.problems[0]?.text).toMatch(/^Row 2:.* It is ignored,/);
    expect(table.rows.flatMap((row) => row.cells).join('')).not.toContain('"');
  });

  it('also when a later quoted cell would close it', () => {
    const table = paste('Name,Title\n"Ada Berg,CEO\n"Ben Vik","CTO"\nEva Ås,COO\n');
    expect(table.rows.map((row) => row.cells[0])).toEqual(['Ada Berg', 'Ben Vik', 'Eva Ås']);
  });

  it('keeps a cell of several lines with quotes inside', () => {
    const table = paste('Name,Notes\nAda Berg,"first line\nsaid ""yes"""\nBen Vik,x\n');
    expect(table.rows.map((row) => row.cells[1])).toEqual(['first line\nsaid "yes"', 'x']);
    expect(table.problems).toEqual([]);
    expect(table.rows.map((row) => row.rowNumber)).toEqual([2, 3]);
  });
});
