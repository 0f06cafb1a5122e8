import { expect, test } from 'vitest';
import { ellipsised, fitLines } from '#shared/print/fit-text.ts';

/** Ten units a letter, whatever the size. */
const measure = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length * 10;

test.each([
  ['short enough', 'Ada Berg', 100, ['Ada Berg']],
  ['between words', 'Ada Berg Olsen', 80, ['Ada Berg', 'Olsen']],
  ['cut at the end of the last line', 'Ada Berg Olsen Lindqvist', 80, ['Ada Berg', 'Olsen…']],
  ['inside a word where too little would be left', 'Ada Berg Ole Lindqvist', 80, ['Ada Berg', 'Ole Lin…']],
  ['without the comma before the cut', 'Ada Berg Olsen, Lindqvist', 80, ['Ada Berg', 'Olsen…']],
  ['inside a word that is longer than a line', 'Wolfeschlegelstein', 80, ['Wolfesch', 'legelst…']],
  ['without spaces, as Chinese', '王小明王小明王小明', 50, ['王小明王小', '明王小明']],
  ['line breaks and tabs become spaces', 'Ada\n\tBerg', 100, ['Ada Berg']],
  ['empty', '  ', 100, []],
])('fits lines: %s', (_name, text, width, lines) => {
  expect(fitLines(text, width, 2, 12, 400, measure)).toEqual(lines);
});

test('never cuts a letter from its accent', () => {
  expect(ellipsised('e\u0301e\u0301e\u0301e\u0301', 30, 12, 400, measure)).toBe('e\u0301e\u0301…');
});

test('a cell of 10,000 characters is cut in a moment', () => {
  const [line] = fitLines('x'.repeat(10_000), 100, 1, 12, 400, measure);
  expect(line).toBe('xxxxxxxxx…');
});
