import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openList, type ListSource } from '#shared/import/open-list.ts';
import { readTable, type ReadOptions, type Table } from '#shared/import/table.ts';
import { bosses, bringIn, lines, opened } from './importing.ts';

async function tableOf(source: ListSource, options: ReadOptions = {}): Promise<Table> {
  const open = await openList(source, options.encoding);
  if (!open.ok) throw new Error(open.problem.text);
  const read = readTable(open.list, options);
  if (!read.ok) throw new Error(read.problem.text);
  return read.table;
}

async function fileTable(content: Uint8Array | string, options: ReadOptions = {}): Promise<Table> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return tableOf({ kind: 'file', name: 'list', bytes }, options);
}

async function refusal(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const open = await openList({ kind: 'file', name: 'list', bytes });
  if (!open.ok) return open.problem.text;
  const read = readTable(open.list);
  return read.ok ? `read ${read.table.rows.length} rows` : read.problem.text;
}

function written(book: XLSX.WorkBook, bookType: XLSX.BookType): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

function book(sheets: Readonly<Record<string, XLSX.WorkSheet>>): XLSX.WorkBook {
  const made = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(made, sheet, name);
  return made;
}

const people = XLSX.utils.aoa_to_sheet([
  ['Name', 'Title', 'Reports to', 'Employee ID', 'Start date', 'Phone'],
  ['Ingrid Solheim', 'CEO', '', 7, 45_000, 4_790_123_456_789],
  ['Bo Ek', 'Sales', 'Ingrid Solheim', 42, 45_001.5, ''],
]);
for (const cell of ['D2', 'D3']) (people[cell] as XLSX.CellObject).z = '00000';
for (const cell of ['E2', 'E3']) (people[cell] as XLSX.CellObject).z = 'dd/mm/yyyy';
(people['F2'] as XLSX.CellObject).z = '0.00E+00';

