import { describe, expect, it } from 'vitest';
import { cleanCell, cleanKept } from '#shared/import/clean-cell.ts';
import { guardCell, unguardCell } from '#shared/import/formula-guard.ts';

describe('cleanCell', () => {
  it('trims and leaves ordinary text alone', () => {
    expect(cleanCell('  Jürgen  Müßig ', false)).toEqual({ text: 'Jürgen Müßig', repairs: [] });
    expect(cleanCell('+47 22 22 22 22', false)).toEqual({ text: '+47 22 22 22 22', repairs: [] });
    expect(cleanCell('ada@example.com', false)).toEqual({ text: 'ada@example.com', repairs: [] });
  });

  it('takes out control characters and marks that turn text', () => {
    expect(cleanCell('Ada\u0000 \u0007Berg\u202e', false)).toEqual({
      text: 'Ada Berg',
      repairs: ['control-characters'],
    });
  });

  it('keeps line breaks only in long texts', () => {
    expect(cleanCell('a\r\nb\tc', false).text).toBe('a b c');
    expect(cleanCell('a\r\nb\rc', true).text).toBe('a\nb\nc');
  });

  it('cuts a 10,000-character cell where one line is kept and keeps it in notes', () => {
    const long = 'x'.repeat(10_000);
    expect(cleanCell(long, false)).toEqual({ text: 'x'.repeat(300), repairs: ['cut'] });
    expect(cleanCell(long, true)).toEqual({ text: long, repairs: [] });
    expect(cleanCell('x'.repeat(30_000), true).text).toHaveLength(20_000);
  });

  it('does not cut a character in half', () => {
    expect(cleanCell(`${'x'.repeat(299)}😀`, false).text).toBe('x'.repeat(299));
  });

  it('never calculates a formula and says so', () => {
    const formula = '=HYPERLINK("http://example.com";"Ada")';
    expect(cleanCell(formula, false)).toEqual({ text: formula, repairs: ['formula'] });
    for (const text of ['+SUM(A1)', "+1+cmd|' /C calc'!A0", '@Sum Name', '-2+3', '-A1', '＝1+1'])
      expect(cleanCell(text, false)).toEqual({ text, repairs: ['formula'] });
    for (const text of ['+47 22 22 22 22', '+1 (555) 010-020 ext. 5', '-', '---', '-5', '- leads the lab'])
      expect(cleanCell(text, false).repairs).toEqual([]);
  });

  it('unwraps ="00123" and empties error words', () => {
    expect(cleanCell('="00123"', false)).toEqual({ text: '00123', repairs: [] });
    expect(cleanCell('#REF!', false)).toEqual({ text: '', repairs: ['formula-error'] });
  });

  it('takes the guard of a formula-like text away, from cells but not from what is kept', () => {
    expect(cleanCell("'=1+1", false)).toEqual({ text: '=1+1', repairs: [] });
    expect(cleanKept("'=1+1", false)).toBe("'=1+1");
    expect(cleanCell("'Olan' Smith", false).text).toBe("'Olan' Smith");
  });
});

describe('guardCell', () => {
  it.each(['=1+1', '+47 1', '-5', '@home', '\tx', '\rx', '\nx', '＝1', "'=x", "''@", '#N/A'])(
    'guards %j and takes it back',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  it.each([
    ['x;=cmd|1', "'x;'=cmd|1"],
    ['x;=a;+b,-c|@d\t=e\n=f', "'x;'=a;'+b,'-c|'@d\t'=e\n'=f"],
    ['x; =a', "'x;' =a"],
    ['x;"=a"', `'x;'"=a"`],
    ["x;'=a", "'x;''=a"],
    ['x;\u00a0＝a', "'x;'\u00a0＝a"],
    [';=a', "';'=a"],
    [' =a', "' =a"],
    ['\u0000=a', "'\u0000=a"],
    ['"=a', `'"=a`],
    ["'x;=a", "''x;'=a"],
  ])('guards %j wherever it may be split, and takes it back', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });

  it.each(["'a', '@b' and, @c", "note; '-5' degrees", "'x;=y"])(
    'takes nothing from %j, which it did not guard',
    (text) => expect(unguardCell(text)).toBeNull(),
  );

  it.each(['Ada', "O'Brian", "'quoted'", '', '#1', 'a;b|c, d', 'a-b; c=d'])('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBeNull();
  });
});
