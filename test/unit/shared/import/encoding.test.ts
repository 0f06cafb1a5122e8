import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '#shared/import/detect-encoding.ts';
import { findDoubleEncoded } from '#shared/import/double-encoded.ts';
import { decodeCharset, decodeText, encodingNamed } from '#shared/import/encoding.ts';
import { encodings, type Encoding } from '#shared/import/encoding-labels.ts';
import { openList } from '#shared/import/open-list.ts';
import { readTable } from '#shared/import/table.ts';
import { lines, opened } from './importing.ts';

const text = 'Name;Titel\nJürgen Müßig;Geschäftsführer\nZoë Ångström;CFO – “acting”, 5 €\n';

function utf16(content: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < content.length; i += 1) view.setUint16(i * 2, content.charCodeAt(i), little);
  return bytes;
}

/** The names that the encoder of these tests has for what a TextDecoder calls otherwise. */
const encoders: Partial<Readonly<Record<Encoding, string>>> = {
  'x-mac-cyrillic': 'maccyrillic',
  ibm866: 'cp866',
};

function encoded(content: string, encoding: Encoding): Uint8Array {
  return Uint8Array.from(iconv.encode(content, encoders[encoding] ?? encoding));
}

describe('detectEncoding', () => {
  const cases: readonly (readonly [string, Uint8Array, Encoding])[] = [
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
    ['UTF-16 LE without mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(text, false), 'utf-16be'],
    ['Windows-1252', encoded(text, 'windows-1252'), 'windows-1252'],
    ['plain ASCII', new TextEncoder().encode('Name\nAda Berg\n'), 'utf-8'],
  ];
  it.each(cases)('tells %s and reads its letters', async (_, bytes, encoding) => {
    expect((await detectEncoding(bytes)).encoding).toBe(encoding);
    const read = decodeText(bytes, encoding);
    expect(read).not.toContain('\ufeff');
    expect([text, 'Name\nAda Berg\n']).toContain(read);
  });

  it('tells UTF-16 without mark in a script without zero bytes in its letters', async () => {
    const cyrillic = 'Имя;Должность;Почта\nАнна Петрова;Директор;anna@example.com\n';
    expect((await detectEncoding(utf16(cyrillic, true))).encoding).toBe('utf-16le');
    expect((await detectEncoding(utf16(cyrillic, false))).encoding).toBe('utf-16be');
  });

  const russian = lines('Name,Title,Manager', 'Ольга Морозова,CEO,', 'Пётр Соколов,Sales,Ольга Морозова');
  const polish = lines('Name,Title', 'Małgorzata Wójcik,Kierownik sprzedaży', 'Jiří Růžička,Ředitel');
  const german = lines('Name,Title', 'Käthe Größl,Geschäftsführerin', 'Søren Ørsted,Sales');
  const spanish = lines('Nombre,Cargo', 'Begoña Ibáñez,Directora', 'Iñaki Peña,Ventas');
  const greek = lines('Name,Title', 'Νίκος Αλεξίου,Διευθυντής', 'Σοφία Δήμου,Πωλήσεις');
  const turkish = lines('Ad,Unvan', 'Gülşen Yıldız,Genel Müdür', 'İsmail Çelik,Satış Müdürü');
  const japanese = lines('氏名,役職', '高橋 健一,社長', '小林 さくら,営業');
  const lists: readonly (readonly [Encoding, string])[] = [
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['x-mac-cyrillic', russian],
    ['ibm866', russian],
    ['windows-1250', polish],
    ['iso-8859-2', polish],
    ['maccenteuro', polish],
    ['cp852', polish],
    ['windows-1252', german],
    ['macintosh', german],
    ['cp850', german],
    ['windows-1252', spanish],
    ['macintosh', spanish],
    ['windows-1253', greek],
    ['iso-8859-7', greek],
    ['macgreek', greek],
    ['windows-1254', turkish],
    ['macturkish', turkish],
    ['windows-1255', lines('Name,Title', 'יעל ברק,מנכלית', 'משה פרץ,מכירות')],
    ['windows-1256', lines('Name,Title', 'خالد حسن,المدير العام', 'ليلى عمر,المبيعات')],
    ['windows-1257', lines('Vardas,Pareigos', 'Giedrė Kučinskaitė,Vadovė', 'Žygimantas Šulcas,Pardavimai')],
    ['windows-874', lines('Name,Title', 'ประเสริฐ ศรีสุข,ผู้อำนวยการ', 'มาลี ทองดี,ฝ่ายขาย')],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', lines('姓名,职位', '张伟,总经理', '刘芳,销售经理')],
    ['big5', lines('姓名,職位', '陳志明,總經理', '林美玲,業務經理')],
    ['euc-kr', lines('이름,직위', '박지훈,대표', '최수진,영업')],
  ];
  it.each(lists)('reads a short list in %s', async (encoding, list) => {
    const bytes = encoded(list, encoding);
    const { encoding: found, likely } = await detectEncoding(bytes);
    expect(decodeText(bytes, found)).toBe(list);
    expect(likely[0]).toBe(found);
  });

  it('follows the escapes of ISO-2022-JP, which has no byte above 127', async () => {
    const bytes = Uint8Array.from([0x4e, 0x0a, 0x1b, 0x24, 0x42, 0x3b, 0x33, 0x1b, 0x28, 0x42, 0x0a]);
    expect(await detectEncoding(bytes)).toMatchObject({ encoding: 'iso-2022-jp', certain: true });
    expect(decodeText(bytes, 'iso-2022-jp')).toBe('N\n山\n');
  });

  it('takes a list of UTF-8 with one broken letter for UTF-8', async () => {
    const whole = new TextEncoder().encode(`${german}\nJürgen Weiß,Büro\nZoë Köhler,Einkäuferin`);
    const broken = Uint8Array.from([...whole, 0x0a, 0xfc, 0x2c, 0x78]);
    expect((await detectEncoding(broken)).encoding).toBe('utf-8');
  });

  it('lets the file name decide where the letters do not', async () => {
    const bytes = encoded('Name\nDvořák\n', 'iso-8859-2'); // the same bytes in Windows-1250
    expect((await detectEncoding(bytes, 'people iso-8859-2.csv')).encoding).toBe('iso-8859-2');
    expect((await detectEncoding(bytes, 'people_cp1250.csv')).encoding).toBe('windows-1250');
  });
});

describe('encodings', () => {
  it('all have a decoder and go by the names that files use', () => {
    for (const encoding of encodings) expect(decodeText(Uint8Array.of(65), encoding).length).toBeLessThan(2);
    for (const [name, encoding] of [
      ['CP1251', 'windows-1251'],
      ['x-sjis', 'shift_jis'],
      ['ISO_8859-1', 'windows-1252'],
      ['Latin2', 'iso-8859-2'],
    ])
      expect(encodingNamed(name ?? '')).toBe(encoding);
    expect(encodingNamed('wingdings')).toBeNull();
    expect(decodeCharset(Uint8Array.of(0xfc), 'windows-1252')).toBe('ü');
  });

  it('reads a whole list in every encoding, and the choice shows its names', async () => {
    const list = await opened(encoded('Имя;Должность\nВера Орлова;Директор\n', 'koi8-r'));
    expect(list.encoding).toBe('koi8-r');
    const choice = list.encodingChoices.find(({ encoding }) => encoding === 'koi8-r');
    expect(choice?.reads).toContain('Вера Орлова');
    expect(list.encodingChoices.length).toBeGreaterThan(10);
    const read = readTable(list);
    expect(read.ok && read.table.rows[0]?.cells).toEqual(['Вера Орлова', 'Директор']);
  });

  it('are no choice where the file leaves none', async () => {
    expect((await opened(text)).encodingChoices).toEqual([]);
  });

  it('says so when the chosen one does not fit', async () => {
    const bytes = encoded(text, 'windows-1252');
    const list = await openList({ kind: 'file', name: 'a', bytes }, 'utf-8');
    expect(list.ok && list.list.problems).toMatchObject([{ code: 'encoding', severity: 'note' }]);
  });
});

describe('findDoubleEncoded', () => {
  it.each([
    ['windows-1252', 'Jörg Müller;Geschäftsführer'],
    ['macintosh', 'Jörg Müller;Geschäftsführer'],
    ['windows-1251', 'Анна Петрова;Директор'],
    ['windows-1252', 'Анна Петрова;Директор'],
    ['windows-1252', '山田太郎;部長'],
  ] as const)('mends UTF-8 that was taken for %s', (wrong, right) => {
    const spoilt = decodeText(new TextEncoder().encode(right), wrong);
    expect(spoilt).not.toBe(right);
    expect(findDoubleEncoded(spoilt)?.mend(spoilt)).toBe(right);
  });

  it('mends what was spoilt twice', () => {
    const again = (content: string): string => decodeText(new TextEncoder().encode(content), 'windows-1252');
    const spoilt = again(again('Jörg'));
    expect(findDoubleEncoded(spoilt)?.mend(spoilt)).toBe('Jörg');
  });

  it.each(['Jörg Müller, François, Ñandú', 'Анна Петрова', 'São João – “Ângela”', '山田', 'Ada'])(
    'leaves %s alone',
    (right) => expect(findDoubleEncoded(right)).toBeNull(),
  );

  it('goes with letters that a page wrote as signs', async () => {
    const list = await opened('Name;Title\nJ&ouml;rg M&#252;ller;R&D;\n');
    expect(list.kind === 'text' && list.text).toBe('Name;Title\nJörg Müller;R&D;\n');
    expect(list.problems[0]?.text).toMatch(/“J&ouml;rg”.*“Jörg”/);
  });

  it('is said, with an example', async () => {
    const list = await opened('Name;Title\nJÃ¶rg MÃ¼ller;CEO\n');
    expect(list.problems).toMatchObject([{ code: 'encoding', severity: 'mended' }]);
    expect(list.problems[0]?.text).toMatch(/“JÃ¶rg”.*“Jörg”/);
    const read = readTable(list);
    expect(read.ok && read.table.rows[0]?.cells[0]).toBe('Jörg Müller');
  });
});