describe('a workbook', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'xls', 'biff5', 'ods', 'fods', 'xlml'] as const)(
    'is read from .%s: dates as days, IDs with their zeros, numbers whole',
    async (type) => {
      const table = await fileTable(written(book({ Team: people }), type));
      expect(table.headers).toEqual(['Name', 'Title', 'Reports to', 'Employee ID', 'Start date', 'Phone']);
      expect(table.rows[0]?.cells).toEqual([
        'Ingrid Solheim',
        'CEO',
        '',
        '00007',
        '2023-03-15',
        '4790123456789',
      ]);
      expect(table.rows[1]?.cells[4]).toBe('2023-03-16 12:00');
      expect(table).toMatchObject({ delimiter: null, encoding: null, encodingChoices: [] });
    },
  );

  it('counts days from 1904 where its program did', async () => {
    const old = book({
      Team: XLSX.utils.aoa_to_sheet([
        ['Name', 'Start date'],
        ['Ada Berg', 1],
      ]),
    });
    ((old.Sheets['Team'] as XLSX.WorkSheet)['B2'] as XLSX.CellObject).z = 'yyyy-mm-dd';
    old.Workbook = { WBProps: { date1904: true } };
    expect((await fileTable(written(old, 'xlsx'))).rows[0]?.cells[1]).toBe('1904-01-02');
  });

  it('takes the sheet with the people, offers the others, names the hidden one', async () => {
    const made = book({
      'Read me': XLSX.utils.aoa_to_sheet([['This list was exported on Monday.'], ['Ask us.'], ['Bye.']]),
      Team: people,
      Old: XLSX.utils.aoa_to_sheet([
        ['Name', 'Title', 'Reports to', 'Employee ID', 'Start date', 'Phone'],
        ['Ada Berg', 'CEO', '', '1', '', ''],
        ['Ben Vik', 'CTO', '', '2', '', ''],
        ['Eva Ås', 'COO', '', '3', '', ''],
      ]),
      Empty: XLSX.utils.aoa_to_sheet([]),
    });
    made.Workbook = { Sheets: [{}, {}, { Hidden: 1 }, {}] };
    const bytes = written(made, 'xlsx');
    const table = await fileTable(bytes);
    expect(table.sheets).toEqual([
      { name: 'Read me', hidden: false },
      { name: 'Team', hidden: false },
      { name: 'Old', hidden: true },
    ]);
    expect(table.sheet).toBe(1);
    const old = await fileTable(bytes, { sheet: 2 });
    expect(old.rows).toHaveLength(3);
    expect(old.problems.map((p) => p.text)).toEqual(['The sheet “Old” is hidden in the workbook.']);
  });

  it('gives formulas by what they came to and each row the cell merged over it', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Team list', '', ''],
      ['Name', 'Department', 'Title'],
      ['Ada Berg', 'Sales', 'Head'],
      ['Ben Vik', '', 'Rep'],
      ['Eva Ås', '', 'Rep'],
    ]);
    sheet['A3'] = { t: 's', f: 'B1&"x"', v: 'Ada Berg' };
    sheet['!merges'] = [XLSX.utils.decode_range('A1:C1'), XLSX.utils.decode_range('B3:B4')];
    const table = await fileTable(written(book({ Team: sheet }), 'xlsx'));
    expect(table.headerRow).toBe(2);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'Sales', 'Head'],
      ['Ben Vik', 'Sales', 'Rep'],
      ['Eva Ås', '', 'Rep'],
    ]);
    expect(table.rows[0]?.rowNumber).toBe(3);
  });

  it('comes in as a chart', async () => {
    const { state } = bringIn(await opened(written(book({ Team: people }), 'xlsx')));
    expect(bosses(state)).toEqual({ 'Ingrid Solheim': '', 'Bo Ek': 'Ingrid Solheim' });
  });

  it('that unpacks to far too much is refused before it is unpacked', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(210_000_000),
    });
    const from = performance.now();
    expect(await refusal(bomb)).toMatch(/^Unpacked, this file has more than 200 MB.*Nothing was changed/);
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('that asks for endless rows or cells in a few bytes is cut to what is read', async () => {
    const parts = unzipSync(written(book({ Team: people }), 'ods'));
    const content = strFromU8(parts['content.xml'] as Uint8Array)
      .replaceAll('<table:table-row>', '<table:table-row table:number-rows-repeated="100000000">')
      .replaceAll('<table:table-cell ', '<table:table-cell table:number-columns-repeated="100000000" ');
    const from = performance.now();
    const table = await fileTable(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(table.rows.length).toBeLessThanOrEqual(20_000);
    expect(table.headers.length).toBeLessThanOrEqual(250);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('that is cut, locked or holds nothing is refused in words', async () => {
    const whole = written(book({ Team: people }), 'xlsx');
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch(/damaged/);
    expect(await refusal(written(book({ A: XLSX.utils.aoa_to_sheet([]) }), 'xlsx'))).toMatch(
      /nothing in this list/,
    );
    const cfb = XLSX.CFB.utils.cfb_new() as unknown;
    XLSX.CFB.utils.cfb_add(cfb as never, '/EncryptedPackage', [1, 2, 3]);
    expect(await refusal(Uint8Array.from(XLSX.CFB.write(cfb as never) as readonly number[]))).toMatch(
      /password/,
    );
  });
});

describe('a page', () => {
  const report = lines(
    '<html><head><meta charset="windows-1251"><style>td { color: red }</style></head><body>',
    '<table><tr><td><img alt="logo"></td></tr></table>',
    '<table border="1"><caption>Team</caption><thead><tr><th>Name</th><th>Department</th><th>Title</th></tr></thead>',
    '<tr><td>Ada&nbsp;Berg</td><td rowspan="2">Sales</td><td>Head of<br>Sales, 24&quot;</td></tr>',
    '<tr><td>Ben <b>Vik</b></td><td><p>Rep</p></td></tr></table></body></html>',
  );

  it('that calls itself Excel gives its tables, cells merged and broken as they were', async () => {
    const table = await fileTable(report);
    expect(table.headers).toEqual(['Name', 'Department', 'Title']);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'Sales', 'Head of\nSales, 24"'],
      ['Ben Vik', 'Sales', 'Rep'],
    ]);
    expect(table.sheets.map(({ name }) => name)).toEqual(['Table 1', 'Team']);
    expect(table.format).toBe('Web page');
  });

  it('is read in the charset that it names', async () => {
    const cyrillic = report.replace('Ben', '\u00c1\u00e5\u00ed'); // Бен in Windows-1251
    const bytes = Uint8Array.from(cyrillic, (letter) => letter.charCodeAt(0));
    expect((await fileTable(bytes)).rows[1]?.cells[0]).toBe('Бен Vik');
  });

  it('on the clipboard goes before its text', async () => {
    const html =
      '<table><tr><td>Name</td><td>Title</td></tr><tr><td>Ada Berg</td><td>CEO<br>and 24" screens</td></tr></table>';
    const table = await tableOf({ kind: 'paste', text: 'Name\tTitle\nAda Berg\tCEO\nand 24" screens', html });
    expect(table.rows.map((row) => row.cells)).toEqual([['Ada Berg', 'CEO\nand 24" screens']]);
  });

  it('on the clipboard without a table, or with a frame alone, leaves the text', async () => {
    const text = 'Name\tTitle\nAda Berg\tCEO';
    for (const html of ['<p>Name Title</p>', '<table><tr><td><pre>Name Title</pre></td></tr></table>'])
      expect((await tableOf({ kind: 'paste', text, html })).headers).toEqual(['Name', 'Title']);
  });

  it.each([
    ['a page of nested tables', '<table><tr><td>'.repeat(300_000), /nested too deeply/],
    ['cards that are never closed', 'BEGIN:VCARD\n'.repeat(500_000), /no card of a person/],
    ['brackets', '['.repeat(1_000_000), /damaged or cut off/],
  ])('or text that is only %s is refused at once', async (_, text, says) => {
    const from = performance.now();
    expect(await refusal(text)).toMatch(says);
    expect(performance.now() - from).toBeLessThan(3_000);
  });

  it('without a table is refused by its name', async () => {
    expect(await refusal('<!doctype html><html><p>Ada Berg</p></html>')).toMatch(/web page without a table/);
  });
});

