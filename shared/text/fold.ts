/** Letters that no decomposition turns into the one that is typed for them, and letters that have two shapes or two codes. */
const sameLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ı: 'i',
  ς: 'σ',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const withSameLetter = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'gu');

/**
 * Marks that are not read as part of a letter: accents of Latin and Greek, the stress of Cyrillic, the points of Hebrew, the vowels,
 * hamza and stretching of Arabic, signs without width. Marks of other scripts make another letter of theirs (か and が, क and कि), and stay.
 */
const marks =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\p{Cf}/gu;
const apostrophes = /['\u2018\u2019\u02bb\u02bc\u00b4`\u2032]/gu;
const dashes = /[\p{Pd}−]/gu;
/** ASCII without capitals, apostrophes and control characters but the line feed: nothing to do. */
const plain = /^[ -&(-@[-_a-~\n]*$/;

/**
 * A text as a search compares it, never shown: `sorensen` finds Sørensen, `strasse` Straße, `isik` IŞIK. Small letters, without accents, apostrophes
 * and differences of width; other signs and all letters that are letters of their own (й, が) stay. The one folding of every search.
 */
export function fold(text: string): string {
  return letters(text).replaceAll(apostrophes, '').replaceAll(dashes, '-');
}

/** The same for comparing names and headings: everything but letters and digits counts as one blank, so that `Berg-Olsen` is `berg olsen`. */
export function foldWords(text: string): string {
  return letters(text)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function letters(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // A Cyrillic letter with a mark is a letter of its own (й, ї, ў); what is written apart from its letter is stress.
      .replaceAll(/[^\p{Script=Cyrillic}]+/gu, (part) => part.normalize('NFKD'))
      .replaceAll(marks, '')
      .replaceAll(withSameLetter, (letter) => sameLetters[letter] ?? letter)
      // Marks that stay are put together with their letters again, and Korean syllables with their parts.
      .normalize('NFC')
  );
}
