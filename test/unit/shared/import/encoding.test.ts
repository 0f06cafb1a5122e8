import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding, type Encoding } from '#shared/import/encoding.ts';
import { readTable } from '#shared/import/table.ts';

const text = 'Name;Titel\nJürgen Müßig;Geschäftsführer\nZoë Ångström;CFO – “acting”, 5 €\n';

function utf16(content: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < content.length; i += 1) view.setUint16(i * 2, content.charCodeAt(i), little);
  return bytes;
}

const special = new Map([
  ['€', 0x80],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
]);

function windows1252(content: string): Uint8Array {
  return Uint8Array.from(content.split(''), (letter) => special.get(letter) ?? letter.charCodeAt(0));
}

describe('detectEncoding', () => {
  const cases: readonly (readonly [string, Uint8Array, Encoding])[] = [
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
    ['UTF-16 LE without mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(text, false), 'utf-16be'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
    ['plain ASCII', new TextEncoder().encode('Name\nAda Berg\n'), 'utf-8'],
  ];
  it.each(cases)('tells %s and reads its letters', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    const read = decodeText(bytes, encoding);
    expect(read).not.toContain('\ufeff');
    expect([text, 'Name\nAda Berg\n']).toContain(read);
  });

  it('tells UTF-16 without mark in a script without zero bytes in its letters', () => {
    const cyrillic = 'Имя;Должность;Почта\nАнна Петрова;Директор;anna@example.com\n';
    expect(detectEncoding(utf16(cyrillic, true))).toBe('utf-16le');
    expect(detectEncoding(utf16(cyrillic, false))).toBe('utf-16be');
  });

  it('reads a whole list in every encoding', () => {
    for (const [, bytes] of cases.slice(0, 7)) {
      const read = readTable({ kind: 'file', name: 'list.csv', bytes });
      expect(read.ok && read.table.rows[0]?.cells).toEqual(['Jürgen Müßig', 'Geschäftsführer']);
    }
  });

  it('says so when the chosen encoding does not fit', () => {
    const read = readTable({ kind: 'file', name: 'a', bytes: windows1252(text) }, { encoding: 'utf-8' });
    expect(read.ok && read.table.problems.map((p) => p.code)).toEqual(['encoding']);
  });
});