describe('JSON', () => {
  it('gives a row for each object, what is nested with a dot', async () => {
    const table = await fileTable(
      JSON.stringify({
        '@context': 'x',
        value: [
          {
            displayName: 'Ada Berg',
            manager: { name: 'Ben Vik' },
            businessPhones: ['1', '2'],
            mails: [{ v: 'a' }, { v: 'b' }],
          },
          { displayName: 'Ben Vik', manager: null, active: true, age: 41 },
        ],
      }),
    );
    expect(table.headers).toEqual([
      'displayName',
      'manager.name',
      'businessPhones',
      'mails.v',
      'manager',
      'active',
      'age',
    ]);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Ada Berg', 'Ben Vik', '1; 2', 'a; b', '', '', ''],
      ['Ben Vik', '', '', '', '', 'yes', '41'],
    ]);
  });

  it.each([
    ['an array', '[{"name":"Ada Berg"},{"name":"Ben Vik"}]'],
    ['lines', '{"name":"Ada Berg"}\n{"name":"Ben Vik"}\n'],
    ['arrays', '[["name"],["Ada Berg"],["Ben Vik"]]'],
    ['a service', '{"data":{"users":[{"name":"Ada Berg"},{"name":"Ben Vik"}]},"count":2}'],
  ])('is read as %s', async (_, text) => {
    expect((await fileTable(text)).rows.map((row) => row.cells[0])).toEqual(['Ada Berg', 'Ben Vik']);
  });

  it('that is cut, or holds no list, is refused in words', async () => {
    expect(await refusal('[{"name":"Ada Berg"},{"na')).toMatch(/damaged or cut off/);
    expect(await refusal('{"version": 3}')).toMatch(/holds no list/);
  });
});

describe('vCards', () => {
  const cards = lines(
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Solheim;Ingrid;;Dr.;',
    'FN:Ingrid Solheim',
    'ORG:Fjordnet\\, AS;Sales;Nordic',
    'TITLE:CEO',
    'item1.EMAIL;type=HOME:i@home.example',
    'EMAIL;TYPE=WORK:ingrid@fjordnet.example',
    'TEL;TYPE=FAX:+47 0',
    'TEL;TYPE=WORK:+47 1',
    'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
    ' BBBB',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Bo Ek',
    'N:Ek;Bo;;;',
    'RELATED;TYPE=x-manager;VALUE=text:Ingrid Solheim',
    'UID:urn:uuid:4f1c',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
    'FN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:J=F6rg M=',
    '=FCller',
    'TEL;WORK;VOICE:+49 3',
    'X-MS-MANAGER:Bo Ek',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:group',
    'FN:All of them',
    'END:VCARD',
  );

  it('of version 2.1, 3 and 4 are people, groups are said', async () => {
    const table = await fileTable(cards);
    const at = (row: number, header: string): string =>
      table.rows[row]?.cells[table.headers.indexOf(header)] ?? 'no such cell';
    expect(table.rows).toHaveLength(3);
    expect([at(0, 'Name'), at(1, 'Name'), at(2, 'Name')]).toEqual(['Ingrid Solheim', 'Bo Ek', 'Jörg Müller']);
    expect([at(0, 'Company'), at(0, 'Department')]).toEqual(['Fjordnet, AS', 'Sales / Nordic']);
    expect([at(0, 'Email'), at(0, 'Phone'), at(2, 'Phone')]).toEqual([
      'ingrid@fjordnet.example',
      '+47 1',
      '+49 3',
    ]);
    expect([at(1, 'Manager'), at(2, 'Manager')]).toEqual(['Ingrid Solheim', 'Bo Ek']);
    expect(at(1, 'ID')).toBe('4f1c');
    expect(table.problems.map((p) => p.text)).toEqual([
      'One card of a group or a company, not of a person, is left out.',
    ]);
  });

  it('become a chart', async () => {
    const { state } = bringIn(await opened(cards, 'people.vcf'));
    expect(bosses(state)).toEqual({
      'Ingrid Solheim': '',
      'Bo Ek': 'Ingrid Solheim',
      'Jörg Müller': 'Bo Ek',
    });
  });

  it('that are broken are left out, and said', async () => {
    const table = await fileTable(`${cards}\nBEGIN:VCARD\nVERSION:3.0\nnonsense\nEND:VCARD\n`);
    expect(table.rows).toHaveLength(3);
    expect(table.problems[0]?.text).toBe('One card cannot be read and is left out.');
  });
});

describe('what is no list', () => {
  const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8('x') });
  const compound = (stream: string): Uint8Array => {
    const cfb = XLSX.CFB.utils.cfb_new() as unknown;
    XLSX.CFB.utils.cfb_add(cfb as never, `/${stream}`, [1, 2, 3]);
    return Uint8Array.from(XLSX.CFB.write(cfb as never) as readonly number[]);
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  it.each([
    ['Word document', zip('word/document.xml')],
    ['PowerPoint', zip('ppt/presentation.xml')],
    ['zip', zip('holiday.jpg')],
    ['Apple Numbers', zip('Index/Document.iwa')],
    ['Word document', compound('WordDocument')],
    ['mail', compound('__properties_version1.0')],
    ['WebP', latin('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')],
    ['HEIC', latin('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000')],
    ['gzip', latin('\u001f\u008b\u0008\u0000')],
    ['SQLite', latin('SQLite format 3\u0000')],
    ['RTF', '{\\rtf1\\ansi Name, Title\\par Ada, CEO}'],
    ['calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR'],
    ['mail', 'From: Ada <ada@example.com>\nTo: ben@example.com\nSubject: Hello\nDate: Mon, 2 Mar 2026\n\nHi'],
    ['LDIF', 'dn: cn=Ada Berg,dc=example\nobjectClass: person\ncn: Ada Berg\n'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Ada</text></svg>'],
    ['XML', '<?xml version="1.0"?><people><person>Ada</person></people>'],
    ['SQL', 'CREATE TABLE people (name TEXT);\nINSERT INTO people VALUES (1);'],
  ] as const)('%s is named', async (name, content) => {
    const text = await refusal(content);
    expect(text).toContain(name);
    expect(text).toMatch(/^This .*\. Nothing was changed\. Choose the list itself/);
  });
});
